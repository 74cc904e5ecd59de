// Learns the weights of the attribution model: which expression beside a run of words stands for its speaker.
//
//   npx tsx bench/quotations/train.ts [--all] [--out FILE] [--epochs 12] [--l2 0.02] [--least 3] [--seed 1]
//
// A conditional log-linear model over the candidates of each run ("nobody" is one of them), trained by AdaGrad on two thirds
// of the annotated articles (with --all on all of them) and written as JSON: template → value → weight.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { overlap } from '../../src/article/span.ts';
import { attribute, modelOf, type Weights } from '../../src/quotations/attribute.ts';
import { candidatesOf, type Decided, describe, describeNobody } from '../../src/quotations/features.ts';
import type { Mention } from '../../src/quotations/mentions.ts';
import { type Scene, sceneOf } from '../../src/quotations/scene.ts';
import { type Gold, meansSource, readSamples, type Sample, thirdOf } from './corpus.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/quotations/polnear-train.jsonl' },
    out: { type: 'string', default: 'src/quotations/attribution.weights.json' },
    all: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '12' },
    l2: { type: 'string', default: '0.02' },
    least: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    without: { type: 'string', default: '' },
  },
});

/** One run: for each candidate its features' numbers, and whether it is right, wrong, or neither. */
interface Example {
  readonly features: readonly Int32Array[];
  readonly right: readonly (boolean | null)[];
}

const without = new Set(values.without.split(',').filter(Boolean));
const numbers = new Map<string, number>();
const names: [string, string][] = [];
const counts: number[] = [];

function numberOf(template: string, value: string): number {
  const key = `${template}\t${value}`;
  let number = numbers.get(key);
  if (number === undefined) {
    number = names.length;
    numbers.set(key, number);
    names.push([template, value]);
    counts.push(0);
  }
  counts[number] = (counts[number] ?? 0) + 1;
  return number;
}

/** The annotation that holds a run of ours, if any does. */
export function goldOf(scene: Scene, run: number, gold: readonly Gold[]): Gold | undefined {
  const spans = scene.places[run]?.run.spans ?? [];
  return gold.find((g) => spans.some((span) => overlap(span, g.span) > 0.5 * (g.span[1] - g.span[0])));
}

function isRight(text: string, mention: Mention, gold: Gold): 'here' | 'alike' | 'no' {
  const { start, end } = mention;
  if (gold.sources.some(({ spans }) => spans.some((span) => overlap(span, [start, end]) > 0.5 * (end - start))))
    return 'here';
  return meansSource(text.slice(start, end), gold.sources) ? 'alike' : 'no';
}

function examplesOf(sample: Sample, scene: Scene, chosen: readonly (Mention | null)[]): Example[] {
  const examples: Example[] = [];
  let previous: Decided | undefined;
  for (const [run, place] of scene.places.entries()) {
    const gold = goldOf(scene, run, sample.gold);
    if (gold) {
      const candidates = candidatesOf(scene, place, previous);
      const features: Int32Array[] = [];
      let row: number[] = [];
      const emit = (template: string, value: string): void => {
        if (!without.has(template)) row.push(numberOf(template, value));
      };
      describeNobody(scene, place, candidates, previous, emit);
      features.push(Int32Array.from(row));
      const verdicts = candidates.map(({ mention }) => isRight(scene.article.text, mention, gold));
      const found = verdicts.includes('here') || verdicts.includes('alike');
      const right: (boolean | null)[] = [!!(gold.sources.length === 0 || !found)];
      for (const [i, candidate] of candidates.entries()) {
        row = [];
        describe(scene, place, candidate, previous, emit);
        features.push(Int32Array.from(row));
        const verdict = verdicts[i] ?? 'no';
        right.push(verdict === 'here' ? true : verdict === 'alike' ? (verdicts.includes('here') ? null : true) : false);
      }
      if (gold.sources.length === 0 || found) examples.push({ features, right });
    }
    previous = { place, mention: chosen[run] ?? null };
  }
  return examples;
}

/** A small generator of random numbers with a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function learn(examples: Example[]): Float64Array {
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const used = counts.map((count) => count >= Number(values.least));
  const next = random(Number(values.seed));
  const l2 = Number(values.l2);
  const rate = 0.1;
  const gradient = new Map<number, number>();
  for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
    let loss = 0;
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [examples[i], examples[j]] = [examples[j] as Example, examples[i] as Example];
    }
    for (const { features, right } of examples) {
      const scores = features.map((row) => {
        let sum = 0;
        for (const f of row) if (used[f]) sum += weights[f] ?? 0;
        return sum;
      });
      const most = Math.max(...scores);
      let all = 0;
      let good = 0;
      const parts = scores.map((score, i) => {
        if (right[i] === null) return 0;
        const part = Math.exp(score - most);
        all += part;
        if (right[i]) good += part;
        return part;
      });
      loss -= Math.log(good / all);
      gradient.clear();
      for (const [i, row] of features.entries()) {
        const part = parts[i] ?? 0;
        if (right[i] === null) continue;
        const slope = part / all - (right[i] ? part / good : 0);
        if (Math.abs(slope) < 1e-5) continue;
        for (const f of row) if (used[f]) gradient.set(f, (gradient.get(f) ?? 0) + slope);
      }
      for (const [f, slope] of gradient) {
        const full = slope + (l2 * (weights[f] ?? 0)) / 10;
        squares[f] = (squares[f] ?? 0) + full * full;
        weights[f] = (weights[f] ?? 0) - (rate * full) / Math.sqrt(squares[f] ?? 1);
      }
    }
    console.error(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return weights;
}

function weightsOf(learned: Float64Array): Weights {
  const weights: Record<string, Record<string, number>> = {};
  const order = [...names.keys()].sort((a, b) =>
    (names[a]?.join('\t') ?? '').localeCompare(names[b]?.join('\t') ?? '', 'en'),
  );
  for (const f of order) {
    const [template, value] = names[f] ?? ['', ''];
    const weight = Number((learned[f] ?? 0).toFixed(2));
    if (Math.abs(weight) < 0.03) continue;
    weights[template] ??= {};
    (weights[template] as Record<string, number>)[value] = weight;
  }
  return weights;
}

const samples = readSamples(values.data).filter(({ article }) => values.all || thirdOf(article.id) < 2);
const scenes = samples.map(({ article }) => sceneOf(article));
// first by what the annotators say of the run before, then by what the first model says
let chosen = samples.map((sample, i) => {
  const scene = scenes[i] as Scene;
  return scene.places.map((_, run) => {
    const gold = goldOf(scene, run, sample.gold);
    const all = scene.lines.flatMap((line) => line.mentions);
    return (gold && all.find((mention) => isRight(sample.article.text, mention, gold) === 'here')) ?? null;
  });
});
let weights: Weights = {};
for (let round = 0; round < 2; round++) {
  numbers.clear();
  names.length = 0;
  counts.length = 0;
  const examples = samples.flatMap((sample, i) => examplesOf(sample, scenes[i] as Scene, chosen[i] ?? []));
  console.error(`round ${round + 1}: ${samples.length} articles, ${examples.length} runs, ${names.length} features`);
  weights = weightsOf(learn(examples));
  const model = modelOf(weights);
  chosen = scenes.map((scene) => attribute(scene, model));
}
writeFileSync(values.out, `${JSON.stringify(weights, null, 1)}\n`);
console.error(
  `${Object.values(weights).reduce((sum, group) => sum + Object.keys(group).length, 0)} weights in ${values.out}`,
);

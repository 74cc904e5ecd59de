// A conditional log-linear model over the candidates of each run ("nobody" is one of them), trained by AdaGrad.
import { overlap } from '../../src/article/span.ts';
import { attributeByModel } from '../../src/quotations/attribution/by-model.ts';
import { candidatesOf } from '../../src/quotations/attribution/candidate.ts';
import { contextOf } from '../../src/quotations/attribution/context.ts';
import { type Decision, decisionOf } from '../../src/quotations/attribution/decision.ts';
import { candidateFeatures, type Emit } from '../../src/quotations/attribution/feature.ts';
import { modelOf, type Weights } from '../../src/quotations/attribution/model.ts';
import { nobodyFeatures } from '../../src/quotations/attribution/nobody-feature.ts';
import { symbolsOf } from '../../src/quotations/attribution/shape.ts';
import type { Mention } from '../../src/quotations/mentions/mention.ts';
import { withMentions } from '../../src/quotations/mentions/mentions.ts';
import type { ParsedArticle } from '../../src/quotations/mentions/parsed-article.ts';
import { runsOf } from '../../src/quotations/runs/runs.ts';
import { tokensOf } from '../../src/quotations/tokens/tokens.ts';
import { type Gold, meansSource, type Sample, wordsOf } from './corpus.ts';

export interface Options {
  readonly epochs: number;
  readonly l2: number;
  /** A feature seen less often is left out. */
  readonly least: number;
  readonly seed: number;
  /** A smaller weight is left out. */
  readonly smallest: number;
  /** Templates left out. */
  readonly without: ReadonlySet<string>;
}

export const DEFAULTS: Options = { epochs: 8, l2: 0.02, least: 9, seed: 1, smallest: 0.1, without: new Set() };

/** An annotated article with what the reader sees in it. */
export interface Read extends Sample {
  readonly parsed: ParsedArticle;
}

export const read = (sample: Sample): Read => ({
  ...sample,
  parsed: withMentions(tokensOf(sample.article, runsOf(sample.article))),
});

/** One run: for each candidate its features' numbers, and whether it is right, wrong, or neither (null). */
interface Example {
  readonly features: readonly Int32Array[];
  readonly right: readonly (boolean | null)[];
}

/** Numbers the features as they come and counts them. */
class Features {
  readonly names: [template: string, value: string][] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  number(template: string, value: string): number {
    const key = `${template}\t${value}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.names.length;
      this.#numbers.set(key, number);
      this.names.push([template, value]);
      this.counts.push(0);
    }
    this.counts[number] = (this.counts[number] ?? 0) + 1;
    return number;
  }
}

/** The annotation that holds a run of ours, if any does. */
const goldOf = ({ parsed, gold }: Read, run: number): Gold | undefined => {
  const spans = parsed.positions[run]?.run.spans ?? [];
  return gold.find((g) => spans.some((span) => overlap(span, g.span) > 0.5 * (g.span[1] - g.span[0])));
};

function isRight(text: string, { start, end }: Mention, gold: Gold): 'here' | 'alike' | 'no' {
  const here = gold.sources.some(({ spans }) =>
    spans.some((span) => overlap(span, [start, end]) > 0.5 * (end - start)),
  );
  return here ? 'here' : meansSource(text.slice(start, end), gold.sources) ? 'alike' : 'no';
}

function examplesOf(
  article: Read,
  chosen: readonly (Mention | null)[],
  all: Features,
  without: ReadonlySet<string>,
): Example[] {
  const { parsed } = article;
  const symbols = parsed.paragraphs.map(symbolsOf);
  const examples: Example[] = [];
  let previous: Decision | undefined;
  for (const [run, position] of parsed.positions.entries()) {
    const gold = goldOf(article, run);
    if (gold) {
      const candidates = candidatesOf(parsed, position, previous);
      const verdicts = candidates.map(({ mention }) => isRight(parsed.article.text, mention, gold));
      const here = verdicts.includes('here');
      if (gold.sources.length === 0 || here || verdicts.includes('alike')) {
        const context = contextOf(parsed, symbols, position, previous);
        let row: number[] = [];
        const emit: Emit = (template, ...parts) => {
          const value = parts.filter((part) => part !== undefined).join(' ');
          if (!without.has(template)) row.push(all.number(template, value));
        };
        nobodyFeatures(context, candidates, emit);
        const features = [Int32Array.from(row)];
        for (const candidate of candidates) {
          row = [];
          candidateFeatures(context, candidate, emit);
          features.push(Int32Array.from(row));
        }
        const right = verdicts.map((verdict) =>
          verdict === 'here' ? true : verdict === 'no' ? false : here ? null : true,
        );
        examples.push({ features, right: [gold.sources.length === 0, ...right] });
      }
    }
    previous = decisionOf(parsed, position, chosen[run] ?? null);
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

function optimise(examples: Example[], all: Features, { epochs, l2, least, seed }: Options): Float64Array {
  const weights = new Float64Array(all.names.length);
  const squares = new Float64Array(all.names.length).fill(1e-6);
  const used = all.counts.map((count) => count >= least);
  const next = random(seed);
  const rate = 0.1;
  const gradient = new Map<number, number>();
  // the mean over the later epochs is steadier than the last state
  const mean = new Float64Array(all.names.length);
  const later = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
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
      const parts = scores.map((score, i) => (right[i] === null ? 0 : Math.exp(score - most)));
      const whole = parts.reduce((a, b) => a + b, 0);
      const good = parts.reduce((sum, part, i) => (right[i] ? sum + part : sum), 0);
      gradient.clear();
      for (const [i, row] of features.entries()) {
        if (right[i] === null) continue;
        const part = parts[i] ?? 0;
        const slope = part / whole - (right[i] ? part / good : 0);
        if (Math.abs(slope) < 1e-5) continue;
        for (const f of row) if (used[f]) gradient.set(f, (gradient.get(f) ?? 0) + slope);
      }
      for (const [f, slope] of gradient) {
        const full = slope + (l2 * (weights[f] ?? 0)) / 10;
        squares[f] = (squares[f] ?? 0) + full * full;
        weights[f] = (weights[f] ?? 0) - (rate * full) / Math.sqrt(squares[f] ?? 1);
      }
    }
    if (epoch >= later)
      for (let f = 0; f < mean.length; f++) mean[f] = (mean[f] ?? 0) + (weights[f] ?? 0) / (epochs - later);
  }
  return mean;
}

function weightsOf(fitted: Float64Array, { names }: Features, smallest: number): Weights {
  const weights: Record<string, Record<string, number>> = {};
  const order = [...names.entries()].sort(([, a], [, b]) => (a.join('\t') < b.join('\t') ? -1 : 1));
  for (const [f, [template, value]] of order) {
    const weight = Number((fitted[f] ?? 0).toFixed(2));
    if (Math.abs(weight) < smallest) continue;
    const group = weights[template] ?? {};
    group[value] = weight;
    weights[template] = group;
  }
  return weights;
}

/** Twice: first beside what the annotators say of the run before, then beside what the first model says of it. */
export function learn(articles: readonly Read[], options: Options): Weights {
  let chosen = articles.map((article) => {
    const mentions = article.parsed.paragraphs.flatMap((paragraph) => paragraph.mentions);
    return article.parsed.positions.map((_, run) => {
      const gold = goldOf(article, run);
      return (gold && mentions.find((mention) => isRight(article.article.text, mention, gold) === 'here')) ?? null;
    });
  });
  let weights: Weights = {};
  for (let round = 0; round < 2; round++) {
    const all = new Features();
    const examples = articles.flatMap((article, i) => examplesOf(article, chosen[i] ?? [], all, options.without));
    weights = weightsOf(optimise(examples, all, options), all, options.smallest);
    const model = modelOf(weights);
    chosen = articles.map(({ parsed }) => attributeByModel(parsed, model));
  }
  return weights;
}

/** Counts over some articles; see `figuresOf`. */
export interface Tally {
  gold: number;
  found: number;
  reported: number;
  sound: number;
  attributed: number;
  claimed: number;
  right: number;
}

/** A run and what was made of it, where that is wrong. */
export interface Miss {
  readonly article: Read;
  readonly gold: Gold;
  readonly given: string | null;
}

/** Scores what a model says of some articles. */
export function tally(articles: readonly Read[], weights: Weights, misses: Miss[] = []): Tally {
  const model = modelOf(weights);
  const sum: Tally = { gold: 0, found: 0, reported: 0, sound: 0, attributed: 0, claimed: 0, right: 0 };
  for (const article of articles) {
    const { parsed, gold } = article;
    const { text } = parsed.article;
    const chosen = attributeByModel(parsed, model);
    const runs = parsed.positions
      .map(({ run }, i) => ({ run, mention: chosen[i] ?? null }))
      // turns without marks are not annotated
      .filter(
        ({ run }) =>
          run.edge === 'marks' &&
          run.spans.reduce((n, [start, end]) => n + wordsOf(text.slice(start, end)).length, 0) >= 3,
      );
    sum.reported += runs.length;
    for (const { run, mention } of runs) {
      if (mention) sum.claimed++;
      if (run.spans.every((span) => gold.some((g) => overlap(g.span, span) >= 0.8 * (span[1] - span[0])))) sum.sound++;
    }
    for (const g of gold) {
      sum.gold++;
      if (g.sources.length > 0) sum.attributed++;
      const hit = runs.find(({ run }) =>
        run.spans.some((span) => overlap(span, g.span) >= 0.8 * (g.span[1] - g.span[0])),
      );
      if (hit) sum.found++;
      const given = hit?.mention ? text.slice(hit.mention.start, hit.mention.end) : null;
      if (given !== null && meansSource(given, g.sources)) sum.right++;
      else if (given !== null || g.sources.length > 0) misses.push({ article, gold: g, given });
    }
  }
  return sum;
}

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const figures = (right: number, given: number, wanted: number): Figures => {
  const [precision, recall] = [given ? right / given : 0, wanted ? right / wanted : 0];
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};

export const figuresOf = (t: Tally): { detection: Figures; attribution: Figures } => ({
  detection: {
    ...figures(t.found, t.gold, t.gold),
    precision: t.sound / t.reported,
    f1: (2 * t.sound * t.found) / (t.sound * t.gold + t.found * t.reported),
  },
  attribution: figures(t.right, t.claimed, t.attributed),
});

export const inWords = ({ precision, recall, f1 }: Figures): string =>
  `P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`;

// Scores the attribution model on the held-out third (or --part all, or train), and prints the errors.
//
//   npx tsx bench/quotations/score.ts [--part held|train|all] [--errors N] [--weights FILE]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { overlap } from '../../src/article/span.ts';
import { attribute, modelOf } from '../../src/quotations/attribute.ts';
import { sceneOf } from '../../src/quotations/scene.ts';
import { meansSource, readSamples, thirdOf, wordsOf } from './corpus.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/quotations/polnear-train.jsonl' },
    weights: { type: 'string', default: 'src/quotations/attribution.weights.json' },
    part: { type: 'string', default: 'held' },
    errors: { type: 'string', default: '0' },
    skip: { type: 'string', default: '0' },
  },
});
const model = modelOf(JSON.parse(readFileSync(values.weights, 'utf8')));
const samples = readSamples(values.data).filter(
  ({ article }) => values.part === 'all' || (thirdOf(article.id) === 2) === (values.part === 'held'),
);
let gold = 0,
  found = 0,
  reported = 0,
  sound = 0,
  attributed = 0,
  claimed = 0,
  right = 0,
  reachable = 0;
const errors: string[] = [];
for (const { article, gold: wanted } of samples) {
  const scene = sceneOf(article);
  const chosen = attribute(scene, model);
  const runs = scene.places
    .map(({ run }, i) => ({ run, mention: chosen[i] ?? null }))
    .filter(({ run }) => run.spans.reduce((n, [s, e]) => n + wordsOf(article.text.slice(s, e)).length, 0) >= 3);
  reported += runs.length;
  claimed += runs.filter((r) => r.mention).length;
  for (const { run } of runs)
    if (run.spans.every((span) => wanted.some((g) => overlap(g.span, span) >= 0.8 * (span[1] - span[0])))) sound++;
  for (const g of wanted) {
    gold++;
    if (g.sources.length) attributed++;
    const hit = runs.find(({ run }) =>
      run.spans.some((span) => overlap(span, g.span) >= 0.8 * (g.span[1] - g.span[0])),
    );
    if (hit) found++;
    const said = hit?.mention ? article.text.slice(hit.mention.start, hit.mention.end) : '';
    if (said && meansSource(said, g.sources)) {
      right++;
      continue;
    }
    if (!said && !g.sources.length) continue;
    const can = g.sources.some((s) =>
      scene.lines.some((l) => l.mentions.some((m) => s.spans.some((sp) => overlap(sp, [m.start, m.end]) > 0))),
    );
    if (g.sources.length && !can) reachable++;
    const [s, e] = g.span;
    errors.push(
      `${article.id}\n   WANT ${g.sources.map((x) => x.text).join(' / ') || 'nobody'}${g.sources.length && !can ? ' (no such mention)' : ''}   GOT ${said || (hit ? 'nobody' : 'not found')}\n   …${article.text.slice(Math.max(0, s - 250), s).replaceAll('\n\n', ' ¶ ')}[[${article.text.slice(s, e).length > 160 ? `${article.text.slice(s, s + 80)} ... ${article.text.slice(e - 80, e)}` : article.text.slice(s, e)}]]${article.text.slice(e, e + 200).replaceAll('\n\n', ' ¶ ')}…\n`,
    );
  }
}
const figures = (p: number, r: number) =>
  `P ${p.toFixed(4)} R ${r.toFixed(4)} F1 ${((2 * p * r) / (p + r)).toFixed(4)}`;
for (const error of errors.slice(Number(values.skip), Number(values.skip) + Number(values.errors))) console.log(error);
console.log(
  `${samples.length} articles, ${gold} runs; detection ${figures(sound / reported, found / gold)}; attribution ${figures(right / claimed, right / attributed)}; ${errors.length} errors, ${reachable} without a mention`,
);

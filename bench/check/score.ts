// How often `check` says what is right of altered quotations, kind by kind, and what time of the processor it takes.
//
//   npx tsx bench/check/score.ts [--half learn|report] [--each N] [--errors N] [--seed N]
//
// The articles of the evaluation data are halved: those of one half stand on the shelf, those of the other give the invented
// words. Thresholds were chosen on the half `learn`; `report` is the other.
import { parseArgs } from 'node:util';
import { createAnswers } from '../../src/answers/answers.ts';
import { overlap } from '../../src/article/span.ts';
import { createSearch } from '../../src/search/search.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { sentences } from '../../src/text/sentences.ts';
import { DATA, readLabels, readSamples, type Sample } from '../quotations/corpus.ts';
import { seeded } from '../retrieval/learn.ts';
import { casesFrom, isLongEnough, type PrintedWords, printedAt } from './alterations.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'report' },
    each: { type: 'string', default: '250' },
    errors: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const samples = readSamples(DATA);
const labels = readLabels(DATA.replace('polnear-train', 'names-train'));
const isLearned = (_: unknown, i: number): boolean => (i % 2 === 0) === (values.half === 'learn');
const lastName = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';

function printedIn({ article, gold }: Sample): PrintedWords[] {
  const names = labels.filter((label) => label.article === article.id);
  const quoted = gold.map(({ span, start }): PrintedWords => {
    const speaker = names.find((label) => label.start === start)?.name;
    const another = speaker && names.find(({ name }) => name && lastName(name) !== lastName(speaker))?.name;
    return { ...printedAt(article, span), ...(speaker && { speaker }), ...(another && { another }) };
  });
  // A fifth of the texts are the reporter's own sentences.
  const own = article.passages
    .flatMap(({ span: [start, end] }) =>
      sentences(article.text.slice(start, end), 'en').map(([from, to]) =>
        printedAt(article, [start + from, start + to]),
      ),
    )
    .filter(({ text, span }) => !/["“”]/.test(text) && gold.every((one) => overlap(one.span, span) === 0));
  return [...quoted, ...own.filter((_, i) => i % 8 === 0)].filter(isLongEnough);
}

const shelfSamples = samples.filter(isLearned);
const articles = shelfSamples.map(({ article }) => article);
const random = seeded(Number(values.seed));
const printed = shelfSamples.flatMap(printedIn);
const shelfText = articles.map(({ text }) => text).join(' ');
/** Whether the shelf prints eight words of it in a row: the papers report on the same speeches. */
function sharesRun(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some((_, i) => i + 8 <= words.length && shelfText.includes(words.slice(i, i + 8).join(' ')));
}
const foreign = samples
  .filter((one, i) => !isLearned(one, i))
  .flatMap(printedIn)
  .filter(({ text }) => !sharesRun(text));
const cases = casesFrom({ printed, foreign, random }, Number(values.each), articles);

const shelf = createShelf(articles);
const search = createSearch({});
await search.update(articles);
const answers = createAnswers({ shelf: () => shelf, search });
await answers.prepare(shelf);
await answers.check({ text: 'ready' });

const tally = new Map<string, { right: number; all: number; ms: number; said: Record<string, number> }>();
const times: number[] = [];
let wronged = 0;
let shown = 0;
for (const { kind, text, who, right } of cases) {
  const started = process.cpuUsage();
  const { verdict, claims } = await answers.check({ text, ...(who && { who }) });
  const { user, system } = process.cpuUsage(started);
  times.push((user + system) / 1000);
  const counts = tally.get(kind) ?? { right: 0, all: 0, ms: 0, said: {} };
  tally.set(kind, counts);
  counts.all++;
  counts.ms += times.at(-1) ?? 0;
  counts.said[verdict] = (counts.said[verdict] ?? 0) + 1;
  if (right.includes('exact') && verdict === 'altered') wronged++;
  if (right.includes(verdict)) counts.right++;
  else if (shown++ < Number(values.errors))
    console.log(
      JSON.stringify({
        kind,
        verdict,
        who,
        text,
        changes: claims.flatMap(({ changes }) => changes.map(({ kind, theirs, printed }) => [kind, theirs, printed])),
      }),
    );
}
const sorted = times.sort((a, b) => a - b);
const at = (share: number): number => Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 100) / 100;
for (const [kind, { right, all, ms, said }] of tally)
  console.log(`${kind}: ${right} of ${all}, ${(ms / all).toFixed(1)} ms ${JSON.stringify(said)}`);
const right = [...tally.values()].reduce((sum, one) => sum + one.right, 0);
console.log(
  JSON.stringify({
    articles: articles.length,
    cases: cases.length,
    right: Number((right / cases.length).toFixed(4)),
    trueCalledAltered: wronged,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
  }),
);

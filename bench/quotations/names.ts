// Scores whom mentions resolve to, on the runs labelled with names, and prints the errors.
//
//   npx tsx bench/quotations/names.ts [--errors N]
import { parseArgs } from 'node:util';
import { overlap } from '../../src/article/span.ts';
import { readQuotations } from '../../src/quotations/read.ts';
import { readLabels, readSamples, wordsOf } from './corpus.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/quotations/polnear-train.jsonl' },
    names: { type: 'string', default: '../shared/data/quotations/names-train.jsonl' },
    errors: { type: 'string', default: '0' },
  },
});

const labels = new Map<string, Map<number, string | null>>();
for (const { article, start, name } of readLabels(values.names))
  labels.set(article, (labels.get(article) ?? new Map()).set(start, name));

const tally = { labels: 0, same: 0, full: 0, unnamed: 0, unnamedRight: 0 };
const errors: string[] = [];
for (const { article, gold } of readSamples(values.data)) {
  const wanted = labels.get(article.id);
  if (!wanted) continue;
  const quotations = readQuotations(article);
  for (const { start, span } of gold) {
    const label = wanted.get(start);
    if (label === undefined) continue;
    const found = quotations.find(({ spans }) => spans.some((s) => overlap(s, span) >= 0.8 * (span[1] - span[0])));
    const given = found?.speaker?.name ?? '';
    const context = `${article.text.slice(Math.max(0, span[0] - 200), span[0])}[[${article.text.slice(...span).slice(0, 60)}]]${article.text.slice(span[1], span[1] + 80)}`;
    const fault = `${article.id}\n   WANT ${label ?? 'unnamed'}   GOT ${given || 'nobody'} (${found?.speaker?.mention.text ?? ''})\n   …${context.replaceAll('\n\n', ' ¶ ')}…\n`;
    if (label === null) {
      tally.unnamed++;
      if (!given || /^\p{Ll}/u.test(given)) tally.unnamedRight++;
      else errors.push(fault);
      continue;
    }
    tally.labels++;
    const [w, n] = [wordsOf(label), wordsOf(given)];
    const same = n.length <= 2 * w.length + 2 && n.includes(w.at(-1) ?? '');
    const full = w.length === n.length && w.every((word) => n.includes(word));
    if (same) tally.same++;
    if (full) tally.full++;
    else errors.push(fault);
  }
}
for (const error of errors.slice(0, Number(values.errors))) console.log(error);
console.log(JSON.stringify({ ...tally, sameRate: tally.same / tally.labels, fullRate: tally.full / tally.labels }));

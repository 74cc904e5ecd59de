// How many articles a second readQuotations reads, in this process, after a warm-up.
//
//   npx tsx bench/quotations/speed.ts [--rounds N]
import { parseArgs } from 'node:util';
import { readQuotations } from '../../src/quotations/read.ts';
import { readSamples } from './corpus.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/quotations/polnear-train.jsonl' },
    rounds: { type: 'string', default: '3' },
  },
});
const articles = readSamples(values.data).map(({ article }) => article);
for (let round = 0; round < Number(values.rounds); round++) {
  const started = process.cpuUsage();
  let quotations = 0;
  for (const article of articles) quotations += readQuotations(article).length;
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  console.log(
    `${articles.length} articles, ${quotations} quotations in ${seconds.toFixed(2)} s of CPU: ${(articles.length / seconds).toFixed(0)} a second`,
  );
}

// What it takes to look for words on a shelf of many passages, in time of the processor and in memory.
//
//   npx tsx --expose-gc bench/check/speed.ts [--passages N] [--data FILE]
import { parseArgs } from 'node:util';
import { passageText } from '../../src/article/article.ts';
import { createChecking } from '../../src/checking/checking.ts';
import { DATA } from '../quotations/corpus.ts';
import { largeShelf } from '../retrieval/large.ts';

const { values } = parseArgs({
  options: { passages: { type: 'string', default: '100000' }, data: { type: 'string', default: DATA } },
});
const articles = largeShelf(values.data, Number(values.passages));
const texts = articles.flatMap((article) => article.passages.map((passage) => passageText(article, passage)));
const round = (value: number): number => Math.round(value * 10) / 10;
const taken = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

const checking = createChecking();
const started = process.cpuUsage();
await checking.update(articles);
console.log(
  JSON.stringify({
    passages: texts.length,
    builtInS: round(taken(process.cpuUsage(started)) / 1000),
    megabytes: round(checking.bytes() / 1e6),
    bytesAPassage: Math.round(checking.bytes() / texts.length),
  }),
);

function told(what: string, count: number, make: (i: number) => string): void {
  const times = Array.from({ length: count }, (_, i) => {
    const text = make(i);
    const before = process.cpuUsage();
    checking.find(text);
    return taken(process.cpuUsage(before));
  }).sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.ceil(count * share) - 1] ?? 0);
  console.log(JSON.stringify({ what, texts: count, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) }));
}
const text = (i: number): string => texts[(i * 7919) % texts.length] ?? '';
const changed = (i: number): string =>
  text(i)
    .split(' ')
    .slice(0, 30)
    .map((word, at) => (at % 9 === 5 ? 'velvet' : word))
    .join(' ');

for (let i = 0; i < 300; i++) checking.find(text(i));
told('a sentence or two, as printed', 500, (i) => text(i + 1000).slice(0, 250));
told('with other words in it', 500, (i) => changed(i + 2000));
told('its words in another order', 500, (i) =>
  text(i + 3000)
    .split(' ')
    .sort()
    .join(' '),
);
told('4,000 characters in a row', 200, (i) => (articles[i % articles.length]?.text ?? '').slice(0, 4000));
told('4,000 characters from thirty places', 200, (i) =>
  Array.from({ length: 30 }, (_, at) => text(i * 30 + at).slice(0, 132)).join(' '),
);
told('one word 2,000 times', 50, () => 'a '.repeat(2000));
told('the commonest words', 50, () => 'the of and to in a that is '.repeat(148));

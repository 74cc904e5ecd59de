// npx tsx bench/retrieval/score.ts FILE [--language en] [--part even|odd] [--absent] [--weights FILE] [--errors N]
// What the search finds on SQuAD-format questions, without the command line around it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { passageText } from '../../src/article/article.ts';
import type { SearchResult } from '../../src/search/result.ts';
import { createSearch, type SearchWeights } from '../../src/search/search.ts';
import { type Asked, readSquad } from './data.ts';
import { scoreAbsent, scoreRanking } from './measures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    part: { type: 'string' },
    absent: { type: 'boolean', default: false },
    weights: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});
const [path] = positionals;
if (path === undefined) throw new Error('which file?');
const { articles, questions } = readSquad(path, values.language);
const search = createSearch(
  values.weights === undefined ? {} : { weights: JSON.parse(readFileSync(values.weights, 'utf8')) as SearchWeights },
);
await search.update(values.absent ? articles.filter((_, i) => i % 2 === 0) : articles);
const results: { asked: Asked; result: SearchResult }[] = [];
for (const asked of questions) {
  if (values.part !== undefined && values.part !== (asked.group % 2 ? 'odd' : 'even')) continue;
  results.push({ asked, result: await search.search(asked.question, { limit: 10 }) });
}
console.log(JSON.stringify(values.absent ? scoreAbsent(results) : scoreRanking(results)));
let left = Number(values.errors);
for (const { asked, result } of results) {
  const top = result.passages[0];
  if (left <= 0 || (top?.article.id === asked.article && top.passage.number === asked.passage)) continue;
  left--;
  console.log(JSON.stringify({ ...asked, first: top && passageText(top.article, top.passage).slice(0, 200) }));
}

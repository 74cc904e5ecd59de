// node sample.mjs DATA.jsonl NAMES.jsonl N [SEED]: so many of the articles whose speakers are labelled, drawn by the seed (1), in the data's order.
import { readFileSync } from 'node:fs';

const [data, names, size, seed = '1'] = process.argv.slice(2);
const linesOf = (file) => readFileSync(file, 'utf8').trim().split('\n');
const labelled = new Set(linesOf(names).map((line) => JSON.parse(line).article));
const hash = (text) => {
  let code = 2166136261;
  for (const char of text) code = Math.imul(code ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return code;
};
const drawn = linesOf(data)
  .map((line, at) => ({ line, at, id: JSON.parse(line).id }))
  .filter(({ id }) => labelled.has(id))
  .sort((a, b) => hash(`${seed} ${a.id}`) - hash(`${seed} ${b.id}`))
  .slice(0, Number(size))
  .sort((a, b) => a.at - b.at);
process.stdout.write(`${drawn.map(({ line }) => line).join('\n')}\n`);

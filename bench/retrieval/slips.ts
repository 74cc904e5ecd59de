// npx tsx bench/retrieval/slips.ts FILE [--language en] [--every N] [--weights FILE] [--seed N]
// What a slip of the hand costs: SQuAD-format questions as they are, with one word mistyped, and without that word.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UserError } from '../../src/base/errors.ts';
import { createSearch, type SearchWeights } from '../../src/search/search.ts';
import { stopWords } from '../../src/text/stopwords.ts';
import { type Asked, readSquad } from './data.ts';
import { seeded } from './learn.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    every: { type: 'string', default: '4' },
    weights: { type: 'string' },
    seed: { type: 'string', default: '3' },
  },
});
const [path] = positionals;
if (path === undefined) throw new Error('which file?');
const random = seeded(Number(values.seed));
const stops = stopWords(values.language);
const WORD = /\p{L}{5,}/gu;

/** A letter left out, doubled, swapped with the next or another in its place; never the first. */
function slipped(word: string): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const [letter = '', next = ''] = letters.slice(at, at + 2);
  const other = letters[Math.floor(random() * letters.length)] ?? '';
  const ways = [[next], [letter, letter, next], [next, letter], [other, next]];
  letters.splice(at, 2, ...(ways[Math.floor(random() * ways.length)] ?? []));
  return letters.join('');
}

/** One of the two longest words that tell something; none where there is none. */
function chosenWord(question: string): RegExpExecArray | undefined {
  const telling = [...question.matchAll(WORD)].filter(([word]) => !stops.has(word.toLowerCase()));
  return telling.sort(([a], [b]) => b.length - a.length)[Math.floor(random() * Math.min(2, telling.length))];
}

const { articles, questions } = readSquad(path, values.language);
const search = createSearch(
  values.weights === undefined ? {} : { weights: JSON.parse(readFileSync(values.weights, 'utf8')) as SearchWeights },
);
await search.update(articles);

async function asked(question: string, { article, passage }: Asked): Promise<{ right: boolean; answered: boolean }> {
  try {
    const { passages, standing } = await search.search(question);
    const first = passages[0];
    return {
      right: first?.article.id === article && first.passage.number === passage,
      answered: standing !== 'nothing',
    };
  } catch (error) {
    // Without the word nothing may be left to search for.
    if (error instanceof UserError && error.code === 'nothing-to-search') return { right: false, answered: false };
    throw error;
  }
}

const count = { questions: 0, right: 0 };
const [mistyped, without] = [
  { right: 0, answered: 0 },
  { right: 0, answered: 0 },
];
for (const [i, one] of questions.entries()) {
  const word = i % Number(values.every) === 0 ? chosenWord(one.question) : undefined;
  // A word in quotation marks must stand in the answer as it is typed.
  if (!word || /["“]/.test(one.question)) continue;
  const withWord = (other: string): string =>
    one.question.slice(0, word.index) + other + one.question.slice(word.index + word[0].length);
  count.questions++;
  const whole = await asked(one.question, one);
  if (!whole.right || !whole.answered) continue;
  count.right++;
  for (const [question, into] of [
    [withWord(slipped(word[0])), mistyped],
    [withWord(''), without],
  ] as const) {
    const { right, answered } = await asked(question, one);
    if (right) into.right++;
    if (right && answered) into.answered++;
  }
}
const share = (part: number): number => Number((part / count.right).toFixed(4));
console.log(
  JSON.stringify({
    questions: count.questions,
    rightAsTheyAre: count.right,
    mistyped: { stillRight: share(mistyped.right), andAnswered: share(mistyped.answered) },
    without: { stillRight: share(without.right), andAnswered: share(without.answered) },
  }),
);

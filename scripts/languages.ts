// Writes docs/languages.md, the table of what each language has: `npm run languages`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/language/index.ts';
import type { Language } from '../src/language/language.ts';
import { listOf } from '../src/language/lists.ts';
import { VECTORS } from '../src/language/vectors.ts';
import { stopWords } from '../src/text/stopwords.ts';

const NONE = '–';
const figure = (count: number): string => (count === 0 ? NONE : count.toLocaleString('en'));
const yes = (has: unknown): string => (has ? 'yes' : NONE);

function stemmerOf({ stemming }: Language): string {
  if (!stemming) return NONE;
  return 'light' in stemming ? 'light' : `Snowball, ${stemming.snowball}`;
}

function irregularForms({ stemming }: Language): number {
  if (!stemming || 'light' in stemming) return 0;
  const lines = [...(stemming.irregular ?? []), ...(stemming.vowelChanges?.stems ?? [])];
  return lines.reduce((sum, line) => sum + line.split(' ').length - 1, 0);
}

function asked({ asking }: Language): string {
  const { insideWords, ...kinds } = asking ?? {};
  const found = Object.keys(kinds);
  if (found.length === 0) return NONE;
  return found.length === 5 ? 'all five' : found.join(', ');
}

const turning = (checked: Language['checked']): number =>
  [checked?.negations, checked?.negativePronouns, checked?.modals, checked?.conditions, checked?.hedges].flatMap(listOf)
    .length;

const COLUMNS: readonly (readonly [string, (language: Language) => string])[] = [
  ['Language', ({ name, code }) => `[${name}](../src/language/${code}.ts)`],
  ['Code', ({ code, alsoCalled = [] }) => [code, ...alsoCalled].map((one) => `\`${one}\``).join(' ')],
  ['Script', ({ scripts }) => scripts.join(', ')],
  ['Stemmer', stemmerOf],
  ['Irregular forms', (language) => figure(irregularForms(language))],
  ['Stop words', ({ code }) => figure(stopWords(code).size)],
  ['Asks for', asked],
  ['Words of numbers', ({ numbers }) => figure(listOf(numbers).length)],
  ['Reads numbers in words', ({ numberWords }) => yes(numberWords)],
  ['Months', ({ months }) => yes(months)],
  ['Reasons', ({ reasons }) => figure(listOf(reasons).length)],
  ['Before places', ({ beforePlaces }) => figure(listOf(beforePlaces).length)],
  ['Abbreviations', ({ sentences }) => figure(listOf(sentences?.abbreviations).length)],
  ['Related words', ({ related = [] }) => figure(related.length)],
  ['Vectors', ({ code }) => yes(VECTORS[code])],
  ['Lines of a page', ({ page }) => yes(page)],
  [
    'Reporting verbs',
    ({ quotations }) => (quotations?.lexicon ? 'a grammar' : figure(listOf(quotations?.reportingVerbs).length)),
  ],
  ['Words that turn a sentence', ({ checked }) => figure(turning(checked))],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The page as it should be. */
export const languagesPage = (): string => `# Languages

What is known of each of ${LANGUAGES.length} languages, made from the files in \`src/language\` by \`npm run languages\`. A text in any other language
is found by its words as they are written. "All five": questions for a person, a place, a date, a number, a reason. Reporting
verbs tell who says a quotation; for English a whole grammar does. "Lines of a page": bylines, dates, sections and invitations; those of
English are read in every language.

${row(COLUMNS.map(([heading]) => heading))}
${row(COLUMNS.map(() => '---'))}
${[...LANGUAGES]
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  .map((language) => row(COLUMNS.map(([, cell]) => cell(language))))
  .join('\n')}
`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(fileURLToPath(new URL('../docs/languages.md', import.meta.url)), languagesPage());

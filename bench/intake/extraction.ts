/**
 * Scores readers of web pages beside each other on the golden pages of tests/golden/intake that hold an article: exact paragraphs,
 * title, author and date.
 *
 *     npx tsx bench/intake/extraction.ts             the table
 *     npx tsx bench/intake/extraction.ts --pages     and for each page the F1 of each reader
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { goldenCases } from '../../tests/intake/golden.ts';
import { articleExtractor, type PageReading, readability } from './page-readers.ts';

/** A golden page: its file's bytes and what a reader of it should find. */
interface Page {
  readonly name: string;
  readonly html: string;
  readonly expected: PageReading;
  readonly ours: () => Promise<PageReading | null>;
}

/** In expected.json, and in what `read` of a golden case gives. */
interface Golden extends Omit<PageReading, 'paragraphs'> {
  readonly passages?: readonly { readonly text: string }[];
}

const readingOf = ({ title, author, published, passages }: Golden): PageReading | null =>
  passages ? { title, author, published, paragraphs: passages.map(({ text }) => text) } : null;

/** As a browser decodes it: by its byte order mark, then by what it says of itself, else as UTF-8. */
function decoded(bytes: Buffer): string {
  const said = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048))?.[1] ?? 'utf-8';
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xef && second === 0xbb ? 'utf-8' : said;
  // Node 20 decodes windows-1252 as ISO 8859-1 where it decodes all at once.
  return new TextDecoder(marked).decode(bytes, { stream: true });
}

/** Saved archives are left out: the other readers do not open them. */
const pages = (): Page[] =>
  goldenCases().flatMap(({ name, expectedFile, read }) => {
    const folder = dirname(expectedFile);
    if (!readdirSync(folder).includes('source.html')) return [];
    const expected = readingOf(JSON.parse(readFileSync(expectedFile, 'utf8')));
    if (!expected) return [];
    const html = decoded(readFileSync(`${folder}/source.html`));
    return [{ name, html, expected, ours: async () => readingOf((await read()) as Golden) }];
  });

/** The number of a list item is a mark in some readings and words in others. */
const paragraphKey = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^\w{1,3}\. /, '')
    .trim();
const titleKey = (title: string | null): string => title?.replace(/\s+/g, ' ').trim() ?? '';
const authorKey = (author: string | null): string =>
  (author ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*[;,]\s*|\s+and\s+/)
    .join('; ')
    .trim();
const dateKey = (date: string | null): string => /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0] ?? '';

/** How many of the paragraphs are among the others, each counted as often as it stands in both. */
function shared(paragraphs: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of others.map(paragraphKey)) left.set(key, (left.get(key) ?? 0) + 1);
  return paragraphs.map(paragraphKey).filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
}

interface Score {
  readonly found: number;
  readonly given: number;
  readonly wanted: number;
  readonly title: number;
  readonly author: number;
  readonly date: number;
}

function scoreOf(reading: PageReading | null, expected: PageReading): Score {
  const given = reading?.paragraphs ?? [];
  return {
    found: shared(given, expected.paragraphs),
    given: given.length,
    wanted: expected.paragraphs.length,
    title: Number(reading !== null && titleKey(reading.title) === titleKey(expected.title)),
    author: Number(reading !== null && authorKey(reading.author) === authorKey(expected.author)),
    date: Number(reading !== null && dateKey(reading.published) === dateKey(expected.published)),
  };
}

const f1 = ({ found, given, wanted }: Pick<Score, 'found' | 'given' | 'wanted'>): number =>
  found === 0 ? 0 : (2 * found) / (given + wanted);

const READERS: Readonly<Record<string, (page: Page) => Promise<PageReading | null>>> = {
  'this project': ({ ours }) => ours(),
  '@mozilla/readability': ({ html }) => readability(html),
  '@extractus/article-extractor': ({ html }) => articleExtractor(html),
};

const golden = pages();
console.log(
  `${golden.length} pages, ${golden.reduce((sum, { expected }) => sum + expected.paragraphs.length, 0)} paragraphs\n`,
);
console.log(
  `${''.padEnd(30)}${['precision', 'recall', 'F1', 'whole', 'title', 'author', 'date'].map((head) => head.padStart(10)).join('')}`,
);
const byPage = new Map<string, number[]>(golden.map(({ name }) => [name, []]));
for (const [reader, read] of Object.entries(READERS)) {
  const scores: Score[] = [];
  for (const page of golden) {
    const score = scoreOf(await read(page), page.expected);
    scores.push(score);
    byPage.get(page.name)?.push(f1(score));
  }
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0);
  const [found, given, wanted] = [sum('found'), sum('given'), sum('wanted')];
  const shares = [
    given === 0 ? 0 : found / given,
    found / wanted,
    f1({ found, given, wanted }),
    scores.filter((score) => f1(score) === 1).length / golden.length,
    ...(['title', 'author', 'date'] as const).map((key) => sum(key) / golden.length),
  ];
  console.log(`${reader.padEnd(30)}${shares.map((x) => x.toFixed(3).padStart(10)).join('')}`);
}
if (process.argv.includes('--pages'))
  for (const [name, values] of byPage)
    console.log(`${name.padEnd(44)}${values.map((x) => x.toFixed(2).padStart(8)).join('')}`);

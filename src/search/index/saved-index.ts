import type { Article } from '../../article/article.ts';
import type { Holding } from '../../base/kept-file.ts';
import type { Steps } from '../../base/steps.ts';
import type { Format } from '../../base/whole-file.ts';
import { baseLanguage } from '../../text/languages.ts';
import type { VocabularyState } from '../vocabulary/vocabulary.ts';
import { formOf, type PackedPage, sizeOf } from './page.ts';

/** What is saved of an index: the words as numbers and every article's numbers, by the article's hash. */
export interface SavedIndex {
  readonly vocabulary: VocabularyState;
  readonly pages: ReadonlyMap<string, PackedPage>;
}

/** Put in by scripts/build.js: see scripts/rules-versions.js. */
declare const INDEX_RULES: string | undefined;

/**
 * The version changes whenever the code or the lists change by which words are read into an index, or this layout. Where they
 * were not built it is always the same: whoever changes them then removes the file.
 */
export const FORMAT: Format = {
  name: 'verbatim-index',
  version: typeof INDEX_RULES === 'undefined' ? 'unbuilt' : INDEX_RULES,
};
const ARRAYS = ['tokens', 'sentences', 'starts', 'title', 'acronyms'] as const;
/** Five numbers stand first: so many bytes. */
const HEAD = 20;
/** So many strings stand on a line. */
const LINE = 1000;

const bytesOf = (array: Int32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** What it costs to read a page again grows with its passages. */
export const holdingOf = (pages: SavedIndex['pages']): Holding =>
  new Map([...pages].map(([hash, page]) => [hash, sizeOf(page)]));

/**
 * An index as bytes. First 32-bit numbers in the order of this machine: how many languages, stems, words, pages and further
 * numbers there are; for each word three numbers; for each page the lengths of its arrays, and these. Then strings, a
 * thousand to a line as JSON: the languages, stems and words, and for each page the article's hash and the language.
 */
export function* partsOf({ vocabulary, pages }: SavedIndex): Generator<Uint8Array> {
  const { languages, stems, words, forms } = vocabulary;
  let count = forms.length + pages.size * ARRAYS.length;
  for (const page of pages.values()) for (const name of ARRAYS) count += page[name].length;
  yield bytesOf(Int32Array.of(languages.length, stems.length, words.length, pages.size, count));
  yield bytesOf(new Int32Array(forms));
  for (const page of pages.values()) {
    yield bytesOf(Int32Array.of(...ARRAYS.map((name) => page[name].length)));
    for (const name of ARRAYS) yield bytesOf(page[name]);
  }
  const strings = [...languages, ...stems, ...words];
  for (const [hash, { language }] of pages) strings.push(hash, language);
  for (let at = 0; at < strings.length; at += LINE)
    yield Buffer.from(`${JSON.stringify(strings.slice(at, at + LINE))}\n`);
}

function mustHold(isSo: boolean, what: string): void {
  if (!isSo) throw new RangeError(`this is no index: ${what}`);
}

/** What gives the next so many of a list, never more than there are. */
function taker<T>(of: { readonly length: number; slice(from: number, to: number): T }): (length: number) => T {
  let taken = 0;
  return (length) => {
    mustHold(length >= 0 && taken + length <= of.length, 'it ends too early');
    taken += length;
    return of.slice(taken - length, taken);
  };
}

function stringsIn(line: string): readonly string[] {
  const strings: unknown = JSON.parse(line);
  mustHold(Array.isArray(strings) && strings.every((one) => typeof one === 'string'), 'a line holds no strings');
  return strings as readonly string[];
}

function mustBeSound({ languages, stems, forms }: VocabularyState): void {
  mustHold(
    languages.every((language) => baseLanguage(language) === language),
    'no such language',
  );
  mustHold(new Set(stems).size === stems.length, 'a stem stands twice');
  for (let i = 0; i < forms.length; i += 3) {
    const [language = -1, stem = -1] = [forms[i], forms[i + 1]];
    mustHold(language >= 0 && language < languages.length && stem >= 0 && stem < stems.length, 'a form of no stem');
  }
}

/** Whether every third number from one on is at least the one before, and at most the end. */
function rises(numbers: Int32Array, from: number, end: number): boolean {
  let before = 0;
  for (let i = from; i < numbers.length; i += 3) {
    const number = numbers[i] ?? -1;
    if (number < before || number > end) return false;
    before = number;
  }
  return true;
}

/** A loop, since it runs over every word of the shelf. */
function areOf(tokens: Int32Array, forms: number): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const form = formOf(tokens[i] ?? -1);
    if (form < 0 || form >= forms) return false;
  }
  return true;
}

/** @throws RangeError when a page's numbers do not point at words, into each other and into the article */
function mustBeOf(article: Article, page: PackedPage, { languages, words }: VocabularyState): void {
  const { language, tokens, sentences, starts, title, acronyms } = page;
  mustHold(languages.includes(language), 'a page of no language');
  const isForm = (form = -1): boolean => form >= 0 && form < words.length;
  mustHold(areOf(tokens, words.length) && areOf(title, words.length), 'a word that is not there');
  for (let at = 0, count = 0; at < acronyms.length; at += 2 + count) {
    count = acronyms[at + 1] ?? -1;
    const spelled = acronyms.subarray(at + 2, at + 2 + Math.max(0, count));
    mustHold(isForm(acronyms[at]) && spelled.length === count && spelled.every(isForm), 'half an acronym');
  }
  mustHold(sentences.length % 3 === 0 && rises(sentences, 0, tokens.length), 'a sentence of no words');
  for (let i = 0; i < sentences.length; i += 3)
    mustHold((sentences[i + 1] ?? -1) >= 0 && (sentences[i + 1] ?? 0) <= (sentences[i + 2] ?? -1), 'no such span');
  const ends = [tokens.length, sentences.length / 3, article.passages.length];
  mustHold(starts.length % 3 === 0 && ends.every((end, i) => rises(starts, i, end)), 'passages out of order');
  mustHold(ends.every((end, i) => starts.at(i - 3) === end) && starts.at(-4) !== ends[2], 'passages without an end');
}

/**
 * The index that `partsOf` wrote, with the pages of these articles.
 * @throws Error when it is none, whatever its checksum says, so that nothing later trips over a number
 */
export function* indexFrom(
  bytes: Buffer,
  articles: readonly Article[],
): Steps<{ readonly holding: Holding; readonly value: SavedIndex }> {
  // 32-bit numbers must begin at a multiple of four bytes.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  mustHold(bytes.length >= HEAD, 'it ends too early');
  const [languageCount = 0, stemCount = 0, wordCount = 0, pageCount = 0, count = 0] = new Int32Array(
    buffer,
    byteOffset,
    HEAD / 4,
  );
  mustHold(count >= 0 && HEAD + count * 4 <= bytes.length, 'it ends too early');
  const numbers = new Int32Array(buffer, byteOffset + HEAD, count);

  const strings: string[] = [];
  for (let at = HEAD + count * 4; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at);
    mustHold(end >= 0, 'a line does not end');
    strings.push(...stringsIn(bytes.toString('utf8', at, end)));
    at = end + 1;
    yield;
  }
  const takeStrings = taker(strings);
  const takeNumbers = taker({ length: count, slice: (from, to) => numbers.subarray(from, to) });

  const vocabulary: VocabularyState = {
    languages: takeStrings(languageCount),
    stems: takeStrings(stemCount),
    words: takeStrings(wordCount),
    forms: takeNumbers(wordCount * 3),
  };
  mustBeSound(vocabulary);
  const byHash = new Map(articles.map((article) => [article.hash, article]));
  const all = new Map<string, PackedPage>();
  const pages = new Map<string, PackedPage>();
  for (let i = 0; i < pageCount; i++) {
    const [hash = '', language = ''] = takeStrings(2);
    const [tokens = 0, sentences = 0, starts = 0, title = 0, acronyms = 0] = takeNumbers(ARRAYS.length);
    const page = {
      language,
      tokens: takeNumbers(tokens),
      sentences: takeNumbers(sentences),
      starts: takeNumbers(starts),
      title: takeNumbers(title),
      acronyms: takeNumbers(acronyms),
    };
    all.set(hash, page);
    const article = byHash.get(hash);
    if (article) {
      mustBeOf(article, page, vocabulary);
      pages.set(hash, page);
    }
    yield;
  }
  return { holding: holdingOf(all), value: { vocabulary, pages } };
}

import type { Holding } from '../../base/kept-file.ts';
import type { Steps } from '../../base/steps.ts';
import type { Format } from '../../base/whole-file.ts';
import type { VocabularyState } from '../vocabulary/vocabulary.ts';
import { type PackedPage, sizeOf } from './page.ts';

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

/** The index that `partsOf` wrote, as views of its bytes. */
export function* indexFrom(bytes: Buffer): Steps<{ readonly holding: Holding; readonly value: SavedIndex }> {
  // 32-bit numbers must begin at a multiple of four bytes.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const [languageCount = 0, stemCount = 0, wordCount = 0, pageCount = 0, count = 0] = new Int32Array(
    buffer,
    byteOffset,
    5,
  );
  const numbers = new Int32Array(buffer, byteOffset + 20, count);

  const strings: string[] = [];
  for (let at = 20 + count * 4; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at);
    strings.push(...(JSON.parse(bytes.toString('utf8', at, end)) as string[]));
    at = end + 1;
    yield;
  }
  let stringsTaken = 0;
  function takeStrings(length: number): string[] {
    stringsTaken += length;
    return strings.slice(stringsTaken - length, stringsTaken);
  }
  let numbersTaken = 0;
  function takeNumbers(length = 0): Int32Array {
    numbersTaken += length;
    return numbers.subarray(numbersTaken - length, numbersTaken);
  }

  const vocabulary: VocabularyState = {
    languages: takeStrings(languageCount),
    stems: takeStrings(stemCount),
    words: takeStrings(wordCount),
    forms: takeNumbers(wordCount * 3),
  };
  const pages = new Map<string, PackedPage>();
  for (let i = 0; i < pageCount; i++) {
    const [hash = '', language = ''] = takeStrings(2);
    const [tokens, sentences, starts, title, acronyms] = takeNumbers(ARRAYS.length);
    pages.set(hash, {
      language,
      tokens: takeNumbers(tokens),
      sentences: takeNumbers(sentences),
      starts: takeNumbers(starts),
      title: takeNumbers(title),
      acronyms: takeNumbers(acronyms),
    });
    yield;
  }
  return { holding: holdingOf(pages), value: { vocabulary, pages } };
}

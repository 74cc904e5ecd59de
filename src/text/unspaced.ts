import { DEFAULT } from '../language/index.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A character of a script that puts no space between words: only a dictionary knows where one ends. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The dictionary behind it covers all of these scripts whatever the locale. */
const DICTIONARY = new Intl.Segmenter(DEFAULT.code, { granularity: 'word' });

/** The words of a text of any length by Unicode's boundaries and, in those scripts, a dictionary's. Linear in the length. */
export function* dictionaryWords(text: string): Generator<Segment> {
  for (const segment of segmentsOf(text, DICTIONARY)) if (segment.isWordLike) yield segment;
}

import { memoized } from '../base/memoize.ts';
import { DEFAULT } from '../language/index.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A character of a script that puts no space between words: only a dictionary knows where one ends. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The dictionary behind it covers all of these scripts whatever the locale. To load it takes long, and few texts need it. */
const segmenterIn = memoized((code: string) => new Intl.Segmenter(code, { granularity: 'word' }));

/** The words of a text of any length by Unicode's boundaries and, in those scripts, a dictionary's. Linear in the length. */
export function* dictionaryWords(text: string): Generator<Segment> {
  for (const segment of segmentsOf(text, segmenterIn(DEFAULT.code))) if (segment.isWordLike) yield segment;
}

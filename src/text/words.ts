import { dictionaryWords, UNSPACED } from './unspaced.ts';

/** One word as it stands in the text. */
export interface Word {
  readonly text: string;
  /** Offset into the text, in UTF-16 units. */
  readonly start: number;
}

/** Soft hyphens and joiners stand inside words unseen. */
const UNSEEN = '\\u00ad\\u200c\\u200d\\u2060\\ufeff';
const LETTERS = `[\\p{L}\\p{M}\\p{Nd}\\p{Nl}][\\p{L}\\p{M}\\p{Nd}\\p{Nl}${UNSEEN}]*`;

/**
 * A number in groups of three ("40 000", "40'000") or with full stops or commas ("40,000.5"), with letters behind
 * ("40k"); single letters with full stops between ("U.S."); "e-mail" and "co-operate", whose first part is no word;
 * a Hebrew acronym ("צה״ל"); else a run of letters, marks and digits, with apostrophes. Footnote figures (¹) belong to no word. Most words are plain ones:
 * they are tried first, which saves a quarter of the time.
 */
const WORD = new RegExp(
  [
    '[A-Za-z]{2,}(?=[ .,;:!?)]|$)',
    `\\p{Nd}{1,3}(?:[ \\u00a0\\u2009\\u202f'’]\\p{Nd}{3})+(?![\\p{Nd}\\p{L}])`,
    `\\p{Nd}+(?:[.,\\u066b\\u066c]\\p{Nd}+)*[\\p{L}\\p{M}]*`,
    `\\p{L}(?:\\.\\p{L}){1,9}(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}]-)(?:[Ee]|[Cc]o|[Rr]e)[-‐‑](?=\\p{L}\\p{Ll}{2})${LETTERS}`,
    '[א-ת]+["״][א-ת](?![א-ת])',
    `${LETTERS}(?:['’ʼ＇׳](?=\\p{L})${LETTERS})*`,
  ].join('|'),
  'gu',
);

/** A number with marks or spaces between its figures is one word in any script. */
const PARTED_NUMBER = /^\p{Nd}+(?:[., \u00a0\u2009\u202f'’\u066b\u066c]\p{Nd}+)+$/u;

/** The long vowel mark is of no script. */
const UNSPACED_RUN = new RegExp(`(?:${UNSPACED.source}|ー)+`, 'gu');

function* cutUnspaced(word: string, offset: number): Generator<Word> {
  let at = 0;
  for (const match of word.matchAll(UNSPACED_RUN)) {
    if (match.index > at) yield { text: word.slice(at, match.index), start: offset + at };
    for (const { segment, index } of dictionaryWords(match[0]))
      yield { text: segment, start: offset + match.index + index };
    at = match.index + match[0].length;
  }
  if (at < word.length) yield { text: word.slice(at), start: offset + at };
}

/** The words of a text in order, as they are written; most hyphens part words. Linear in the text's length. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const unspaced = UNSPACED.test(text);
  for (const match of text.matchAll(WORD)) {
    if (unspaced && UNSPACED.test(match[0]) && !PARTED_NUMBER.test(match[0]))
      for (const word of cutUnspaced(match[0], match.index)) found.push(word);
    else found.push({ text: match[0], start: match.index });
  }
  return found;
}

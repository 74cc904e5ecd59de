import type { Span } from '../article/span.ts';
import { abbreviationsOf, MAY_END } from './abbreviations.ts';
import { baseLanguage } from './languages.ts';
import { segmentsOf } from './segments.ts';
import { mayLackMarks, stretches } from './stretches.ts';

/** Unicode's sentence boundaries are the same for all languages but Greek, whose question mark is ";". */
const ROOT = new Intl.Segmenter('en', { granularity: 'sentence' });
const GREEK = new Intl.Segmenter('el', { granularity: 'sentence' });

/** Words that open a sentence in capitals but seldom follow an abbreviation inside one. */
const OPENERS = new Set(
  'The A An It Its He She They We I You In On At But And Or So Then This That These Those There When While After Before As If For From By With His Her Their Our My Since Although However Some Many Most Both Such Under During What Who Why How Where'.split(
    ' ',
  ),
);

/** Languages in which a full stop behind a figure makes it an ordinal ("am 3. Mai"). */
const ORDINALS: ReadonlySet<string> = new Set('cs da de et eu fi hr hu is lv no sk sl sr tr'.split(' '));
/** German words that open a sentence, though an ordinal stands before: "Es waren 12. Der Rest ging." */
const GERMAN_OPENERS = new Set(
  'Der Die Das Dies Diese Dieser Er Sie Es Wir Ein Eine In Im Am Als Nach Bei Seit Mit Auch Zu Aber Doch Dann Und So Da Sein Seine Ihr Ihre'.split(
    ' ',
  ),
);
const THAI = /[\u0e00-\u0eff]$/;
const LATIN_CAPITAL = /^(?=\p{Lu})\p{sc=Latin}/u;
const ORDINAL = /^\d{1,2}$/;

const LETTERS_AT_START = /^[\p{L}\p{M}]+/u;
const LOWER_AT_START = /^[\p{Ps}\p{Pi}"']*\p{Ll}/u;
const DIGIT_AT_START = /^\d/;
const SINGLE_CAPITAL = /^\p{Lu}$/u;
const DOTTED_CAPITALS = /^\p{Lu}(?:\.\p{Lu})+$/u;
const ENUMERATION = /^\(?(?:\d{1,3}|[ivx]{1,4}|[A-Za-z])[.)]$/;
/** How far back the beginning of a quotation is looked for. */
const QUOTED = 2000;
/** Longer than any abbreviation: how far back the word before a full stop is looked for. */
const REACH = 16;

/** The word that a full stop ends, without the stop and any bracket before it; '' where it ends in something else. */
function wordBeforeStop(text: string, end: number): string {
  if (text[end - 1] !== '.') return '';
  const from = Math.max(0, end - 1 - REACH);
  const tail = text.slice(from, end - 1);
  const gap = tail.search(/\S+$/u);
  return gap < 0 ? '' : tail.slice(gap).replace(/^[\p{P}\p{S}]+/u, '');
}

/** "He left.[3] She stayed.": the segmenter cuts inside the mark of the footnote; the units up to the mark's end. */
const footnoteTail = (text: string, start: number, segment: string): number =>
  text[start - 1] === '[' ? (/^\d{1,3}\](?=\s)/.exec(segment)?.[0].length ?? 0) : 0;

/**
 * "« Oui. » Elle partit.": French puts a space before the mark that closes a quotation, and the segmenter cuts there. Where the
 * mark ends; 0 where none stands at `start` that closes what the sentence opened.
 */
function closingMark(text: string, [from, to]: Span, start: number): number {
  if (text[start] !== '»' || text.slice(to, start).includes('\n')) return 0;
  const before = text.slice(Math.max(from, start - QUOTED), start);
  return before.lastIndexOf('«') > before.lastIndexOf('»') ? start + 1 : 0;
}

/** Whether the text goes on in the same sentence though the segmenter saw an end before `next`. */
function goesOn(text: string, start: number, end: number, next: number, base: string): boolean {
  const abbreviations = abbreviationsOf(base);
  const following = text.slice(next, next + 24);
  const last = text[end - 1] ?? '';
  // 「来い。」と言った
  if (/[」』]/.test(last) && /^[とっなのはがをにでも]/.test(following)) return true;
  // "left.[3] And": a boundary without white space is one only in scripts that write none.
  if (next === end) return /[\p{P}\p{N}]/u.test(last) && !/[。！？｡…!?；”’」』）】]/u.test(last);
  if (text.slice(end, next).includes('\n')) return false;
  // "“What?” he asked"
  if (LOWER_AT_START.test(following)) return true;
  if (ENUMERATION.test(text.slice(start, end))) return true;
  const word = wordBeforeStop(text, end);
  if (word === '') return false;
  // Thai ends no sentence with a full stop; an English one may end with a Thai name.
  if (THAI.test(word)) return !LATIN_CAPITAL.test(following);
  const folded = word.toLowerCase();
  const opener = LETTERS_AT_START.exec(following)?.[0] ?? '';
  if (ORDINAL.test(word) && ORDINALS.has(base)) return opener !== '' && !GERMAN_OPENERS.has(opener);
  if (MAY_END.has(folded) || DOTTED_CAPITALS.test(word)) return opener !== '' && !OPENERS.has(opener);
  if (folded === 'no' || folded === 'nos') return DIGIT_AT_START.test(following);
  if (abbreviations.has(folded)) return true;
  // An initial: "J. R. Smith", but not "Vitamin C. The" nor "and I. Then".
  return SINGLE_CAPITAL.test(word) && word !== 'I' && !OPENERS.has(opener) && opener !== '';
}

/**
 * The sentences of a text, in order, as spans without the white space between them; empty for a text of white space.
 * Unicode's boundaries, mended where an abbreviation ("Mr.", "U.S. Sen."), an initial, a footnote mark or a
 * question inside a sentence ("“What?” he asked") only looks like an end. A line break always ends one.
 * @param language BCP 47; 'und' is taken for English.
 */
export function sentences(text: string, language: string): Span[] {
  const base = baseLanguage(language);
  const segmenter = base === 'el' ? GREEK : ROOT;
  const found: Span[] = [];
  let open: Span | null = null;
  for (const { segment, index } of segmentsOf(text, segmenter)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const markEnd: number = start + footnoteTail(text, start, segment);
    const closed: number = open ? closingMark(text, open, start) : 0;
    if (open && closed > 0) {
      const after: number = closed + (text.slice(closed, end).length - text.slice(closed, end).trimStart().length);
      if (after >= end || LOWER_AT_START.test(text.slice(after, after + 24))) open = [open[0], end];
      else {
        found.push([open[0], closed]);
        open = [after, end];
      }
    } else if (open && start === open[1] && markEnd > start && markEnd < end) {
      found.push([open[0], markEnd]);
      open = [markEnd + 1, end];
    } else if (open && goesOn(text, open[0], open[1], start, base)) open = [open[0], end];
    else {
      if (open) found.push(open);
      open = [start, end];
    }
  }
  if (open) found.push(open);
  return mayLackMarks(text) ? found.flatMap((span) => stretches(text, span)) : found;
}

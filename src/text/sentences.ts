import type { Span } from '../article/span.ts';
import { memoized } from '../base/memoize.ts';
import { DEFAULT, LANGUAGES, UNKNOWN } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { listOf } from '../language/lists.ts';
import { abbreviationsOf, MAY_END } from './abbreviations.ts';
import { languageOf } from './languages.ts';
import { segmentsOf } from './segments.ts';
import { mayLackMarks, stretches } from './stretches.ts';

const segmenterIn = memoized((code: string) => new Intl.Segmenter(code, { granularity: 'sentence' }));
/** Unicode's sentence boundaries are the same for nearly all languages. */
const segmenterOf = ({ code, sentences }: Language): Intl.Segmenter =>
  segmenterIn(sentences?.ownBoundaries ? code : DEFAULT.code);

const RULES = [UNKNOWN, ...LANGUAGES].flatMap(({ sentences }) => sentences ?? []);
const OPENERS = new Set(RULES.flatMap(({ openers }) => listOf(openers)));
const OPENERS_AFTER_ORDINALS = new Set(RULES.flatMap(({ openersAfterOrdinals }) => listOf(openersAfterOrdinals)));
const BEFORE_FIGURES = new Set(RULES.flatMap(({ beforeFigures }) => listOf(beforeFigures)));
const AFTER_CORNER_BRACKET = RULES.flatMap(({ afterCornerBracket }) => afterCornerBracket ?? []);

/** Thai and Lao end no sentence with a full stop. */
const UNSTOPPED = /[\u0e00-\u0eff]$/;
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
function goesOn(text: string, start: number, end: number, next: number, language: Language): boolean {
  const following = text.slice(next, next + 24);
  const last = text[end - 1] ?? '';
  if (/[」』]/.test(last) && AFTER_CORNER_BRACKET.some((onward) => onward.test(following))) return true;
  // "left.[3] And": a boundary without white space is one only in scripts that write none.
  if (next === end) return /[\p{P}\p{N}]/u.test(last) && !/[。！？｡…!?；”’」』）】]/u.test(last);
  if (text.slice(end, next).includes('\n')) return false;
  // "“What?” he asked"
  if (LOWER_AT_START.test(following)) return true;
  if (ENUMERATION.test(text.slice(start, end))) return true;
  const word = wordBeforeStop(text, end);
  if (word === '') return false;
  // A sentence of another language may end with a name in such a script.
  if (UNSTOPPED.test(word)) return !LATIN_CAPITAL.test(following);
  const folded = word.toLowerCase();
  const opener = LETTERS_AT_START.exec(following)?.[0] ?? '';
  if (ORDINAL.test(word) && language.sentences?.ordinals) return opener !== '' && !OPENERS_AFTER_ORDINALS.has(opener);
  if (MAY_END.has(folded) || DOTTED_CAPITALS.test(word)) return opener !== '' && !OPENERS.has(opener);
  if (BEFORE_FIGURES.has(folded)) return DIGIT_AT_START.test(following);
  if (abbreviationsOf(language.code).has(folded)) return true;
  // An initial: "J. R. Smith", but not "Vitamin C. The" nor "and I. Then".
  return SINGLE_CAPITAL.test(word) && word !== 'I' && !OPENERS.has(opener) && opener !== '';
}

/**
 * The sentences of a text, in order, as spans without the white space between them; empty for a text of white space.
 * Unicode's boundaries, mended where an abbreviation ("Mr.", "U.S. Sen."), an initial, a footnote mark or a
 * question inside a sentence ("“What?” he asked") only looks like an end. A line break always ends one.
 * @param language BCP 47; 'und' is read as any.
 */
export function sentences(text: string, language: string): Span[] {
  const known = languageOf(language);
  const found: Span[] = [];
  let open: Span | null = null;
  for (const { segment, index } of segmentsOf(text, segmenterOf(known))) {
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
    } else if (open && goesOn(text, open[0], open[1], start, known)) open = [open[0], end];
    else {
      if (open) found.push(open);
      open = [start, end];
    }
  }
  if (open) found.push(open);
  return mayLackMarks(text) ? found.flatMap((span) => stretches(text, span)) : found;
}

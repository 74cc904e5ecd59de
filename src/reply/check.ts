import type { CheckAnswer } from '../answers/check.ts';
import { type Claim, gravest, type Verdict } from '../answers/verdict.ts';
import { attributionInWords, likenessesInWords, verdictHeading, verdictInWords } from '../answers/verdict-in-words.ts';
import { UserError } from '../base/errors.ts';
import type { Words } from '../words/en.ts';
import { cutLines, difference, stitchedLines } from './checked-words.ts';
import { encodeCustomId } from './custom-id.ts';
import { CUT } from './excerpt.ts';
import { cost } from './limits.ts';
import { shorten } from './markdown.ts';
import { drawMarked, inLine, line, type MarkedLine, readMarked, small } from './marked.ts';
import { MOST_PAGES, type Page, type Places, type PlacesKind, stateOf } from './places.ts';
import { otherVersion } from './state.ts';

/** Of a message, what is said of the claims takes at most so much, in units of `cost`. */
const ROOM = 1_700;
/** Of that, how a text differs or is cut: of the only claim, of each of several. */
const [ROOM_OF_ONE, ROOM_OF_EACH] = [1_100, 600];
/** Of each of several claims no more is shown than this, in UTF-16 units: what was checked is not printed again. */
const BEGINNING = 70;
/** Of what stands in no quotation marks no more than this share. */
const PART = 0.6;
/** Fewer need not be shortened. */
const SHORT = 20;

/**
 * What is found of a text, as a message shows it: what is said of each claim, and their places, a page each.
 *
 * @param isPart whether no more than a part of the articles is asked
 */
export function checkedPlaces(words: Words, { claims }: CheckAnswer, isPart: boolean): Places {
  const pages = pagesOf(claims);
  return {
    kind: CHECKED,
    heading: headingOf(words, claims),
    // As they are read back: of spaces side by side one is kept, and none at an end.
    notes: drawMarked(readMarked(drawMarked(notesOf(words, claims, pages.length, isPart)))),
    pages: pages.slice(0, MOST_PAGES),
  };
}

/** A page for every place: for the number of its claim among several, for 0 where there is but one. */
function pagesOf(claims: readonly Claim[]): Page[] {
  const pages = claims.flatMap(({ passages }, i) =>
    passages.map(
      ({ article, passage, words }): Page => ({ article, passage, words, of: claims.length > 1 ? i + 1 : 0 }),
    ),
  );
  return [...new Map(pages.map((page) => [encodeCustomId(stateOf('check.at', page)), page])).values()];
}

function headingOf(words: Words, claims: CheckAnswer['claims']): string {
  const { check } = words;
  const [only] = claims;
  if (claims.length === 1) return verdictHeading(words, only);
  const tally = new Map<Verdict, number>();
  for (const { verdict } of claims) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  const counts: string[] = [];
  for (const left = new Map(tally); left.size > 0; ) {
    const verdict = gravest([...left.keys()]);
    counts.push(check.counts[verdict](left.get(verdict) ?? 0));
    left.delete(verdict);
  }
  const isQuoted = claims.every((one) => one.isQuoted);
  return (isQuoted ? check.quotationsChecked : check.statementsChecked)(claims.length, counts);
}

function notesOf(words: Words, claims: CheckAnswer['claims'], places: number, isPart: boolean): MarkedLine[] {
  const several = claims.length > 1;
  const lines = claims.map((claim, i) => claimLines(words, claim, several ? i + 1 : null));
  const isMissing = claims.some(({ verdict }) => verdict === 'absent' || verdict === 'near');
  const head = [...legend(words, claims, places), ...(isPart && isMissing ? [small(words.answers.partAsked)] : [])];
  const andMore = (count: number): MarkedLine => small(words.check.moreClaims(count));
  let room = ROOM - cost(drawMarked([...head, andMore(claims.length)])) - 1;
  // Where there is no room for all, the gravest are told.
  const kept = new Set<number>();
  for (const i of byGravity(claims)) {
    const needed = cost(drawMarked(lines[i] ?? [])) + 1;
    if (needed > room) continue;
    kept.add(i);
    room -= needed;
  }
  const left = claims.length - kept.size;
  return [...head, ...lines.flatMap((one, i) => (kept.has(i) ? one : [])), ...(left > 0 ? [andMore(left)] : [])];
}

/** The numbers of the claims, those of the gravest verdicts first. */
const byGravity = (claims: readonly Claim[]): number[] =>
  claims
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [claims[i]?.verdict ?? 'exact', claims[j]?.verdict ?? 'exact'];
      return a === b ? i - j : gravest([a, b]) === a ? -1 : 1;
    });

/** What the marks mean, for those who see them and those who hear them. */
function legend({ check }: Words, claims: readonly Claim[], places: number): MarkedLine[] {
  const some = (verdict: Verdict): boolean => claims.some((one) => one.verdict === verdict);
  return [
    ...(some('altered') ? [small(check.marksOfChange)] : []),
    ...(some('cut') || some('stitched') ? [small(check.marksOfCut(CUT))] : []),
    ...(places > MOST_PAGES ? [small(check.placesListed(MOST_PAGES, places))] : []),
  ];
}

/** @param number among several; null for the only one, whose verdict is the heading */
function claimLines(words: Words, claim: Claim, number: number | null): MarkedLine[] {
  const { check } = words;
  const room = number === null ? ROOM_OF_ONE : ROOM_OF_EACH;
  const { text, verdict, isQuoted } = claim;
  const whole = inLine(text).trim();
  // Of what stands in no quotation marks never all: it may be a whole message.
  const beginning = shorten(
    whole,
    isQuoted ? BEGINNING : Math.min(BEGINNING, Math.max(SHORT, Math.ceil(whole.length * PART))),
  );
  const shown = isQuoted ? `“${beginning}”` : beginning;
  const alike = likenessesInWords(words, claim);
  const attributed = attributionInWords(words, claim, (name) => shorten(inLine(name).trim(), BEGINNING));
  const isToldByWords = verdict === 'altered' || verdict === 'cut' || verdict === 'stitched';
  return [
    ...(number === null
      ? [...(isToldByWords ? [] : [small(check.checked(shown))]), ...(verdict === 'near' ? [line(check.near)] : [])]
      : [line(`${number}. ${shown} ${inLine(verdictInWords(words, claim, false))}`)]),
    ...(number === null && verdict === 'absent' && !isQuoted ? [small(check.noQuotation)] : []),
    ...(attributed === null ? [] : [small(attributed)]),
    ...(verdict === 'altered' ? difference(words, claim, room) : []),
    ...(verdict === 'cut' ? cutLines(words, claim.passages, room) : []),
    ...(verdict === 'stitched' ? stitchedLines(words, claim.passages, room) : []),
    ...(alike === null ? [] : [small(alike)]),
  ];
}

export const CHECKED: PlacesKind = {
  verb: 'check',
  about: ({ check }, { of }) => (of === 0 ? null : check.whereStands(of)),
  readNotes(markdown, isPrinted) {
    const lines = readMarked(markdown ?? '');
    const notes = drawMarked(lines);
    if (notes.trim() === '' || cost(notes) > LONGEST_NOTES) throw otherVersion();
    const printed = lines.flatMap(({ prefix, pieces }) =>
      pieces.flatMap(({ mark, text }) => {
        if (mark === 'bold') return [text];
        return prefix === '> -# ' ? [text.replace(CUT, '')] : [];
      }),
    );
    if (printed.every((words) => isPrinted(words.trim()))) return notes;
    throw new UserError('changed-passage', ({ faults }) => faults.articlesChanged);
  },
};

/** Twice what is drawn at most: what is longer is none of ours. */
const LONGEST_NOTES = 2 * ROOM;

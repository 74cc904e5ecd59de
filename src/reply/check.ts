import type { CheckAnswer } from '../answers/check.ts';
import { counted, enumerated } from '../answers/in-words.ts';
import { type Claim, gravest, type Verdict } from '../answers/verdict.ts';
import { likenessesInWords, verdictInWords } from '../answers/verdict-in-words.ts';
import { UserError } from '../base/errors.ts';
import { cutLines, difference, stitchedLines } from './checked-words.ts';
import { encodeCustomId } from './custom-id.ts';
import { CUT } from './excerpt.ts';
import { cost } from './limits.ts';
import { shorten } from './markdown.ts';
import { drawMarked, inLine, line, type MarkedLine, readMarked, small } from './marked.ts';
import { MOST_PAGES, type Page, type Places, type PlacesKind, stateOf } from './places.ts';

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

/** What is found of a text, as a message shows it: what is said of each claim, and their places, a page each. */
export function checkedPlaces({ claims }: CheckAnswer): Places {
  const pages = pagesOf(claims);
  return {
    kind: CHECKED,
    heading: headingOf(claims),
    // As they are read back: of spaces side by side one is kept, and none at an end.
    notes: drawMarked(readMarked(drawMarked(notesOf(claims, pages.length)))),
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

const NAMES: Readonly<Record<Verdict, string>> = {
  altered: 'altered',
  misattributed: 'somebody else’s words',
  stitched: 'put together',
  absent: 'not in these articles',
  near: 'not in these words',
  cut: 'printed with more in between',
  exact: 'printed so',
};

function headingOf(claims: CheckAnswer['claims']): string {
  const [only] = claims;
  if (claims.length === 1) return verdictInWords(only).replace(/\. .*|[.:]$/s, '');
  const tally = new Map<Verdict, number>();
  for (const { verdict } of claims) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  const counts: string[] = [];
  for (const left = new Map(tally); left.size > 0; ) {
    const verdict = gravest([...left.keys()]);
    counts.push(`${left.get(verdict)} ${NAMES[verdict]}`);
    left.delete(verdict);
  }
  const what = claims.every(({ isQuoted }) => isQuoted) ? 'quotation' : 'statement';
  return `${counted(claims.length, what)} checked: ${enumerated(counts, counts.length)}`;
}

function notesOf(claims: CheckAnswer['claims'], places: number): MarkedLine[] {
  const several = claims.length > 1;
  const lines = claims.map((claim, i) => claimLines(claim, several ? i + 1 : null));
  const head = legend(claims, places);
  let room = ROOM - cost(drawMarked(head)) - MORE_NOTE;
  // Where there is no room for all, the gravest are told.
  const kept = new Set<number>();
  for (const i of byGravity(claims)) {
    const needed = cost(drawMarked(lines[i] ?? [])) + 1;
    if (needed > room) continue;
    kept.add(i);
    room -= needed;
  }
  const left = claims.length - kept.size;
  return [
    ...head,
    ...lines.flatMap((one, i) => (kept.has(i) ? one : [])),
    ...(left > 0 ? [small(`${left} more, none graver; ◀ ▶ lead to their places.`)] : []),
  ];
}

/** Room for what says how many more there are. */
const MORE_NOTE = 60;

/** The numbers of the claims, those of the gravest verdicts first. */
const byGravity = (claims: readonly Claim[]): number[] =>
  claims
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [claims[i]?.verdict ?? 'exact', claims[j]?.verdict ?? 'exact'];
      return a === b ? i - j : gravest([a, b]) === a ? -1 : 1;
    });

/** What the marks mean, for those who see them and those who hear them. */
function legend(claims: readonly Claim[], places: number): MarkedLine[] {
  const some = (verdict: Verdict): boolean => claims.some((one) => one.verdict === verdict);
  return [
    ...(some('altered') ? [small('Struck out: what is said. Bold: what the article prints.')] : []),
    ...(some('cut') || some('stitched')
      ? [small(`Bold: what is quoted. Small, behind ${CUT}: what is left out.`)]
      : []),
    ...(places > MOST_PAGES ? [small(`${MOST_PAGES} of ${places} places are listed.`)] : []),
  ];
}

/** @param number among several; null for the only one, whose verdict is the heading */
function claimLines(claim: Claim, number: number | null): MarkedLine[] {
  const room = number === null ? ROOM_OF_ONE : ROOM_OF_EACH;
  const { text, verdict, isQuoted, who } = claim;
  const words = inLine(text).trim();
  // Of what stands in no quotation marks never all: it may be a whole message.
  const beginning = shorten(
    words,
    isQuoted ? BEGINNING : Math.min(BEGINNING, Math.max(SHORT, Math.ceil(words.length * PART))),
  );
  const shown = isQuoted ? `“${beginning}”` : beginning;
  const alike = likenessesInWords(claim);
  const isToldByWords = verdict === 'altered' || verdict === 'cut' || verdict === 'stitched';
  return [
    ...(number === null
      ? [...(isToldByWords ? [] : [small(`Checked: ${shown}`)]), ...(verdict === 'near' ? [line(NEAR)] : [])]
      : [line(`${number}. ${shown} ${inLine(verdictInWords(claim)).replace(/:$/, '.')}`)]),
    ...(who === null || verdict === 'misattributed'
      ? []
      : [small(`Said to be the words of ${shorten(inLine(who).trim(), BEGINNING)}.`)]),
    ...(verdict === 'altered' ? difference(claim, room) : []),
    ...(verdict === 'cut' ? cutLines(claim.passages, room) : []),
    ...(verdict === 'stitched' ? stitchedLines(claim.passages, room) : []),
    ...(alike === null ? [] : [small(alike)]),
  ];
}

const NEAR = 'The nearest passage says something like it in other words. That proves nothing.';

export const CHECKED: PlacesKind = {
  verb: 'check',
  about: ({ of }) => (of === 0 ? null : `Where ${of} stands, or comes nearest:`),
  readNotes(markdown, isPrinted) {
    const lines = readMarked(markdown ?? '');
    const notes = drawMarked(lines);
    if (notes.trim() === '' || cost(notes) > LONGEST_NOTES)
      throw new UserError('old-button', 'This button is from another version of me. Please ask again.');
    const printed = lines.flatMap(({ prefix, pieces }) =>
      pieces.flatMap(({ mark, text }) => {
        if (mark === 'bold') return [text];
        return prefix === '> -# ' ? [text.replace(CUT, '')] : [];
      }),
    );
    if (printed.every((words) => isPrinted(words.trim()))) return notes;
    throw new UserError(
      'changed-passage',
      'The articles have changed since this answer was given, and I cannot show it as it was. Please ask again.',
    );
  },
};

/** Twice what is drawn at most: what is longer is none of ours. */
const LONGEST_NOTES = 2 * ROOM;

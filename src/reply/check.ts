import type { CheckAnswer } from '../answers/check.ts';
import { counted, enumerated } from '../answers/in-words.ts';
import { type Claim, gravest, type Verdict } from '../answers/verdict.ts';
import { likenessesInWords, verdictInWords } from '../answers/verdict-in-words.ts';
import { type Span, slice } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { encodeCustomId } from './custom-id.ts';
import { CUT } from './excerpt.ts';
import { cost } from './limits.ts';
import { shorten } from './markdown.ts';
import { drawMarked, inLine, type MarkedLine, type Piece, readMarked } from './marked.ts';
import { MOST_PAGES, type Page, type Places, type PlacesKind, stateOf } from './places.ts';

/** Of a message, what is said of the claims takes at most so much, in units of `cost`. */
const ROOM = 1_700;
/** Of that, how a text differs or is cut: of the only claim, of each of several. */
const [ROOM_OF_ONE, ROOM_OF_EACH] = [1_100, 600];
/** Of each of several claims no more is shown than this, in UTF-16 units: what was checked is not printed again. */
const BEGINNING = 70;
const PART = 0.6;
/** On either side of what differs so much of the words is shown, in UTF-16 units, to the end of a word. */
const BESIDE = 60;
/** Differences of a claim that are shown, the gravest of them. */
const MOST_CHANGES = 12;

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

const plain = (text: string): Piece => ({ mark: 'plain', text });
const line = (words: string, prefix: MarkedLine['prefix'] = ''): MarkedLine => ({ prefix, pieces: [plain(words)] });
const small = (words: string): MarkedLine => line(words, '-# ');

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
    ...(some('cut') ? [small(`Bold: what is quoted. Small, behind ${CUT}: what is left out.`)] : []),
    ...(places > MOST_PAGES ? [small(`${MOST_PAGES} of ${places} places are listed.`)] : []),
  ];
}

/** @param number among several; null for the only one, whose verdict is the heading */
function claimLines(claim: Claim, number: number | null): MarkedLine[] {
  const room = number === null ? ROOM_OF_ONE : ROOM_OF_EACH;
  const { text, verdict, isQuoted, who } = claim;
  const words = inLine(text).trim();
  // Of what stands in no quotation marks never all: it may be a whole message.
  const beginning = shorten(words, isQuoted ? BEGINNING : Math.min(BEGINNING, Math.ceil(words.length * PART)));
  const shown = isQuoted ? `“${beginning}”` : beginning;
  const alike = likenessesInWords(claim);
  const isToldByWords = verdict === 'altered' || verdict === 'cut';
  return [
    ...(number === null
      ? [...(isToldByWords ? [] : [small(`Checked: ${shown}`)]), ...(verdict === 'near' ? [line(NEAR)] : [])]
      : [line(`${number}. ${shown} ${inLine(verdictInWords(claim)).replace(/:$/, '.')}`)]),
    ...(who === null || verdict === 'misattributed'
      ? []
      : [small(`Said to be the words of ${shorten(inLine(who).trim(), BEGINNING)}.`)]),
    ...(verdict === 'altered' ? difference(claim, room) : []),
    ...(verdict === 'cut' ? cutLines(claim, room) : []),
    ...(alike === null ? [] : [small(alike)]),
  ];
}

const NEAR = 'The nearest passage says something like it in other words. That proves nothing.';

/** "we ~~are~~ **are not** sending troops": the claim around what differs, with what is printed beside what it says. */
function difference(claim: Claim, room: number): MarkedLine[] {
  for (let most = Math.min(MOST_CHANGES, claim.changes.length); most > 0; most--) {
    const drawn: MarkedLine = { prefix: '> ', pieces: differences(claim, claim.changes.slice(0, most)) };
    const more = claim.changes.length - most;
    const lines = more > 0 ? [drawn, small(`${counted(more, 'further difference')}.`)] : [drawn];
    if (cost(drawMarked(lines)) <= room) return lines;
  }
  return [small(TOO_LONG)];
}

function differences({ text }: Claim, changes: Claim['changes']): Piece[] {
  const inOrder = [...changes].sort((a, b) => a.span[0] - b.span[0]);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { theirs, printed, span } of inOrder) {
    const start = Math.max(at, span[0]);
    const before = around(text, [at, start], at > 0, true);
    const [said, there] = [inLine(theirs).trim(), inLine(printed).trim()];
    // What only the article prints stands between two words of the text.
    const isApart = said !== '' || before === '' || before.endsWith(' ');
    pieces.push(plain(isApart ? before : `${before} `));
    if (said) pieces.push({ mark: 'struck', text: said });
    if (there) pieces.push(plain(said ? ' ' : ''), { mark: 'bold', text: there });
    at = Math.max(start, span[1]);
    if (!said && /^[\p{L}\p{N}]/u.test(text.slice(at))) pieces.push(plain(' '));
  }
  pieces.push(plain(around(text, [at, text.length], at > 0, false)));
  return pieces;
}

const TOO_LONG = 'What differs is too long to stand here; the words as they are printed are below.';

/** Words that do not differ: so much of them as stands beside what does. */
function around(text: string, span: Span, hasBefore: boolean, hasAfter: boolean): string {
  const words = inLine(slice(text, span));
  if (words.length <= BESIDE * (hasBefore && hasAfter ? 2 : 1) + CUT.length) return words;
  const first = hasBefore
    ? words
        .slice(0, BESIDE)
        .replace(/[\uD800-\uDBFF]$/, '')
        .replace(/\s\S*$/u, ' ')
    : '';
  const last = hasAfter
    ? words
        .slice(-BESIDE)
        .replace(/^[\uDC00-\uDFFF]/, '')
        .replace(/^\S*\s/u, ' ')
    : '';
  return `${first.trimEnd()}${first ? ' ' : ''}${CUT}${last ? ' ' : ''}${last.trimStart()}`;
}

/** The printed words, those that are quoted in bold, those that are left out in lines of small print. */
function cutLines({ passages }: Claim, room: number): MarkedLine[] {
  const lines = passages.flatMap(({ article, words, leftOut }) => {
    if (words === null) return [];
    const shown: MarkedLine[] = [];
    const held = (span: Span): void => {
      const text = inLine(slice(article.text, span)).trim();
      if (text) shown.push({ prefix: '> ', pieces: [{ mark: 'bold', text }] });
    };
    let at = words[0];
    for (const span of [...leftOut].sort((a, b) => a[0] - b[0])) {
      held([at, Math.max(at, span[0])]);
      shown.push({ prefix: '> -# ', pieces: [plain(`${CUT} ${inLine(slice(article.text, span)).trim()}`)] });
      at = Math.max(at, span[1]);
    }
    held([at, words[1]]);
    return shown;
  });
  if (cost(drawMarked(lines)) <= room) return lines;
  const brief = lines.map((one): MarkedLine => (one.prefix === '> -# ' ? { ...one, pieces: [plain(CUT)] } : one));
  return cost(drawMarked(brief)) <= room
    ? brief
    : [small('The cut is too long to stand here; what is printed is below.')];
}

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

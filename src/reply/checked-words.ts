import { apart } from '../answers/apart.ts';
import { listed } from '../answers/in-words.ts';
import type { CheckedPassage, Claim } from '../answers/verdict.ts';
import { saidBy } from '../answers/verdict-in-words.ts';
import { type Span, slice } from '../article/span.ts';
import type { Words } from '../words/en.ts';
import { CUT } from './excerpt.ts';
import { cost } from './limits.ts';
import { shorten } from './markdown.ts';
import { drawMarked, inLine, type MarkedLine, type Piece, plain, small } from './marked.ts';
import { titleWithin } from './title.ts';

/** On either side of what differs so much of the words is shown, in UTF-16 units, to the end of a word. */
const BESIDE = 60;
/** Differences of a claim that are shown, the gravest of them. */
const MOST_CHANGES = 12;

/** "we ~~are~~ **are not** sending troops": the claim around what differs, with what is printed beside what it says. */
export function difference({ check }: Words, claim: Claim, room: number): MarkedLine[] {
  for (let most = Math.min(MOST_CHANGES, claim.changes.length); most > 0; most--) {
    const drawn: MarkedLine = { prefix: '> ', pieces: differences(claim, claim.changes.slice(0, most)) };
    const more = claim.changes.length - most;
    const lines = more > 0 ? [drawn, small(check.furtherDifferences(more))] : [drawn];
    if (cost(drawMarked(lines)) <= room) return lines;
  }
  return [small(check.differenceTooLong)];
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
export function cutLines({ check }: Words, passages: Claim['passages'], room: number): MarkedLine[] {
  const lines = passages.flatMap(printedLines);
  if (cost(drawMarked(lines)) <= room) return lines;
  const brief = lines.map((one): MarkedLine => (one.prefix === '> -# ' ? { ...one, pieces: [plain(CUT)] } : one));
  if (cost(drawMarked(brief)) <= room) return brief;
  return [small(check.cutTooLong)];
}

/** Each place that a text is put together from, and whose words stand there: no more than one of them is shown below. */
export const stitchedLines = (words: Words, passages: Claim['passages'], room: number): MarkedLine[] =>
  passages.flatMap((one, i) => {
    const heading = small(i === 0 ? words.check.inOnePlace : words.check.inAnother);
    const source = small(sourceOf(words, one));
    const left = Math.floor(room / passages.length) - cost(drawMarked([heading, source])) - 2;
    return [heading, ...cutLines(words, [one], left), source];
  });

/** Characters of who said something, and of where it stands, beside one of several places. */
const LONGEST_SOURCE = 120;

function sourceOf(words: Words, found: CheckedPassage): string {
  const said = saidBy(words, found);
  const title = titleWithin(words, found.article, LONGEST_SOURCE);
  return listed([said && apart(`— ${shorten(said, LONGEST_SOURCE)}`), apart(title)]);
}

function printedLines({ article, words, leftOut }: CheckedPassage): MarkedLine[] {
  if (words === null) return [];
  const lines: MarkedLine[] = [];
  const held = (span: Span): void => {
    const text = inLine(slice(article.text, span)).trim();
    if (text) lines.push({ prefix: '> ', pieces: [{ mark: 'bold', text }] });
  };
  let at = words[0];
  for (const span of [...leftOut].sort((a, b) => a[0] - b[0])) {
    held([at, Math.max(at, span[0])]);
    lines.push({ prefix: '> -# ', pieces: [plain(`${CUT} ${inLine(slice(article.text, span)).trim()}`)] });
    at = Math.max(at, span[1]);
  }
  held([at, words[1]]);
  return lines;
}

import type { CheckAnswer } from '../../answers/check.ts';
import { languageOfSentences } from '../../answers/language-in.ts';
import type { CheckedPassage, Claim } from '../../answers/verdict.ts';
import { attributionInWords, likenessesInWords, saidBy, verdictInWords } from '../../answers/verdict-in-words.ts';
import { passageText } from '../../article/article.ts';
import { intersection, type Span, shift, slice } from '../../article/span.ts';
import { CUT, excerpt } from '../../reply/excerpt.ts';
import type { Words } from '../../words/en.ts';
import type { Style } from './style.ts';
import { sourceLines } from './text.ts';

/** About a screen of a terminal, in units of `cost`. */
const ROOM = 2000;

/** The claim with what is printed beside what it says: "we ~~are~~ **are not** sending troops". */
function withChanges(style: Style, { text, changes }: Claim): string {
  const inOrder = [...changes].sort((a, b) => a.span[0] - b.span[0]);
  const spans: Span[] = [];
  let written = '';
  let at = 0;
  for (const { theirs, printed, span } of inOrder) {
    const start = Math.max(at, span[0]);
    written += text.slice(at, start);
    if (theirs) written += `~~${theirs}~~`;
    if (theirs && printed) written += ' ';
    if (!theirs && printed && !/\s$/.test(written)) written += ' ';
    if (printed) {
      spans.push([written.length, written.length + printed.length + 4]);
      written += `**${printed}**`;
    }
    at = Math.max(start, span[1]);
  }
  return style.prose(written + text.slice(at), { spans, inMargin: false });
}

/** What of the printed words the claim has: without what it leaves out. */
function heldIn({ words, leftOut, passage }: CheckedPassage): Span[] {
  if (words === null) return [];
  const held: Span[] = [];
  let at = words[0];
  for (const [start, end] of [...leftOut].sort((a, b) => a[0] - b[0])) {
    if (start > at) held.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < words[1]) held.push([at, words[1]]);
  return held.map((span) => shift(span, -passage.span[0]));
}

function passageLines(words: Words, style: Style, found: CheckedPassage): string {
  const { article, passage, words: held, link } = found;
  const text = passageText(article, passage);
  const spans = heldIn(found);
  const focus = held && shift(held, -passage.span[0]);
  const shown = excerpt(text, languageOfSentences(article), focus, ROOM);
  const before = shown?.cutBefore ? `${CUT} ` : '';
  const window = shown?.span ?? ([0, text.length] as const);
  const within = spans.map((span) => intersection(span, window)).filter((span) => span !== null);
  const said = saidBy(words, found);
  return [
    style.prose(`${before}${slice(text, window)}${shown?.cutAfter ? ` ${CUT}` : ''}`, {
      spans: within.map((span) => shift(span, before.length - window[0])),
      inMargin: true,
    }),
    said === null ? '' : style.listing(`— ${said}`),
    sourceLines(words, style, article, passage.number, link, null),
  ].join('');
}

function claimText(words: Words, style: Style, claim: Claim, isOneOfMany: boolean): string {
  const alike = likenessesInWords(words, claim);
  const attributed = attributionInWords(words, claim);
  const said = isOneOfMany ? style.prose(claim.isQuoted ? `“${claim.text}”` : claim.text) : '';
  const verdict = style
    .listing(verdictInWords(words, claim, true))
    .split('\n')
    .filter(Boolean)
    .map((line) => `${style.bold(line.trim())}\n`)
    .join('');
  const diff = claim.verdict === 'altered' ? [withChanges(style, claim)] : [];
  return [
    `${said}${verdict}`,
    ...diff,
    ...claim.passages.map((found) => passageLines(words, style, found)),
    ...[attributed, alike].flatMap((line) => (line === null ? [] : [style.listing(line)])),
  ].join('\n');
}

/** The verdict first, then what differs, and where it stands; claim by claim where a text holds several. */
export const checkText = (words: Words, style: Style, { claims }: CheckAnswer): string =>
  claims.map((claim) => claimText(words, style, claim, claims.length > 1)).join('\n');

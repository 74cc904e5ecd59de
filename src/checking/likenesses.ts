import { type Span, slice } from '../article/span.ts';
import { bare } from '../text/plain.ts';
import type { ChangeKind, Difference, LikenessKind } from './change.ts';
import type { CheckedText } from './checked-text.ts';
import type { Part } from './parts.ts';
import type { TellingWords } from './telling-words.ts';

/** How two words of one key are written otherwise; null where they are not. */
type Writing = LikenessKind | 'word' | null;

const APOSTROPHES = /['’ʼ＇׳\u00ad\u200b-\u200d\u2060\ufeff]/g;
const EMPHASIS = /[*_~`|#>]+/g;
const SPACE = /\s+/g;
/** Letters whose marks no keyboard lacks: another letter is another word. */
const SETTLED = /[йЙ]/;
const ARABIC = /\p{sc=Arabic}/u;

const common = (word: string): string => word.normalize('NFKC').replace(APOSTROPHES, '');

/** How one word is written for another of the same key. */
function writingOf(theirs: string, printed: string, { code, negates }: TellingWords): Writing {
  if (theirs === printed) return null;
  const [word, other] = [common(theirs), common(printed)];
  if (word === other) return 'marks';
  const [low, lowOther] = [word.toLowerCase(), other.toLowerCase()];
  if (low === lowOther) return 'case';
  if (/^\p{Nd}/u.test(low) || ARABIC.test(low)) return 'spelling';
  if (SETTLED.test(low) !== SETTLED.test(lowOther)) return 'word';
  // Whoever types without marks leaves them out; who puts other ones says another word, unless English has none or it is a name.
  const leftOut = low === bare(low);
  const isForeign = code === 'en' || code === 'und' || /^\p{Lu}/u.test(other);
  return leftOut || isForeign || negates(low) ? 'spelling' : 'word';
}

/** How what stands between two words is written otherwise. */
function gapOf(theirs: string, printed: string): LikenessKind | null {
  if (theirs === printed) return null;
  const [plain, other] = [theirs, printed].map((text) => text.replace(SPACE, ' ').trim());
  if (plain === other) return 'space';
  const [bareGap, otherGap] = [theirs, printed].map((text) => text.replace(EMPHASIS, '').replace(SPACE, ' ').trim());
  if (bareGap === otherGap) return 'emphasis';
  return 'marks';
}

/** How the words that a text and a place share are written otherwise there: of each kind the first. */
export function likenessesOf(checked: CheckedText, { printed, pairs }: Part, words: TellingWords) {
  const { text } = printed.article;
  const changes: Difference<ChangeKind>[] = [];
  const found = new Map<LikenessKind, Difference<LikenessKind>>();
  const put = (kind: LikenessKind, span: Span, printedSpan: Span): void => {
    if (!found.has(kind))
      found.set(kind, {
        kind,
        theirs: slice(checked.text, span),
        span,
        printed: slice(text, printedSpan),
        printedSpan,
      });
  };
  for (const [i, [at, printedAt]] of pairs.entries()) {
    const [token, other] = [checked.tokens[at], printed.tokens[printedAt]];
    if (!token || !other) continue;
    const [span, printedSpan]: [Span, Span] = [
      [token.start, token.end],
      [other.start, other.end],
    ];
    const writing = writingOf(slice(checked.text, span), slice(text, printedSpan), words);
    if (writing === 'word')
      changes.push({
        kind: 'word',
        theirs: slice(checked.text, span),
        span,
        printed: slice(text, printedSpan),
        printedSpan,
      });
    else if (writing !== null) put(writing, span, printedSpan);
    const next = pairs[i + 1];
    const [after, otherAfter] = [checked.tokens[at + 1], printed.tokens[printedAt + 1]];
    if (!next || next[0] !== at + 1 || next[1] !== printedAt + 1 || !after || !otherAfter) continue;
    const [gap, otherGap]: [Span, Span] = [
      [token.end, after.start],
      [other.end, otherAfter.start],
    ];
    const kind = checked.marked.has(at + 1) ? 'ellipsis' : gapOf(slice(checked.text, gap), slice(text, otherGap));
    if (kind !== null) put(kind, gap, otherGap);
  }
  for (const at of checked.marked) {
    const here = checked.tokens[at - 1]?.end ?? 0;
    const next = checked.tokens[at]?.start ?? checked.text.length;
    put('ellipsis', [here, next], [printed.tokens[0]?.start ?? 0, printed.tokens[0]?.start ?? 0]);
  }
  return { changes, likenesses: [...found.values()] };
}

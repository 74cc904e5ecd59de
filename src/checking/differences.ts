import { type Span, slice } from '../article/span.ts';
import type { Stretches } from './align.ts';
import type { ChangeKind, Difference, LikenessKind } from './change.ts';
import { bracketsIn, type CheckedText } from './checked-text.ts';
import { likenessesOf } from './likenesses.ts';
import { omissionKind } from './omissions.ts';
import type { Part } from './parts.ts';
import { isOtherName, kindOf, type Stretch, sameInOtherWords } from './replacements.ts';
import type { TellingWords } from './telling-words.ts';
import type { Token } from './tokens.ts';

/** What differs between a text and the place where its words stand, in the order of the text. */
export interface Differences {
  /** Each says something else than is printed. */
  readonly changes: readonly Difference<ChangeKind>[];
  /** What makes no difference. */
  readonly likenesses: readonly Difference<LikenessKind>[];
}

/** Finds what differs in one place. */
export function differencesIn(checked: CheckedText, part: Part, words: TellingWords): Differences {
  const { article, tokens } = part.printed;
  const changes: Difference<ChangeKind>[] = [];
  const likenesses: Difference<LikenessKind>[] = [];
  const isBracketedThere = bracketsIn(article.text.slice(tokens[0]?.start, tokens.at(-1)?.end), tokens[0]?.start);

  const differenceAt = <K extends ChangeKind | LikenessKind>(
    kind: K,
    { from, to, printedFrom, printedTo }: Stretches,
  ): Difference<K> => {
    const span = spanOf(checked.tokens, from, to);
    const printedSpan = spanOf(tokens, printedFrom, printedTo);
    return { kind, theirs: slice(checked.text, span), span, printed: slice(article.text, printedSpan), printedSpan };
  };
  const stretchesOf = ({ from, to, printedFrom, printedTo }: Stretches): [Stretch, Stretch] => [
    { text: checked.text, tokens: checked.tokens.slice(from, to) },
    { text: article.text, tokens: tokens.slice(printedFrom, printedTo) },
  ];

  function leftOut(hole: Stretches): void {
    const some = tokens.slice(hole.printedFrom, hole.printedTo);
    const [before, behind] = [tokens[hole.printedFrom - 1], tokens[hole.printedTo]];
    if (some.length === 0 || !before || !behind) return;
    const kind = some.every(isBracketedThere)
      ? null
      : omissionKind({ text: article.text, tokens: some, before, behind }, words);
    if (kind !== null) changes.push(differenceAt(kind, hole));
    else likenesses.push(differenceAt(some.every(isBracketedThere) ? 'bracketed' : 'cut', hole));
  }

  function bracketed(hole: Stretches): void {
    const [theirs, printed] = stretchesOf(hole);
    const none = { ...theirs, tokens: [] };
    const kind = kindOf(theirs, none, words);
    // Whoever puts "[not]" or a number there says something else.
    if (kind === 'negation' || kind === 'number') changes.push(differenceAt(kindOf(theirs, printed, words), hole));
    // "[Varga] has said" for "he has said", but not for "Holm has said"
    else if (!words.capitalNouns && isOtherName(theirs, printed, words)) changes.push(differenceAt('name', hole));
    // "[the council] voted" for "it voted", but neither for "the board voted" nor for "[the board] voted"
    else if (printed.tokens.length <= MOST_FOR_BRACKETS && contradicts(theirs, printed, words))
      changes.push(differenceAt(kindOf(theirs, printed, words), hole));
    else if (printed.tokens.length <= MOST_FOR_BRACKETS && !printed.tokens.some(({ key }) => words.negates(key)))
      likenesses.push(differenceAt('bracketed', hole));
    else {
      likenesses.push(differenceAt('bracketed', { ...hole, printedTo: hole.printedFrom }));
      leftOut({ ...hole, from: hole.to });
    }
  }

  function replaced(hole: Stretches): void {
    const [theirs, printed] = stretchesOf(hole);
    // "he has said" for "[Varga] has said"
    if (printed.tokens.every(isBracketedThere) && theirs.tokens.every(({ key }) => standsForAnything(key, words))) {
      likenesses.push(differenceAt('bracketed', hole));
      return;
    }
    if (sameInOtherWords(theirs, printed, words)) {
      likenesses.push(differenceAt('spelling', hole));
      return;
    }
    const length = hole.to - hole.from;
    if (printed.tokens.length > MOST_FOR_ONE * length + 1) {
      // So much is not put for so little: words were added where others were left out.
      const none = { ...printed, tokens: [] };
      changes.push(differenceAt(kindOf(theirs, none, words), { ...hole, printedTo: hole.printedFrom }));
      leftOut({ ...hole, from: hole.to });
      return;
    }
    if (length > 1 && length === hole.printedTo - hole.printedFrom) {
      for (let i = 0; i < length; i++)
        replaced({
          from: hole.from + i,
          to: hole.from + i + 1,
          printedFrom: hole.printedFrom + i,
          printedTo: hole.printedFrom + i + 1,
        });
      return;
    }
    changes.push(differenceAt(kindOf(theirs, printed, words), hole));
  }

  /** A hole without what the article has put in brackets at an end of it: "We [the council] will" for "We may". */
  function withoutInsertions(hole: Stretches): Stretches {
    const isInsertion = (at: number): boolean => {
      const token = tokens[at];
      return token !== undefined && isBracketedThere(token);
    };
    let { printedFrom, printedTo } = hole;
    while (printedFrom < printedTo && isInsertion(printedFrom)) printedFrom++;
    if (hole.from === hole.to || printedFrom === printedTo) return hole;
    while (isInsertion(printedTo - 1)) printedTo--;
    for (const [from, to] of [
      [hole.printedFrom, printedFrom],
      [printedTo, hole.printedTo],
    ] as const)
      if (from < to)
        likenesses.push(differenceAt('bracketed', { ...hole, to: hole.from, printedFrom: from, printedTo: to }));
    return { ...hole, printedFrom, printedTo };
  }

  for (const hole of part.holes.map(withoutInsertions)) {
    const theirs = checked.tokens.slice(hole.from, hole.to);
    if (theirs.length === 0) leftOut(hole);
    else if (theirs.every(checked.isBracketed)) bracketed(hole);
    else if (hole.printedFrom === hole.printedTo) changes.push(differenceAt(kindOf(...stretchesOf(hole), words), hole));
    else replaced(hole);
  }
  const alike = likenessesOf(checked, part, words);
  return {
    changes: [...changes, ...alike.changes].sort(bySpan),
    likenesses: [...likenesses, ...alike.likenesses].sort(bySpan),
  };
}

/** Whether a word only stands for another, as pronouns do, and turns nothing. */
const standsForAnything = (key: string, words: TellingWords): boolean =>
  words.isStop(key) && !words.negates(key) && !words.bounds(key) && !words.isModal(key) && !words.isNumber(key);

/** Whether both hold words that say something, and none of them akin: an insertion makes plain what is printed, or says another thing. */
function contradicts(theirs: Stretch, printed: Stretch, words: TellingWords): boolean {
  const [some, others] = [theirs, printed].map(({ tokens }) =>
    tokens.map(({ key }) => key).filter((key) => !words.isStop(key)),
  );
  if (!some?.length || !others?.length) return false;
  return !some.some((key) => others.some((other) => key === other || areAkin(key, other)));
}

/** Letters with which the forms of a word begin alike: "vote", "voted". */
const ALIKE = 4;
const areAkin = (key: string, other: string): boolean =>
  key.length >= ALIKE && key.slice(0, ALIKE) === other.slice(0, ALIKE);

/** Words of an article that one word may stand for. */
const MOST_FOR_ONE = 4;
/** Words of an article that one insertion in brackets may stand for. */
const MOST_FOR_BRACKETS = 4;

const bySpan = (a: Difference, b: Difference): number => a.span[0] - b.span[0] || a.printedSpan[0] - b.printedSpan[0];

/** Of no words: the place between two, right behind the one before. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const last = tokens[to - 1];
  if (from >= to) return [last?.end ?? tokens[from]?.start ?? 0, last?.end ?? tokens[from]?.start ?? 0];
  return [tokens[from]?.start ?? 0, last?.end ?? 0];
}

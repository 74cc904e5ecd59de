import type { ChangeKind } from './change.ts';
import type { TellingWords } from './telling-words.ts';
import type { Token } from './tokens.ts';

/** Words that were left out of a place, and what stands around them. */
export interface Omission {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words before and behind. */
  readonly before: Token;
  readonly behind: Token;
}

/** What ends a sentence, or what somebody says: the words behind it stand by themselves. */
const BOUNDARY = /[.!?。！？…]["”’»」』)\]]*(?:\s|$)|[。！？]|\n|["“„«「『]/u;

/** Where no more than so many words are left out, each of them may be what turns the sentence. */
const FEW = 3;

/** What it changes that words were left out; null where it is a cut that turns nothing. */
export function omissionKind({ text, tokens, before, behind }: Omission, words: TellingWords): ChangeKind | null {
  // Of several sentences only the last may turn what goes on behind it: the others are left out with all that they say.
  const ends = [...tokens, behind].map((token, i) => text.slice((tokens[i - 1] ?? before).end, token.start));
  const last = ends.findLastIndex((gap) => BOUNDARY.test(gap));
  const own = tokens.slice(Math.max(0, last));
  const keys = words.inFull(own.map(({ start, end }) => text.slice(start, end)))[0] ?? [];
  if (keys.length === 0) return null;
  const whole = keys.join('');
  const many = tokens.length > FEW;
  const holds = (test: (key: string) => boolean): boolean =>
    keys.some(test) || (keys.length > 1 && !/[a-z]/.test(whole) && test(whole));
  if (holds((key) => words.negates(key) && !(many && words.negatesAsPronoun(key)))) return 'negation';
  if (holds(words.bounds)) return 'dropped';
  if (many) return null;
  if (keys.every(words.isNumber) && (words.isNumber(before.key) || words.isNumber(behind.key))) return 'number';
  if (keys.length < FEW && keys.some(words.isModal)) return 'modal';
  if (keys.every((key) => words.isAuxiliary(key) || words.isModal(key))) return 'tense';
  // "allegedly", but not "perhaps a mandate": that takes along what it weakens.
  const isHedged = keys.some(words.hedges) && keys.every((key) => words.hedges(key) || words.isStop(key));
  return isHedged ? 'dropped' : null;
}

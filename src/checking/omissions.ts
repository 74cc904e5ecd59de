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

const OPENING = /["“„«»「『‘‚]/;
const CLOSING = /["”“«»」』’]/;
const SENTENCE_END = /[.!?。！？…]["”’»」』)\]]*\s|[。！？]|\n/u;

/** Where no more than so many words are left out, each of them may be what turns the sentence. */
const FEW = 3;

/** What it changes that words were left out; null where it is a cut that turns nothing. */
export function omissionKind({ text, tokens, before, behind }: Omission, words: TellingWords): ChangeKind | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const opening = text.slice(before.end, first.start);
  const ending = text.slice(last.end, behind.start);
  // Between two quoted runs stands what the reporter says.
  if (CLOSING.test(opening) && OPENING.test(ending)) return null;
  // Whole sentences are missing: those that are left are whole as well.
  if (SENTENCE_END.test(opening) && SENTENCE_END.test(ending)) return null;
  const keys = words.inFull(tokens.map(({ start, end }) => text.slice(start, end)))[0] ?? [];
  const whole = keys.join('');
  const holds = (test: (key: string) => boolean): boolean =>
    keys.some(test) || (keys.length > 1 && test(whole) && !/[a-z]/.test(whole));
  const many = keys.length > FEW;
  if (holds((key) => words.negates(key) && !(many && words.negatesAsPronoun(key)))) return 'negation';
  if (holds(words.bounds)) return 'dropped';
  if (many) return null;
  if (keys.every(words.isNumber) && (words.isNumber(before.key) || words.isNumber(behind.key))) return 'number';
  if (keys.length < FEW && keys.some(words.isModal)) return 'modal';
  if (keys.every((key) => words.isAuxiliary(key) || words.isModal(key))) return 'tense';
  return keys.some(words.hedges) ? 'dropped' : null;
}

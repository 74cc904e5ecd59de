import type { ChangeKind } from './change.ts';
import type { TellingWords } from './telling-words.ts';
import type { Token } from './tokens.ts';

/** Words with the text that they stand in. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const written = ({ text, tokens }: Stretch): string[] => tokens.map(({ start, end }) => text.slice(start, end));
const keysOf = ({ tokens }: Stretch): string[] => tokens.map(({ key }) => key);

/** Whether two stretches of words say the very same: "do not" and "don’t", "colour" and "color", "forty" and "40", "e mail" and "email". */
export function sameInOtherWords(theirs: Stretch, printed: Stretch, words: TellingWords): boolean {
  const [keys, others] = [keysOf(theirs), keysOf(printed)];
  if (keys.join('') === others.join('')) return true;
  const value = words.valueOf(keys);
  if (value !== null && value === words.valueOf(others)) return true;
  const readings = (stretch: Stretch): string[] =>
    words.inFull(written(stretch)).map((reading) => reading.map((key) => umlauts(words.spelling(key))).join(' '));
  const known = new Set(readings(printed));
  return readings(theirs).some((reading) => known.has(reading));
}

/** "muenchen" is what is left of "München" where its writer has no umlaut. */
const umlauts = (key: string): string =>
  key.length > 3 ? key.replace(/ae|oe(?=.)|ue(?=.)/g, (letters) => letters.charAt(0)) : key;

/** What it changes that some words stand for others; either may be none. */
export function kindOf(theirs: Stretch, printed: Stretch, words: TellingWords): ChangeKind {
  const [ours = [], others = []] = [theirs, printed].map((stretch) => words.inFull(written(stretch))[0] ?? []);
  if (count(ours, theirs, words.negates) !== count(others, printed, words.negates)) return 'negation';
  if (differ(ours, others, words.isNumber)) return 'number';
  if (!words.capitalNouns && (hasName(theirs, words) || hasName(printed, words))) return 'name';
  if (differ(ours, others, words.isModal)) return 'modal';
  if (differ(ours, others, words.isAuxiliary)) return 'tense';
  if (ours.length === 0) return 'dropped';
  if (others.length === 0) return 'added';
  return ours.length === others.length && ours.some((key, i) => words.differInTense(key, others[i] ?? ''))
    ? 'tense'
    : 'word';
}

/** How many of the words pass; where they may stand inside words, whether the whole does. */
function count(keys: readonly string[], { tokens }: Stretch, test: (key: string) => boolean): number {
  const single = keys.filter(test).length;
  return single > 0 || tokens.length < 2 ? single : test(keys.join('')) ? 1 : 0;
}

function differ(keys: readonly string[], others: readonly string[], test: (key: string) => boolean): boolean {
  const [some, more] = [keys.filter(test), others.filter(test)];
  return some.length !== more.length || some.some((key, i) => key !== more[i]);
}

/** Whether both stretches hold names, and none that they share. */
export const isOtherName = (theirs: Stretch, printed: Stretch, words: TellingWords): boolean =>
  hasName(theirs, words) && hasName(printed, words) && !keysOf(theirs).some((key) => keysOf(printed).includes(key));

/** Whether a word with a capital is there that is no word with which a sentence may begin. */
function hasName({ text, tokens }: Stretch, words: TellingWords): boolean {
  return tokens.some(({ key, start, end }) => {
    const word = text.slice(start, end);
    return word.length > 1 && /^\p{Lu}/u.test(word) && !words.isStop(key) && !opensSentence(text, start);
  });
}

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:“„«"]\s*|[.!?…]["”’»]\s*)$/u.test(text.slice(Math.max(0, at - 4), at));

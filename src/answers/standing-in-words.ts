import type { Reason, Standing } from '../search/result.ts';
import { askedArticles, en, type Words } from '../words/en.ts';
import type { AskAnswer } from './ask.ts';
import type { Narrowing } from './narrowing.ts';
import { narrowingInWords } from './narrowing-in-words.ts';

// What is said where nothing is called an answer, and why nothing is, in the same words at every door.

/**
 * Said when no passage is on the subject; a reason of the search may follow.
 *
 * @param narrowing null where it has been said already which articles were asked
 */
export const notAnswered = (words: Words, narrowing: Narrowing | null): string =>
  words.ask.notAnswered(narrowing && narrowingInWords(words, narrowing));

/** The reason, where it says more than that nothing answers; null where it does not. */
export const furtherReason = ({ reason }: Pick<AskAnswer, 'reason'>): Reason | null =>
  reason === null || reason.kind === 'nothing' ? null : reason;

/** Stands for a word while the words around it are written; Unicode gives it to nobody. */
const STAND_IN = '\uE000';

/**
 * A reason of the search.
 *
 * @param asked writes a single word of the question's, which is set apart
 * @param other writes what stands around it, or all where there is none
 */
export function reasonInWords(
  { ask: { reasons } }: Words,
  reason: Reason,
  asked: (word: string) => string,
  other: (words: string) => string,
): string {
  const around = (sentence: string, word: string): string => sentence.split(STAND_IN).map(other).join(asked(word));
  switch (reason.kind) {
    case 'nothing':
      return other(reasons.nothing);
    case 'no-phrases': {
      const { phrases, without } = reason;
      return other(without.length > 0 ? reasons.noPhrasesWithout(phrases, without) : reasons.noPhrases(phrases));
    }
    case 'none-without':
      return other(reasons.noneWithout(reason.without));
    case 'none-mentions':
      return around(reasons.noneMentions(STAND_IN), reason.word);
    case 'says-nothing-of':
      return around(reasons.saysNothingOf(STAND_IN), reason.word);
    case 'does-not-say':
      return other(UNSAID[reason.what](reasons));
  }
}

const UNSAID: Readonly<
  Record<Extract<Reason, { kind: 'does-not-say' }>['what'], (reasons: Words['ask']['reasons']) => string>
> = {
  date: ({ doesNotSayWhen }) => doesNotSayWhen,
  number: ({ doesNotSayHowMany }) => doesNotSayHowMany,
  age: ({ doesNotSayHowOld }) => doesNotSayHowOld,
};

/** That reason as plain text. */
export const plainReason = (words: Words, reason: Reason): string =>
  reasonInWords(words, reason, words.quoted, (around) => around);

/**
 * For programs, in English: why it is not called an answer, in one plain sentence that says to which articles the question was narrowed;
 * null when it is.
 */
export function reasonInFull(answer: Pick<AskAnswer, 'standing' | 'reason' | 'narrowing'>): string | null {
  const { standing, narrowing } = answer;
  if (answer.reason === null) return null;
  const further = furtherReason(answer);
  const asked = narrowingInWords(en, narrowing);
  if (further === null) return standing === 'closest' ? en.ask.notOutright(asked) : en.ask.notAnswered(asked);
  const [reason, articles] = [plainReason(en, further), askedArticles(asked)];
  return articles === null ? reason : reason.replace(/\.?$/, ` in ${articles}.`);
}

/**
 * Said before the words of a speaker; null where they are about what was asked.
 *
 * @param about what was asked; null where it stands above
 */
export function notAbout({ quote }: Words, standing: Standing, speaker: string, about: string | null): string | null {
  switch (standing) {
    case 'answers':
      return null;
    case 'closest':
      return quote.closest(speaker, about);
    case 'nothing':
      return quote.nothing(speaker, about);
  }
}

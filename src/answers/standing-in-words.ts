import { NO_ANSWER, type Standing } from '../search/result.ts';
import type { AskAnswer } from './ask.ts';
import type { Narrowing } from './narrowing.ts';
import { narrowingInWords } from './narrowing-in-words.ts';

// What is said where nothing is called an answer, and why nothing is, in the same words at every door.

/**
 * Said when no passage is on the subject; a reason of the search may follow.
 *
 * @param narrowing null where it has been said already which articles were asked
 */
export const notAnswered = (narrowing: Narrowing | null): string =>
  `Nothing in ${(narrowing && narrowingInWords(narrowing)) ?? 'these articles'} answers that.`;

/**
 * Said before passages on the subject, of which nothing shows that they answer.
 *
 * @param narrowing null where it has been said already which articles were asked
 */
export function notOutright(narrowing: Narrowing | null): string {
  const articles = narrowing && narrowingInWords(narrowing);
  if (narrowing?.article) return `${articles} does not say this outright.`;
  return `The ${articles ?? 'articles'} do not say this outright.`;
}

/** What the search says beyond that; null where it says no more. */
export const furtherReason = ({ reason }: Pick<AskAnswer, 'reason'>): string | null =>
  reason === NO_ANSWER ? null : reason;

/** Of a reason: words in quotation marks, which stand as they are, stars and all; else words between stars. */
const MARKED = /(“[^”]*”)|\*([^*]+)\*/;

/**
 * A reason of the search, which puts the question's own words between stars, as a door writes them.
 *
 * @param asked writes the question's own words
 * @param other writes what stands between them
 */
export const writeReason = (
  reason: string,
  asked: (words: string) => string,
  other: (words: string) => string,
): string =>
  reason
    .split(MARKED)
    // At every third place stands what was between stars, or nothing.
    .map((part: string | undefined, i) => part && (i % 3 === 2 ? asked(part) : other(part)))
    .join('');

/** That reason as plain text. */
export const plainReason = (reason: string): string =>
  writeReason(
    reason,
    (words) => `“${words}”`,
    (words) => words,
  );

/** Why it is not called an answer, in one plain sentence that says to which articles the question was narrowed; null when it is. */
export function reasonInFull(answer: Pick<AskAnswer, 'standing' | 'reason' | 'narrowing'>): string | null {
  const { standing, narrowing } = answer;
  if (answer.reason === null) return null;
  const further = furtherReason(answer);
  if (further === null) return standing === 'closest' ? notOutright(narrowing) : notAnswered(narrowing);
  const [reason, articles] = [plainReason(further), narrowingInWords(narrowing)];
  return articles === null ? reason : reason.replace(/\.?$/, ` in ${articles}.`);
}

/**
 * Said before the words of a speaker; null where they are about what was asked.
 *
 * @param about what was asked, as the sentence is to name it
 */
export function notAbout(standing: Standing, speaker: string, about: string): string | null {
  switch (standing) {
    case 'answers':
      return null;
    case 'closest':
      return `These articles do not show outright that ${speaker} spoke of ${about}. The closest:`;
    case 'nothing':
      return `These articles hold nothing that ${speaker} said about ${about}. What they do hold:`;
  }
}

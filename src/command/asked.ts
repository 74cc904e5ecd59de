import type { Answers } from '../answers/answers.ts';
import type { AskAnswer } from '../answers/ask.ts';
import type { CheckAnswer } from '../answers/check.ts';
import type { FoundSource } from '../answers/find.ts';
import type { QuoteAnswer } from '../answers/quote.ts';
import type { Verdict } from '../answers/verdict.ts';
import type { Article } from '../article/article.ts';
import type { Asked, Question } from '../insights/asked.ts';
import type { Standing } from '../search/result.ts';

// What an outcome says was asked: nothing in it is drawn, and nothing tells who asked.

export const askedQuestion = (answers: Answers, { question, standing, passages: [first] }: AskAnswer): Asked => ({
  kind: 'ask',
  standing,
  question: questionOf(answers, question),
  articles: shown(standing, first?.article),
  speaker: null,
});

/** Nothing where people match of whom one is still to be chosen. @param isPrivate as in `told` */
export function askedWords(answers: Answers, found: QuoteAnswer, isPrivate: boolean): { readonly asked?: Asked } {
  const asked = wordsAsked(answers, found);
  return asked ? { asked: told(asked, isPrivate) } : {};
}

function wordsAsked(answers: Answers, found: QuoteAnswer): Asked | null {
  switch (found.kind) {
    case 'choose':
      return null;
    case 'nobody': {
      const question = questionOf(answers, found.who);
      return { kind: 'quote', standing: 'nothing', question, articles: [], speaker: null };
    }
    case 'turns': {
      const { about, standing, speaker, turns } = found;
      const question = about === null ? null : questionOf(answers, `${speaker.name}: ${about}`);
      const articles = shown(standing, turns[0].article);
      return { kind: 'quote', standing, question, articles, speaker: speaker.name };
    }
  }
}

/** Its words are left out, as a message's are: they may be somebody else's. @param first of the articles that are shown */
export const askedCheck = ({ verdict }: CheckAnswer, first: Article | undefined): Asked => {
  const standing = STANDING_OF[verdict] ?? 'answers';
  return { kind: 'check', standing, question: null, articles: shown(standing, first), speaker: null };
};

/** Where a message has something from. */
export const askedSource = (sources: readonly FoundSource[]): Asked => {
  const isSure = sources.some(({ why }) => why !== 'near');
  const standing = isSure ? 'answers' : sources.length > 0 ? 'closest' : 'nothing';
  return { kind: 'find', standing, question: null, articles: shown(standing, sources[0]?.article), speaker: null };
};

/**
 * Of what somebody asked so that nobody else sees it: that it was asked, and whether it was answered.
 *
 * @param isPrivate whether they chose that themselves: where a server has it so for all, they did not
 */
export const told = (asked: Asked, isPrivate: boolean): Asked =>
  isPrivate ? { ...asked, question: null, articles: [], speaker: null } : asked;

/** Of the other verdicts it stands on the shelf, as it is said or otherwise. */
const STANDING_OF: Readonly<Partial<Record<Verdict, Standing>>> = { near: 'closest', absent: 'nothing' };

const questionOf = (answers: Answers, text: string): Question => ({
  text,
  languages: answers
    .facets()
    .languages()
    .map(({ value }) => value),
});

const shown = (standing: Standing, article: Article | undefined): string[] =>
  article && standing !== 'nothing' ? [article.id] : [];

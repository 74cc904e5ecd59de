import { leftBy } from '../answers/narrow.ts';
import type { AskFilters } from '../answers/narrowing.ts';
import type { Article } from '../article/article.ts';
import type { TypingContext } from './context.ts';

const FILTERS = [
  'article',
  'publisher',
  'language',
  'after',
  'before',
] as const satisfies readonly (keyof AskFilters)[];

/** The articles that the other options of the command leave for the one that is being typed. */
export function leftFor(typed: keyof AskFilters, { answers, given, locale }: TypingContext): readonly Article[] {
  const filters = FILTERS.flatMap((name) => {
    const value = given.get(name);
    return name !== typed && typeof value === 'string' ? [[name, value]] : [];
  });
  return leftBy(answers.shelf(), answers.facets(), Object.fromEntries(filters), locale);
}

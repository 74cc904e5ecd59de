import { mayBeOf } from '../../article/date.ts';
import { baseLanguage } from '../../text/languages.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { Admission } from '../index/candidate-index.ts';
import type { Page } from '../index/page.ts';
import type { Filters } from '../result.ts';
import { type Demand, holdingPhrase, naming, onceForEachPassage, stemsOfPhrases, withoutWord } from './demands.ts';
import type { Typed } from './typed.ts';

/** Which passages may answer, and which are the nearest where none of those is there. */
export interface Admissions {
  /** All that was typed holds. */
  readonly exact: Admission;
  /** The phrases need not. */
  readonly nearest: Admission;
}

function fitting(filters: Filters): Admission['page'] {
  const { limit: _, ...conditions } = filters;
  if (Object.values(conditions).every((condition) => condition === undefined)) return undefined;
  const publisher = filters.publisher?.toLowerCase();
  const language = filters.language === undefined ? undefined : baseLanguage(filters.language);
  return ({ article, language: written }: Page) =>
    (filters.article === undefined || article.id === filters.article) &&
    (publisher === undefined || article.publisher?.toLowerCase() === publisher) &&
    (language === undefined || written === language) &&
    mayBeOf(article.published, filters.publishedFrom, filters.publishedTo);
}

const meetingAll = (demands: readonly Demand[]): Admission['entry'] =>
  demands.length === 0 ? undefined : onceForEachPassage((entry) => demands.every((demand) => demand(entry)));

/** What the filters, the phrases in quotation marks and the words after a minus sign admit. */
export async function admissionsOf(typed: Typed, filters: Filters, index: ArticleIndex): Promise<Admissions> {
  const { vocabulary, passages } = index;
  const page = fitting(filters);
  const without = typed.without.map((word) => withoutWord(word, vocabulary));
  const phrases = typed.phrases.map((phrase) => holdingPhrase(phrase, vocabulary));
  const names = typed.name === undefined ? [] : [naming(typed.name, vocabulary)];
  const languages = typed.phrases.length === 0 ? [] : index.languages();
  const stems =
    languages.length === 0 ? undefined : await stemsOfPhrases(typed.phrases, languages, vocabulary, passages);
  return {
    exact: { stems, page, entry: meetingAll([...without, ...phrases, ...names]) },
    nearest: { page, entry: meetingAll(without) },
  };
}

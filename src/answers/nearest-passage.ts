import type { Article, Passage } from '../article/article.ts';
import { passageText } from '../article/article.ts';
import { memoized } from '../base/memoize.ts';
import type { Search } from '../search/result.ts';
import { detectLanguage } from '../text/languages.ts';
import { bare, plain } from '../text/plain.ts';
import { stemmer } from '../text/stems.ts';
import { stopWords } from '../text/stopwords.ts';
import { words } from '../text/words.ts';
import { searchedIn, searchText } from './search-text.ts';

/** The passage that says most of what a text says, in other words. */
export interface Near {
  readonly article: Article;
  readonly passage: Passage;
}

/** Of the words that carry a topic so many must be there in some form … */
const LEAST_SHARE = 0.5;
const LEAST_WORDS = 3;
/** … and so sure the search must be that the passage is about it. */
const LEAST_CONFIDENCE = 0.5;

/** Null where no passage is about the same. */
export type NearestPassage = (text: string, article?: string) => Promise<Near | null>;

export function createNearestPassage(search: Search): NearestPassage {
  const topicsIn = memoized(topicsOf);
  return async (text, article) => {
    const found = await searchText(search, text, { limit: 1, ...(article && { article }) });
    const [first] = found?.passages ?? [];
    if (!found || !first || found.standing === 'nothing' || found.confidence < LEAST_CONFIDENCE) return null;
    const topics = topicsIn(detectLanguage(text));
    const wanted = topics(searchedIn(text));
    const there = topics(passageText(first.article, first.passage));
    const held = [...wanted].filter((stem) => there.has(stem)).length;
    return held >= Math.max(LEAST_WORDS, LEAST_SHARE * wanted.size) ? first : null;
  };
}

/** The stems of the words that carry a topic, in a language. */
function topicsOf(language: string): (text: string) => Set<string> {
  const stop = stopWords(language);
  const stem = stemmer(language);
  return (text) =>
    new Set(
      words(text)
        .map(({ text: word }) => plain(word, language))
        .filter((word) => !stop.has(bare(word)))
        .map(stem),
    );
}

/** In comes a language, out goes what is known of its words before any article is read. */
import { memoized } from '../../base/memoize.ts';
import { knownNames } from '../../text/names.ts';
import { relatedStems } from '../../text/related.ts';
import { stemmer } from '../../text/stems.ts';
import { stopWords } from '../../text/stopwords.ts';
import { type SynonymsOf, synonymsOf } from '../../text/synonyms.ts';
import { type Vectors, vectorsOf } from '../../text/vectors.ts';

/** What is known of the words of a language, whatever the articles: each is read once. Indexes may share it. */
export interface WordKnowledge {
  /** What makes stems. */
  stemmer(language: string): (word: string) => string;
  stopWords(language: string): ReadonlySet<string>;
  /** Stems by the stems of words that tell of the same thing. */
  related(language: string): ReadonlyMap<string, ReadonlySet<string>>;
  vectors(language: string): Vectors | null;
  synonyms(language: string): SynonymsOf;
  /** Words that are names however they are typed, folded. */
  names(language: string): ReadonlySet<string>;
}

/** @param keptStems so many words of each language keep their stems, for vocabularies that read the same words. Default: none */
export function createWordKnowledge(keptStems = 0): WordKnowledge {
  const stemmers = memoized((language: string) => keepingStems(stemmer(language), keptStems));
  const vectors = memoized((language: string) => ({ found: vectorsOf(language) }));
  return {
    stemmer: stemmers,
    stopWords: memoized(stopWords),
    related: memoized((language: string) => relatedStems(language, stemmers(language))),
    vectors: (language) => vectors(language).found,
    synonyms: memoized(synonymsOf),
    names: memoized(knownNames),
  };
}

function keepingStems(stem: (word: string) => string, most: number): (word: string) => string {
  if (most === 0) return stem;
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    if (stems.size >= most) stems.clear();
    const made = stem(word);
    stems.set(word, made);
    return made;
  };
}

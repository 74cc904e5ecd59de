import { fold, keepsMarks, plain } from '../../text/plain.ts';
import type { Acronyms } from '../index/acronyms.ts';
import type { SimilarStems } from '../vocabulary/similar.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { AskedWord } from './asked-words.ts';
import type { Term } from './terms.ts';

/** Where a stem stands for a term of the question. */
export interface Match {
  /** Which of the terms. */
  readonly term: number;
  /** 1 for the term's own stem. */
  readonly similarity: number;
  /** Terms that it stands for as well: an acronym, for all words that it is short for. Default: none. */
  readonly also?: readonly number[];
}

/** How like an acronym is each word that it stands for, and how like those words the acronym. */
const SPELLED_OUT = 0.4;
const SHORT = 1;
/** How like a term are the words that may stand for it. */
const RELATED = 0.3;
/** So many unknown words are taken for slips: where there are more, they are words of something else. */
const SLIPS = 6;

/** What the stems that may stand for a term are looked up in. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly similar: SimilarStems;
  acronyms(): Acronyms;
}

/**
 * The stems that stand for the terms of a question: their own, the same written otherwise, what acronyms stand for, related
 * words, similar stems. A stem that may stand for several terms stands for the one it is most similar to.
 * @param words all of the question's
 * @param termOf which term a stem's text is, if it is one
 * @param languages the question's, the likeliest first
 */
export function matchesOf(
  words: readonly AskedWord[],
  terms: readonly Term[],
  termOf: ReadonlyMap<string, number>,
  languages: readonly string[],
  { vocabulary, similar, acronyms }: Lexicon,
): Map<number, Match> {
  const [language = 'und'] = languages;
  const matches = new Map<number, Match>();
  function offer(stem: number, term: number, similarity: number, also: readonly number[] = []): void {
    if (similarity <= (matches.get(stem)?.similarity ?? 0)) return;
    matches.set(stem, also.length > 0 ? { term, similarity, also } : { term, similarity });
  }

  terms.forEach(({ stem }, term) => {
    if (stem >= 0) offer(stem, term, 1);
  });
  for (const { stemText, twins } of words) {
    const term = termOf.get(stemText);
    if (term !== undefined) for (const [stem, similarity] of twins) offer(stem, term, similarity);
  }

  const stops = new Set(words.flatMap(({ stem, stop }) => (stop ? stem : [])));
  const { byShort, byFirstWord } = acronyms();
  terms.forEach(({ stem: asked }, term) => {
    for (const { words } of byShort.get(asked) ?? []) for (const stem of words) offer(stem, term, SPELLED_OUT);
    for (const { short, words } of byFirstWord.get(asked) ?? [])
      if (words.every((stem) => matches.get(stem)?.similarity === 1 || stops.has(stem))) {
        const spelled = new Set(words.flatMap((stem) => matches.get(stem)?.term ?? []));
        offer(
          short,
          term,
          SHORT,
          [...spelled].filter((other) => other !== term),
        );
      }
  });

  let slips = 0;
  terms.forEach(({ word, stemText, stem: own }, term) => {
    for (const stem of vocabulary.related(stemText, language)) offer(stem, term, RELATED);
    // What no article says may be said by a synonym: else a short shelf would share no word with many a question.
    if (own < 0) for (const stem of vocabulary.synonyms(stemText, language).same) offer(stem, term, RELATED);
    // Where marks make words, words do not change: one that is written alike is another one.
    if (own >= 0 && keepsMarks(language)) return;
    const unknown = own < 0 && slips++ < SLIPS ? { word: fold(plain(word, language), language), languages } : null;
    for (const { stem, similarity } of similar.similarTo(stemText, unknown)) offer(stem, term, similarity);
  });
  return matches;
}

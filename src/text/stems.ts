import { createRequire } from 'node:module';
import { baseForms } from '../language/stemming/irregular.ts';
import { respelling } from '../language/stemming/spellings.ts';
import { type Fold, replaced, type SnowballStemming, type Stem } from '../language/stemming/stemming.ts';
import { infinitives } from '../language/stemming/vowel-changes.ts';
import { languageOf } from './languages.ts';
import { fold } from './plain.ts';

/** Loaded with the first word that is stemmed: quotations are read without it. */
const snowball = (): typeof import('snowball-stemmers') => createRequire(import.meta.url)('snowball-stemmers');

/** More letters than any word has: a longer run is left as it is, since to take it apart costs the more the longer it is. */
const LONGEST = 100;

/**
 * What makes the stem of a word as `plain` gives it: Snowball's stemmer where the language names one, a light one of our
 * own for some others, else the word itself; folded whichever way. Stemming is the dear part of indexing: whoever calls it
 * keeps what it gives.
 */
export function stemmer(language: string): (word: string) => string {
  const { code, stemming } = languageOf(language);
  const folded: Fold = (word) => fold(word, code);
  const stem =
    stemming === undefined
      ? folded
      : 'light' in stemming
        ? light(stemming.light, folded)
        : snowballStemmer(stemming, folded);
  return (word) => (word.length > LONGEST ? folded(word) : stem(word));
}

function light(make: (fold: Fold) => Stem, folded: Fold): Stem {
  const stem = make(folded);
  return (word) => stem(folded(word));
}

function snowballStemmer(stemming: SnowballStemming, folded: Fold): Stem {
  const { foldedFirst, spellings, irregular, vowelChanges, letters, settled = [] } = stemming;
  const made = snowball().newStemmer(stemming.snowball);
  const before = [
    ...(foldedFirst ? [folded] : []),
    ...(spellings ? [respelling(spellings)] : []),
    ...(irregular ? [baseForms(irregular)] : []),
    ...(vowelChanges ? [infinitives(vowelChanges)] : []),
    ...(letters ? [(word: string) => replaced(word, letters)] : []),
  ];
  return (word) => replaced(folded(made.stem(before.reduce((left, step) => step(left), word))), settled);
}

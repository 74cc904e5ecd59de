import snowball from 'snowball-stemmers';
import { baseForm } from './irregular.ts';
import { baseLanguage } from './languages.ts';
import { fold } from './plain.ts';
import { american } from './spelling.ts';

const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/**
 * What makes the stem of a word as `plain` gives it: Snowball's stemmer where it has one for the language (for
 * English Porter2, after British spelling is made American), else the word itself; folded either way. Stemming is
 * the dear part of indexing: whoever calls it keeps what it gives.
 */
export function stemmer(language: string): (word: string) => string {
  const base = baseLanguage(language);
  const algorithm = ALGORITHMS[base];
  if (algorithm === undefined) return (word) => fold(word, base);
  const made = snowball.newStemmer(algorithm);
  if (base === 'en') return (word) => made.stem(baseForm(american(fold(word, base))));
  return (word) => fold(made.stem(word), base);
}

import snowball from 'snowball-stemmers';
import { germanInfinitive } from './german.ts';
import { baseForm } from './irregular.ts';
import { baseLanguage } from './languages.ts';
import { lightStemmer, replaced } from './light.ts';
import type { Ends } from './light-affixes.ts';
import { fold } from './plain.ts';
import { american } from './spelling.ts';

const ALGORITHMS: Readonly<Record<string, string>> = {
  ca: 'catalan',
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
  sv: 'swedish',
  ta: 'tamil',
};

/** The Romanian stemmer knows these letters by the marks that older keyboards gave them. */
const OLD_MARKS: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ' };

/** What Snowball's stemmer leaves apart: letters that change before an ending, and the forms of verbs. Folded. */
const SETTLED: Readonly<Record<string, Ends>> = {
  // "ihminen" and "ihmisen", "Helsinki" and "Helsingin", "perustettu" and "perusti".
  fi: [
    [/(?<=.{4})(?:etu|et|anu|an)$/, ''],
    [/(?<=.{3})in$/, 'is'],
    [/(?<=.{4})as$/, ''],
    [/(?<=.{3})[ei]$/, ''],
    [/ng$/, 'nk'],
    [/nn$/, 'nt'],
    [/tt$/, 't'],
    [/d$/, 't'],
  ],
  // "установлены" and "установленных", "назначил" and "назначенный", "суперкубок" and "суперкубка".
  ru: [
    [/(?<=.{3})енн?$/, ''],
    [/(?<=.{2}[бвмпф])л$/, ''],
    [/(?<=.{2}[^аеиоуыэюя])[ое]к$/, 'к'],
    [/(?<=.{2}[^аеиоуыэюя])ец$/, 'ц'],
  ],
  // "titlu" and "titlul", "zonei" and "zona", "lucrări" and "lucrarea".
  ro: [
    [/(?<=.{3})(?:ur|iu)$/, ''],
    [/(?<=.{3})[aeiu]$/, ''],
    [/(?<=.{4})[ae]r$/, ''],
  ],
  // "épített", "építeni", "építése".
  hu: [
    [/(?<=.{4})(?:[oe]tt?[ae]?|[ae]n|[ae]s)$/, ''],
    [/(?<=.{4})(?:[oe]tt?[ae]?|[ae]n|[ae]s)$/, ''],
  ],
};

/** More letters than any word has: a longer run is left as it is, since to take it apart costs the more the longer it is. */
const LONGEST = 100;

/**
 * What makes the stem of a word as `plain` gives it: Snowball's stemmer where it has one for the language (for
 * English Porter2, after British spelling is made American), a light one of our own for some others, else the word
 * itself; folded whichever way. Stemming is the dear part of indexing: whoever calls it keeps what it gives.
 */
export function stemmer(language: string): (word: string) => string {
  const base = baseLanguage(language);
  const stem = stemmerOf(base);
  return (word) => (word.length > LONGEST ? fold(word, base) : stem(word));
}

function stemmerOf(base: string): (word: string) => string {
  const algorithm = ALGORITHMS[base];
  if (algorithm === undefined) {
    const light = lightStemmer(base);
    return light ? (word) => light(fold(word, base)) : (word) => fold(word, base);
  }
  const made = snowball.newStemmer(algorithm);
  if (base === 'en') return (word) => made.stem(baseForm(american(fold(word, base))));
  const settled = SETTLED[base] ?? [];
  const settle = (stem: string): string => replaced(fold(stem, base), settled);
  if (base === 'de') return (word) => settle(made.stem(germanInfinitive(word)));
  if (base === 'ro') return (word) => settle(made.stem(word.replace(/[șț]/g, (letter) => OLD_MARKS[letter] ?? letter)));
  return (word) => settle(made.stem(word));
}

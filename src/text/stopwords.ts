import lists from 'stopword';
import { baseLanguage } from './languages.ts';
import { fold } from './plain.ts';

/** The package names its lists by three letters. */
const NAMES: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  gu: 'guj',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  mr: 'mar',
  ms: 'msa',
  my: 'mya',
  nl: 'nld',
  no: 'nob',
  pa: 'panGu',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  so: 'som',
  sv: 'swe',
  sw: 'swa',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  yo: 'yor',
  zh: 'zho',
  zu: 'zul',
};

/** What the lists leave out and questions are full of. */
const MORE: Readonly<Record<string, string>> = {
  en: 'does did done doing being whom whose why when until upon during within without against were cannot dont doesnt didnt isnt wasnt its just not no nor very own too will shall please tell any s t',
};

/** The words of a language that carry no topic, folded; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const base = baseLanguage(language);
  const name = NAMES[base];
  const list = name === undefined ? [] : (lists[name] ?? []);
  return new Set([...list, ...(MORE[base] ?? '').split(' ')].map((word) => fold(word.toLowerCase(), base)));
}

import lists from 'stopword';
import { baseLanguage } from './languages.ts';
import { bare, fold, keepsMarks, plain } from './plain.ts';
import { MORE_LATIN } from './stopwords-latin.ts';
import { MORE_SCRIPTS } from './stopwords-scripts.ts';
import { TOPICS } from './stopwords-topics.ts';

/** The package names its lists by three letters. Those of Lithuanian, Malay, Punjabi, Urdu, Yoruba and Zulu are of no use. */
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
  lv: 'lav',
  mr: 'mar',
  my: 'mya',
  nl: 'nld',
  no: 'nob',
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
  vi: 'vie',
  zh: 'zho',
};

/** What Korean asks with, and what stands behind it: it writes them as one word. */
const KOREAN = ['누구', '무엇', '언제', '어디', '얼마', '몇'].flatMap((asking) =>
  [
    '입니까',
    '인가',
    '인가요',
    '이었습니까',
    '였습니까',
    '이었나',
    '였나',
    '에',
    '에서',
    '로',
    '를',
    '을',
    '가',
    '이',
    '의',
    '까지',
    '부터',
    '나',
  ].map((behind) => `${asking}${behind}`),
);

const MORE: Readonly<Record<string, string>> = { ...MORE_LATIN, ...MORE_SCRIPTS };
/** Lists hold phrases and figures as well. */
const WORD = /^[\p{L}\p{M}]+$/u;

/** Serbian is written in Latin letters as well, mostly with the words of Croatian. */
const WORDS_OF: Readonly<Record<string, string>> = { sr: 'hr' };

const split = (words = ''): string[] => words.split(/\s+/).filter((word) => word !== '');

/** The words of a language that carry no topic, as `plain` and `fold` give them; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const base = baseLanguage(language);
  const asRead = (word: string): string => fold(plain(word, base), base);
  const topics = new Set(split(TOPICS[base]).map(asRead));
  const listed = (lists[NAMES[base] ?? ''] ?? []).map(asRead).filter((word) => !topics.has(word));
  const all = [...listed, ...split(MORE[base]).map(asRead), ...(base === 'ko' ? KOREAN.map(asRead) : [])];
  // Whoever types without marks leaves them out of these words as well.
  const unmarked = keepsMarks(base) ? all.map(bare).filter((word) => !topics.has(word)) : [];
  const others = WORDS_OF[base] ? stopWords(WORDS_OF[base]) : [];
  return new Set([...all, ...unmarked, ...others].filter((word) => WORD.test(word)));
}

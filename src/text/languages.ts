import { memoized } from '../base/memoize.ts';
import { LANGUAGES, UNKNOWN } from '../language/index.ts';
import type { Language, Script } from '../language/language.ts';
import { listOf } from '../language/lists.ts';

const byCode: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) =>
    [language.code, ...(language.alsoCalled ?? [])].map((code) => [code, language] as const),
  ),
);

/** The language without region or script: "pt" for "pt-BR", "zh" for "zh-Hant"; 'und' stays as it is. */
export function baseLanguage(tag: string): string {
  const base = (/^[A-Za-z]{2,3}(?=$|[-_])/.exec(tag)?.[0] ?? 'und').toLowerCase();
  return byCode.get(base)?.code ?? base;
}

/** What is known of a language by its tag, BCP 47; of one that is not listed what holds for any. */
export const languageOf = (tag: string): Language => byCode.get(tag) ?? byCode.get(baseLanguage(tag)) ?? UNKNOWN;

/** A script with the codes of the languages that are told apart in it; where nothing tells, it is the first. */
interface Written {
  readonly script: Script;
  readonly letters: RegExp;
  readonly languages: readonly string[];
}

const patternOf = (script: Script): RegExp =>
  script === 'Han'
    ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
    : new RegExp(`\\p{Script=${script}}`, 'gu');

const SCRIPTS: readonly Written[] = [...new Set(LANGUAGES.map(({ scripts: [first] }) => first))].map((script) => ({
  script,
  letters: patternOf(script),
  languages: LANGUAGES.filter(({ scripts: [first] }) => first === script).map(({ code }) => code),
}));

/** Languages that their letters tell, in the turn in which they are tried. */
const LETTERED = LANGUAGES.flatMap(({ code, ownLetters }) => (ownLetters ? [{ code, ...ownLetters }] : []))
  .sort((a, b) => a.turn - b.turn)
  .map((own) => ({ ...own, each: new RegExp(own.pattern, `${own.pattern.flags}g`) }));

// What is made of a language's lists is made when it is first asked for: nobody uses more than a few of the languages, and
// to take every list apart at the start would take longer than all the rest of it.
const functionWordsOf = memoized(({ functionWords }: Language) => new Set(listOf(functionWords)));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

// Most texts have little but ASCII, whose letters are told without a pattern for each.
const plainLetters = (text: string): number => text.length - text.replace(/[A-Za-z]+/g, '').length;
const beyondAscii = (text: string): string => text.replace(/[\p{ASCII}]+/gu, '');

const lettersIn = (text: string): number => plainLetters(text) + count(beyondAscii(text), /\p{L}/gu);

/** The script of most letters; null where none has most. */
function scriptOf(text: string): Written | null {
  const others = beyondAscii(text);
  const latin = plainLetters(text);
  const letters = lettersIn(text);
  const isMost = ({ script, letters: pattern }: Written): boolean =>
    ((script === 'Latin' ? latin : 0) + count(others, pattern)) * 2 > letters;
  return (letters > 0 && SCRIPTS.find(isMost)) || null;
}

/** Letters behind a figure ("287m") are a unit: of no language. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/(?<![\p{N}\p{L}\p{M}])[\p{L}\p{M}]+/gu) ?? [];

/** The language that its letters tell. */
function toldByLetters(text: string, among: readonly string[]): string | undefined {
  const composed = text.normalize('NFC');
  const letters = lettersIn(composed);
  const tells = ({ pattern, each, oneIn }: (typeof LETTERED)[number]): boolean =>
    oneIn === undefined ? pattern.test(composed) : count(composed, each) * oneIn > letters;
  return LETTERED.find((own) => among.includes(own.code) && tells(own))?.code;
}

/**
 * The languages that most words and letters speak for, with how many do.
 * @param hitsOf how many of some words speak for each language
 */
function likeliest(among: readonly string[], text: string, hitsOf: (words: readonly string[]) => readonly number[]) {
  const told = toldByLetters(text, among);
  const counts = hitsOf(wordsOf(text)).map((hits, i) => hits + (among[i] === told ? 2 : 0));
  const most = Math.max(0, ...counts);
  return { languages: among.filter((_, i) => counts[i] === most), most };
}

/** By each function word of a script’s languages which of them have it: a text is looked through once for all of them. */
const havingWord = memoized(({ languages }: Written): ReadonlyMap<string, readonly number[]> => {
  const having = new Map<string, number[]>();
  for (const [at, language] of languages.entries())
    for (const word of functionWordsOf(languageOf(language))) {
      const others = having.get(word);
      if (others) others.push(at);
      else having.set(word, [at]);
    }
  return having;
});

/** The languages of a script that most of a text’s function words and letters speak for. */
function likeliestIn(written: Written, text: string) {
  return likeliest(written.languages, text, (words) => {
    const counts = written.languages.map(() => 0);
    for (const word of words) for (const at of havingWord(written).get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
    return counts;
  });
}

function byFunctionWords(language: string): (word: string) => number {
  const own = functionWordsOf(languageOf(language));
  return (word) => (own.has(word) ? 1 : 0);
}

function hits(text: string, language = ''): number {
  const isHit = byFunctionWords(language);
  return wordsOf(text).reduce((sum, word) => sum + isHit(word), 0);
}

/**
 * The base language of a text by its script, its letters and its function words; 'und' where nothing tells.
 * Looks at the first 2,000 characters.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 2000);
  const written = scriptOf(sample);
  if (!written) return 'und';
  const { languages, most } = likeliestIn(written, sample);
  return most === 0 && written.script === 'Latin' ? 'und' : (languages[0] ?? 'und');
}

/** In which languages to read a question. */
export interface Tongues {
  /** Languages of the shelf: one, or all that it may as well be in ("Lindmouth"). The likeliest first. */
  readonly read: readonly string[];
  /** The question's own, where that is none of them; else null. */
  readonly foreign: string | null;
  /** Languages of the shelf in the same script in which it is not read: names of the question may stand there too. Default: none. */
  readonly others?: readonly string[];
}

const writtenIn = (language: string, script: Script): boolean =>
  language === 'und' || languageOf(language).scripts.includes(script);

/**
 * Which of the shelf's languages a question is in.
 * @param shelf base languages of the shelf, that of most passages first
 * @param isStopWord whether a word carries no topic in a language
 */
export function tonguesOf(
  question: string,
  shelf: readonly string[],
  isStopWord: (word: string, language: string) => boolean,
): Tongues {
  const sample = question.slice(0, 2000);
  const written = scriptOf(sample);
  // Figures alone are of every script.
  const same = written ? shelf.filter((language) => writtenIn(language, written.script)) : shelf;
  const among = same.length > 0 ? same : shelf.slice(0, 1);
  const read = likeliest(among, sample, (words) =>
    among.map((language) => {
      const isHit = byFunctionWords(language);
      return words.reduce((sum, word) => sum + isHit(word) + (isStopWord(word, language) ? 1 : 0), 0);
    }),
  );
  const others = same.filter((language) => !read.languages.includes(language));
  const spoken = Math.max(...same.map((language) => hits(sample, language)));
  // Half of its words are of the shelf's language: no need to ask what else they may be.
  if (spoken * 2 >= wordsOf(sample).length) return { read: read.languages, foreign: null, others };
  const [own] = written ? likeliestIn(written, sample).languages : [];
  const told = same.length === 0 || hits(sample, own) > spoken;
  const foreign = own !== undefined && !shelf.includes(own) && told;
  return { read: read.languages, foreign: foreign ? own : null, others };
}

import { memoized } from '../base/memoize.ts';
import type { Language } from '../language/language.ts';
import { listOf, type Words } from '../language/lists.ts';
import { respelling } from '../language/stemming/spellings.ts';
import { languageOf } from '../text/languages.ts';
import { numbersIn } from '../text/numbers.ts';
import { stemmer } from '../text/stems.ts';
import { stopWords } from '../text/stopwords.ts';
import { keyOf, PERCENT, tokensOf } from './tokens.ts';

/** What a language knows of words that tell much, by their keys. */
export interface TellingWords {
  readonly code: string;
  /** Whether such a word is there; in languages in which they stand inside words, anywhere in the text. */
  readonly negates: Test;
  /** Of these, whether it is a pronoun: `nobody`. */
  readonly negatesAsPronoun: Test;
  readonly isModal: Test;
  readonly isAuxiliary: Test;
  readonly bounds: Test;
  readonly hedges: Test;
  readonly isNumber: (key: string) => boolean;
  readonly isStop: (key: string) => boolean;
  /** Whether both are forms of one verb that tell different tenses. */
  readonly differInTense: (key: string, other: string) => boolean;
  /** The words in their full forms, each way in which they may be read: "he’s" as "he is" and "he has". */
  readonly inFull: (written: readonly string[]) => readonly string[][];
  /** How a word that is spelt in several ways is compared. */
  readonly spelling: (key: string) => string;
  /** The number that the words tell together; null where they tell none, or more than a number. */
  readonly valueOf: (keys: readonly string[]) => number | null;
  /** Whether every noun begins with a capital, so that it tells no name. */
  readonly capitalNouns: boolean;
}

/** Of a word's key. */
type Test = (key: string) => boolean;

const APOSTROPHE = /['’ʼ＇׳]/g;
/** Readings that are tried at most: each short form may double them. */
const MOST_READINGS = 8;

/** Made for each language once. */
export function createTellingWords(): (language: string) => TellingWords {
  const of = memoized(tellingWords);
  return (language) => of(languageOf(language));
}

function tellingWords(language: Language): TellingWords {
  const { code, checked = {}, stemming, writing, numbers, answers, figures } = language;
  const test = (words: Words | undefined): Test => {
    const keys = new Set(
      listOf(words).flatMap((word) => (checked.insideWords ? [keyOf(word)] : tokensOf(word).map(({ key }) => key))),
    );
    if (!checked.insideWords) return (key) => keys.has(key);
    return (key) => [...keys].some((one) => key.includes(one));
  };
  const isNumberWord = test([numbers, answers?.money].filter(Boolean).join(' '));
  let stops: ReadonlySet<string> | undefined;
  const stem = memoized(stemmer(code));
  const contractions = new Map(
    Object.entries(checked.contractions ?? {}).map(([short, full]) => [
      short,
      full.split('/').map((one) => one.split(' ')),
    ]),
  );
  // Typed without its apostrophe, where that makes no other word.
  const bareContractions = new Map(
    [...contractions].flatMap(([short, full]) => (/n't$/.test(short) ? [[short.replace("'", ''), full] as const] : [])),
  );
  const respelled =
    stemming && 'snowball' in stemming && stemming.spellings ? respelling(stemming.spellings) : (word: string) => word;
  const endings = listOf(checked.tenseEndings);

  return {
    code,
    negates: test([checked.negations, checked.negativePronouns].filter(Boolean).join(' ')),
    negatesAsPronoun: test(checked.negativePronouns),
    isModal: test(checked.modals),
    isAuxiliary: test(checked.auxiliaries),
    bounds: test(checked.conditions),
    hedges: test(checked.hedges),
    isNumber: (key) =>
      /^(?:\p{Nd}|[‰$€£¥₽₹₩]$)/u.test(key) ||
      key === PERCENT ||
      isNumberWord(key) ||
      figures?.number?.test(key) === true ||
      numbersIn([key], code).length > 0,
    isStop(key) {
      stops ??= stopWords(code);
      return stops.has(key);
    },
    differInTense: (key, other) =>
      stem(key) === stem(other) &&
      (endings.length === 0 || endings.some((ending) => key.endsWith(ending) !== other.endsWith(ending))),
    inFull(written) {
      let readings: string[][] = [[]];
      for (const word of written) {
        const short = word.toLowerCase().replace(APOSTROPHE, "'");
        const full = contractions.get(short) ?? bareContractions.get(short) ?? [[keyOf(word)]];
        const [only = [], ...more] = full;
        if (more.length === 0) for (const reading of readings) reading.push(...only);
        else
          readings = readings.flatMap((before) => full.map((words) => [...before, ...words])).slice(0, MOST_READINGS);
      }
      return readings;
    },
    spelling: respelled,
    valueOf(keys) {
      const [only, more] = numbersIn(keys, code);
      return only && !more && only.from === 0 && only.to === keys.length ? only.value : null;
    },
    capitalNouns: writing?.capitalNouns === true,
  };
}

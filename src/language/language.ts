import type { AnswerWords, AskingCloser } from './answer-words.ts';
import type { CheckedWords } from './checked-words.ts';
import type { Asking, NumberWords, StopWords, Words } from './lists.ts';
import type { PageWords } from './page-words.ts';
import type { QuotationWords } from './quotation-words.ts';
import type { SentenceRules } from './sentence-rules.ts';
import type { Stemming } from './stemming/stemming.ts';

/** Unicode's name of a script; `Han` holds kana as well. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Arabic'
  | 'Devanagari'
  | 'Han'
  | 'Hangul'
  | 'Thai'
  | 'Greek'
  | 'Hebrew'
  | 'Armenian'
  | 'Georgian'
  | 'Bengali'
  | 'Gujarati'
  | 'Gurmukhi'
  | 'Tamil'
  | 'Telugu'
  | 'Kannada'
  | 'Malayalam'
  | 'Sinhala'
  | 'Lao'
  | 'Khmer'
  | 'Myanmar'
  | 'Ethiopic';

/**
 * Everything that is known of a language. What is left out is not known: the language is then read as any other of its
 * script. A value is data (and a stemmer's code); `src/text` reads it. Word vectors stand apart, in `vectors.ts`.
 */
export interface Language {
  /** BCP 47 without region or script: `de`. */
  readonly code: string;
  /** In English: `German`. */
  readonly name: string;
  /** Other codes that are taken for this one. Default: none. Norwegian: `['nb', 'nn']`. */
  readonly alsoCalled?: readonly string[];
  /** The scripts that it is written in, the one by which it is detected first: `['Cyrillic', 'Latin']`. */
  readonly scripts: readonly [Script, ...Script[]];

  /**
   * Its commonest function words, those that few neighbours of the same script share; by them it is detected. Default: by its
   * letters alone. `der die das und ist`.
   */
  readonly functionWords?: Words;
  /** Letters by which it is detected. Default: by its function words alone. `{ pattern: /[їєґ]/iu, turn: 1 }`. */
  readonly ownLetters?: OwnLetters;

  /** How its words are written. Default: nothing of what `Writing` names. `{ capitalNouns: true }`. */
  readonly writing?: Writing;
  /** Words that carry no topic. Default: none, so every word of a question counts. `{ list: 'deu', more: 'wofür wovon' }`. */
  readonly stopWords?: StopWords;
  /** How words come to their stems. Default: they stay as they are, without diacritics. `{ snowball: 'german' }`. */
  readonly stemming?: Stemming;
  /** Words that may stand for each other in a text, one group a line. Default: none. `['die dead death']`. */
  readonly related?: readonly string[];

  /** How questions ask, by the kind of answer. Default: every question asks for anything. `{ person: 'wer|wem|wen' }`. */
  readonly asking?: Asking;
  /** The same more closely. Default: none. `{ money: 'how much (?:is|does)' }`. */
  readonly askingCloser?: AskingCloser;
  /** By what answers of these kinds are known. Default: none. `{ money: 'dollar dollars' }`. */
  readonly answers?: AnswerWords;
  /** Words that are or hold a number, and so may answer "how many". Default: figures alone. `zwei hälfte dutzend`. */
  readonly numbers?: Words;
  /** The twelve months, in the form in which dates write them. Default: none is known. `januar februar märz …`. */
  readonly months?: Words;
  /** Other words that tell of a date. Default: none. `jahrhundert`. */
  readonly dates?: Words;
  /** Words that announce a reason. Default: none. `weil wegen`. */
  readonly reasons?: Words;
  /** Words that stand before places. Default: none. `in bei nahe`. */
  readonly beforePlaces?: Words;
  /**
   * Words that tell a number or a date by their characters. Read in texts of every language. Default: none. `{ date:
   * /^\d{3,4}s$/ }` for "1990s".
   */
  readonly figures?: { readonly number?: RegExp; readonly date?: RegExp };
  /** How numbers are written in words. Default: those of English are read. `{ small: 'null eins zwei …', … }`. */
  readonly numberWords?: NumberWords;

  /** Where sentences end. Default: where Unicode says so. `{ abbreviations: 'bzw z.b' }`. */
  readonly sentences?: SentenceRules;
  /** By what lines of a page are told that are no sentences of the article. Default: those of English are read. */
  readonly page?: PageWords;
  /** By what quotations are read. Default: quotation marks alone. `{ reportingVerbs: 'sagt sagte' }`. */
  readonly quotations?: QuotationWords;
  /** By what it is told how much another word changes. Default: every one alike. `{ negations: 'nicht kein' }`. */
  readonly checked?: CheckedWords;
}

/** Letters that tell a language of its script. */
export interface OwnLetters {
  /** Matches in a text that is in this language, Unicode's NFC. */
  readonly pattern: RegExp;
  /**
   * In which turn the languages of a script are tried, 1 first: one whose letters the neighbours' texts hold comes
   * later.
   */
  readonly turn: number;
  /** One letter in how many must match, so that a foreign name decides nothing. Default: a single letter is enough. */
  readonly oneIn?: number;
}

/** How the words of a language are written, where that is not what most do. */
export interface Writing {
  /** Marks make words and are not left away: "ban", "bán", "bàn". Vietnamese. */
  readonly marksMakeWords?: true;
  /** I without a dot is a letter of its own: lower case goes by the language's rules. Turkish. */
  readonly dotlessI?: true;
  /** Endings are written to a name by an apostrophe: "Ankara'da". Turkish. */
  readonly endingsAfterApostrophe?: true;
  /** What is written to the word behind it, with an apostrophe or by slip without: `d l qu` for "l'eau". French. */
  readonly elided?: Words;
  /** Every noun begins with a capital, which therefore tells no name. German. */
  readonly capitalNouns?: true;
  /** Pronouns that begin with a capital wherever they stand, which therefore tells no name: `I`, in German `Sie Ihnen`. */
  readonly capitalPronouns?: Words;
  /** Acronyms that lower case would turn into stop words: `US`. Kept in capitals in texts of every language. */
  readonly acronyms?: Words;
  /** What may stand before an acronym in brackets: `the or` for "(the LHT)". Read in texts of every language. */
  readonly beforeAcronyms?: Words;
  /**
   * Words that are written as two as well, by the one word: `{ percent: 'per cent' }`. Read in questions of every
   * language.
   */
  readonly apart?: Readonly<Record<string, Words>>;
}

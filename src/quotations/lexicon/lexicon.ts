import { DEFAULT } from '../../language/index.ts';
import type { QuotationLexicon, WordList } from '../../language/quotation-words.ts';

/**
 * In: what `src/language` knows of quotations. Out: the same, ready to be looked up: word lists as sets, what a word may be
 * (word-class.ts), verbs that report words (reporting-verb.ts), the rules of a language (language-rules.ts). No article is
 * read here. The grammar, and the model learned with it, are English: texts in other languages are read by it as far as it
 * goes.
 */
export const LEXICON: QuotationLexicon = DEFAULT.quotations.lexicon;

export const wordsIn = (list: WordList): string[] => list.join(' ').split(' ');
export const setOf = (list: WordList): ReadonlySet<string> => new Set(wordsIn(list));

// Sets that several folders look words up in.
export const BODIES = setOf(LEXICON.bodies);
export const MONTHS_AND_DAYS = setOf(LEXICON.monthsAndDays);

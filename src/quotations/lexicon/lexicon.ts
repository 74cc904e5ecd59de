/**
 * The first folder that reads no article. In: what `src/language` knows of quotations. Out: the same, ready to be looked
 * up: sets of words, what a word may be (word-class.ts), verbs of saying (reporting-verb.ts), rules by language.
 */
import english from '../../language/en.quotations.json' with { type: 'json' };
import type { QuotationLexicon, WordList } from '../../language/quotation-words.ts';

/** The grammar in this room is that of English: texts of other languages are read by it as far as it goes. */
export const LEXICON: QuotationLexicon = english;

export const wordsIn = (list: WordList): string[] => list.join(' ').split(' ');
export const setOf = (list: WordList): ReadonlySet<string> => new Set(wordsIn(list));

// Sets that several folders look words up in.
export const BODIES = setOf(LEXICON.bodies);
export const MONTHS_AND_DAYS = setOf(LEXICON.monthsAndDays);

/** In: words as they are written. Out: their numbers, those of forms and of stems; and beside, the stems that are written alike. */
import SearchableMap from 'minisearch/SearchableMap';
import { addTo } from '../../base/multimap.ts';
import type { Steps } from '../../base/steps.ts';
import { marksOf } from '../../text/kinds.ts';
import { bare, fold, plain } from '../../text/plain.ts';
import { addLetters, lettersFor, slips } from './misspellings.ts';
import { createReader, type Reader } from './reader.ts';
import { createWordKnowledge } from './word-knowledge.ts';

/**
 * Words as numbers. A *form* is a word as one language writes it, folded ("ships", "attache"); a *stem* is what its
 * forms share, whatever the language. Numbers count from 0, are never given twice and mean nothing outside this value.
 *
 * Words stay known when their articles go, but what no longer *stands* on the shelf is as if it had never been read. (Of
 * words that differ in diacritics alone the one that was read first has given both their stem.)
 */
export interface Vocabulary {
  /** For a language: what gives the form of a written word, and makes it known where it is new. */
  formsIn(language: string): (word: string) => number;
  /** Lets go of what is kept only to read the next article faster. */
  settle(): void;
  /** So many more (below 0: fewer) words of this form stand on the shelf. */
  count(form: number, by: number): void;
  readonly stands: (stem: number) => boolean;
  /** Another number whenever a stem has come to stand on the shelf, or no longer does. */
  readonly stock: number;
  /** The form of a word that was typed: −1 where none stands on the shelf; nothing is made known. */
  lookUp(word: string, language: string): { readonly form: number; readonly stem: number; readonly text: string };
  /** Whether an article of the language holds the very word. Cheaper than `lookUp`, which makes a stem of an unknown one. */
  holds(word: string, language: string): boolean;
  /** For a word typed without marks, in a language whose marks make words: the words that have them. */
  unmarked(word: string, language: string): readonly ReturnType<Vocabulary['lookUp']>[];
  readonly stemOf: (form: number) => number;
  readonly stemText: (stem: number) => string;
  /** The form itself, folded. */
  readonly wordOf: (form: number) => string;
  /** Whether the form carries no topic in its language. */
  readonly isStop: (form: number) => boolean;
  /** Which kinds of answer the form may give: bits as `marksOf` gives them. */
  readonly marks: (form: number) => number;

  isStopWord(word: string, language: string): boolean;
  /** Whether the word is a name however it is typed: of a country, and in English of much else. */
  isName(word: string, language: string): boolean;
  /** The stems of words that may take the place of one with this stem, if they stand on the shelf: "began" for "start". */
  related(stemText: string, language: string): readonly number[];
  /** Of the stems that stand on the shelf those that say the same as one, and those that say the opposite. */
  synonyms(
    stemText: string,
    language: string,
  ): { readonly same: readonly number[]; readonly opposite: readonly number[]; readonly isVerb: boolean };
  /** The stems on the shelf so many letters away at most, put in, left out or changed. */
  alike(stemText: string, edits: number): readonly Alike[];
  /** The stems of the languages' words on the shelf that are one slip of the hand away: a letter left out, put in, changed, or swapped with the next. */
  mistyped(word: string, languages: readonly string[]): readonly number[];
  /** How many stems are known. */
  readonly stems: number;
  /** Everything it knows, for `learning`. */
  state(): VocabularyState;
  /** Takes over what another vocabulary knew, some words at a step; before any other word. */
  learning(state: VocabularyState): Steps;
}

export interface Alike {
  readonly stem: number;
  readonly text: string;
  readonly edits: number;
}

/** A vocabulary as plain data. */
export interface VocabularyState {
  readonly languages: readonly string[];
  readonly stems: readonly string[];
  /** The forms, folded. */
  readonly words: readonly string[];
  /** For each form three numbers: its language, as a place in the list of them, its stem and its marks. */
  readonly forms: ArrayLike<number>;
}

/** Beside the marks of `marksOf`. */
const STOP = 1 << 16;

/** So many words are taken over at a step. */
const STEP = 500;

export function createVocabulary(knowledge = createWordKnowledge()): Vocabulary {
  const readers = new Map<string, Reader>();
  const languages: string[] = [];
  const stemTexts: string[] = [];
  const stemIds = new Map<string, number>();
  // MiniSearch's radix tree: the same, and it finds the keys a few letters away; slow to look up where words begin in many ways.
  const stemTree = new SearchableMap<number>();
  /** How many words on the shelf have a stem, or a form. */
  const stemCounts: number[] = [];
  let stock = 0;
  const formCounts: number[] = [];
  const formWords: string[] = [];
  const forms: number[] = [];
  const stemOf = (form: number): number => forms[form * 3 + 1] ?? -1;
  const flagsOf = (form: number): number => forms[form * 3 + 2] ?? 0;
  const stands = (stem: number): boolean => (stemCounts[stem] ?? 0) > 0;
  const formStands = (form: number): boolean => (formCounts[form] ?? 0) > 0;

  function learn({ folded, alphabets, unmarked }: Reader, key: string, form: number): void {
    folded.set(key, form);
    addLetters(alphabets, key);
    if (unmarked) addTo(unmarked, bare(key), form);
  }

  function readerOf(language: string): Reader {
    const known = readers.get(language);
    if (known) return known;
    const made = createReader(language, knowledge);
    readers.set(language, made);
    languages.push(language);
    return made;
  }

  function stemId(text: string): number {
    const known = stemIds.get(text);
    if (known !== undefined) return known;
    stemIds.set(text, stemTexts.length);
    stemTree.set(text, stemTexts.length);
    return stemTexts.push(text) - 1;
  }

  /** The stem, if it stands on the shelf. */
  function standingStem(text: string): number | undefined {
    const stem = stemIds.get(text);
    return stem !== undefined && stands(stem) ? stem : undefined;
  }

  return {
    // A question may bring in a language while the rest is being saved.
    state: () => ({ languages: [...languages], stems: stemTexts, words: formWords, forms }),
    *learning(state) {
      for (const [i, text] of state.stems.entries()) {
        stemId(text);
        if (i % STEP === 0) yield;
      }
      const inOrder = state.languages.map(readerOf);
      for (const [form, word] of state.words.entries()) {
        const [language = 0, stem = 0, flags = 0] = [0, 1, 2].map((i) => state.forms[form * 3 + i]);
        const reader = inOrder[language];
        if (reader) learn(reader, word, form);
        formWords.push(word);
        forms.push(languages.indexOf(state.languages[language] ?? ''), stem, flags);
        if (form % STEP === 0) yield;
      }
    },
    settle() {
      for (const { written } of readers.values()) written.clear();
    },
    count(form, by) {
      const stem = stemOf(form);
      formCounts[form] = (formCounts[form] ?? 0) + by;
      const stood = stands(stem);
      stemCounts[stem] = (stemCounts[stem] ?? 0) + by;
      if (stood !== stands(stem)) stock++;
    },
    stands,
    get stock() {
      return stock;
    },
    formsIn(language) {
      const reader = readerOf(language);
      return (word) => {
        const seen = reader.written.get(word);
        if (seen !== undefined) return seen;
        const base = plain(word, language);
        const key = fold(base, language);
        let form = reader.folded.get(key);
        if (form === undefined) {
          form = formWords.push(key) - 1;
          const stem = reader.stem(base);
          const flags = (reader.stops.has(key) ? STOP : 0) | marksOf(base, language);
          forms.push(languages.indexOf(language), stemId(stem), flags);
          learn(reader, key, form);
        }
        reader.written.set(word, form);
        return form;
      };
    },
    lookUp(word, language) {
      const reader = readerOf(language);
      const base = plain(word, language);
      const form = reader.folded.get(fold(base, language));
      const stem = form === undefined ? -1 : stemOf(form);
      if (form !== undefined && formStands(form)) return { form, stem, text: stemTexts[stem] ?? '' };
      const text = reader.stem(base);
      return { form: -1, stem: standingStem(text) ?? -1, text };
    },
    holds(word, language) {
      const form = readerOf(language).folded.get(fold(plain(word, language), language));
      return form !== undefined && formStands(form);
    },
    unmarked(word, language) {
      const { unmarked } = readerOf(language);
      return (unmarked?.get(plain(word, language)) ?? [])
        .filter(formStands)
        .map((form) => ({ form, stem: stemOf(form), text: stemTexts[stemOf(form)] ?? '' }));
    },
    stemOf,
    stemText: (stem) => stemTexts[stem] ?? '',
    wordOf: (form) => formWords[form] ?? '',
    isStop: (form) => (flagsOf(form) & STOP) !== 0,
    marks: (form) => flagsOf(form) & ~STOP,
    isStopWord: (word, language) => readerOf(language).stops.has(fold(plain(word, language), language)),
    isName: (word, language) => knowledge.names(language).has(fold(plain(word, language), language)),
    related: (stemText, language) =>
      [...(readerOf(language).related.get(stemText) ?? [])].flatMap((text) => standingStem(text) ?? []),
    synonyms(stemText, language) {
      const { same, opposite, isVerb } = knowledge.synonyms(language);
      const standing = (text: string): number | [] => standingStem(text) ?? [];
      return {
        same: same(stemText).flatMap(standing),
        opposite: opposite(stemText).flatMap(standing),
        isVerb: isVerb(stemText),
      };
    },
    alike(stemText, edits) {
      if (edits === 0) {
        const stem = standingStem(stemText);
        return stem === undefined ? [] : [{ stem, text: stemText, edits }];
      }
      return [...stemTree.fuzzyGet(stemText, edits)]
        .map(([text, [stem, distance]]) => ({ stem, text, edits: distance }))
        .filter(({ stem }) => stands(stem));
    },
    mistyped(word, languages) {
      const near = new Set<number>();
      // Nearly all languages fold a word alike: its possible misspellings are made once for all of them.
      const readersOf = new Map<string, Reader[]>();
      for (const language of languages) addTo(readersOf, fold(plain(word, language), language), readerOf(language));
      for (const [key, same] of readersOf) {
        const letters = new Set(same.flatMap(({ alphabets }) => [...lettersFor(alphabets, key)]));
        for (const other of slips(key, letters))
          for (const { folded } of same) {
            const form = folded.get(other);
            if (form !== undefined && formStands(form)) near.add(stemOf(form));
          }
      }
      return [...near];
    },
    get stems() {
      return stemTexts.length;
    },
  };
}

import SearchableMap from 'minisearch/SearchableMap';
import { marksOf } from '../text/kinds.ts';
import { fold, plain } from '../text/plain.ts';
import { relatedWords } from '../text/related.ts';
import { stemmer } from '../text/stems.ts';
import { stopWords } from '../text/stopwords.ts';

/**
 * Words as numbers. A *form* is a word as one language writes it, folded ("ships", "attache"); a *stem* is what its
 * forms share, whatever the language. Numbers count from 0, are never given twice and mean nothing outside this value.
 */
export interface Vocabulary {
  /** The form of a written word; makes it known where it is new. */
  form(word: string, language: string): number;
  /** The form of a word that was typed: −1 where no article holds it; nothing is made known. */
  lookUp(word: string, language: string): { readonly form: number; readonly stem: number; readonly text: string };
  /** Whether an article of the language holds the very word. Cheaper than `lookUp`, which makes a stem of an unknown one. */
  holds(word: string, language: string): boolean;
  readonly stemOf: (form: number) => number;
  readonly stemText: (stem: number) => string;
  /** Whether the form carries no topic in its language. */
  readonly isStop: (form: number) => boolean;
  /** Which kinds of answer the form may give: bits as `marksOf` gives them. */
  readonly marks: (form: number) => number;

  isStopWord(word: string, language: string): boolean;
  /** The stems of words that may stand for one with this stem: "began" for "start". */
  related(stemText: string, language: string): readonly number[];
  /** The stems so many letters away at most, put in, left out or changed. */
  alike(stemText: string, edits: number): readonly Alike[];
  /** How many stems there are. */
  readonly stems: number;
  /** Everything it knows, to be made again by `createVocabulary`. */
  state(): VocabularyState;
}

export interface Alike {
  readonly stem: number;
  readonly text: string;
  readonly edits: number;
}

/** A vocabulary as plain data. */
export interface VocabularyState {
  readonly stems: readonly string[];
  /** For each form the stem, and its marks. */
  readonly formStems: readonly number[];
  readonly formFlags: readonly number[];
  /** For each language its folded words and their forms. */
  readonly languages: readonly {
    readonly language: string;
    readonly words: readonly string[];
    readonly forms: readonly number[];
  }[];
}

interface Reader {
  readonly stem: (word: string) => string;
  readonly stops: ReadonlySet<string>;
  /** Every written word seen so far, as written. */
  readonly written: Map<string, number>;
  /** The same by folded form, so that a word typed without its accents gets the stem of the word printed with them. */
  readonly folded: Map<string, number>;
  /** Stems by the stems of words that tell of the same thing. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
}

function relatedStems(language: string, stem: (word: string) => string): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of relatedWords(language)) {
    const stems = group.map(stem);
    for (const one of stems) {
      const others = related.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      related.set(one, others);
    }
  }
  return related;
}

/** Beside the marks of `marksOf`. */
const STOP = 1 << 8;

/** @param state what another vocabulary knew; default: nothing */
export function createVocabulary(state?: VocabularyState): Vocabulary {
  const readers = new Map<string, Reader>();
  const stemTexts: string[] = [...(state?.stems ?? [])];
  // MiniSearch's radix tree: a map that also finds the keys a few letters away.
  const stemIds = SearchableMap.from(stemTexts.map((text, id): [string, number] => [text, id]));
  const formStems: number[] = [...(state?.formStems ?? [])];
  const formFlags: number[] = [...(state?.formFlags ?? [])];

  function readerOf(language: string): Reader {
    const known = readers.get(language);
    if (known) return known;
    const stem = stemmer(language);
    const made = {
      stem,
      stops: stopWords(language),
      written: new Map(),
      folded: new Map(),
      related: relatedStems(language, stem),
    };
    readers.set(language, made);
    return made;
  }

  function stemId(text: string): number {
    const known = stemIds.get(text);
    if (known !== undefined) return known;
    stemIds.set(text, stemTexts.length);
    return stemTexts.push(text) - 1;
  }

  for (const { language, words, forms } of state?.languages ?? []) {
    const { folded } = readerOf(language);
    words.forEach((word, i) => {
      folded.set(word, forms[i] ?? 0);
    });
  }

  return {
    state: () => ({
      stems: stemTexts,
      formStems,
      formFlags,
      languages: [...readers].map(([language, { folded }]) => ({
        language,
        words: [...folded.keys()],
        forms: [...folded.values()],
      })),
    }),
    form(word, language) {
      const reader = readerOf(language);
      const seen = reader.written.get(word);
      if (seen !== undefined) return seen;
      const base = plain(word, language);
      const key = fold(base, language);
      let form = reader.folded.get(key);
      if (form === undefined) {
        form = formStems.push(stemId(reader.stem(base))) - 1;
        formFlags.push((reader.stops.has(key) ? STOP : 0) | marksOf(base, language));
        reader.folded.set(key, form);
      }
      reader.written.set(word, form);
      return form;
    },
    lookUp(word, language) {
      const reader = readerOf(language);
      const base = plain(word, language);
      const form = reader.folded.get(fold(base, language));
      if (form !== undefined) {
        const stem = formStems[form] ?? -1;
        return { form, stem, text: stemTexts[stem] ?? '' };
      }
      const text = reader.stem(base);
      return { form: -1, stem: stemIds.get(text) ?? -1, text };
    },
    holds: (word, language) => readerOf(language).folded.has(fold(plain(word, language), language)),
    stemOf: (form) => formStems[form] ?? -1,
    stemText: (stem) => stemTexts[stem] ?? '',
    isStop: (form) => ((formFlags[form] ?? 0) & STOP) !== 0,
    marks: (form) => (formFlags[form] ?? 0) & ~STOP,
    isStopWord: (word, language) => readerOf(language).stops.has(fold(plain(word, language), language)),
    related: (stemText, language) =>
      [...(readerOf(language).related.get(stemText) ?? [])].flatMap((text) => stemIds.get(text) ?? []),
    alike(stemText, edits) {
      const stem = stemIds.get(stemText);
      if (edits === 0) return stem === undefined ? [] : [{ stem, text: stemText, edits }];
      return [...stemIds.fuzzyGet(stemText, edits)].map(([text, [id, distance]]) => ({
        stem: id,
        text,
        edits: distance,
      }));
    },
    get stems() {
      return stemTexts.length;
    },
  };
}

import { stemmer } from '../text/stems.ts';
import { stopWords } from '../text/stopwords.ts';
import { fold, plain } from '../text/words.ts';

/** What is known of one written word of one language. */
export interface Form {
  readonly stem: string;
  /** Carries no topic in its language. */
  readonly stop: boolean;
}

interface Reader {
  readonly stem: (word: string) => string;
  readonly stops: ReadonlySet<string>;
  /** Every written word seen so far, as written. */
  readonly written: Map<string, Form>;
  /** The same by folded form, so that a word typed without its accents gets the stem of the word printed with them. */
  readonly folded: Map<string, Form>;
}

/** Reads written words as stems and remembers what it read, since stems are the dear part of indexing. */
export interface Vocabulary {
  read(word: string, language: string): Form;
}

export function createVocabulary(): Vocabulary {
  const readers = new Map<string, Reader>();

  function readerOf(language: string): Reader {
    const known = readers.get(language);
    if (known) return known;
    const made = { stem: stemmer(language), stops: stopWords(language), written: new Map(), folded: new Map() };
    readers.set(language, made);
    return made;
  }

  return {
    read(word, language) {
      const reader = readerOf(language);
      const seen = reader.written.get(word);
      if (seen) return seen;
      const base = plain(word, language);
      const key = fold(base);
      const form = reader.folded.get(key) ?? { stem: reader.stem(base), stop: reader.stops.has(key) };
      reader.folded.set(key, form);
      reader.written.set(word, form);
      return form;
    },
  };
}

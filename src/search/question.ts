import { type AnswerKind, askedKind } from '../text/kinds.ts';
import type { Tongues } from '../text/languages.ts';
import { fold, keepsMarks, plain } from '../text/plain.ts';
import { typedWords } from '../text/writings.ts';
import type { Kinship } from './kin.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the question that says what it is about. */
export interface Term {
  /** As typed. */
  readonly word: string;
  /** −1 where no article holds it. */
  readonly form: number;
  /** −1 where no article holds it. */
  readonly stem: number;
  readonly stemText: string;
  /** How much finding it tells: the rarer on the shelf, the more. */
  readonly weight: number;
  /** Begins with a capital, though not the question. */
  readonly capital: boolean;
  readonly number: boolean;
}

export interface Slot {
  readonly term: number;
  /** 1 for the term's own stem. */
  readonly likeness: number;
}

export interface Question {
  /** Those it is read in: one, or all of the shelf's that it may as well be in. */
  readonly languages: readonly string[];
  /** The language it is in, which may be none of the shelf's. */
  readonly own: string;
  readonly kind: AnswerKind;
  /** Each stem once, in the order of the question. */
  readonly terms: readonly Term[];
  /** Terms that follow each other, with the sum of their weights. */
  readonly pairs: readonly { readonly weight: number }[];
  /** Index into `pairs`, −1 where the two terms do not follow each other. */
  pairOf(before: number, after: number): number;
  /** False for most of the stems that have nothing to do with the question: a quick first look. */
  mayHold(stem: number): boolean;
  /** For each stem of the question the stems that follow it, stop words included. */
  readonly wording: ReadonlyMap<number, ReadonlySet<number>>;
  /** The stems that stand for a term in a text: its own and its kin's. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** Sums over all terms, for shares. */
  readonly totals: {
    readonly weight: number;
    readonly squared: number;
    readonly capitals: number;
    readonly numbers: number;
    readonly most: number;
    readonly pairs: number;
    readonly wording: number;
  };
}

/** An acronym's stem, and the stems of the words that it stands for. */
export interface SpelledOut {
  readonly short: number;
  readonly words: readonly number[];
}

/** The acronyms that articles spell out. The same letters may stand for several things. */
export interface Acronyms {
  readonly byShort: ReadonlyMap<number, readonly SpelledOut[]>;
  readonly byFirstWord: ReadonlyMap<number, readonly SpelledOut[]>;
}

/** What a question is read against. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  readonly kinship: Kinship;
  /** How many passages there are, and how many hold a stem. */
  readonly size: number;
  holding(stem: number): number;
  acronyms(): Acronyms;
}

/** How like an acronym is each word that it stands for, and how like those words the acronym. */
const SPELLED_OUT = 0.4;
const SHORT = 0.8;
/** How like a term is another way to write it: as one word, or in several. */
const WRITTEN_AS_ONE = 0.9;
const WRITTEN_APART = 0.4;
/** How like a term are the words that may stand for it. */
const RELATED = 0.3;
const UNKNOWN = { form: -1, stem: -1, text: '' };
/** From this length on a slip may be two letters. */
const LONG = 9;
/** So many unknown words are taken for slips: where there are more, they are words of something else. */
const SLIPS = 12;
/** One less than a power of two: how many places the first look has. */
const SIEVE = 4095;
const CAPITAL = /^\p{Lu}/u;

/** How much a stem tells that `holding` of `size` passages hold. */
export const rarity = (size: number, holding: number): number => Math.log(1 + (size - holding + 0.5) / (holding + 0.5));

/** Reads a question as its languages write. It may come out without a term: then there is nothing to search for. */
export function readQuestion(text: string, { read, foreign }: Tongues, reading: Reading): Question {
  const { vocabulary, kinship, size } = reading;
  const [language = 'und'] = read;
  const terms: Term[] = [];
  const termOf = new Map<string, number>();
  const pairs: { weight: number }[] = [];
  const pairIndex = new Map<number, number>();
  const wording = new Map<number, Set<number>>();
  let lastTerm = -1;
  let lastStem = -1;
  let wordingCount = 0;
  const stopStems = new Set<number>();
  /** What a word comes to in the other languages that the question may be in, or written otherwise. */
  const twins = new Map<number, Slot>();
  const sieve = new Uint8Array(SIEVE + 1);
  const marked = /\P{ASCII}/u.test(text);
  const looked = new Map<string, readonly ReturnType<Vocabulary['lookUp']>[]>();
  const lookUp = (word: string): readonly ReturnType<Vocabulary['lookUp']>[] => {
    const seen =
      looked.get(word) ??
      read.flatMap((one) => [vocabulary.lookUp(word, one), ...(marked ? [] : vocabulary.unmarked(word, one))]);
    looked.set(word, seen);
    return seen;
  };
  let tried = 0;
  let slips = 0;
  const known = {
    knows: (word: string): boolean => lookUp(word).some(({ stem }) => stem >= 0),
    holds: (word: string): boolean => read.some((one) => vocabulary.holds(word, one)),
    isStop: (word: string): boolean => read.some((one) => vocabulary.isStopWord(word, one)),
    mayBeSlip: (word: string): boolean =>
      tried++ < SLIPS && vocabulary.alike(lookUp(word)[0]?.text ?? word, word.length < LONG ? 1 : 2).length > 0,
  };
  for (const { text: word, start, others: writings } of typedWords(text, read, known)) {
    const found = lookUp(word);
    const { form, stem, text: stemText } = found.find((one) => one.stem >= 0) ?? found[0] ?? UNKNOWN;
    if (lastStem >= 0 && stem >= 0) {
      const after = wording.get(lastStem);
      if (after) after.add(stem);
      else wording.set(lastStem, new Set([stem]));
      wordingCount++;
    }
    lastStem = stem;
    if (stem >= 0) sieve[stem & SIEVE] = 1;
    const stops = read.some((one) => vocabulary.isStopWord(word, one));
    if (stops || (foreign !== null && stem < 0 && vocabulary.isStopWord(word, foreign))) {
      stopStems.add(stem);
      continue;
    }
    let at = termOf.get(stemText);
    if (at === undefined) {
      at = terms.length;
      termOf.set(stemText, at);
      const weight = rarity(size, stem < 0 ? 0 : reading.holding(stem));
      terms.push({
        word,
        form,
        stem,
        stemText,
        weight,
        capital: start > 0 && CAPITAL.test(word),
        number: /^\p{N}/u.test(word),
      });
    }
    for (const { stem: other } of found) if (other >= 0 && other !== stem) twins.set(other, { term: at, likeness: 1 });
    for (const writing of writings) {
      const likeness = writing.length > 1 ? WRITTEN_APART : WRITTEN_AS_ONE;
      for (const one of writing)
        for (const { stem: other } of lookUp(one)) if (other >= 0) twins.set(other, { term: at, likeness });
    }
    if (lastTerm >= 0 && lastTerm !== at) {
      pairIndex.set(lastTerm * 1024 + at, pairs.length);
      pairs.push({ weight: (terms[lastTerm]?.weight ?? 0) + (terms[at]?.weight ?? 0) });
    }
    lastTerm = at;
  }
  const slots = new Map<number, Slot>();
  terms.forEach(({ stem }, term) => {
    if (stem >= 0) slots.set(stem, { term, likeness: 1 });
  });
  for (const [stem, slot] of twins) if (!slots.has(stem)) slots.set(stem, slot);
  const { byShort, byFirstWord } = reading.acronyms();
  terms.forEach(({ stem: asked }, term) => {
    for (const { words } of byShort.get(asked) ?? [])
      for (const stem of words) if (!slots.has(stem)) slots.set(stem, { term, likeness: SPELLED_OUT });
    for (const { short, words } of byFirstWord.get(asked) ?? [])
      if (!slots.has(short) && words.every((stem) => slots.get(stem)?.likeness === 1 || stopStems.has(stem)))
        slots.set(short, { term, likeness: SHORT });
  });
  terms.forEach(({ word, stemText, stem: own }, term) => {
    for (const stem of vocabulary.related(stemText, language))
      if (!slots.has(stem)) slots.set(stem, { term, likeness: RELATED });
    // Where marks make words, words do not change: one that is written alike is another one.
    if (own >= 0 && keepsMarks(language)) return;
    for (const { stem, likeness } of kinship.kinOf(
      stemText,
      own < 0 && slips++ < SLIPS ? fold(plain(word, language), language) : null,
    )) {
      const held = slots.get(stem);
      if (!held || held.likeness < likeness) slots.set(stem, { term, likeness });
    }
  });
  const told = askedKind(text, language);
  for (const stem of slots.keys()) sieve[stem & SIEVE] = 1;
  const sum = (of: (term: Term) => number): number => terms.reduce((all, term) => all + of(term), 0);
  return {
    languages: read,
    own: foreign ?? language,
    kind: told === 'other' && foreign !== null ? askedKind(text, foreign) : told,
    terms,
    pairs,
    pairOf: (before, after) => pairIndex.get(before * 1024 + after) ?? -1,
    mayHold: (stem) => sieve[stem & SIEVE] === 1,
    wording,
    slots,
    totals: {
      weight: sum(({ weight }) => weight),
      squared: sum(({ weight }) => weight * weight),
      capitals: sum(({ capital, weight }) => (capital ? weight : 0)),
      numbers: sum(({ number, weight }) => (number ? weight : 0)),
      most: terms.reduce((most, { weight }) => Math.max(most, weight), 0),
      pairs: pairs.reduce((all, { weight }) => all + weight, 0),
      wording: wordingCount,
    },
  };
}

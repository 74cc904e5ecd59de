/** In: what a member typed. Out: what to look for: terms with their weights, the stems that may stand for each, the kind of answer asked for. */
import {
  type AnswerKind,
  askedCloser,
  askedKind,
  type CloseKind,
  MARKS_OF_ANSWERS,
  PLACE_BEFORE,
} from '../../text/kinds.ts';
import type { Tongues } from '../../text/languages.ts';
import type { CandidateIndex, WeightedStem } from '../index/candidate-index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type AskedWord, askedWords } from './asked-words.ts';
import { type Lexicon, type Match, matchesOf } from './matches.ts';
import { type Term, termsOf } from './terms.ts';

export interface Question {
  /** Those it is read in: one, or all of the shelf's that it may as well be in. */
  readonly languages: readonly string[];
  /** The language it is in, which may be none of the shelf's. */
  readonly own: string;
  readonly kind: AnswerKind;
  /** The same as closely as its words tell it. */
  readonly asksFor: CloseKind;
  /** Which terms only say what is asked for ("name", "cost"), and which is the first that does not: −1 where there is none. */
  readonly asking: readonly boolean[];
  readonly focus: number;
  /** For each term the form of the preposition before it, an article passed over; −1 where there is none. */
  readonly prepositions: readonly number[];
  /** Whether it holds a word that denies. */
  readonly denies: boolean;
  /** Each stem once, in the order of the question. */
  readonly terms: readonly Term[];
  /** Terms that follow each other, with the sum of their weights; each two once. */
  readonly pairs: readonly { readonly weight: number }[];
  /** Index into `pairs`, −1 where the two terms do not follow each other. */
  pairOf(before: number, after: number): number;
  /** False for most of the stems that have nothing to do with the question: a quick first look. */
  mayHold(stem: number): boolean;
  /** For each stem of the question the stems that follow it, stop words included. */
  readonly wording: ReadonlyMap<number, ReadonlySet<number>>;
  /** The stems that stand for a term in a text: its own and similar ones. */
  readonly matches: ReadonlyMap<number, Match>;
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

/** What a question is read against. */
export interface Reading extends Lexicon {
  readonly passages: Pick<CandidateIndex, 'statistics'>;
}

/** One less than a power of two: how many places the first look has. */
const SIEVE = 4095;

/** False for most of the numbers that are not among some. */
function sieveOf(numbers: Iterable<number>): (number: number) => boolean {
  const sieve = new Uint8Array(SIEVE + 1);
  for (const number of numbers) if (number >= 0) sieve[number & SIEVE] = 1;
  return (number) => sieve[number & SIEVE] === 1;
}

/** Which terms follow each other, words between them passed over that carry no topic. */
function pairsOf(
  words: readonly AskedWord[],
  terms: readonly Term[],
  termOf: ReadonlyMap<string, number>,
): Pick<Question, 'pairs' | 'pairOf'> {
  const pairs: { readonly weight: number }[] = [];
  const places = new Map<number, number>();
  const keyOf = (before: number, after: number): number => before * terms.length + after;
  let before = -1;
  for (const { stemText, stop } of words) {
    if (stop) continue;
    const after = termOf.get(stemText) ?? -1;
    if (before >= 0 && after >= 0 && before !== after && !places.has(keyOf(before, after))) {
      places.set(keyOf(before, after), pairs.length);
      pairs.push({ weight: (terms[before]?.weight ?? 0) + (terms[after]?.weight ?? 0) });
    }
    before = after;
  }
  return { pairs, pairOf: (before, after) => places.get(keyOf(before, after)) ?? -1 };
}

/** Which stems follow each other, and how many times any do. */
function wordingOf(words: readonly AskedWord[]): { wording: Map<number, Set<number>>; count: number } {
  const wording = new Map<number, Set<number>>();
  let count = 0;
  words.forEach(({ stem }, i) => {
    const before = words[i - 1]?.stem ?? -1;
    if (before < 0 || stem < 0) return;
    wording.set(before, (wording.get(before) ?? new Set()).add(stem));
    count++;
  });
  return { wording, count };
}

/** The form of the preposition before a word, with one word between them at most that carries no topic; −1 for none. */
function prepositionBefore(words: readonly AskedWord[], stemText: string, vocabulary: Vocabulary): number {
  const at = words.findIndex((word) => word.stemText === stemText);
  for (const { form, stop } of [words[at - 1], words[at - 2]].flatMap((word) => word ?? [])) {
    if (form >= 0 && (vocabulary.marks(form) & PLACE_BEFORE) !== 0) return form;
    if (!stop) break;
  }
  return -1;
}

/** What a stem that only may stand for a word of the question counts, as a share of its similarity. */
const SIMILAR = 0.5;

/** What a question is looked up by; null where it is a phrase of stop words alone, which is in no list. */
export const lookedUp = ({ terms, matches }: Question): WeightedStem[] | null =>
  terms.length === 0
    ? null
    : [...matches].map(([stem, { similarity }]) => [stem, similarity === 1 ? 1 : SIMILAR * similarity]);

/** Reads a question as its languages write. It may come out without a term: then there is nothing to search for. */
export async function readQuestion(text: string, tongues: Tongues, reading: Reading): Promise<Question> {
  const { read, foreign } = tongues;
  const [language = 'und'] = read;
  const words = askedWords(text, tongues, reading.vocabulary);
  const stems = [...new Set(words.flatMap(({ stem }) => (stem < 0 ? [] : stem)))];
  const { size, holding } = await reading.passages.statistics(stems);
  const holdingOf = new Map(stems.map((stem, i) => [stem, holding[i] ?? 0]));
  const terms = termsOf(words, size, (stem) => holdingOf.get(stem) ?? 0);
  const termOf = new Map(terms.map(({ stemText }, term) => [stemText, term]));
  const { pairs, pairOf } = pairsOf(words, terms, termOf);
  const { wording, count } = wordingOf(words);
  const matches = matchesOf(words, terms, termOf, read, reading);
  const told = askedKind(text, language);
  const closer = askedCloser(text, told === 'other' && foreign !== null ? foreign : language);
  const askingWords = new Set(closer.words);
  const asking = terms.map(({ word }) => askingWords.has(word.toLowerCase()));
  const sum = (of: (term: Term) => number): number => terms.reduce((all, term) => all + of(term), 0);
  return {
    languages: read,
    own: foreign ?? language,
    kind: told === 'other' && foreign !== null ? askedKind(text, foreign) : told,
    asksFor: closer.kind,
    asking,
    focus: asking.indexOf(false),
    prepositions: terms.map(({ stemText }) => prepositionBefore(words, stemText, reading.vocabulary)),
    denies: words.some(({ form }) => form >= 0 && (reading.vocabulary.marks(form) & MARKS_OF_ANSWERS.denial) !== 0),
    terms,
    pairs,
    pairOf,
    mayHold: sieveOf([...words.map(({ stem }) => stem), ...matches.keys()]),
    wording,
    matches,
    totals: {
      weight: sum(({ weight }) => weight),
      squared: sum(({ weight }) => weight * weight),
      capitals: sum(({ capital, weight }) => (capital ? weight : 0)),
      numbers: sum(({ number, weight }) => (number ? weight : 0)),
      most: terms.reduce((most, { weight }) => Math.max(most, weight), 0),
      pairs: pairs.reduce((all, { weight }) => all + weight, 0),
      wording: count,
    },
  };
}

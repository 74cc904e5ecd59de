import { memoized } from '../../base/memoize.ts';
import { languageOf, type Tongues } from '../../text/languages.ts';
import { type Known, typedWords } from '../../text/writings.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A word of a question as the articles know it. */
export interface AskedWord {
  /** As it was typed, or as articles write what was typed. */
  readonly word: string;
  /** Into what was typed. */
  readonly start: number;
  /** −1 where no article holds it; the stem likewise. */
  readonly form: number;
  readonly stem: number;
  readonly stemText: string;
  /** Begins with a capital, where nothing but a name does. */
  readonly capital: boolean;
  /** Is a name however it is typed: of a country, and in English of much else. */
  readonly name: boolean;
  /** Whether it carries no topic. */
  readonly stop: boolean;
  /** What it comes to in the other languages that the question may be in, and written otherwise: stems, and how like the word. */
  readonly twins: readonly (readonly [stem: number, similarity: number])[];
}

/** How like a word is another way to write it: as one word, or in several. */
const WRITTEN_AS_ONE = 0.9;
const WRITTEN_APART = 0.4;
/** How like a word without a capital, which may be a name, is the same word in an article of another language. */
const MAY_BE_NAME = 0.5;
/** From this length on a slip may be two letters. */
const LONG = 9;

const CAPITAL = /^\p{Lu}/u;
/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.!?…:¿¡])[\s\p{Ps}\p{Pi}"']*$/u;
/** As Headlines Are Written: from so many words on, if so great a share of them begins with a capital. */
const HEADLINE = { words: 5, share: 0.8 };

/** Which words of a question begin with a capital though no sentence begins there, nor all words do. */
function capitalsIn(text: string): (word: string, start: number) => boolean {
  const all = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const capitals = all.filter((word) => CAPITAL.test(word)).length;
  const isHeadline = all.length >= HEADLINE.words && capitals >= HEADLINE.share * all.length;
  return (word, start) => !isHeadline && CAPITAL.test(word) && !OPENING.test(text.slice(0, start));
}

/** The words of a question in order, read as its languages write. */
export function askedWords(
  text: string,
  { read, foreign, others: elsewhere = [] }: Tongues,
  vocabulary: Vocabulary,
): AskedWord[] {
  const marked = /\P{ASCII}/u.test(text);
  const lookUp = memoized((word: string) =>
    read.flatMap((one) => [vocabulary.lookUp(word, one), ...(marked ? [] : vocabulary.unmarked(word, one))]),
  );
  const known: Known = {
    knows: (word) => lookUp(word).some(({ stem }) => stem >= 0),
    holds: memoized((word) => read.some((one) => vocabulary.holds(word, one))),
    isStop: memoized((word) => read.some((one) => vocabulary.isStopWord(word, one))),
    mayBeSlip: (word) => vocabulary.alike(lookUp(word)[0]?.text ?? word, word.length < LONG ? 1 : 2).length > 0,
  };
  const isName = capitalsIn(text);
  const capitalNouns = languageOf(read[0] ?? 'und').writing?.capitalNouns === true;
  const stemsOf = (word: string): number[] => lookUp(word).flatMap(({ stem }) => (stem < 0 ? [] : stem));
  /** A name is written alike in other languages: "Lodz" finds "Łódź" in an article in Polish. */
  const stemsElsewhere = (word: string, similarity: number): (readonly [number, number])[] =>
    elsewhere
      .filter((language) => vocabulary.holds(word, language))
      .map((language) => [vocabulary.lookUp(word, language).stem, similarity] as const);
  return typedWords(text, read, known).map(({ text: word, start, others }) => {
    const found = lookUp(word);
    const { form, stem, text } = found.find((one) => one.stem >= 0) ?? found[0] ?? { form: -1, stem: -1, text: word };
    const stop = known.isStop(word) || (foreign !== null && stem < 0 && vocabulary.isStopWord(word, foreign));
    const same = stemsOf(word).filter((other) => other !== stem);
    const otherwise = others.flatMap((writing) => {
      const similarity = writing.length > 1 ? WRITTEN_APART : WRITTEN_AS_ONE;
      return writing.flatMap(stemsOf).map((other) => [other, similarity] as const);
    });
    const name = !stop && vocabulary.isName(word, read[0] ?? 'und');
    const capital = name || isName(word, start);
    const foreignTwins = stop ? [] : stemsElsewhere(word, stem < 0 || (capital && !capitalNouns) ? 1 : MAY_BE_NAME);
    const twins = [...same.map((other) => [other, 1] as const), ...otherwise, ...foreignTwins];
    return { word, start, form, stem, stemText: text, capital, name, stop, twins: stop ? [] : twins };
  });
}

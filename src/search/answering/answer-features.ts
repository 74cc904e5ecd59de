import { MARKS_OF_ANSWERS as MARK, NUMBER, PLACE_BEFORE } from '../../text/kinds.ts';
import { formOf, isCapital } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import { ratio } from '../ranking/coverage.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Alignment, SAID } from './alignment.ts';
import { candidatesIn, hasMark, isQuoted, type Stretch } from './candidates.ts';

/** What tells whether a sentence says what is asked, beside what it shows of the question's words. */
export const ANSWER_FEATURES = [
  // How surely the question's terms are said, each by how rare it is in the language at large.
  'said',
  'least',
  'unsaid',
  'unsaidCount',
  'unsaidMost',
  'unsaidNames',
  'unsaidNumbers',
  'unsaidAsking',
  'unsaidVerbs',
  'inContext',
  'unsaidInContext',
  'opposite',
  'denial',
  // What may be the answer.
  'fits',
  'around',
  'beside',
  'counted',
  'candidates',
  'fitsPerson',
  'fitsPlace',
  'fitsDate',
  'fitsNumber',
  'fitsMoney',
  'fitsAge',
  'fitsTime',
  'fitsSize',
  'fitsShare',
  'fitsTimes',
  'fitsReason',
  'fitsWay',
  'fitsSaying',
  'aroundPerson',
  'aroundNumber',
  'aroundTime',
  // How its words lie.
  'gathered',
  'ordered',
  'spread',
  'turned',
  'prepositions',
  'otherPrepositions',
  'speaks',
  'focusSaid',
  // What kind of sentence it is.
  'quoted',
  'saying',
  'pronoun',
  'titled',
  'likeTitle',
  'brief',
  'ends',
  'asks',
  'extent',
  'news',
] as const;
export type AnswerFeatures = Readonly<Record<(typeof ANSWER_FEATURES)[number], number>>;

const ENDS = /[.!?…。！？][\p{Pe}\p{Pf}"'’]*$/u;
const ASKS = /[?？؟][\p{Pe}\p{Pf}"'’]*$/u;
/** A sentence of so many words or fewer is brief. */
const BRIEF = 5;
/** From this share of capitals on it is written as a headline. */
const TITLED = 0.65;
/** How fast a word loses its hold on a candidate with each token between them. */
const HOLD = 4;

/** Two words so near each other belong together. */
const SIDE_BY_SIDE = 3;
/** A speaker stands so near the verb of saying. */
const SPEAKER = 4;

/** The share of the terms' rareness that stands around a candidate, the nearer the more: that of the best. */
function aroundOf(candidates: readonly number[], { said, at }: Alignment, rare: Float64Array, all: number): number {
  let most = 0;
  for (const candidate of candidates) {
    let sum = 0;
    for (let t = 0; t < rare.length; t++) {
      const where = at[t] ?? -1;
      if (where >= 0) sum += (rare[t] ?? 0) * (said[t] ?? 0) * Math.exp(-Math.abs(where - candidate) / HOLD);
    }
    most = Math.max(most, sum);
  }
  return ratio(most, all);
}

/** How near each other, and in which order, the terms stand that follow each other in the question: means over all such. */
function lieOf({ at }: Alignment): Pick<AnswerFeatures, 'gathered' | 'ordered' | 'spread' | 'turned'> {
  let gathered = 0;
  let ordered = 0;
  let turned = 0;
  for (let t = 0; t + 1 < at.length; t++) {
    const [a = -1, b = -1] = [at[t], at[t + 1]];
    if (a < 0 || b < 0) continue;
    gathered += 1 / (1 + Math.abs(b - a) / 3);
    if (b > a) ordered++;
    else if (a - b <= SIDE_BY_SIDE) turned++;
  }
  const pairs = Math.max(1, at.length - 1);
  const held = at.filter((token) => token >= 0);
  const spread = held.length > 1 ? Math.log(1 + Math.max(...held) - Math.min(...held)) : 0;
  return { gathered: gathered / pairs, ordered: ordered / pairs, turned: turned / pairs, spread };
}

/** What the words of the title have in common with a sentence (Jaccard). */
function likeTitle({ tokens, from, to }: Stretch, title: Int32Array, vocabulary: Vocabulary): number {
  const stems = (list: Int32Array): Set<number> => new Set([...list].map((token) => vocabulary.stemOf(formOf(token))));
  const [here, there] = [stems(tokens.subarray(from, to)), stems(title)];
  const both = [...here].filter((stem) => there.has(stem)).length;
  return ratio(both, here.size + there.size - both);
}

/** How many terms stand behind the question's preposition, and how many behind another one. */
function prepositionsOf(
  { prepositions }: Question,
  { tokens, from }: Stretch,
  { at }: Alignment,
  vocabulary: Vocabulary,
): Pick<AnswerFeatures, 'prepositions' | 'otherPrepositions'> {
  let same = 0;
  let other = 0;
  prepositions.forEach((asked, term) => {
    const token = at[term] ?? -1;
    if (asked < 0 || token < 0) return;
    for (let before = token - 1; before >= Math.max(from, token - 2); before--) {
      const form = formOf(tokens[before] ?? 0);
      if ((vocabulary.marks(form) & PLACE_BEFORE) === 0) {
        if (vocabulary.isStop(form)) continue;
        break;
      }
      if (form === asked) same++;
      else other++;
      return;
    }
  });
  return { prepositions: same, otherPrepositions: other };
}

/** Whether a verb of saying stands beside the one who is asked about. */
function speaksIn({ tokens, from, to }: Stretch, speaker: number, vocabulary: Vocabulary): boolean {
  if (speaker < 0) return false;
  for (let token = Math.max(from, speaker - SPEAKER); token < Math.min(to, speaker + SPEAKER + 1); token++)
    if ((vocabulary.marks(formOf(tokens[token] ?? 0)) & MARK.saying) !== 0) return true;
  return false;
}

/** What is known of a sentence before it is looked at. */
export interface Surroundings {
  /** For each term how rare its word is in the language at large, 0 to 1. */
  readonly rare: Float64Array;
  /** For each term whether it is a verb as a rule. */
  readonly verbs: readonly boolean[];
  /** What the sentence before it and the title say of the question; null at the head of a passage, or without a title. */
  readonly before: Alignment | null;
  readonly title: Alignment | null;
  readonly titleTokens: Int32Array;
}

/** How much of what is said right before, or in the title, counts for a sentence. */
const BEFORE = 0.7;
const IN_TITLE = 0.5;

export function answerFeatures(
  question: Question,
  stretch: Stretch,
  alignment: Alignment,
  { rare, verbs, before, title, titleTokens }: Surroundings,
  vocabulary: Vocabulary,
): AnswerFeatures {
  const { terms, asking, asksFor, focus } = question;
  const { tokens, from, to, text } = stretch;
  const { said, at } = alignment;
  let all = 0;
  let sum = 0;
  let context = 0;
  let least = 1;
  let unsaid = 0;
  let unsaidCount = 0;
  let unsaidMost = 0;
  let unsaidNames = 0;
  let unsaidNumbers = 0;
  let unsaidAsking = 0;
  let unsaidVerbs = 0;
  let unsaidInContext = 0;
  terms.forEach(({ capital, number }, t) => {
    const sure = said[t] ?? 0;
    const rarity = rare[t] ?? 1;
    if (asking[t]) {
      if (sure < SAID) unsaidAsking++;
      return;
    }
    const around = Math.max(sure, BEFORE * (before?.said[t] ?? 0), IN_TITLE * (title?.said[t] ?? 0));
    all += rarity;
    sum += rarity * sure;
    context += rarity * around;
    least = Math.min(least, sure);
    if (sure >= SAID) return;
    unsaid += rarity;
    unsaidCount++;
    unsaidMost = Math.max(unsaidMost, rarity);
    if (capital) unsaidNames++;
    if (number) unsaidNumbers++;
    if (verbs[t]) unsaidVerbs++;
    if (around < SAID) unsaidInContext += rarity;
  });
  const candidates = candidatesIn(question, stretch, vocabulary);
  const fits = candidates.length > 0 ? 1 : 0;
  const around = aroundOf(candidates, alignment, rare, all);
  const focusAt = at[focus] ?? -1;
  const besideFocus = candidates.some((token) => focusAt >= 0 && Math.abs(token - focusAt) <= 2);
  const counted = [1, 2, 3].some(
    (d) => focusAt - d >= from && (vocabulary.marks(formOf(tokens[focusAt - d] ?? 0)) & NUMBER) !== 0,
  );
  let capitals = 0;
  let fresh = 0;
  const held = new Set(at);
  for (let token = from; token < to; token++) {
    if (isCapital(tokens[token] ?? 0)) capitals++;
    if (!held.has(token) && !vocabulary.isStop(formOf(tokens[token] ?? 0))) fresh++;
  }
  const fit = (kind: Question['asksFor']): number => (asksFor === kind ? fits : 0);
  const near = (...kinds: Question['asksFor'][]): number => (kinds.includes(asksFor) ? around : 0);
  return {
    said: all > 0 ? sum / all : 1,
    least,
    unsaid,
    unsaidCount,
    unsaidMost,
    unsaidNames,
    unsaidNumbers,
    unsaidAsking,
    unsaidVerbs,
    inContext: all > 0 ? context / all : 1,
    unsaidInContext,
    opposite: alignment.opposite ? 1 : 0,
    denial: hasMark(stretch, MARK.denial, vocabulary) === question.denies ? 0 : 1,
    fits,
    around,
    beside: besideFocus ? 1 : 0,
    counted: asksFor === 'number' && counted ? 1 : 0,
    candidates: Math.log(1 + candidates.length),
    fitsPerson: fit('person'),
    fitsPlace: fit('place'),
    fitsDate: fit('date'),
    fitsNumber: fit('number'),
    fitsMoney: fit('money'),
    fitsAge: fit('age'),
    fitsTime: fit('time'),
    fitsSize: fit('size'),
    fitsShare: fit('share'),
    fitsTimes: fit('times'),
    fitsReason: fit('reason'),
    fitsWay: fit('way'),
    fitsSaying: fit('saying'),
    aroundPerson: near('person', 'place'),
    aroundNumber: near('number', 'money', 'size', 'share', 'age', 'times'),
    aroundTime: near('date', 'time'),
    ...lieOf(alignment),
    ...prepositionsOf(question, stretch, alignment, vocabulary),
    speaks: asksFor === 'saying' && speaksIn(stretch, focusAt, vocabulary) ? 1 : 0,
    focusSaid: focus >= 0 ? (said[focus] ?? 0) : 0,
    quoted: isQuoted(text) ? 1 : 0,
    saying: hasMark(stretch, MARK.saying, vocabulary) ? 1 : 0,
    pronoun: (vocabulary.marks(formOf(tokens[from] ?? 0)) & MARK.pronouns) !== 0 ? 1 : 0,
    titled: to - from >= 3 && capitals / (to - from) > TITLED ? 1 : 0,
    likeTitle: likeTitle(stretch, titleTokens, vocabulary),
    brief: to - from <= BRIEF ? 1 : 0,
    ends: ENDS.test(text) ? 1 : 0,
    asks: ASKS.test(text) ? 1 : 0,
    extent: Math.log(1 + to - from) / 4,
    news: Math.log(1 + fresh) / 4,
  };
}

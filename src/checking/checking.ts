import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { inSlices } from '../base/steps.ts';
import { detectLanguage } from '../text/languages.ts';
import { UNSPACED } from '../text/unspaced.ts';
import { bestChain, type Chain, type Costs } from './chain.ts';
import { CHANGES, type ChangeKind, type Difference, type LikenessKind } from './change.ts';
import { type CheckedText, readText } from './checked-text.ts';
import { type CommonRun, commonRuns, numbered, type Printed, printedIn } from './common-runs.ts';
import { differencesIn, spanOf } from './differences.ts';
import { type Part, partOf, placesOf } from './parts.ts';
import { createPlaceIndex } from './place-index.ts';
import { createTellingWords, type TellingWords } from './telling-words.ts';
import { numbering } from './tokens.ts';

/** How a text stands to the words of a shelf, whoever says them. */
export type Standing = 'exact' | 'cut' | 'altered' | 'stitched';

/** A place in an article where words of a text stand. */
export interface Place {
  readonly article: Article;
  /** From the first of them to the last, into the article's text. */
  readonly span: Span;
  /** What lies in between and the text leaves out. */
  readonly leftOut: readonly Span[];
  /** Which part of the text stands there. */
  readonly theirs: Span;
}

/** A text with the places where its words stand. */
export interface Match {
  readonly standing: Standing;
  /** In the order of the text; several where it is stitched. */
  readonly places: readonly [Place, ...Place[]];
  /** What is said otherwise, the gravest first; none but where it is altered. */
  readonly changes: readonly Difference<ChangeKind>[];
  /** What differs and changes nothing. */
  readonly likenesses: readonly Difference<LikenessKind>[];
  /** 0 to 1: how much of the text stands there. */
  readonly share: number;
}

/** Compares texts with the words of a shelf. */
export interface Checking {
  /** Makes it know exactly these articles; those whose hash it knows are not read again. Gives way to other work. */
  update(articles: readonly Article[]): Promise<void>;
  /**
   * Where a text stands, the best first; several where it stands as well elsewhere. Empty where too little of it stands
   * anywhere as words.
   */
  find(text: string, admits?: (article: Article) => boolean): Match[];
  /** What its index takes, in bytes. */
  bytes(): number;
}

const COSTS: Costs = { elsewhere: 3, gap: 0.3, doubled: 0.12 };
const HERE_ONLY: Costs = { ...COSTS, elsewhere: Number.POSITIVE_INFINITY };
/** What a word without a topic weighs beside others; and a character where there is no space between words. */
const STOP_WEIGHT = 0.5;
const CHARACTER_WEIGHT = 0.5;
/** Of a text so much must stand in one place in runs, less what gaps cost, and so much of its words, to be called altered … */
const LEAST_SCORE = 0.45;
const LEAST_WEIGHT = 1.5;
const LEAST_SHARE = 0.65;
/** … or in several. Each of these must weigh so much. */
const LEAST_STITCHED = 0.7;
const LEAST_PART = 2.2;
const LEAST_PART_WORDS = 4;
/** Runs that are chained at most, the longest. */
const MOST_RUNS = 300;
/** Places that are as good as the best are told, so many of them. */
const MOST_MATCHES = 5;

export function createChecking(): Checking {
  const index = createPlaceIndex();
  const tellingWords = createTellingWords();

  function find(text: string, admits: (article: Article) => boolean = () => true): Match[] {
    const checked = readText(text);
    const { tokens } = checked;
    if (tokens.length === 0) return [];
    const words = tellingWords(detectLanguage(text));
    const weightOf = weights(checked, words);
    const total = weightOf(0, tokens.length);
    const { ids, idOf } = numbered(tokens, checked.isBracketed);
    const numbersIn = numbering(idOf);
    const printed = index
      .regions(
        tokens.map(({ key }) => key),
        admits,
      )
      .map((region) => printedIn(region, numbersIn));
    const least = tokens.length < 4 ? 1 : 2;
    const all = printed.map((one, region) => commonRuns(ids, one, region, least));
    const wordsOf = (part: Part): TellingWords => tellingWords(languageOfText(part.printed.article));

    const chains = all
      .map((runs) => bestChain(runs, weightOf, HERE_ONLY))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best] = chains;
    if (!best) return [];
    const isWhole = (chain: Chain): boolean => covered(chain) === tokens.length;
    if (!isWhole(best)) {
      const stitched = stitch(all.flat(), weightOf, total, best);
      if (stitched) return [matchOf(checked, partsOf(stitched, printed, ids, tokens.length), wordsOf, weightOf, total)];
    }
    const matches = chains
      .filter(({ score }) => score > best.score - 0.01)
      .slice(0, MOST_MATCHES)
      .map(({ runs }) => matchOf(checked, partsOf([runs], printed, ids, tokens.length), wordsOf, weightOf, total))
      .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
    const isEnough =
      isWhole(best) ||
      (best.score >= LEAST_SCORE * total && best.score >= LEAST_WEIGHT && (matches[0]?.share ?? 0) >= LEAST_SHARE);
    return isEnough ? matches : [];
  }

  return { update: (articles) => inSlices(index.update(articles)), find, bytes: index.bytes };
}

const ORDER: readonly Standing[] = ['exact', 'cut', 'altered', 'stitched'];

const languageOfText = ({ language, text }: Article): string => (language === 'und' ? detectLanguage(text) : language);

const covered = ({ runs }: Chain): number => runs.reduce((sum, { length }) => sum + length, 0);

/** What the words from one up to another weigh together. */
function weights(
  { text, tokens, isBracketed }: CheckedText,
  { isStop }: TellingWords,
): (from: number, to: number) => number {
  const sums = new Float64Array(tokens.length + 1);
  for (const [at, token] of tokens.entries()) {
    const isCharacter = token.end - token.start === 1 && UNSPACED.test(text.slice(token.start, token.end));
    const weight = isBracketed(token) ? 0.1 : isStop(token.key) ? STOP_WEIGHT : isCharacter ? CHARACTER_WEIGHT : 1;
    sums[at + 1] = (sums[at] ?? 0) + weight;
  }
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** The runs of several places that cover more of the text than one does; null where there are none. */
function stitch(
  runs: readonly CommonRun[],
  weightOf: (from: number, to: number) => number,
  total: number,
  best: Chain,
): CommonRun[][] | null {
  const longest = runs.length <= MOST_RUNS ? runs : [...runs].sort((a, b) => b.length - a.length).slice(0, MOST_RUNS);
  const chain = bestChain(longest, weightOf, COSTS);
  if (chain.score <= best.score) return null;
  const places = placesOf(chain.runs).filter((place) => {
    const words = place.reduce((sum, { length }) => sum + length, 0);
    const weight = place.reduce((sum, { at, length }) => sum + weightOf(at, at + length), 0);
    return words >= LEAST_PART_WORDS && weight >= LEAST_PART;
  });
  const held = places.flat().reduce((sum, { at, length }) => sum + weightOf(at, at + length), 0);
  return places.length > 1 && held >= LEAST_STITCHED * total ? places : null;
}

/** Each place with the words of the text that may belong to it: up to the next place. */
function partsOf(
  places: readonly (readonly CommonRun[])[],
  printed: readonly Printed[],
  ids: Int32Array,
  length: number,
): Part[] {
  let from = 0;
  return places.flatMap((runs, i) => {
    const one = printed[runs[0]?.region ?? -1];
    const to = places[i + 1]?.[0]?.at ?? length;
    const range = [from, to] as const;
    from = to;
    return one ? [partOf(runs, one, ids, range)] : [];
  });
}

function matchOf(
  checked: CheckedText,
  parts: readonly Part[],
  wordsOf: (part: Part) => TellingWords,
  weightOf: (from: number, to: number) => number,
  total: number,
): Match {
  const all = parts.map((part) => differencesIn(checked, part, wordsOf(part)));
  const changes = all.flatMap((one) => one.changes).sort((a, b) => CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind));
  const likenesses = all.flatMap((one) => one.likenesses);
  const [first, ...more] = parts.map((part, i) => placeOf(checked, part, all[i]?.likenesses ?? []));
  if (!first) throw new Error('a match without a place');
  const held = parts.flatMap(({ pairs }) => pairs).reduce((sum, [at]) => sum + weightOf(at, at + 1), 0);
  const standing =
    changes.length > 0
      ? 'altered'
      : more.length > 0
        ? 'stitched'
        : likenesses.some(({ kind }) => kind === 'cut')
          ? 'cut'
          : 'exact';
  return { standing, places: [first, ...more], changes, likenesses, share: Math.min(1, held / total) };
}

function placeOf({ tokens }: CheckedText, { printed, pairs, holes }: Part, likenesses: readonly Difference[]): Place {
  const first = Math.min(pairs[0]?.[1] ?? 0, ...holes.map(({ printedFrom }) => printedFrom));
  const last = Math.max(pairs.at(-1)?.[1] ?? 0, ...holes.map(({ printedTo }) => printedTo - 1));
  return {
    article: printed.article,
    span: spanOf(printed.tokens, first, last + 1),
    leftOut: likenesses.filter(({ kind }) => kind === 'cut').map(({ printedSpan }) => printedSpan),
    theirs: spanOf(tokens, pairs[0]?.[0] ?? 0, (pairs.at(-1)?.[0] ?? 0) + 1),
  };
}

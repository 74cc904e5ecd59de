import type { Article } from '../article/article.ts';
import type { Region } from './place-index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A region with its words. */
export interface Printed {
  readonly article: Article;
  /** Offsets are into the article's text. */
  readonly tokens: readonly Token[];
  /** By token: the number of its key among the checked text's; -1 for a word that the text does not hold. */
  readonly ids: Int32Array;
}

/** Words that stand in the text and in a region, one after the other, as many as there are. */
export interface CommonRun {
  readonly region: number;
  /** The first of them, in the text and in the region; how many. */
  readonly at: number;
  readonly printedAt: number;
  readonly length: number;
}

/** The number of a word that stands nowhere. */
const NOWHERE = -3;

/** Numbers for the different words of a text; "[our] our" is "our" once, and what its writer put beside it. */
export function numbered(
  tokens: readonly Token[],
  isBracketed: (token: Token) => boolean,
): { ids: Int32Array; idOf: ReadonlyMap<string, number> } {
  const idOf = new Map<string, number>();
  const ids = Int32Array.from(tokens, (token, at) => {
    const { key } = token;
    const isTwice = isBracketed(token) && (tokens[at + 1]?.key === key || tokens[at - 1]?.key === key);
    if (isTwice) return NOWHERE;
    const known = idOf.get(key) ?? idOf.size;
    idOf.set(key, known);
    return known;
  });
  return { ids, idOf };
}

/** @param numbersIn what gives each word its number, −1 where it has none */
export function printedIn({ article, span }: Region, numbersIn: (text: string) => Int32Array): Printed {
  const text = article.text.slice(span[0], span[1]);
  let tokens: readonly Token[] | undefined;
  return {
    article,
    ids: numbersIn(text),
    // Made when asked for: of most regions nothing more is.
    get tokens() {
      tokens ??= tokensOf(text, span[0]);
      return tokens;
    },
  };
}

/** Of one region no more are kept, the longest: a text of one word only would have one for each place. */
const MOST_RUNS = 60;
/** So many pairs of places are compared in a region; more means one word over and over. */
const MOST_COMPARED = 20_000;

/** The runs of `least` words or more that a text shares with a region. */
export function commonRuns(ids: Int32Array, printed: Printed, region: number, least: number): CommonRun[] {
  const places = new Map<number, number[]>();
  for (let at = 0; at < printed.ids.length; at++) {
    const id = printed.ids[at] ?? -1;
    if (id < 0) continue;
    const known = places.get(id);
    if (known) known.push(at);
    else places.set(id, [at]);
  }
  const runs: CommonRun[] = [];
  let compared = 0;
  for (let at = 0; at < ids.length && compared < MOST_COMPARED; at++) {
    const before = at > 0 ? (ids[at - 1] ?? -2) : -2;
    for (const printedAt of places.get(ids[at] ?? -2) ?? []) {
      compared++;
      // It goes on with a run that is known.
      if (printedAt > 0 && printed.ids[printedAt - 1] === before) continue;
      let length = 1;
      while (at + length < ids.length && ids[at + length] === printed.ids[printedAt + length]) length++;
      compared += length;
      if (length >= least) runs.push({ region, at, printedAt, length });
    }
  }
  return runs.length <= MOST_RUNS ? runs : runs.sort((a, b) => b.length - a.length || a.at - b.at).slice(0, MOST_RUNS);
}

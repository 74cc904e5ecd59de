import type { Article } from '../../../article/article.ts';
import { memoized } from '../../../base/memoize.ts';
import { awaited, giveWay } from '../../../base/steps.ts';
import { rarity } from '../../vocabulary/rarity.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Admission, CandidateIndex, WeightedStem } from '../candidate-index.ts';
import { chooseBest, type Place } from '../choose-best.ts';
import { contentStems, entryAt, type Page, sizeOf } from '../page.ts';
import { createCounts } from './counts.ts';
import type { FoundPassage, PageKey, Passage, PassageQuery, Passages, Space } from './passages.ts';
import { USUAL_LENGTH } from './passages.ts';
import { MOST_TIMES, scorerOf } from './score.ts';

export interface OpenSearchIndexOptions {
  readonly vocabulary: Vocabulary;
  readonly passages: Passages;
  /** Where its pages are written. */
  readonly space: Space;
  /** Pages that stand in another space, which somebody else sees to. Default: none do. */
  readonly elsewhere?: { readonly space: Space; readonly has: (article: Article) => boolean };
  /** Told of what could not be tidied up. */
  readonly log?: { warn(facts: object, message: string): void };
}

/** Of a question as long as a page the most telling stems are looked up; a third as many find the same. */
const MOST_STEMS = 96;
/** So many passages are asked for at first, for each that is wanted; then twice as many, until no other can be among the best. */
const AHEAD = 4;
/** Nobody waits for more. */
const MOST_FOUND = 5_000;
/** OpenSearch takes so many values in a condition. */
const MOST_VALUES = 50_000;
/** The cluster's scores are of half the precision. */
const GRAIN = 1e-5;
/** A page that is gone may be brought back, or be asked for by a replica that does not know yet. */
const LINGER_MS = 10 * 60_000;

/** No term is longer; whoever looks for one looks for its beginning. */
const LONGEST = 255;
const NO_LETTERS = '\u0000';

/**
 * The engine whose passages stand in a cluster: there they are found by their terms; which of them are the best is found out here, by the
 * figures of the pages at hand. So it finds the same as MiniSearch does, and no word of another space changes anything.
 */
export function createOpenSearchIndex(options: OpenSearchIndexOptions): CandidateIndex {
  const { vocabulary, passages, space, elsewhere, log } = options;
  const counts = createCounts(vocabulary);
  const shown = new Map<PageKey, Page>();
  /** Pages that were left, how many passages they have, and since when. */
  const left = new Map<PageKey, { readonly size: number; readonly since: number }>();
  let isFirst = true;
  const spaces = elsewhere ? [space, elsewhere.space] : [space];
  const termOf = (stem: number): string => vocabulary.stemText(stem).slice(0, LONGEST) || NO_LETTERS;
  const isOwn = ({ article }: Page): boolean => !elsewhere?.has(article);

  async function* passagesOf(pages: readonly Page[]): AsyncGenerator<Passage> {
    for (const page of pages) {
      for (let at = 0; at < sizeOf(page); at++)
        yield { page: keyOf(page), at, terms: counted(contentStems(page, at, vocabulary)).map(termOf) };
      await giveWay();
    }
  }

  async function write(pages: readonly Page[]): Promise<void> {
    const own = pages.filter(isOwn);
    const missing = await passages.missing(space, own.map(keyOf));
    const fresh = own.filter((page) => missing.has(keyOf(page)));
    if (fresh.length > 0) await passages.write(space, passagesOf(fresh), fresh.map(markerOf));
  }

  /** Takes out of the cluster what was left some time ago, and what an earlier run left. */
  async function tidy(): Promise<void> {
    const now = Date.now();
    if (isFirst) for await (const { page, size } of passages.markers(space)) left.set(page, { size, since: now });
    isFirst = false;
    for (const page of left.keys()) if (shown.has(page)) left.delete(page);
    const due = [...left].filter(([, { since }]) => now - since > LINGER_MS);
    if (due.length > 0)
      await passages.remove(
        space,
        due.map(([page, { size }]) => ({ page, size })),
      );
    for (const [page] of due) left.delete(page);
  }

  const tidied = (): Promise<void> =>
    tidy().catch((err: unknown) => log?.warn({ err }, 'passages that are gone could not be taken out of OpenSearch'));

  /** The most telling of the stems that stand anywhere. */
  const lookUp = (stems: readonly WeightedStem[]) =>
    stems
      .map(([stem, share]) => [stem, share * rarity(counts.size, counts.holding(stem))] as const)
      .filter(([stem]) => counts.holding(stem) > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_STEMS);

  /** What the cluster is to leave out; it may leave in more than that. Null where nothing is left. */
  function conditionsOf({ page: may, stems }: Admission): Pick<PassageQuery, 'filter' | 'mustNot'> | null {
    const filter: object[] = [];
    const mustNot: object[] = [];
    if (stems) {
      const lists = stems.filter((list) => list.length > 0 && list.every((stem) => stem >= 0));
      if (lists.length === 0) return null;
      const all = (list: readonly number[]) => ({
        bool: { filter: list.map((stem) => ({ term: { terms: termOf(stem) } })) },
      });
      filter.push({ bool: { should: lists.map(all), minimum_should_match: 1 } });
    }
    if (may) {
      const [admitted, others]: [PageKey[], PageKey[]] = [[], []];
      for (const [key, page] of shown) (may(page) ? admitted : others).push(key);
      if (admitted.length === 0) return null;
      if (admitted.length <= Math.min(others.length, MOST_VALUES)) filter.push({ terms: { page: admitted } });
      else if (others.length <= MOST_VALUES) mustNot.push({ terms: { page: others } });
    }
    return { filter, mustNot };
  }

  return {
    *adding(added) {
      yield* awaited(write(added));
      for (const page of added) yield* counts.reading(page);
      yield* awaited(tidied());
      for (const page of added) {
        counts.count(page, 1);
        shown.set(keyOf(page), page);
      }
    },

    *removing(page) {
      shown.delete(keyOf(page));
      counts.count(page, -1);
      if (isOwn(page)) left.set(keyOf(page), { size: sizeOf(page), since: Date.now() });
      yield;
    },

    statistics: async (stems) => ({ size: counts.size, holding: stems.map(counts.holding) }),

    holdingIn: async (page, stems) => counts.holdingIn(page, stems),

    async candidates({ stems, limit, admission = {} }) {
      const lists = stems && lookUp(stems);
      const conditions = conditionsOf(admission);
      if (!conditions || lists?.length === 0) return [];
      const terms = lists?.map(([stem, weight]) => [termOf(stem), weight] as const) ?? null;
      const query = { spaces, terms, ...conditions };
      const score = lists ? scorerOf(lists, counts.averageLength, vocabulary) : () => 1;
      const found = new Map<string, Place>();
      const places: Place[] = [];
      const scores: number[] = [];
      const { page: may, entry: mayEntry } = admission;
      const isAdmitted = memoized((page: Page) => !may || may(page));
      const admits = memoized((id: number) => {
        const place = places[id];
        return place !== undefined && (!mayEntry || mayEntry(entryAt(place.page, place.at)));
      });
      const choose = chooseBest(limit, (id) => places[id], admits);

      let size = limit * AHEAD;
      let last: FoundPassage | undefined;
      for (;;) {
        const batch: FoundPassage[] = await passages.find(query, size, last);
        for (const { page: key, at } of batch) {
          const page = shown.get(key);
          // Of another version, or of both spaces.
          if (!page || at >= sizeOf(page) || found.has(`${key} ${at}`) || !isAdmitted(page)) continue;
          const place = { page, at };
          found.set(`${key} ${at}`, place);
          places.push(place);
          scores.push(score(page, at));
        }
        const best = choose([...places.keys()], scores);
        last = batch.at(-1);
        const least = best.length < limit ? 0 : (best.at(-1)?.score ?? 0);
        const isSure = last !== undefined && least > last.score * mostAbove(counts.averageLength);
        const isEnough = lists ? isSure : best.length === limit;
        if (batch.length < size || isEnough || places.length >= MOST_FOUND)
          return best.map(({ place, score }) => ({ entry: entryAt(place.page, place.at), score }));
        size *= 2;
      }
    },
  };
}

const keyOf = ({ article }: Page): PageKey => `${article.id} ${article.hash}`;
const markerOf = (page: Page) => ({ page: keyOf(page), size: sizeOf(page) });

/** By how much a passage's score may at most be above the cluster's: where passages are longer than usual, length counts less. */
const mostAbove = (average: number): number => Math.max(1, average / USUAL_LENGTH) * (1 + GRAIN);

/** The stems, none more often than it counts. */
function counted(stems: readonly number[]): number[] {
  const times = new Map<number, number>();
  return stems.filter((stem) => {
    const nth = (times.get(stem) ?? 0) + 1;
    times.set(stem, nth);
    return nth <= MOST_TIMES;
  });
}

import { firstFrom } from '../../base/binary-search.ts';
import { memoized } from '../../base/memoize.ts';
import { rarity } from '../vocabulary/rarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Admission, CandidateIndex, WeightedStem } from './candidate-index.ts';
import { type Chosen, chooseBest, type Place } from './choose-best.ts';
import { contentStems, entryAt, type Page, sizeOf } from './page.ts';
import { createPassageIds } from './passage-ids.ts';
import { type PassageDocument, PassageSearch, type Postings } from './passage-search.ts';
import { bestOfLists, type PostingList, type Room, type Wanted } from './pruning.ts';

export interface MiniSearchOptions {
  /**
   * Up to so many passages MiniSearch scores all that hold a stem of the question; on larger shelves its postings are read in
   * the order of what they tell, as far as they may change what is found. Both find the same. Default 5,000.
   */
  readonly scoresAllUpTo?: number;
  /** Where fewer postings than this are left, all are read: that takes less than to look which may change anything. Default 10,000. */
  readonly prunesFrom?: number;
}

/** Of a question as long as a page the most telling stems are looked up; a third as many find the same. */
const MOST_STEMS = 96;
/** From so many passages on, pages that are added together are added a term at a time. */
const MANY = 2000;

/** The term of a stem without letters, that of a lone apostrophe or lengthening sign: MiniSearch indexes no empty ones. */
const NO_LETTERS = '\u0000';
const NOWHERE = new Uint32Array();

/** A stem to look up: its postings, and its weight before and after its document frequency counts. */
interface LookedUp extends PostingList {
  readonly stem: number;
  readonly share: number;
}

const roomFor = (passages: number): Room => ({
  scores: new Float64Array(passages),
  touched: new Uint32Array(passages),
});

const byId = (pages: Iterable<Page>): Page[] => [...pages].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

function* placesOf(pages: Iterable<Page>): Generator<Place> {
  for (const page of pages) for (let at = 0; at < sizeOf(page); at++) yield { page, at };
}

/** The engine that needs nothing beside it: all passages in one MiniSearch index, in memory. */
export function createMiniSearchIndex(
  vocabulary: Vocabulary,
  { scoresAllUpTo = 5000, prunesFrom = 10_000 }: MiniSearchOptions = {},
): CandidateIndex {
  const search = new PassageSearch();
  const termOf = (stem: number): string => vocabulary.stemText(stem) || NO_LETTERS;
  const ids = createPassageIds();
  /** By page: the id of its first passage; the others follow. */
  const firsts = new Map<Page, number>();
  /** The pages whose passages may be found; and by the id of a passage, its page. */
  const shown = new Set<Page>();
  const pages: (Page | undefined)[] = [];
  /** By the id of a passage: its length in content words. */
  let lengths = new Uint32Array(1024);
  let room = roomFor(lengths.length);
  /** By stem: its postings, until a passage that holds it is added or removed. */
  const known: (Postings | undefined)[] = [];

  function postingsOf(stem: number): Postings | undefined {
    if (stem < 0) return undefined;
    known[stem] ??= search.postings(termOf(stem));
    return known[stem];
  }

  /** In how many of some passages in a row a stem stands. */
  function holdingAmong(stem: number, first: number, length: number): number {
    const postings = postingsOf(stem);
    if (!postings) return 0;
    const from = firstFrom(postings.ids, first);
    return firstFrom(postings.ids, first + length, from) - from;
  }

  /** Gives a page's passages their ids. */
  function place(page: Page): void {
    const length = sizeOf(page);
    const first = ids.take(length);
    if (ids.end > lengths.length) {
      const longer = new Uint32Array(ids.end * 2);
      longer.set(lengths);
      lengths = longer;
      room = roomFor(longer.length);
    }
    firsts.set(page, first);
    for (let id = first; id < first + length; id++) pages[id] = page;
  }

  const firstOf = (page: Page): number => firsts.get(page) ?? 0;
  const idOf = ({ page, at }: Place): number => firstOf(page) + at;

  const stemsOf = (id: number): number[] => {
    const page = pages[id];
    return page ? contentStems(page, id - firstOf(page), vocabulary) : [];
  };
  const documentOf = (id: number, stems: readonly number[]): PassageDocument => ({
    id,
    stems: stems.map(termOf).join(' '),
  });

  /** By id: 1 for the passages that may be found. */
  function maskOf({ page: may, stems }: Admission): Uint8Array | undefined {
    if (!may && !stems) return undefined;
    const mask = new Uint8Array(ids.end);
    if (stems) for (const id of holdingOneOf(stems)) mask[id] = 1;
    for (const page of shown) {
      const span = [firstOf(page), firstOf(page) + sizeOf(page)] as const;
      if (may && !may(page)) mask.fill(0, ...span);
      else if (!stems) mask.fill(1, ...span);
    }
    return mask;
  }

  /** The passages that hold all stems of one of the lists. */
  function* holdingOneOf(lists: readonly (readonly number[])[]): Generator<number> {
    for (const stems of lists) {
      const [shortest, ...others] = stems
        .map((stem) => postingsOf(stem)?.ids ?? NOWHERE)
        .sort((a, b) => a.length - b.length);
      for (const id of shortest ?? NOWHERE) if (others.every((ids) => ids[firstFrom(ids, id)] === id)) yield id;
    }
  }

  /** The most telling of the stems that stand anywhere. */
  const lookUp = (stems: readonly WeightedStem[]): LookedUp[] =>
    stems
      .flatMap(([stem, share]) => {
        const postings = postingsOf(stem);
        const weight = share * rarity(search.documentCount, postings?.ids.length ?? 0);
        return postings ? { stem, share, postings, weight } : [];
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_STEMS);

  /** The best of all passages that hold one of the stems; null: of all passages. */
  function best(lists: readonly LookedUp[] | null, wanted: Wanted): readonly Chosen[] {
    const size = search.documentCount;
    if (lists && size > scoresAllUpTo)
      return bestOfLists(lists, { of: lengths, average: search.averageLength }, room, wanted);
    const { choose, mask } = wanted;
    if (!lists) return choose([...placesOf(byId(shown))].map(idOf), new Float64Array(ids.end).fill(1));
    const terms = lists.map(({ stem, share }) => [termOf(stem), share] as const);
    const scored = new Float64Array(ids.end);
    const found: number[] = [];
    for (const [id, score] of search.scores(terms, (id) => mask?.[id] !== 0)) {
      found.push(id);
      scored[id] = score;
    }
    return choose(found, scored);
  }

  return {
    *adding(added) {
      for (const page of added) place(page);
      const places = [...placesOf(added)].map(idOf);
      const isMany = places.length >= MANY;
      if (isMany) yield* search.addingMany({ ids: places, stemCount: vocabulary.stems, stemsOf, termOf });
      for (const id of places) {
        const stems = stemsOf(id);
        lengths[id] = stems.length;
        for (const stem of stems) known[stem] = undefined;
        if (!isMany) search.add(documentOf(id, stems));
        yield;
      }
      for (const page of added) shown.add(page);
    },

    *removing(page) {
      shown.delete(page);
      const [first, length] = [firstOf(page), sizeOf(page)];
      for (let id = first; id < first + length; id++) {
        const stems = stemsOf(id);
        for (const stem of stems) known[stem] = undefined;
        search.remove(documentOf(id, stems));
        pages[id] = undefined;
        yield;
      }
      firsts.delete(page);
      ids.giveBack(first, length);
    },

    statistics: async (stems) => ({
      size: search.documentCount,
      holding: stems.map((stem) => postingsOf(stem)?.ids.length ?? 0),
    }),

    holdingIn: async (page, stems) => stems.map((stem) => holdingAmong(stem, firstOf(page), sizeOf(page))),

    async candidates({ stems, limit, admission = {} }) {
      const mask = maskOf(admission);
      const placeOf = (id: number): Place | undefined => {
        const page = pages[id];
        return page && shown.has(page) && mask?.[id] !== 0 ? { page, at: id - firstOf(page) } : undefined;
      };
      const may = admission.entry;
      const admits = may
        ? memoized((id: number) => {
            const place = placeOf(id);
            return place !== undefined && may(entryAt(place.page, place.at));
          })
        : () => true;
      const choose = chooseBest(limit, placeOf, admits);
      return best(stems && lookUp(stems), { choose, limit, mask, prunesFrom }).map(({ place, score }) => ({
        entry: entryAt(place.page, place.at),
        score,
      }));
    },
  };
}

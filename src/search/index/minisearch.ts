import { rarity } from '../vocabulary/rarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Admission, Candidate, CandidateIndex, WeightedStem } from './candidate-index.ts';
import { type Choose, chooseBest, type Place, type Scored } from './choose-best.ts';
import { contentStems, type Entry, entryAt, type Page, sizeOf, type UnplacedPage } from './page.ts';
import { createPassageIds } from './passage-ids.ts';
import { type PassageDocument, PassageSearch, type Postings } from './passage-search.ts';
import { bestOfLists, type PostingList } from './pruning.ts';

export interface MiniSearchOptions {
  /**
   * Up to so many passages MiniSearch scores all that hold a stem of the question; on larger shelves its postings are read in
   * the order of what they tell, as far as they may change what is found. Both find the same. Default 5,000.
   */
  readonly scoresAllUpTo?: number;
}

/** Of a question as long as a page the most telling stems are looked up; a third as many find the same. */
const MOST_STEMS = 96;
/** From so many passages on, pages that are added together are added a term at a time. */
const MANY = 2000;

/** A stem to look up: its postings, and its weight before and after its document frequency counts. */
interface LookedUp extends PostingList {
  readonly stem: number;
  readonly share: number;
}

/** A yes or no to each number, found out once. */
function onceOf(end: number, find: (at: number) => boolean): (at: number) => boolean {
  const found = new Int8Array(end);
  return (at) => {
    if (found[at] === 0) found[at] = find(at) ? 1 : -1;
    return found[at] === 1;
  };
}

const byId = (pages: Iterable<Page>): Page[] => [...pages].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

function* placesOf(pages: Iterable<Page>): Generator<Place> {
  for (const page of pages) for (let at = 0; at < sizeOf(page); at++) yield { page, at };
}

/** The engine that needs nothing beside it: all passages in one MiniSearch index, in memory. */
export function createMiniSearchIndex(
  vocabulary: Vocabulary,
  { scoresAllUpTo = 5000 }: MiniSearchOptions = {},
): CandidateIndex {
  const search = new PassageSearch();
  const ids = createPassageIds();
  /** The pages whose passages may be found; and by the id of a passage, its page. */
  const shown = new Set<Page>();
  const pages: (Page | undefined)[] = [];
  /** By the id of a passage: its length in content words. */
  let lengths = new Uint32Array(1024);
  /** By stem: its postings, until a passage that holds it is removed. */
  const known: (Postings | undefined)[] = [];

  function postingsOf(stem: number): Postings | undefined {
    known[stem] ??= search.postings(vocabulary.stemText(stem));
    return known[stem];
  }

  /** In how many of some passages in a row a stem stands. */
  function holdingAmong(stem: number, first: number, length: number): number {
    const postings = postingsOf(stem);
    if (!postings) return 0;
    let count = 0;
    if (postings.size < length) for (const id of postings.keys()) count += id >= first && id < first + length ? 1 : 0;
    else for (let id = first; id < first + length; id++) count += postings.has(id) ? 1 : 0;
    return count;
  }

  /** Gives a page's passages their ids. */
  function place(packed: UnplacedPage): Page {
    const length = sizeOf(packed);
    const first = ids.take(length);
    if (ids.end > lengths.length) {
      const longer = new Uint32Array(ids.end * 2);
      longer.set(lengths);
      lengths = longer;
    }
    const page = { ...packed, first, holding: (stem: number) => holdingAmong(stem, first, length) };
    for (let id = first; id < first + length; id++) pages[id] = page;
    return page;
  }

  const stemsOf = (id: number): number[] => {
    const page = pages[id];
    return page ? contentStems(page, id - page.first, vocabulary) : [];
  };
  const documentOf = (id: number, stems: readonly number[]): PassageDocument => ({
    id,
    stems: stems.map(vocabulary.stemText).join(' '),
  });

  /** By id: 1 for the passages that may be found. */
  function maskOf({ page: may, stems }: Admission): Uint8Array | undefined {
    if (!may && !stems) return undefined;
    const mask = new Uint8Array(ids.end);
    if (stems) for (const id of holdingOneOf(stems)) mask[id] = 1;
    for (const page of shown) {
      const span = [page.first, page.first + sizeOf(page)] as const;
      if (may && !may(page)) mask.fill(0, ...span);
      else if (!stems) mask.fill(1, ...span);
    }
    return mask;
  }

  /** The passages that hold all stems of one of the lists. */
  function* holdingOneOf(lists: readonly (readonly number[])[]): Generator<number> {
    for (const stems of lists) {
      const [shortest, ...others] = stems.map(postingsOf).sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
      for (const id of shortest?.keys() ?? []) if (others.every((postings) => postings?.has(id))) yield id;
    }
  }

  /** The most telling of the stems that stand anywhere. */
  const lookUp = (stems: readonly WeightedStem[]): LookedUp[] =>
    stems
      .flatMap(([stem, share]) => {
        const postings = postingsOf(stem);
        const weight = share * rarity(search.documentCount, postings?.size ?? 0);
        return postings ? { stem, share, postings, weight } : [];
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_STEMS);

  function bestOfAll(lists: readonly LookedUp[], mask: Uint8Array | undefined, choose: Choose): readonly Scored[] {
    const terms = lists.map(({ stem, share }) => [vocabulary.stemText(stem), share] as const);
    const scores = new Float64Array(ids.end);
    const found: number[] = [];
    for (const [id, score] of search.scores(terms, (id) => mask?.[id] !== 0)) {
      found.push(id);
      scores[id] = score;
    }
    return choose(found, scores);
  }

  return {
    *adding(packed) {
      const placed = packed.map(place);
      const added = [...placesOf(placed)].map(({ page, at }) => page.first + at);
      if (added.length >= MANY)
        yield* search.addingMany({ ids: added, stemCount: vocabulary.stems, stemsOf, termOf: vocabulary.stemText });
      for (const id of added) {
        const stems = stemsOf(id);
        lengths[id] = stems.length;
        if (added.length < MANY) search.add(documentOf(id, stems));
        yield;
      }
      for (const page of placed) shown.add(page);
      return placed;
    },

    *removing(page) {
      shown.delete(page);
      for (let id = page.first; id < page.first + sizeOf(page); id++) {
        const stems = stemsOf(id);
        for (const stem of stems) known[stem] = undefined;
        search.remove(documentOf(id, stems));
        pages[id] = undefined;
        yield;
      }
      ids.giveBack(page.first, sizeOf(page));
    },

    statistics: async (stems) => ({
      size: search.documentCount,
      holding: stems.map((stem) => postingsOf(stem)?.size ?? 0),
    }),

    async candidates({ stems, limit, admission = {} }) {
      const mask = maskOf(admission);
      const placeOf = (id: number): Place | undefined => {
        const page = pages[id];
        return page && shown.has(page) && mask?.[id] !== 0 ? { page, at: id - page.first } : undefined;
      };
      const entryOf = (id: number): Entry[] => [placeOf(id) ?? []].flat().map(({ page, at }) => entryAt(page, at));
      const may = admission.entry;
      const admits = may ? onceOf(ids.end, (id) => entryOf(id).some(may)) : () => true;
      const choose = chooseBest(limit, placeOf, admits);
      return best().flatMap(({ id, score }) => entryOf(id).map((entry): Candidate => ({ entry, score })));

      function best(): readonly Scored[] {
        if (stems === null) return firstAdmitted();
        const lists = lookUp(stems);
        return search.documentCount <= scoresAllUpTo
          ? bestOfAll(lists, mask, choose)
          : bestOfLists(lists, { of: lengths, average: search.averageLength }, { choose, limit, mask });
      }
      /** Where no stem tells one passage from another. */
      function firstAdmitted(): readonly Scored[] {
        const first: Scored[] = [];
        for (const { page, at } of placesOf(byId(shown))) {
          const id = page.first + at;
          if (mask?.[id] !== 0 && admits(id)) first.push({ id, score: 1 });
          if (first.length === limit) break;
        }
        return first;
      }
    },
  };
}

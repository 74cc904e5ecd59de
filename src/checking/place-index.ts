import { type Article, passageText } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { SyncSteps } from '../base/steps.ts';
import { hashOf, pairHash } from './pair-hash.ts';
import { type Segment, segmentOf } from './segment.ts';
import { tokensOf } from './tokens.ts';

/** Where in an article words may stand. */
export interface Region {
  readonly article: Article;
  /** Into the article's text; begins and ends between words. */
  readonly span: Span;
}

/** Knows where pairs of neighbouring words stand on a shelf. */
export interface PlaceIndex {
  /** Makes it hold exactly these articles; those whose hash it knows are not read again. Works in small steps. */
  update(articles: readonly Article[]): SyncSteps;
  /** Where many of the words, in their order, stand. */
  regions(keys: readonly string[], admits: (article: Article) => boolean): Region[];
  /** What the index takes, in bytes; the articles themselves left out. */
  bytes(): number;
}

/** Postings that are read for one text, some milliseconds; of the rarest pairs so many in any case. */
const MOST_READ = 80_000;
const READ_ANYWAY = 6;
/** Blocks of which it is found out which of the words they hold. */
const MOST_COUNTED = 200;
/** The best blocks are looked at, and those that hold words that none of them does. */
const BEST = 6;
const MOST_BLOCKS = 40;
/** So many pairs another block must add. */
const LEAST_GAIN = 2;
/** What is looked at on either side of a block, in UTF-16 units: what was cut may be as long. Less where it is one of many. */
const MARGIN = 700;
const NARROW_MARGIN = 200;
/** A segment is written anew with a smaller one, or when more of it has gone than is left. */
const GROWTH = 2;

export function createPlaceIndex(): PlaceIndex {
  let segments: readonly Segment[] = [];

  function* update(articles: readonly Article[]): SyncSteps {
    const wanted = new Map(articles.map((article) => [article.hash, article]));
    const kept: Segment[] = [];
    const anew: Article[] = [];
    for (const segment of segments) {
      const left = segment.articles.map((article) => {
        const now = article && wanted.get(article.hash);
        if (now) wanted.delete(now.hash);
        return now ?? null;
      });
      const held = left.filter((article) => article !== null);
      if (held.length * 2 < left.length) anew.push(...held);
      else kept.push({ ...segment, articles: left });
    }
    anew.push(...wanted.values());
    if (anew.length > 0) {
      kept.sort((a, b) => b.articles.length - a.articles.length);
      for (let last = kept.at(-1); last && last.articles.length < GROWTH * anew.length; last = kept.at(-1)) {
        anew.push(...last.articles.filter((article) => article !== null));
        kept.pop();
      }
      kept.push(yield* segmentOf(anew));
    }
    segments = kept;
  }

  return {
    update,
    regions(keys, admits) {
      const [only = '', ...more] = keys;
      if (more.length > 0) return segments.flatMap((segment) => regionsIn(segment, keys, admits));
      const articles = segments.flatMap((segment) => segment.articles.filter((one) => one !== null && admits(one)));
      return regionsOfOne(articles, only);
    },
    bytes: () => segments.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Where one word stands, which has no pair: the first few places, found by reading. */
function regionsOfOne(articles: readonly (Article | null)[], key: string): Region[] {
  const regions: Region[] = [];
  for (const article of articles) {
    if (!article) continue;
    for (const passage of article.passages) {
      const text = passageText(article, passage);
      if (!text.toLowerCase().includes(key) || !tokensOf(text).some((token) => token.key === key)) continue;
      regions.push({ article, span: passage.span });
      if (regions.length === BEST) return regions;
    }
  }
  return regions;
}

/** A pair of neighbouring words of the text, where in the text it stands, and the blocks that hold it. */
interface Pair {
  readonly at: number[];
  readonly postings: Uint32Array;
  /** The more, the rarer. */
  readonly weight: number;
}

function pairsIn(segment: Segment, keys: readonly string[]): Pair[] {
  const hashes = keys.map(hashOf);
  const places = new Map<number, number[]>();
  for (let at = 0; at + 1 < hashes.length; at++) {
    const pair = pairHash(hashes[at] ?? 0, hashes[at + 1] ?? 0);
    const known = places.get(pair);
    if (known) known.push(at);
    else places.set(pair, [at]);
  }
  const pairs = Array.from(places, ([pair, at]): Pair => {
    const postings = segment.postings(pair);
    return { at, postings, weight: Math.log2(1 + segment.starts.length / (1 + postings.length)) };
  });
  pairs.sort((a, b) => a.postings.length - b.postings.length);
  let room = MOST_READ;
  return pairs.filter(({ postings }, i) => {
    room -= postings.length;
    return postings.length > 0 && (room > 0 || i < READ_ANYWAY);
  });
}

function regionsIn(segment: Segment, keys: readonly string[], admits: (article: Article) => boolean): Region[] {
  const pairs = pairsIn(segment, keys);
  const votes = new Float32Array(segment.starts.length);
  const touched: number[] = [];
  for (const { postings, weight } of pairs)
    for (const block of postings) {
      if (votes[block] === 0) touched.push(block);
      votes[block] = (votes[block] ?? 0) + weight;
    }
  const there = segment.articles.map((article) => article !== null && admits(article));
  const blocks = touched.filter((block) => there[segment.articleOf[block] ?? 0]);
  return joined(
    segment,
    chosen(
      strongest(blocks, (block) => votes[block] ?? 0, MOST_COUNTED),
      pairs,
      votes.length,
    ),
  );
}

/** The blocks with most votes, best first; equals in the order of the shelf. */
function strongest(blocks: readonly number[], vote: (block: number) => number, most: number): number[] {
  const order = (a: number, b: number): number => vote(b) - vote(a) || a - b;
  if (blocks.length <= 4 * most) return [...blocks].sort(order).slice(0, most);
  // Far more than are wanted: all that have fewer votes than the last of a sample cannot be among them.
  const sample = blocks.filter((_, i) => i % 16 === 0).sort(order);
  const least = vote(sample[Math.ceil(most / 16) * 2] ?? blocks[0] ?? 0);
  const left = blocks.filter((block) => vote(block) >= least);
  return (left.length >= most ? left : [...blocks]).sort(order).slice(0, most);
}

/** The best blocks, and those that add most to what the chosen hold, until none adds anything of note. */
function chosen(best: readonly number[], pairs: readonly Pair[], blocks: number): number[] {
  const rank = new Uint8Array(blocks);
  for (const [i, block] of best.entries()) rank[block] = i + 1;
  const held: Pair[][] = best.map(() => []);
  const holders = new Map<Pair, number[]>();
  for (const pair of pairs) {
    const some: number[] = [];
    for (const block of pair.postings) {
      const at = (rank[block] ?? 0) - 1;
      if (at < 0) continue;
      some.push(at);
      held[at]?.push(pair);
    }
    holders.set(pair, some);
  }
  /** By rank: the pairs that the block would add. */
  const gains = held.map(({ length }) => length);
  const taken: number[] = [];
  const take = (at: number): void => {
    taken.push(at);
    for (const pair of held[at] ?? []) {
      for (const other of holders.get(pair) ?? []) gains[other] = (gains[other] ?? 0) - 1;
      holders.delete(pair);
    }
    gains[at] = 0;
  };
  for (let at = 0; at < Math.min(BEST, best.length); at++) take(at);
  while (taken.length < MOST_BLOCKS) {
    const most = Math.max(...gains);
    if (most < LEAST_GAIN) break;
    take(gains.indexOf(most));
  }
  return taken.flatMap((at) => best[at] ?? []);
}

/** Blocks with what stands around them; those that touch as one. */
function joined({ articles, articleOf, starts, ends }: Segment, blocks: readonly number[]): Region[] {
  const regions: { article: Article; span: [number, number] }[] = [];
  const wide = new Set(blocks.slice(0, BEST));
  for (const block of [...blocks].sort((a, b) => a - b)) {
    const margin = wide.has(block) ? MARGIN : NARROW_MARGIN;
    const number = articleOf[block];
    const article = articles[number ?? 0];
    if (!article) continue;
    let [first, last] = [block, block];
    while (articleOf[first - 1] === number && (starts[block] ?? 0) - (starts[first] ?? 0) < margin) first--;
    while (articleOf[last + 1] === number && (ends[last] ?? 0) - (ends[block] ?? 0) < margin) last++;
    const span: [number, number] = [starts[first] ?? 0, ends[last] ?? 0];
    const before = regions.at(-1);
    if (before?.article === article && before.span[1] >= span[0]) before.span[1] = Math.max(before.span[1], span[1]);
    else regions.push({ article, span });
  }
  return regions;
}

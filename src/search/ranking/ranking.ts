/** In: a question and its candidates. Out: passages, best first, each with what it shows of the question. */
import type { Passage } from '../../article/article.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { Candidate } from '../index/candidate-index.ts';
import { contentStems } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import { rarity } from '../vocabulary/rarity.ts';
import { byMeaning, contenders, type MeaningWeights } from './by-meaning.ts';
import { type InArticles, type Ranked, type RankWeights, reRank } from './re-rank.ts';
import type { Sense } from './word-meaning.ts';

/** So many are looked at however few are shown: up to here that changes neither their order nor the confidence. */
const FEWEST = 10;
/** Passages in another language than the question's come after those in its own, unless they are this much better. */
const FOREIGN = 3;

/** How rare each stem of some passages is on the shelf. */
export async function raritiesIn(
  ranked: readonly Ranked[],
  { vocabulary, passages }: ArticleIndex,
): Promise<(stem: number) => number> {
  const stems = [...new Set(ranked.flatMap(({ entry }) => contentStems(entry.page, entry.at, vocabulary)))];
  const { size, holding } = await passages.statistics(stems);
  const known = new Map(stems.map((stem, i) => [stem, rarity(size, holding[i] ?? 0)]));
  return (stem) => known.get(stem) ?? 0;
}

/** What stands of the question in the articles of some candidates. */
export async function holdingInArticles(
  { terms }: Question,
  candidates: readonly Candidate[],
  { passages }: ArticleIndex,
): Promise<InArticles> {
  const stems = terms.map(({ stem }) => stem);
  const pages = [...new Set(candidates.map(({ entry }) => entry.page))];
  return new Map(await Promise.all(pages.map(async (page) => [page, await passages.holdingIn(page, stems)] as const)));
}

/** The best piece of each passage. */
function eachPassageOnce(ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<Passage, Ranked>();
  for (const one of ranked) if (!best.has(one.entry.passage)) best.set(one.entry.passage, one);
  return [...best.values()];
}

/**
 * Orders candidates by all that they show of the question; the first of them by the meaning of their words as well.
 * @param sense null where no vectors are known for the question's language
 * @param limit so many are shown
 */
export async function rank(
  question: Question,
  sense: Sense | null,
  candidates: readonly Candidate[],
  index: ArticleIndex,
  weights: RankWeights & { readonly meaning: MeaningWeights },
  limit: number,
): Promise<Ranked[]> {
  const { vocabulary } = index;
  const inArticles = await holdingInArticles(question, candidates, index);
  const byWords = reRank(question, candidates, inArticles, vocabulary, weights, Math.max(FEWEST, limit));
  const ranked = sense
    ? byMeaning(question, byWords, sense, await raritiesIn(contenders(byWords), index), weights.meaning, vocabulary)
    : byWords;
  const own = ({ score, entry }: Ranked): number =>
    score - (question.languages.includes(entry.page.language) ? 0 : FOREIGN);
  return eachPassageOnce([...ranked].sort((a, b) => own(b) - own(a)));
}

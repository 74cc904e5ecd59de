// Makes what the weights for ranking are learned from: for each question its candidates and their sentences.
import { passageText } from '../../src/article/article.ts';
import { type ArticleIndex, createArticleIndex } from '../../src/search/index/article-index.ts';
import { lookedUp, readQuestion } from '../../src/search/question/question.ts';
import type { MeaningWeights } from '../../src/search/ranking/by-meaning.ts';
import {
  examineMeaning,
  PASSAGE_MEANING,
  passageMeaning,
  SENTENCE_MEANING,
} from '../../src/search/ranking/meaning-features.ts';
import { examinePassage, PASSAGE_FEATURES } from '../../src/search/ranking/passage-features.ts';
import { holdingInArticles, raritiesIn } from '../../src/search/ranking/ranking.ts';
import { type Ranked, type RankWeights, reRank } from '../../src/search/ranking/re-rank.ts';
import { examineSentences, profileOf, SENTENCE_FEATURES } from '../../src/search/ranking/sentence-features.ts';
import { weigh } from '../../src/search/ranking/weigh.ts';
import { createWordMeaning } from '../../src/search/ranking/word-meaning.ts';
import type { Asked, Dataset } from './data.ts';
import type { Choice } from './learn.ts';

export const CANDIDATES = 40;
/** So many of the first teach what their words' meaning adds: more than it is asked of, since those behind teach it too. */
const FIRST = 10;

export function indexOf(articles: Dataset['articles']): ArticleIndex {
  const index = createArticleIndex();
  for (const _ of index.adding(articles.map((article) => ({ article }))));
  return index;
}

const rowOf = <Name extends string>(names: readonly Name[], features: Readonly<Record<Name, number>>): Float64Array =>
  Float64Array.from(names, (name) => features[name]);

async function found(index: ArticleIndex, asked: Asked, language: string) {
  const question = await readQuestion(asked.question, { read: [language], foreign: null }, index);
  const candidates = await index.passages.candidates({ stems: lookedUp(question), limit: CANDIDATES });
  const isRight = ({ entry }: { entry: (typeof candidates)[number]['entry'] }): boolean =>
    entry.page.article.id === asked.article && entry.passage.number === asked.passage;
  return { question, candidates, isRight };
}

/** Which sentences hold an answer. */
function holding({ entry, sentences }: Pick<Ranked, 'entry' | 'sentences'>, answers: readonly string[]): number[] {
  const text = passageText(entry.page.article, entry.passage);
  return sentences.flatMap((_, i) => {
    const [, start, end] = entry.page.sentences.subarray((entry.sentenceStart + i) * 3);
    const words = text.slice(start, end);
    return answers.some((answer) => words.includes(answer)) ? [i] : [];
  });
}

/** The sentences of each right passage, right where one holds the answer. */
export async function sentenceChoices(
  index: ArticleIndex,
  questions: readonly Asked[],
  language: string,
): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const asked of questions) {
    if (asked.answers.length === 0) continue;
    const { question, candidates, isRight } = await found(index, asked, language);
    const entry = candidates.find(isRight)?.entry;
    if (!entry) continue;
    const sentences = examineSentences(question, profileOf(question, entry, index.vocabulary), index.vocabulary);
    const right = holding({ entry, sentences }, asked.answers);
    choices.push({ rows: sentences.map(({ features }) => rowOf(SENTENCE_FEATURES, features)), right });
  }
  return choices;
}

/** The candidates of each question, right where it is the passage that the question was written for. */
export async function passageChoices(
  index: ArticleIndex,
  questions: readonly Asked[],
  language: string,
  sentence: RankWeights['sentence'],
): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const asked of questions) {
    const { question, candidates, isRight } = await found(index, asked, language);
    const ranked = reRank(
      question,
      candidates,
      await holdingInArticles(question, candidates, index),
      index.vocabulary,
      { sentence, passage: {} },
    );
    const right = ranked.flatMap((r, i) => (isRight(r) ? [i] : []));
    choices.push({ rows: ranked.map(({ features }) => rowOf(PASSAGE_FEATURES, features)), right });
  }
  return choices;
}

/**
 * As `sentenceChoices` and `passageChoices`, of the first candidates, with what their words mean; none without vectors.
 * @param sentence what the features of a sentence weigh, as far as that is learned already
 */
export async function meaningChoices(
  index: ArticleIndex,
  questions: readonly Asked[],
  language: string,
  weights: RankWeights,
  sentence: Pick<MeaningWeights, 'sentence' | 'sentenceMeaning'>,
): Promise<{ sentences: Choice[]; passages: Choice[] }> {
  const meanings = createWordMeaning(index.vocabulary);
  const sentences: Choice[] = [];
  const passages: Choice[] = [];
  for (const asked of questions) {
    const { question, candidates, isRight } = await found(index, asked, language);
    const sense = meanings.senseOf(question);
    if (!sense) continue;
    const first = reRank(
      question,
      candidates,
      await holdingInArticles(question, candidates, index),
      index.vocabulary,
      weights,
    ).slice(0, FIRST);
    const rarityOf = await raritiesIn(first, index);
    const meant = first.map((ranked) => {
      const meaning = examineMeaning(question, ranked, sense, rarityOf);
      const weighed = meaning.sentences.map((one, i) => {
        const features = ranked.sentences[i]?.features;
        return (features ? weigh(sentence.sentence, features) : 0) + weigh(sentence.sentenceMeaning, one);
      });
      const { profile, sentences: all, firstStage } = ranked;
      return {
        ranked,
        meaning,
        row: Float64Array.of(
          ...rowOf(PASSAGE_FEATURES, examinePassage(question, profile, all, weighed, firstStage, index.vocabulary)),
          ...rowOf(PASSAGE_MEANING, passageMeaning(meaning, weighed)),
        ),
      };
    });
    passages.push({
      rows: meant.map(({ row }) => row),
      right: meant.flatMap(({ ranked }, i) => (isRight(ranked) ? [i] : [])),
    });
    const answering = meant.find(({ ranked }) => isRight(ranked));
    if (answering && asked.answers.length > 0)
      sentences.push({
        rows: answering.ranked.sentences.map(({ features }, i) =>
          Float64Array.of(
            ...rowOf(SENTENCE_FEATURES, features),
            ...rowOf(SENTENCE_MEANING, answering.meaning.sentences[i] ?? answering.meaning.whole),
          ),
        ),
        right: holding(answering.ranked, asked.answers),
      });
  }
  return { sentences, passages };
}

import { passageText } from '../../article/article.ts';
import { memoized } from '../../base/memoize.ts';
import { formOf, type Page, sentenceSpan } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Ranked } from '../ranking/re-rank.ts';
import type { Sense } from '../ranking/word-meaning.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Alignment, align, type Synonymy, synonymyOf } from './alignment.ts';
import { ANSWER_FEATURES, putAnswerFeatures } from './answer-features.ts';

/** How rare each term is where no list of the language's words tells: by the shelf. */
const onShelf = ({ terms, totals }: Question): Float64Array =>
  Float64Array.from(terms, ({ weight }) => (totals.most > 0 ? weight / totals.most : 1));

/** What the sentences of a passage show of an answer, and how surely all of it with its title says each term of the question. */
export interface ReadPassage {
  /** For each sentence a row: room for what it was ranked by, then `ANSWER_FEATURES`. */
  readonly sentences: readonly Float64Array[];
  readonly said: Float64Array;
}

/**
 * Reads some passages.
 * @param room how many places at the head of a row are left free
 */
export function readAnswers(
  question: Question,
  passages: readonly Ranked[],
  sense: Sense | null,
  vocabulary: Vocabulary,
  room: number,
): ReadPassage[] {
  const synonymy = synonymyOf(question, vocabulary);
  const rare = sense?.rareness ?? onShelf(question);
  const titleOf = memoized((page: Page): Title => {
    const tokens = page.title;
    return {
      alignment: align(question, synonymy, sense, { ...page, tokens }, 0, tokens.length, vocabulary),
      stems: new Set(Array.from(tokens, (token) => vocabulary.stemOf(formOf(token)))),
    };
  });
  return passages.map((passage) =>
    readPassage(question, passage, titleOf(passage.entry.page), { synonymy, sense, rare, vocabulary, room }),
  );
}

/** What a title says of the question, and its stems. */
interface Title {
  readonly alignment: Alignment;
  readonly stems: ReadonlySet<number>;
}

function readPassage(
  question: Question,
  { entry, sentences }: Ranked,
  title: Title,
  known: { synonymy: Synonymy; sense: Sense | null; rare: Float64Array; vocabulary: Vocabulary; room: number },
): ReadPassage {
  const { synonymy, sense, rare, vocabulary, room } = known;
  const { page, passage, sentenceStart } = entry;
  const text = passageText(page.article, passage);
  const said = title.alignment.said.slice();
  let before: Alignment | null = null;
  const read = sentences.map(({ from, to }, i) => {
    const alignment = align(question, synonymy, sense, page, from, to, vocabulary);
    const stretch = {
      tokens: page.tokens,
      from,
      to,
      language: page.language,
      text: text.slice(...sentenceSpan(page, sentenceStart + i)),
    };
    const row = new Float64Array(room + ANSWER_FEATURES.length);
    const surroundings = { rare, verbs: synonymy.verbs, before, title: title.alignment };
    putAnswerFeatures(row, room, question, stretch, alignment, surroundings, title.stems, vocabulary);
    alignment.said.forEach((sure, term) => {
      said[term] = Math.max(said[term] ?? 0, sure);
    });
    before = alignment;
    return row;
  });
  return { sentences: read, said };
}

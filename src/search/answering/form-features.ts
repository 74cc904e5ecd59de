import { isBoilerplate } from '../../text/boilerplate.ts';
import { MARKS_OF_ANSWERS as MARK } from '../../text/kinds.ts';
import { formOf, isCapital } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import { ratio } from '../ranking/coverage.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Alignment } from './alignment.ts';
import { hasMark, isQuoted, type Stretch } from './candidates.ts';

/** What kind of sentence it is: a headline, a question, an invitation of the page's; one that quotes or denies. */
export const FORM_FEATURES = [
  'denial',
  'quoted',
  'saying',
  'pronoun',
  'titled',
  'likeTitle',
  'brief',
  'ends',
  'asks',
  'plug',
  'extent',
  'news',
] as const;
export type FormFeatures = Readonly<Record<(typeof FORM_FEATURES)[number], number>>;

const ENDS = /[.!?…。！？][\p{Pe}\p{Pf}"'’]*$/u;
const ASKS = /[?？؟][\p{Pe}\p{Pf}"'’]*$/u;
/** A sentence of so many words or fewer is brief. */
const BRIEF = 5;
/** From this share of capitals on, and so many words, it is written as a headline. */
const TITLED = { share: 0.65, words: 3 };

/** What the words of the title have in common with a sentence (Jaccard). */
function likeTitle({ tokens, from, to }: Stretch, title: ReadonlySet<number>, vocabulary: Vocabulary): number {
  const here = new Set<number>();
  let both = 0;
  for (let token = from; token < to; token++) {
    const stem = vocabulary.stemOf(formOf(tokens[token] ?? 0));
    if (here.has(stem)) continue;
    here.add(stem);
    if (title.has(stem)) both++;
  }
  return ratio(both, here.size + title.size - both);
}

/** @param title the stems of the article's title */
export function formFeatures(
  { denies }: Question,
  stretch: Stretch,
  { at }: Alignment,
  title: ReadonlySet<number>,
  vocabulary: Vocabulary,
): FormFeatures {
  const { tokens, from, to, text, language } = stretch;
  const length = to - from;
  let capitals = 0;
  let fresh = 0;
  for (let token = from; token < to; token++) {
    if (isCapital(tokens[token] ?? 0)) capitals++;
    if (!at.includes(token) && !vocabulary.isStop(formOf(tokens[token] ?? 0))) fresh++;
  }
  return {
    denial: hasMark(stretch, MARK.denial, vocabulary) === denies ? 0 : 1,
    quoted: isQuoted(text) ? 1 : 0,
    saying: hasMark(stretch, MARK.saying, vocabulary) ? 1 : 0,
    pronoun: (vocabulary.marks(formOf(tokens[from] ?? 0)) & MARK.pronouns) !== 0 ? 1 : 0,
    titled: length >= TITLED.words && capitals / length > TITLED.share ? 1 : 0,
    likeTitle: likeTitle(stretch, title, vocabulary),
    brief: length <= BRIEF ? 1 : 0,
    ends: ENDS.test(text) ? 1 : 0,
    asks: ASKS.test(text) ? 1 : 0,
    plug: isBoilerplate(text, language) ? 1 : 0,
    extent: Math.log(1 + length) / 4,
    news: Math.log(1 + fresh) / 4,
  };
}

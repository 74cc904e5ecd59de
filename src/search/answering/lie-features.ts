import { PLACE_BEFORE } from '../../text/kinds.ts';
import { formOf } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Alignment } from './alignment.ts';
import type { Stretch } from './candidates.ts';

/** How the words of the question lie in a sentence: near each other, in its order, behind its prepositions. */
export const LIE_FEATURES = [
  'gathered',
  'ordered',
  'turned',
  'spread',
  'prepositions',
  'otherPrepositions',
  'focusSaid',
] as const;
export type LieFeatures = Readonly<Record<(typeof LIE_FEATURES)[number], number>>;

/** Two words so near each other belong together. */
const SIDE_BY_SIDE = 3;

/** How near each other, and in which order, the terms stand that follow each other in the question: means over all such. */
function lieOf({ at }: Alignment): Pick<LieFeatures, 'gathered' | 'ordered' | 'spread' | 'turned'> {
  let gathered = 0;
  let ordered = 0;
  let turned = 0;
  for (let t = 0; t + 1 < at.length; t++) {
    const [a = -1, b = -1] = [at[t], at[t + 1]];
    if (a < 0 || b < 0) continue;
    gathered += 1 / (1 + Math.abs(b - a) / 3);
    if (b > a) ordered++;
    else if (a - b <= SIDE_BY_SIDE) turned++;
  }
  const pairs = Math.max(1, at.length - 1);
  const held = at.filter((token) => token >= 0);
  const spread = held.length > 1 ? Math.log(1 + Math.max(...held) - Math.min(...held)) : 0;
  return { gathered: gathered / pairs, ordered: ordered / pairs, turned: turned / pairs, spread };
}

/** How many terms stand behind the question's preposition, and how many behind another one. */
function prepositionsOf(
  { prepositions }: Question,
  { tokens, from }: Stretch,
  { at }: Alignment,
  vocabulary: Vocabulary,
): Pick<LieFeatures, 'prepositions' | 'otherPrepositions'> {
  let same = 0;
  let other = 0;
  prepositions.forEach((asked, term) => {
    const token = at[term] ?? -1;
    if (asked < 0 || token < 0) return;
    for (let before = token - 1; before >= Math.max(from, token - 2); before--) {
      const form = formOf(tokens[before] ?? 0);
      if ((vocabulary.marks(form) & PLACE_BEFORE) === 0) {
        if (vocabulary.isStop(form)) continue;
        break;
      }
      if (form === asked) same++;
      else other++;
      return;
    }
  });
  return { prepositions: same, otherPrepositions: other };
}

export const lieFeatures = (
  question: Question,
  stretch: Stretch,
  alignment: Alignment,
  vocabulary: Vocabulary,
): LieFeatures => ({
  ...lieOf(alignment),
  ...prepositionsOf(question, stretch, alignment, vocabulary),
  focusSaid: alignment.said[question.focus] ?? 0,
});

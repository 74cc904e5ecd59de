import { cueOf } from '../attribution/cue.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import type { Referent } from './coreference.ts';

/**
 * For each run the number of its turn: runs of one speaker that follow one another in a paragraph share it ("…," he said,
 * "…"), until a later sentence reports words anew (He called it "…").
 */
export function turnsOf(
  parsed: ParsedArticle,
  chosen: readonly (Mention | null)[],
  referents: readonly (Referent | null)[],
): number[] {
  let turn = 0;
  return parsed.positions.map((position, i) => {
    const earlier = parsed.positions[i - 1];
    const same =
      earlier &&
      earlier.lastParagraph === position.firstParagraph &&
      sameReferent(referents[i - 1] ?? null, referents[i] ?? null, chosen[i - 1] ?? null, chosen[i] ?? null) &&
      !reportsAnew(parsed, i, chosen[i - 1] ?? null, chosen[i] ?? null);
    if (!same) turn++;
    return turn;
  });
}

/** Whether a run stands in a later sentence than the one before it, which begins in the reporter’s words and has a cue of its own. */
function reportsAnew(parsed: ParsedArticle, run: number, m: Mention | null, n: Mention | null): boolean {
  const [earlier, position] = [parsed.positions[run - 1], parsed.positions[run]];
  const tokens = position && parsed.paragraphs[position.firstParagraph]?.tokens;
  if (!earlier || !tokens || !n || m === n) return false;
  const sentence = tokens[position.firstToken]?.sentence;
  if (
    n.paragraph !== position.firstParagraph ||
    n.sentence !== sentence ||
    tokens[earlier.lastToken]?.sentence === sentence
  )
    return false;
  let first = earlier.lastToken + 1;
  while (first < position.firstToken && tokens[first]?.sentence !== sentence) first++;
  return tokens[first]?.kind !== 'run' && cueOf(parsed, run, n) !== null;
}

function sameReferent(a: Referent | null, b: Referent | null, m: Mention | null, n: Mention | null): boolean {
  if (!a || !b) return false;
  if (m === n) return true;
  return 'entity' in a && 'entity' in b && a.entity === b.entity;
}

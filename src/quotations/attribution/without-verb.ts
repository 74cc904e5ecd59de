import type { LanguageRules } from '../lexicon/language-rules.ts';
import { firstFrom, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';
import type { RunPosition } from '../tokens/tokens.ts';

/** Tokens from "laut Ilse Varga" to the run, at most, and from the run to it. */
const FARTHEST = 20;
/** Tokens from "laut" to the name, its title among them: "laut der Ministerin Ilse Varga". */
const NEAR_NAME = 4;

/** Laut Ilse Varga ist das Schiff „verkauft“ · « … », selon Ilse Varga: whom the run’s own sentence rests on. */
export function nameAccordingTo(
  { tokens, mentions }: Paragraph,
  { firstToken, lastToken }: RunPosition,
  { accordingTo }: LanguageRules,
): Mention | undefined {
  if (accordingTo.size === 0) return undefined;
  const sentence = tokens[firstToken]?.sentence;
  const nameAt = (at: number): Mention | undefined => {
    const name = mentions[firstFrom(mentions, at + 1)];
    return name?.type === 'name' && name.from <= at + NEAR_NAME && name.sentence === tokens[at]?.sentence
      ? name
      : undefined;
  };
  for (let at = firstToken - 1; at >= firstToken - FARTHEST && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]?.kind === 'run') break;
    const name = accordingTo.has(tokens[at]?.lower ?? '') ? nameAt(at) : undefined;
    if (name && name.to <= firstToken) return name;
  }
  const at = lastToken + (tokens[lastToken + 1]?.lower === ',' ? 2 : 1);
  return accordingTo.has(tokens[at]?.lower ?? '') ? nameAt(at) : undefined;
}

/** Der Film „Nacht am Hafen“: a title. */
export const isTitleOf = ({ tokens }: Paragraph, { firstToken }: RunPosition, { works }: LanguageRules): boolean =>
  works.has(tokens[firstToken - 1]?.lower ?? '');

/** Ana Morel nunca dijo «me voy»: whoever never said it. */
export function isDenied(
  { tokens }: Paragraph,
  name: Mention,
  { firstToken }: RunPosition,
  { nevers }: LanguageRules,
): boolean {
  if (name.to > firstToken) return false;
  const between = tokens.slice(name.to, firstToken);
  return between.every(({ kind }) => kind === 'word') && between.some(({ lower }) => nevers.has(lower));
}

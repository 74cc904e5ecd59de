import type { Span } from '../../article/span.ts';
import { BEFORE_LISTENERS } from '../lexicon/language-rules.ts';
import { ROLE } from '../lexicon/word-class.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';
import { isCapital } from '../tokens/token.ts';
import { type Clue, mentionAfter, NO_OCCASION, type Occasion, startOf } from './occasion.ts';

/** "told Al-Watan", "telling reporters" */
export function toldBy(clue: Clue, { told }: Occasion): Occasion {
  if (told?.to !== undefined) return NO_OCCASION;
  const { parsed, paragraph, at, mention } = clue;
  const whom = mentionAfter(clue, 1);
  if (!whom || whom === mention || whom.possessive) return NO_OCCASION;
  const isLater = mention?.paragraph === whom.paragraph && mention.start > whom.start;
  if (isLater && paragraph.tokens[at - 1]?.kind !== 'run') return NO_OCCASION;
  const [from, end] = listenerIn(paragraph, whom);
  const to = parsed.article.text.slice(from, end);
  return {
    told: { step: 'told', to, ...(told?.via !== undefined && { via: told.via }), span: [startOf(clue), end] },
  };
}

/** "told FBI agents", "told Fox News anchor Ann Marsh": not the FBI, nor Fox News. */
function listenerIn({ tokens, mentions }: Paragraph, whom: Mention): Span {
  const next = mentions[whom.index + 1];
  const titled = next?.type === 'name' && next.titleFrom === whom.to ? next : undefined;
  if (titled) return [titled.start, titled.end];
  const noun = tokens[whom.to];
  return [whom.start, whom.type === 'name' && noun && noun.classes & ROLE ? noun.end : whom.end];
}

/** Words that a listener's name has at most. */
const LONGEST_NAME = 5;

/** „…“, so Sabine Kohl am Montag gegenüber dem Bayerischen Rundfunk */
export function toldAfterPreposition({ paragraph: { tokens }, at, mention }: Clue, { told }: Occasion): Occasion {
  if (told || !mention || at < mention.to || at > mention.to + 2) return NO_OCCASION;
  const preposition = tokens[at];
  const articles = BEFORE_LISTENERS.get(preposition?.lower ?? '');
  const from = articles?.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let to = from;
  while (to < from + LONGEST_NAME && isCapital(tokens[to])) to++;
  const last = tokens[to - 1];
  if (!preposition || !last || to === from) return NO_OCCASION;
  const words = tokens.slice(from, to).map((token) => token.text);
  return { told: { step: 'told', to: words.join(' '), span: [preposition.start, last.end] } };
}

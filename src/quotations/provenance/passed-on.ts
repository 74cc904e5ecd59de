import { firstFrom, type Mention } from '../mentions/mention.ts';
import { type Paragraph, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import {
  type Clue,
  isVerbOfMention,
  mentionAfter,
  NO_OCCASION,
  type Occasion,
  printed,
  startOf,
  wordAfter,
} from './occasion.ts';

/** Tokens from "translated" to the "by" that belongs to it, at most. */
const LONGEST_PHRASE = 8;

/** "translated by MEMRI", "in a translation provided by MEMRI" */
export function translatedBy(clue: Clue): Occasion {
  const { at, paragraph } = clue;
  const { tokens } = paragraph;
  for (let i = 1; i < LONGEST_PHRASE; i++) {
    const token = tokens[at + i];
    if (!token || token.kind === 'run' || token.sentence !== tokens[at]?.sentence) return NO_OCCASION;
    const whom = token.lower === 'by' ? mentionAfter(clue, i + 1) : undefined;
    if (!whom) continue;
    const short = shortForm(paragraph, whom);
    const by = short?.text ?? printed(clue, whom);
    return { translated: { step: 'translated', by, span: [startOf(clue), short?.end ?? whom.end] } };
  }
  return NO_OCCASION;
}

/** "(MEMRI)" after the full name: how the body is called from there on. */
function shortForm({ tokens }: Paragraph, { to }: Mention): { text: string; end: number } | undefined {
  const [open, short, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return open?.lower === '(' && close?.lower === ')' && short && /^[A-Z]{2,}$/.test(short.text)
    ? { text: short.text, end: close.end }
    : undefined;
}

/** "was quoted by Reuters as saying" */
export function quotedBy(clue: Clue): Occasion {
  const preposition = wordAfter(clue, 1);
  const whom = preposition === 'by' || preposition === 'in' ? mentionAfter(clue, 2) : undefined;
  return whom ? { quoted: { step: 'quoted', by: printed(clue, whom), span: [startOf(clue), whom.end] } } : NO_OCCASION;
}

/** "…," Day said, according to Reuters: a body that is not the speaker passed it on. */
export function accordingTo(clue: Clue): Occasion {
  const { paragraph, mention } = clue;
  const whom = mentionAfter(clue, 2);
  if (!whom || !mention || !passesOn(whom, mention) || !saysSomething(syntax(paragraph, mention))) return NO_OCCASION;
  return { quoted: { step: 'quoted', by: printed(clue, whom), span: [startOf(clue), whom.end] } };
}

/** "…," Day said, Reuters reported: likewise. */
export function reportedBy(clue: Clue): Occasion {
  const { paragraph, at, mention } = clue;
  if (!mention || isVerbOfMention(clue)) return NO_OCCASION;
  const whom = mentionAfter(clue, 1) ?? paragraph.mentions[firstFrom(paragraph.mentions, at) - 1];
  if (!whom || !passesOn(whom, mention) || (whom.to !== at && whom.titleFrom !== at + 1)) return NO_OCCASION;
  const end = Math.max(whom.end, paragraph.tokens[at]?.end ?? 0);
  return { quoted: { step: 'quoted', by: printed(clue, whom), span: [Math.min(whom.start, startOf(clue)), end] } };
}

const passesOn = (whom: Mention, mention: Mention): boolean =>
  whom !== mention && whom.type === 'name' && whom.entityType !== 'person';

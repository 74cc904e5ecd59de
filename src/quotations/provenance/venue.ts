import type { Span } from '../../article/span.ts';
import { LEXICON, MONTHS_AND_DAYS, setOf } from '../lexicon/lexicon.ts';
import { CUES } from '../lexicon/reporting-verb.ts';
import { CONJUNCTION, PREPOSITION } from '../lexicon/word-class.ts';
import type { Paragraph, ParsedArticle } from '../mentions/parsed-article.ts';
import { type Found, mentionFrom, textOf, wordAt } from './occasion.ts';

const EVENTS = setOf(LEXICON.events);

const POSTS = setOf(LEXICON.posts);

const PLATFORMS = setOf(LEXICON.platforms);

/** What ends the phrase in which an occasion names with whom it was. */
const ENDS_PHRASE = new Set([':', ',', ';', '(', 'according']);

/** "in an interview with the daily newspaper Al-Watan", "in a post on Facebook", "in a post by Joshua Landis" */
export function occasion(parsed: ParsedArticle, paragraph: Paragraph, at: number, found: Found): void {
  const { tokens } = paragraph;
  const platform = wordAt(tokens, at + 1);
  if (wordAt(tokens, at) !== 'in' && PLATFORMS.has(platform)) {
    found.posted ??= {
      step: 'posted',
      to: tokens[at + 1]?.text ?? '',
      span: [tokens[at]?.start ?? 0, tokens[at + 1]?.end ?? 0],
    };
    return;
  }
  let noun = -1;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.sentence !== tokens[at]?.sentence) break;
    if (i > at + 1 && token.classes & (PREPOSITION | CONJUNCTION)) break;
    if (EVENTS.has(token.lower) || POSTS.has(token.lower)) noun = i;
    else if (noun >= 0) break;
  }
  const event = tokens[noun];
  const begins = tokens[at];
  if (!event || !begins) return;
  const posted = POSTS.has(event.lower);
  let end = event.end;
  let to: string | undefined;
  let by: string | undefined;
  const kind = wordAt(tokens, noun - 1);
  const via = kind === 'press' || kind === 'news' ? `${kind} ${event.lower}` : event.lower;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 14); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || token.sentence !== event.sentence || ENDS_PHRASE.has(token.lower)) break;
    const other = mentionFrom(paragraph, i + 1);
    if (!other || !['with', 'to', 'on', 'for', 'before', 'by', 'at', 'in'].includes(token.lower)) {
      if (CUES.has(token.lower)) break;
      continue;
    }
    if (MONTHS_AND_DAYS.has(wordAt(tokens, other.from))) continue;
    if (token.lower === 'by') by ??= textOf(parsed, other);
    else if (
      token.lower === 'with' ||
      token.lower === 'to' ||
      (token.lower === 'on' && !posted && other.type === 'name')
    )
      to ??= textOf(parsed, other);
    else if (token.lower === 'on' && posted && PLATFORMS.has(other.head)) to = textOf(parsed, other);
    else break;
    end = other.end;
    if (to !== undefined) break;
  }
  const span: Span = [begins.start, end];
  if (posted)
    found.posted ??= { step: 'posted', ...(by !== undefined && { by }), ...(to !== undefined && { to }), via, span };
  else if (!found.told) found.told = { step: 'told', ...(to !== undefined && { to }), via, span };
  else if (found.told.via === undefined) found.told = { ...found.told, via };
}

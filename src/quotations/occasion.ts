// A few lines over what a file should have: the occasions are recognised in one pass, in an order that matters.
import type { Span } from '../article/span.ts';
import { toldTo } from './german.ts';
import { saysSomething } from './grammar.ts';
import { CUES, MONTHS_AND_DAYS } from './lexicon.ts';
import { firstFrom, type Mention } from './mentions.ts';
import type { Step } from './quotation.ts';
import { type Paragraph, type ParsedArticle, syntax } from './scene.ts';
import type { Token } from './tokens.ts';
import { CONJUNCTION, PREPOSITION, ROLE } from './words.ts';

/** What a reporter's sentence says of where the words were said and how they came. */
export interface Occasion {
  readonly told?: Step;
  readonly posted?: Step;
  readonly translated?: Step;
  readonly quoted?: Step;
  /** The sentence speaks of another time or place, so that an earlier occasion does not hold. */
  readonly another?: true;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const EVENTS =
  set(`interview statement conference briefing speech letter testimony email e-mail op-ed remarks address memo call hearing debate rally
  podcast essay column article release message note affidavit filing memoir book appearance broadcast lecture sermon eulogy report telegram
  conversation discussion communiqué communique`);
const POSTS = set(
  'post posts tweet tweets thread facebook twitter instagram youtube blog video weibo telegram reddit tumblr snapchat mastodon bluesky linkedin x',
);
const PLATFORMS = set(
  'facebook twitter instagram youtube weibo telegram reddit tumblr mastodon bluesky linkedin medium snapchat',
);
const TELLING = set('tell inform assure email');
const ELSEWHERE = set(
  'previously earlier later once ago then separately separate during last week month year afterward afterwards before recently',
);

/** What ends the phrase in which an occasion names with whom it was. */
const ENDS_PHRASE = new Set([':', ',', ';', '(', 'according']);

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The occasion that the sentences around a run name; `run` -1: the sentence of the mention alone. */
export function occasionIn(parsed: ParsedArticle, run: number, mention: Mention | null): Occasion {
  const position = parsed.positions[run];
  const found: Found = {};
  const starts: [paragraph: number, token: number][] = [];
  if (mention) starts.push([mention.paragraph, mention.from]);
  if (position)
    starts.push([position.firstParagraph, position.firstToken], [position.lastParagraph, position.lastToken]);
  const done = new Set<string>();
  for (const [index, at] of starts) {
    const paragraph = parsed.paragraphs[index];
    const sentence = paragraph?.tokens[at]?.sentence;
    if (!paragraph || sentence === undefined || done.has(`${index} ${sentence}`)) continue;
    done.add(`${index} ${sentence}`);
    read(parsed, paragraph, at, mention, found);
  }
  return found;
}

type Found = { -readonly [K in keyof Occasion]: Occasion[K] };

/** Tokens of a sentence that are read on either side. */
const REACH = 100;

function read(parsed: ParsedArticle, paragraph: Paragraph, from: number, mention: Mention | null, found: Found): void {
  const { tokens } = paragraph;
  const sentence = tokens[from]?.sentence;
  let first = from;
  while (first > 0 && from - first < REACH && tokens[first - 1]?.sentence === sentence) first--;
  for (let at = first; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    const { lower } = token;
    if (token.kind !== 'word') continue;
    const lemma = CUES.get(lower);
    if (lemma && TELLING.has(lemma)) told(parsed, paragraph, at, mention, found);
    else if (lower === 'in' || lower === 'on' || lower === 'during' || lower === 'at' || lower === 'via')
      occasion(parsed, paragraph, at, found);
    else if (lemma === 'tweet' && mention && near(paragraph, at, mention))
      found.posted ??= { step: 'posted', via: 'tweet', span: [token.start, token.end] };
    else if (lower === 'translated' || lower === 'translation') translated(parsed, paragraph, at, found);
    else if (lower === 'quoted' || lower === 'cited') quotedBy(parsed, paragraph, at, found);
    else if (lower === 'according' && wordAt(tokens, at + 1) === 'to')
      accordingTo(parsed, paragraph, at, mention, found);
    else if ((lemma === 'report' || lemma === 'quote') && lower !== 'report' && !lower.endsWith('ing'))
      reportedBy(parsed, paragraph, at, mention, found);
    else if (lower === 'gegenüber') facing(paragraph, at, mention, found);
    if (ELSEWHERE.has(lower) || MONTHS_AND_DAYS.has(lower)) found.another = true;
  }
}

/** „…“, so Sabine Kohl am Montag gegenüber dem Bayerischen Rundfunk */
function facing(paragraph: Paragraph, at: number, mention: Mention | null, found: Found): void {
  const whom = toldTo(paragraph.tokens, at);
  if (!whom || !mention || at < mention.to || at > mention.to + 2) return;
  const start = paragraph.tokens[at]?.start ?? whom.last.start;
  found.told ??= { step: 'told', to: whom.name, span: [start, whom.last.end] };
}

const near = (paragraph: Paragraph, at: number, mention: Mention): boolean => {
  const { verb, cue } = syntax(paragraph, mention);
  return verb.at === at || cue?.at === at;
};

/** The mention that begins at a token, title or not. */
function mentionFrom({ mentions }: Paragraph, at: number): Mention | undefined {
  const mention = mentions[firstFrom(mentions, at)];
  return mention && (mention.from === at || mention.titleFrom === at) ? mention : undefined;
}

/** The words of the one who is told, published in, translated by: a name by itself, anything else as it stands. */
const textOf = (parsed: ParsedArticle, mention: Mention): string =>
  parsed.article.text.slice(mention.start, mention.end);
const spanFrom = (token: Token | undefined, mention: Mention): Span => [token?.start ?? mention.start, mention.end];

/** "told Al-Watan", "telling reporters" */
function told(parsed: ParsedArticle, paragraph: Paragraph, at: number, mention: Mention | null, found: Found): void {
  if (found.told?.to !== undefined) return;
  const whom = mentionFrom(paragraph, at + 1);
  if (!whom || whom === mention || whom.possessive) return;
  if (
    mention &&
    mention.paragraph === whom.paragraph &&
    mention.start > whom.start &&
    paragraph.tokens[at - 1]?.kind !== 'run'
  )
    return;
  const [from, to] = listenerIn(paragraph, whom);
  const start = paragraph.tokens[at]?.start ?? from;
  found.told = {
    step: 'told',
    to: parsed.article.text.slice(from, to),
    ...(found.told?.via !== undefined && { via: found.told.via }),
    span: [start, to],
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

/** "in an interview with the daily newspaper Al-Watan", "in a post on Facebook", "in a post by Joshua Landis" */
function occasion(parsed: ParsedArticle, paragraph: Paragraph, at: number, found: Found): void {
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

/** "translated by MEMRI", "in a translation provided by MEMRI" */
function translated(parsed: ParsedArticle, paragraph: Paragraph, at: number, found: Found): void {
  const { tokens } = paragraph;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || token.sentence !== tokens[at]?.sentence) return;
    if (token.lower !== 'by' && token.lower !== 'from') continue;
    const whom = token.lower === 'by' ? mentionFrom(paragraph, i + 1) : undefined;
    if (!whom) continue;
    const short = shortForm(paragraph, whom);
    found.translated ??= {
      step: 'translated',
      by: short?.text ?? textOf(parsed, whom),
      span: [tokens[at]?.start ?? 0, short ? short.end : whom.end],
    };
    return;
  }
}

/** "(MEMRI)" after the full name: how the body is called from there on. */
function shortForm({ tokens }: Paragraph, mention: Mention): { text: string; end: number } | undefined {
  const short = tokens[mention.to + 1];
  const close = tokens[mention.to + 2];
  return wordAt(tokens, mention.to) === '(' && close?.lower === ')' && short && /^[A-Z]{2,}$/.test(short.text)
    ? { text: short.text, end: close.end }
    : undefined;
}

/** "was quoted by Reuters as saying" */
function quotedBy(parsed: ParsedArticle, paragraph: Paragraph, at: number, found: Found): void {
  if (wordAt(paragraph.tokens, at + 1) !== 'by' && wordAt(paragraph.tokens, at + 1) !== 'in') return;
  const whom = mentionFrom(paragraph, at + 2);
  if (whom) found.quoted ??= { step: 'quoted', by: textOf(parsed, whom), span: spanFrom(paragraph.tokens[at], whom) };
}

/** "…," Day said, according to Reuters: somebody else than the speaker passed it on. */
function accordingTo(
  parsed: ParsedArticle,
  paragraph: Paragraph,
  at: number,
  mention: Mention | null,
  found: Found,
): void {
  const whom = mentionFrom(paragraph, at + 2);
  if (!whom || whom === mention || whom.type !== 'name' || whom.entityType === 'person') return;
  if (!mention || !saysSomething(syntax(paragraph, mention))) return;
  found.quoted ??= { step: 'quoted', by: textOf(parsed, whom), span: spanFrom(paragraph.tokens[at], whom) };
}

/** "…," Day said, Reuters reported: likewise. */
function reportedBy(
  parsed: ParsedArticle,
  paragraph: Paragraph,
  at: number,
  mention: Mention | null,
  found: Found,
): void {
  if (!mention || near(paragraph, at, mention)) return;
  const whom = mentionFrom(paragraph, at + 1) ?? paragraph.mentions[firstFrom(paragraph.mentions, at) - 1];
  if (whom && whom.to !== at && whom.titleFrom !== at + 1) return;
  if (!whom || whom === mention || whom.entityType === 'person' || whom.type !== 'name') return;
  const from = Math.min(whom.start, paragraph.tokens[at]?.start ?? whom.start);
  found.quoted ??= {
    step: 'quoted',
    by: textOf(parsed, whom),
    span: [from, Math.max(whom.end, paragraph.tokens[at]?.end ?? 0)],
  };
}

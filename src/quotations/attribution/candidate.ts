import { firstFrom, type Mention } from '../mentions/mention.ts';
import { type Paragraph, type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import type { RunPosition } from '../tokens/tokens.ts';
import type { Decision } from './decision.ts';

/** A mention that may stand for the speaker of a run, and where it stands as seen from the run. */
export interface Candidate {
  readonly mention: Mention;
  readonly side: 'before' | 'after';
  /** Paragraphs from the run's to its own. */
  readonly paragraphs: number;
  /** Sentences from the run's to its own; in an earlier paragraph, from that paragraph's last sentence. */
  readonly sentences: number;
  /** 0 is the nearest on its side. */
  readonly rank: number;
  /** Other runs between it and the run, within the run's paragraph. */
  readonly runsBetween: number;
  /** Whether a mention that plainly says something stands nearer to the run, in the same sentence. */
  readonly nearerSpeaker: boolean;
}

/** The candidates of a run: before and after it, a signature below it, the paragraph before, and whoever spoke last. */
export function candidatesOf(
  parsed: ParsedArticle,
  position: RunPosition,
  previous: Decision | undefined,
): Candidate[] {
  const first = parsed.paragraphs[position.firstParagraph];
  const last = parsed.paragraphs[position.lastParagraph];
  if (!first || !last) return [];
  const before = candidatesBefore(first, position);
  const after = candidatesAfter(last, position);
  const below = candidatesBelow(parsed, last, position, after.length);
  const earlier = candidatesInParagraphBefore(parsed, first, position, before.length);
  const found = [...before, ...after, ...below, ...earlier];
  const carried = previous?.mention;
  if (!carried || found.some(({ mention }) => mention === carried)) return found;
  const paragraphs = position.firstParagraph - carried.paragraph;
  if (paragraphs <= FARTHEST_PARAGRAPH)
    found.push(elsewhere(carried, 'before', paragraphs, 3, before.length + earlier.length));
  return found;
}

/** Tokens between a run and a mention, at most. */
const FARTHEST_TOKEN = 160;
/** Paragraphs from a run back to whoever spoke last, at most. */
const FARTHEST_PARAGRAPH = 4;
const MOST_BEFORE = 14;
const MOST_AFTER = 6;
const MOST_EARLIER = 8;

/** In the run's paragraph, from the run backwards. */
function candidatesBefore(paragraph: Paragraph, { firstToken }: RunPosition): Candidate[] {
  const found: Candidate[] = [];
  const own = paragraph.tokens[firstToken]?.sentence ?? 0;
  let spokenIn = -1; // the sentence in which a nearer mention says something
  for (let i = firstFrom(paragraph.mentions, firstToken + 1) - 1; i >= 0 && found.length < MOST_BEFORE; i--) {
    const mention = paragraph.mentions[i];
    if (!mention || mention.from < firstToken - FARTHEST_TOKEN) break;
    const sentences = own - mention.sentence;
    if (sentences > 2) break;
    const runsBetween = runsIn(paragraph, mention.to, firstToken);
    const nearerSpeaker = spokenIn === mention.sentence;
    found.push({ mention, side: 'before', paragraphs: 0, sentences, rank: found.length, runsBetween, nearerSpeaker });
    if (saysSomething(syntax(paragraph, mention))) spokenIn = mention.sentence;
  }
  return found;
}

/** In the paragraph in which the run ends, from its end onwards. */
function candidatesAfter(paragraph: Paragraph, { lastToken }: RunPosition): Candidate[] {
  const found: Candidate[] = [];
  const { mentions } = paragraph;
  const own = paragraph.tokens[lastToken]?.sentence ?? 0;
  let spokenIn = -1;
  for (let i = firstFrom(mentions, lastToken + 1); i < mentions.length && found.length < MOST_AFTER; i++) {
    const mention = mentions[i];
    if (!mention || mention.from > lastToken + FARTHEST_TOKEN) break;
    const sentences = mention.sentence - own;
    if (sentences > 1) break;
    const runsBetween = runsIn(paragraph, lastToken + 1, mention.from);
    const nearerSpeaker = spokenIn === mention.sentence;
    found.push({ mention, side: 'after', paragraphs: 0, sentences, rank: found.length, runsBetween, nearerSpeaker });
    if (saysSomething(syntax(paragraph, mention))) spokenIn = mention.sentence;
  }
  return found;
}

/** A signature below a run that ends its paragraph. */
function candidatesBelow(
  { paragraphs }: ParsedArticle,
  last: Paragraph,
  { lastParagraph, lastToken }: RunPosition,
  rank: number,
): Candidate[] {
  const below = paragraphs[lastParagraph + 1];
  if (!below || lastToken < last.tokens.length - 1) return [];
  return signatureIn(below).map((mention) => elsewhere(mention, 'after', 1, 0, rank));
}

/** At the end of the paragraph before, for a run near the beginning of its own. */
function candidatesInParagraphBefore(
  { paragraphs }: ParsedArticle,
  first: Paragraph,
  { firstParagraph, firstToken }: RunPosition,
  rank: number,
): Candidate[] {
  const found: Candidate[] = [];
  const earlier = paragraphs[firstParagraph - 1];
  if (!earlier || (first.tokens[firstToken]?.sentence ?? 0) > 1) return found;
  const end = earlier.tokens.at(-1)?.sentence ?? 0;
  for (let i = earlier.mentions.length - 1; i >= 0 && found.length < MOST_EARLIER; i--) {
    const mention = earlier.mentions[i];
    if (!mention || end - mention.sentence > 1) break;
    found.push(elsewhere(mention, 'before', 1, end - mention.sentence, rank + found.length));
  }
  return found;
}

/** A candidate of another paragraph than the run's. */
const elsewhere = (
  mention: Mention,
  side: Candidate['side'],
  paragraphs: number,
  sentences: number,
  rank: number,
): Candidate => ({ mention, side, paragraphs, sentences, rank, runsBetween: 0, nearerSpeaker: false });

/** Runs among some tokens. */
function runsIn({ tokens }: Paragraph, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'run') count++;
  return count;
}

/** "— Mr Chang", or only "Mr Chang", in a paragraph of its own below the words. */
function signatureIn({ tokens, mentions }: Paragraph): readonly Mention[] {
  const [first] = mentions;
  if (!first || tokens.length > LONGEST_SIGNATURE) return [];
  const alone = first.type === 'name' && first.titleFrom === 0 && first.to >= tokens.length - 1;
  return alone || isDash(tokens[0]?.lower) ? [first] : [];
}

/** Tokens. */
const LONGEST_SIGNATURE = 8;
const isDash = (mark: string | undefined): boolean => mark === '-' || mark === '–' || mark === '—';

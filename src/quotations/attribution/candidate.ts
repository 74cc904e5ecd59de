import { firstFrom, type Mention } from '../mentions/mention.ts';
import { type Paragraph, type ParsedArticle, type RunPosition, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import { endOfRun } from '../tokens/tokens.ts';

export interface Candidate {
  readonly mention: Mention;
  readonly side: 'before' | 'after';
  /** Paragraphs between it and the run. */
  readonly paragraphs: number;
  /** Sentences between, within the run's paragraph; counted from the paragraph's end for earlier ones. */
  readonly sentences: number;
  /** 0 is the nearest on its side. */
  readonly rank: number;
  /** Other runs between it and the run, in the run's paragraph. */
  readonly runsBetween: number;
  /** Whether one who plainly says something stands nearer, in the same sentence. */
  readonly nearerSpeaker: boolean;
}

/** What was decided for the run before this one. */
export interface Decision {
  readonly position: RunPosition;
  readonly mention: Mention | null;
  /** Whether its words end with a question. */
  readonly asks: boolean;
}

/** A run with what was decided for it, for the run after it. */
export function decisionOf(parsed: ParsedArticle, position: RunPosition, mention: Mention | null): Decision {
  const token = parsed.paragraphs[position.lastParagraph]?.tokens[position.lastToken];
  return { position, mention, asks: token !== undefined && endOfRun(parsed.article.text, token) === '?' };
}

/** Tokens between a run and an expression, at most. */
const FARTHEST = 160;

const MOST_BEFORE = 10;

const MOST_AFTER = 5;

const MOST_EARLIER = 6;

/** Runs among some tokens. */
function runsIn({ tokens }: Paragraph, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'run') count++;
  return count;
}

/** The expressions that may stand for the speaker of a run. */
export function candidatesOf(
  parsed: ParsedArticle,
  position: RunPosition,
  previous: Decision | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  const firstParagraph = parsed.paragraphs[position.firstParagraph];
  const lastParagraph = parsed.paragraphs[position.lastParagraph];
  if (!firstParagraph || !lastParagraph) return found;
  const own = firstParagraph.tokens[position.firstToken]?.sentence ?? 0;
  let rank = 0;
  let shadow = -1;
  const nearerSpeaker = (paragraph: Paragraph, mention: Mention): boolean => {
    const hidden = shadow === mention.sentence;
    if (saysSomething(syntax(paragraph, mention))) shadow = mention.sentence;
    return hidden;
  };
  for (let i = firstFrom(firstParagraph.mentions, position.firstToken + 1) - 1; i >= 0 && rank < MOST_BEFORE; i--) {
    const mention = firstParagraph.mentions[i];
    if (!mention || mention.from < position.firstToken - FARTHEST) break;
    const sentences = own - mention.sentence;
    if (sentences > 2) break;
    found.push({
      mention,
      side: 'before',
      paragraphs: 0,
      sentences,
      rank: rank++,
      runsBetween: runsIn(firstParagraph, mention.to, position.firstToken),
      nearerSpeaker: nearerSpeaker(firstParagraph, mention),
    });
  }
  const ownAfter = lastParagraph.tokens[position.lastToken]?.sentence ?? 0;
  let rankAfter = 0;
  shadow = -1;
  for (let i = firstFrom(lastParagraph.mentions, position.lastToken + 1); i < lastParagraph.mentions.length; i++) {
    const mention = lastParagraph.mentions[i];
    if (!mention || mention.from > position.lastToken + FARTHEST) break;
    const sentences = mention.sentence - ownAfter;
    if (sentences > 1 || rankAfter >= MOST_AFTER) break;
    found.push({
      mention,
      side: 'after',
      paragraphs: 0,
      sentences,
      rank: rankAfter++,
      runsBetween: runsIn(lastParagraph, position.lastToken + 1, mention.from),
      nearerSpeaker: nearerSpeaker(lastParagraph, mention),
    });
  }
  const below = parsed.paragraphs[position.lastParagraph + 1];
  if (below && position.lastToken === lastParagraph.tokens.length - 1)
    for (const mention of signatureIn(below))
      found.push({
        mention,
        side: 'after',
        paragraphs: 1,
        sentences: 0,
        rank: rankAfter++,
        runsBetween: 0,
        nearerSpeaker: false,
      });
  if (own <= 1 && position.firstParagraph > 0) {
    const earlier = parsed.paragraphs[position.firstParagraph - 1];
    const last = earlier?.tokens.at(-1)?.sentence ?? 0;
    for (let i = (earlier?.mentions.length ?? 0) - 1, taken = 0; i >= 0 && taken < MOST_EARLIER; i--) {
      const mention = earlier?.mentions[i];
      if (!mention || last - mention.sentence > 1) break;
      found.push({
        mention,
        side: 'before',
        paragraphs: 1,
        sentences: last - mention.sentence,
        rank: rank++,
        runsBetween: 0,
        nearerSpeaker: false,
      });
      taken++;
    }
  }
  const carried = previous?.mention;
  if (carried && position.firstParagraph - carried.paragraph <= 4 && !found.some((c) => c.mention === carried))
    found.push({
      mention: carried,
      side: 'before',
      paragraphs: position.firstParagraph - carried.paragraph,
      sentences: 3,
      rank: rank++,
      runsBetween: 0,
      nearerSpeaker: false,
    });
  return found;
}

/** "— Mr Chang", or only "Mr Chang", on a line of its own below the words. */
function signatureIn({ tokens, mentions }: Paragraph): readonly Mention[] {
  const [first] = mentions;
  if (!first || tokens.length > LONGEST_SIGNATURE) return [];
  const alone = first.type === 'name' && first.titleFrom === 0 && first.to >= tokens.length - 1;
  return alone || isDash(tokens[0]?.lower) ? [first] : [];
}

/** Tokens. */
const LONGEST_SIGNATURE = 8;

const isDash = (mark: string | undefined): boolean => mark === '-' || mark === '–' || mark === '—';

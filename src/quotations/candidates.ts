import { isSayer } from './grammar.ts';
import { firstFrom, type Mention } from './mentions.ts';
import { type Line, type Place, type Scene, syntax } from './scene.ts';
import { endOfRun } from './tokens.ts';

export interface Candidate {
  readonly mention: Mention;
  readonly side: 'before' | 'after';
  /** Paragraphs between it and the run. */
  readonly lines: number;
  /** Sentences between, within the run's paragraph; counted from the paragraph's end for earlier ones. */
  readonly sentences: number;
  /** 0 is the nearest on its side. */
  readonly rank: number;
  /** Other runs between it and the run, in the run's paragraph. */
  readonly across: number;
  /** Whether one who plainly says something stands nearer, in the same sentence. */
  readonly shadowed: boolean;
}

/** What was decided for the run before this one. */
export interface Decided {
  readonly place: Place;
  readonly mention: Mention | null;
  /** Whether its words end with a question. */
  readonly asks: boolean;
}

/** A run with what was decided for it, for the run after it. */
export function decided(scene: Scene, place: Place, mention: Mention | null): Decided {
  const token = scene.lines[place.lastLine]?.tokens[place.lastToken];
  return { place, mention, asks: token !== undefined && endOfRun(scene.article.text, token) === '?' };
}

/** Tokens between a run and an expression, at most. */
const FARTHEST = 160;
const MOST_BEFORE = 10;
const MOST_AFTER = 5;
const MOST_EARLIER = 6;

/** Runs among some tokens. */
function runsIn({ tokens }: Line, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'run') count++;
  return count;
}

/** The expressions that may stand for the speaker of a run. */
export function candidatesOf(scene: Scene, place: Place, previous: Decided | undefined): Candidate[] {
  const found: Candidate[] = [];
  const firstLine = scene.lines[place.firstLine];
  const lastLine = scene.lines[place.lastLine];
  if (!firstLine || !lastLine) return found;
  const own = firstLine.tokens[place.firstToken]?.sentence ?? 0;
  let rank = 0;
  let shadow = -1;
  const shadowed = (line: Line, mention: Mention): boolean => {
    const hidden = shadow === mention.sentence;
    if (isSayer(syntax(line, mention))) shadow = mention.sentence;
    return hidden;
  };
  for (let i = firstFrom(firstLine.mentions, place.firstToken + 1) - 1; i >= 0 && rank < MOST_BEFORE; i--) {
    const mention = firstLine.mentions[i];
    if (!mention || mention.from < place.firstToken - FARTHEST) break;
    const sentences = own - mention.sentence;
    if (sentences > 2) break;
    found.push({
      mention,
      side: 'before',
      lines: 0,
      sentences,
      rank: rank++,
      across: runsIn(firstLine, mention.to, place.firstToken),
      shadowed: shadowed(firstLine, mention),
    });
  }
  const ownAfter = lastLine.tokens[place.lastToken]?.sentence ?? 0;
  let rankAfter = 0;
  shadow = -1;
  for (let i = firstFrom(lastLine.mentions, place.lastToken + 1); i < lastLine.mentions.length; i++) {
    const mention = lastLine.mentions[i];
    if (!mention || mention.from > place.lastToken + FARTHEST) break;
    const sentences = mention.sentence - ownAfter;
    if (sentences > 1 || rankAfter >= MOST_AFTER) break;
    found.push({
      mention,
      side: 'after',
      lines: 0,
      sentences,
      rank: rankAfter++,
      across: runsIn(lastLine, place.lastToken + 1, mention.from),
      shadowed: shadowed(lastLine, mention),
    });
  }
  const below = scene.lines[place.lastLine + 1];
  if (below && place.lastToken === lastLine.tokens.length - 1)
    for (const mention of signatureIn(below))
      found.push({ mention, side: 'after', lines: 1, sentences: 0, rank: rankAfter++, across: 0, shadowed: false });
  if (own <= 1 && place.firstLine > 0) {
    const earlier = scene.lines[place.firstLine - 1];
    const last = earlier?.tokens.at(-1)?.sentence ?? 0;
    for (let i = (earlier?.mentions.length ?? 0) - 1, taken = 0; i >= 0 && taken < MOST_EARLIER; i--) {
      const mention = earlier?.mentions[i];
      if (!mention || last - mention.sentence > 1) break;
      found.push({
        mention,
        side: 'before',
        lines: 1,
        sentences: last - mention.sentence,
        rank: rank++,
        across: 0,
        shadowed: false,
      });
      taken++;
    }
  }
  const carried = previous?.mention;
  if (carried && place.firstLine - carried.line <= 4 && !found.some((c) => c.mention === carried))
    found.push({
      mention: carried,
      side: 'before',
      lines: place.firstLine - carried.line,
      sentences: 3,
      rank: rank++,
      across: 0,
      shadowed: false,
    });
  return found;
}

/** "— Mr Chang", or only "Mr Chang", on a line of its own below the words. */
function signatureIn({ tokens, mentions }: Line): readonly Mention[] {
  const [first] = mentions;
  if (!first || tokens.length > LONGEST_SIGNATURE) return [];
  const alone = first.type === 'name' && first.outer === 0 && first.to >= tokens.length - 1;
  return alone || isDash(tokens[0]?.lower) ? [first] : [];
}

/** Tokens. */
const LONGEST_SIGNATURE = 8;
const isDash = (mark: string | undefined): boolean => mark === '-' || mark === '–' || mark === '—';

import type { Article } from '../article/article.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { findSpeakers, type ShelfSpeaker } from '../shelf/speakers.ts';
import { turnsAbout } from './about.ts';
import { atMost, LONGEST } from './bounds.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf } from './lookup.ts';

export interface QuoteRequest {
  /** A name, part of one, a title, a role, or what `speakerKey` gives. */
  readonly who: string;
  /** Puts what was said about this first. */
  readonly about?: string;
}

/** One utterance: its runs in the order of the page, never none. */
export interface Turn {
  readonly article: Article;
  readonly number: number;
  /** Among the turns that begin in its passage, whoever speaks, from 0. */
  readonly ordinal: number;
  readonly quotations: readonly [Quotation, ...Quotation[]];
}

export type QuoteAnswer =
  | {
      readonly kind: 'turns';
      readonly speaker: ShelfSpeaker;
      readonly about: string | null;
      /** False where `about` was asked and none of the turns is about it: they then stand in the order of the page. */
      readonly found: boolean;
      readonly turns: readonly [Turn, ...Turn[]];
      /** Lands on a turn's first run; null where the article has no URL. Made when asked for: most turns are not shown. */
      linkTo(turn: Turn): string | null;
    }
  /** Several people match. */
  | { readonly kind: 'choose'; readonly who: string; readonly speakers: readonly ShelfSpeaker[] }
  /** Nobody matches; `speakers` are all there are, the most quoted first. */
  | { readonly kind: 'nobody'; readonly who: string; readonly speakers: readonly ShelfSpeaker[] };

/** No name begins so: what a menu sends for a speaker is not taken for words that somebody typed. */
const KEY = '#';

/** Stands for exactly this speaker in a request. */
export const speakerKey = ({ id }: ShelfSpeaker): string => KEY + id;

/** @throws UserError `empty-shelf`; `bad-option` when something is too long; `unknown-speaker` when `who` is blank; `nothing-to-search` when `about` says nothing */
export async function quote({ shelf: open, linkerOf }: Knowledge, request: QuoteRequest): Promise<QuoteAnswer> {
  const shelf = open();
  const who = printableLine(atMost('who', request.who, LONGEST.who));
  const about = printableLine(atMost('about', request.about ?? '', LONGEST.about)) || null;
  if (shelf.articles.length === 0) throw emptyShelf();
  if (!who) throw new UserError('unknown-speaker', 'Say whose words you are looking for: a name, a title or a role.');
  const speakers = shelf.speakers();
  const byKey = who.startsWith(KEY) ? speakers.find((one) => speakerKey(one) === who) : undefined;
  const matches = byKey ? [byKey] : findSpeakers(speakers, who);
  const [speaker] = matches;
  if (!speaker) return { kind: 'nobody', who, speakers: loudestFirst(speakers) };
  if (matches.length > 1) return { kind: 'choose', who, speakers: matches };
  const [first, ...rest] = turnsOf(shelf, speaker);
  if (!first) return { kind: 'nobody', who, speakers: loudestFirst(speakers) };
  const linkTo = ({ article, quotations }: Turn) => linkerOf(article)(quotations[0].spans[0] ?? null);
  const said = { kind: 'turns', speaker, about, linkTo } as const;
  if (!about) return { ...said, found: true, turns: [first, ...rest] };
  const [best, ...others] = await turnsAbout(about, [first, ...rest]);
  return best ? { ...said, found: true, turns: [best, ...others] } : { ...said, found: false, turns: [first, ...rest] };
}

/** The most quoted first. */
export const loudestFirst = (speakers: readonly ShelfSpeaker[]): ShelfSpeaker[] =>
  [...speakers].sort((a, b) => b.count - a.count);

/** What the speaker said, article by article, in the order of the page. */
function turnsOf(shelf: Shelf, speaker: ShelfSpeaker): Turn[] {
  const theirs = new Set(speaker.quotations.map(({ article, turn }) => keyOf(article, turn)));
  return speaker.articles.flatMap((id) => {
    const article = shelf.article(id);
    if (!article) return [];
    return allTurns(shelf, article).filter(({ number }) => theirs.has(keyOf(id, number)));
  });
}

const keyOf = (article: string, turn: number): string => `${turn} ${article}`;

/** Every utterance of an article, whoever speaks, in the order of the page. */
function allTurns(shelf: Shelf, article: Article): Turn[] {
  const turns = new Map<number, { ordinal: number; quotations: [Quotation, ...Quotation[]] }>();
  const begun = new Map<number, number>();
  for (const quotation of shelf.quotations(article)) {
    const turn = turns.get(quotation.turn);
    if (turn) {
      turn.quotations.push(quotation);
      continue;
    }
    const ordinal = begun.get(quotation.passage) ?? 0;
    begun.set(quotation.passage, ordinal + 1);
    turns.set(quotation.turn, { ordinal, quotations: [quotation] });
  }
  return [...turns].map(([number, turn]) => ({ article, number, ...turn }));
}

/** Who speaks in the turn of that ordinal among those that begin in the passage; undefined where nobody does. */
export function speakerOfTurn(
  shelf: Shelf,
  { article, passage, ordinal }: { article: Article; passage: number; ordinal: number },
): ShelfSpeaker | undefined {
  const turn = allTurns(shelf, article).find((one) => one.quotations[0].passage === passage && one.ordinal === ordinal);
  return turn && shelf.speakers().find(({ quotations }) => quotations.some((one) => turn.quotations.includes(one)));
}

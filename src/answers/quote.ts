import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { findSpeakers, type ShelfSpeaker } from '../shelf/speakers.ts';
import type { Knowledge } from './knowledge.ts';
import type { Linkers } from './linkers.ts';
import { emptyShelf } from './lookup.ts';

export interface QuoteRequest {
  /** A name, part of one, a title, a role, or a speaker's id. */
  readonly who: string;
  /** Puts what was said about this first. */
  readonly about?: string;
}

/** One utterance: its runs in the order of the page, never none. */
export interface Turn {
  readonly article: Article;
  readonly number: number;
  readonly quotations: readonly [Quotation, ...Quotation[]];
  /** Lands on the first run; null where the article has no URL. */
  readonly link: string | null;
}

export type QuoteAnswer =
  | {
      readonly kind: 'turns';
      readonly speaker: ShelfSpeaker;
      readonly about: string | null;
      /** False where `about` was asked and none of the turns is about it: they then stand in the order of the page. */
      readonly found: boolean;
      readonly turns: readonly [Turn, ...Turn[]];
    }
  /** Several people match. */
  | { readonly kind: 'choose'; readonly who: string; readonly speakers: readonly ShelfSpeaker[] }
  | { readonly kind: 'nobody'; readonly who: string };

/** Passages that `about` looks through for what the speaker said. */
const PASSAGES_LOOKED_THROUGH = 200;

/** @throws UserError `empty-shelf`, `unknown-speaker` when `who` is blank */
export async function quote(knowledge: Knowledge, { who, about }: QuoteRequest): Promise<QuoteAnswer> {
  const shelf = knowledge.shelf();
  if (shelf.articles.length === 0) throw emptyShelf();
  if (!who.trim())
    throw new UserError('unknown-speaker', 'Say whose words you are looking for: a name, a title or a role.');
  const speakers = shelf.speakers();
  const byId = speakers.find(({ id }) => id === who);
  const matches = byId ? [byId] : findSpeakers(speakers, who);
  const [speaker] = matches;
  if (!speaker) return { kind: 'nobody', who };
  if (matches.length > 1) return { kind: 'choose', who, speakers: matches };
  const [first, ...rest] = turnsOf(shelf, speaker, knowledge.linkerOf);
  if (!first) return { kind: 'nobody', who };
  if (!about) return { kind: 'turns', speaker, about: null, found: true, turns: [first, ...rest] };
  const [best, ...others] = await nearestTo(knowledge, about, [first, ...rest]);
  return best
    ? { kind: 'turns', speaker, about, found: true, turns: [best, ...others] }
    : { kind: 'turns', speaker, about, found: false, turns: [first, ...rest] };
}

/** What the speaker said, article by article, in the order of the page. */
function turnsOf(shelf: Shelf, speaker: ShelfSpeaker, linkerOf: Linkers): Turn[] {
  const turns = new Map<string, { article: Article; quotations: Quotation[] }>();
  for (const quotation of speaker.quotations) {
    const article = shelf.article(quotation.article);
    if (!article) continue;
    const key = `${quotation.article} ${quotation.turn}`;
    const turn = turns.get(key) ?? { article, quotations: [] };
    turn.quotations.push(quotation);
    turns.set(key, turn);
  }
  return [...turns.values()].flatMap(({ article, quotations: [first, ...rest] }) =>
    first
      ? [{ article, number: first.turn, quotations: [first, ...rest], link: linkerOf(article)(wordsOf(first)) }]
      : [],
  );
}

const wordsOf = ({ spans }: Quotation): Span | null => spans[0] ?? null;

/** The turns whose passages the search finds for the words, best first. */
async function nearestTo({ search }: Knowledge, about: string, turns: readonly Turn[]): Promise<Turn[]> {
  const { passages } = await search.search(about, { limit: PASSAGES_LOOKED_THROUGH });
  const rank = new Map(passages.map(({ article, passage }, at) => [`${article.id} ${passage.number}`, at]));
  const rankOf = ({ article, quotations }: Turn): number =>
    Math.min(...quotations.map(({ passage }) => rank.get(`${article.id} ${passage}`) ?? Number.POSITIVE_INFINITY));
  return turns.filter((turn) => Number.isFinite(rankOf(turn))).sort((a, b) => rankOf(a) - rankOf(b));
}

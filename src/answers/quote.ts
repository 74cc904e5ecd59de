import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import type { Standing } from '../search/result.ts';
import { findSpeakers } from '../shelf/speakers/find.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';
import { nearestSpeakers } from '../shelf/speakers/nearest.ts';
import { atMost, LONGEST } from './bounds.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf } from './lookup.ts';
import { type Turn, turnsOf } from './turns.ts';

export interface QuoteRequest {
  /** A name, part of one, a title, a role, or what `speakerKey` gives. */
  readonly who: string;
  /** Puts what was said about this first. */
  readonly about?: string;
}

export type QuoteAnswer =
  | {
      readonly kind: 'turns';
      readonly speaker: ShelfSpeaker;
      readonly about: string | null;
      /**
       * How the first turn stands to `about`: where there is `nothing`, all turns stand in the order of the page. Without `about`
       * it `answers`.
       */
      readonly standing: Standing;
      readonly turns: readonly [Turn, ...Turn[]];
      /** Lands on a turn's first run; null where the article has no URL. Made when asked for: most turns are not shown. */
      linkTo(turn: Turn): string | null;
    }
  /** Several people match. */
  | { readonly kind: 'choose'; readonly who: string; readonly speakers: readonly ShelfSpeaker[] }
  | Nobody;

/** Nobody matches. */
export interface Nobody {
  readonly kind: 'nobody';
  readonly who: string;
  /** Whose names are written much like it, the likeliest first; see `nearestSpeakers`. */
  readonly nearest: readonly ShelfSpeaker[];
  /** All there are, the most quoted first. */
  readonly speakers: readonly ShelfSpeaker[];
}

/** No name begins so: what a menu sends for a speaker is not taken for words that somebody typed. */
const KEY = '#';

/** Stands for exactly this speaker in a request. */
export const speakerKey = ({ id }: ShelfSpeaker): string => KEY + id;

/** @throws UserError `empty-shelf`; `bad-option` when something is too long; `unknown-speaker` when `who` is blank; `nothing-to-search` when `about` says nothing */
export async function quote(
  { shelf: open, facetsOf, linkerOf, turnsAbout }: Knowledge,
  request: QuoteRequest,
): Promise<QuoteAnswer> {
  const shelf = open();
  const who = printableLine(atMost(({ options }) => options.who.name, request.who, LONGEST.who));
  const about = printableLine(atMost(({ options }) => options.about.name, request.about ?? '', LONGEST.about)) || null;
  if (shelf.articles.length === 0) throw emptyShelf();
  if (!who) throw new UserError('unknown-speaker', ({ faults }) => faults.whoIsBlank);
  const speakers = shelf.speakers();
  const byKey = who.startsWith(KEY) ? speakers.find((one) => speakerKey(one) === who) : undefined;
  const matches = byKey ? [byKey] : findSpeakers(shelf.names(), who);
  const [speaker] = matches;
  const nobody = (): Nobody => ({
    kind: 'nobody',
    who,
    nearest: nearestSpeakers(shelf.names(), who),
    speakers,
  });
  if (!speaker) return nobody();
  if (matches.length > 1) return { kind: 'choose', who, speakers: matches };
  const [first, ...rest] = turnsOf(shelf, speaker);
  if (!first) return nobody();
  const linkTo = ({ article, quotations }: Turn) => linkerOf(article)(quotations[0].spans[0] ?? null);
  const said = { kind: 'turns', speaker, about, linkTo } as const;
  if (!about) return { ...said, standing: 'answers', turns: [first, ...rest] };
  const { languageOf } = facetsOf(shelf);
  const { standing, turns } = await turnsAbout(about, { speaker, turns: [first, ...rest], languageOf });
  const [best = first, ...others] = turns.length > 0 ? turns : [first, ...rest];
  return { ...said, standing, turns: [best, ...others] };
}

import { overlap } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import type { ShelfSpeaker } from '../shelf/speakers/join.ts';
import { atMost, LONGEST } from './bounds.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf } from './lookup.ts';

export interface SpeakersRequest {
  /** Those come first, and alone, who are quoted in passages about this. */
  readonly about?: string;
}

/** Whom a member may choose from, who has named nobody. */
export interface WhoSpeaks {
  readonly about: string | null;
  /** Whether they are quoted in passages about the words, the best first; else they are all there are, the most quoted first. */
  readonly isAbout: boolean;
  /** Never none. */
  readonly speakers: readonly [ShelfSpeaker, ...ShelfSpeaker[]];
}

/** Passages about the words in which speakers are looked for. */
const MOST_PASSAGES = 20;

/** @throws UserError `empty-shelf`; `unknown-speaker` when nobody is quoted by name; `bad-option` when `about` is too long; `nothing-to-search` when it says nothing */
export async function whoSpeaks(knowledge: Knowledge, request: SpeakersRequest): Promise<WhoSpeaks> {
  const shelf = knowledge.shelf();
  const about = printableLine(atMost(({ options }) => options.about.name, request.about ?? '', LONGEST.about)) || null;
  if (shelf.articles.length === 0) throw emptyShelf();
  const [loudest, ...others] = shelf.speakers();
  if (!loudest) throw new UserError('unknown-speaker', ({ faults }) => faults.nobodyNamed);
  const [first, ...rest] = about === null ? [] : await quotedAbout(knowledge, about);
  return first
    ? { about, isAbout: true, speakers: [first, ...rest] }
    : { about, isAbout: false, speakers: [loudest, ...others] };
}

async function quotedAbout({ shelf: open, search }: Knowledge, about: string): Promise<ShelfSpeaker[]> {
  const { standing, passages } = await search.search(about, { limit: MOST_PASSAGES }).catch((cause: unknown) => {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(cause.code, ({ faults }) => faults.aboutNothing(about), { cause });
  });
  if (standing === 'nothing') return [];
  const shelf = open();
  const quoted = passages.flatMap(({ article, passage }) =>
    shelf.quotations(article).filter(({ spans }) => spans.some((span) => overlap(span, passage.span) > 0)),
  );
  return [...new Set(quoted.flatMap((one) => shelf.speakerOf(one) ?? []))];
}

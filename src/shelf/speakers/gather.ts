import { memoized } from '../../base/memoize.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { isNamed, isStandIn, shortOf } from './compare-names.ts';

/** How often each name or title is used, in the order of their first use. */
export type Counts = ReadonlyMap<string, number>;

/** What quotations say of one speaker. */
export interface Heard {
  /** The speaker's fullest name in each article. */
  readonly fullest: Counts;
  /** Every other name. */
  readonly names: Counts;
  readonly titles: Counts;
  readonly quotations: readonly Quotation[];
}

/** What one article says of one speaker. */
export interface HeardInArticle extends Heard {
  /** The same for what another article says of the same speaker; a speaker without a name has one in each article. */
  readonly key: string;
  readonly isNamed: boolean;
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** The speakers of one article's quotations, in the order in which they speak; "he" and the like are none. */
export function gatherSpeakers(quotations: readonly Quotation[]): HeardInArticle[] {
  const gathered = new Map<string, ReturnType<typeof nothingOf>>();
  const shortNames = memoized(shortOf);
  for (const quotation of quotations) {
    const { speaker } = quotation;
    if (!speaker || isStandIn(speaker.name)) continue;
    const named = isNamed(speaker);
    const key = named ? shortNames(speaker.name) : `${speaker.name} ${quotation.article}`;
    const heard = gathered.get(key) ?? nothingOf(key, named);
    gathered.set(key, heard);
    count(heard.fullest, speaker.name);
    for (const name of speaker.names) count(heard.names, name);
    if (speaker.title !== null) count(heard.titles, speaker.title);
    heard.quotations.push(quotation);
  }
  return [...gathered.values()];
}

const nothingOf = (key: string, isNamed: boolean) => ({
  key,
  isNamed,
  fullest: new Map<string, number>(),
  names: new Map<string, number>(),
  titles: new Map<string, number>(),
  quotations: [] as Quotation[],
});

import type { Article } from '../article/article.ts';
import type { Area, Preferences } from './preferences.ts';

/** Where something is asked, as far as Discord tells. */
export interface ChannelPlace {
  /** The channel's id; a thread's own. Null in Discord's older messages. */
  readonly channel: string | null;
  /** Of a thread the channel that it stands in, of a channel its category. Of a thread's category nothing is told. */
  readonly parent: string | null;
}

/** The part of the shelf that may be asked there: what is set for the channel itself counts before its parent's. Null: all of it. */
export const areaAt = ({ areas }: Preferences, { channel, parent }: ChannelPlace): Area | null =>
  [channel, parent].flatMap((id) => (id === null ? [] : (areas.get(id) ?? [])))[0] ?? null;

/** The articles that are in the area. */
export function articlesIn(area: Area, articles: readonly Article[]): Article[] {
  const publishers = new Set(area.publishers.map(folded));
  const ids = new Set(area.articles);
  return articles.filter(
    ({ id, publisher }) => ids.has(id) || (publisher !== null && publishers.has(folded(publisher))),
  );
}

/** All articles that are chosen by themselves, anywhere, by their ids. */
export const idsIn = ({ areas }: Preferences): ReadonlySet<string> =>
  new Set([...areas.values()].flatMap(({ articles }) => articles));

/** Publishers that differ in capitals alone are one. */
const folded = (publisher: string): string => publisher.toLowerCase();

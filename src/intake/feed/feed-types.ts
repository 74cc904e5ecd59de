/** What a feed tells of an outlet. */
export interface Feed {
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The address of the pages it tells of. */
  readonly site: string | null;
  /** In its own order; at most 1,000, each id once. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** As the feed names it, else its address: the same from day to day. */
  readonly id: string;
  /** The address of its page; null where it has none, and then `html` is there. */
  readonly url: string | null;
  readonly title: string | null;
  /** As far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly published: string | null;
  readonly authors: readonly string[];
  /** All of its text as HTML; null where the feed has a summary at most. */
  readonly html: string | null;
  /** Text on one line, perhaps cut; null where there is none. */
  readonly summary: string | null;
}

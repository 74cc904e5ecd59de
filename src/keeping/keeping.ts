import type { Article } from '../article/article.ts';
import type { EarlierText, KeptArticle, RemovedArticle, ShelfId } from '../shelf/store/store.ts';
import type { Say } from '../words/en.ts';

/** What an editor hands over, in the way they have it. */
export type Given =
  | { readonly kind: 'address'; readonly url: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** A function is called when its turn has come, so that many files are not in memory at once. */
      readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
      readonly contentType?: string;
    }
  /** Pasted; `isFull` where there was no room for more, so that its end may be missing. */
  | { readonly kind: 'text'; readonly text: string; readonly isFull?: boolean };

/** Who does it: Discord's id of the member; null on the terminal. */
export type By = string | null;

/** Where an article came from that was pasted, as its file has it. */
export const PASTED = 'pasted text';

/** How long what was taken off can be brought back, in milliseconds. */
export const RESTORABLE = 24 * 60 * 60 * 1_000;

/** How far it is. Counts are of this article. */
export type Step =
  | { readonly step: 'fetching'; readonly from: string }
  | { readonly step: 'fetched'; readonly from: string; readonly bytes: number }
  | { readonly step: 'read'; readonly title: string; readonly passages: number }
  | { readonly step: 'quotations'; readonly title: string; readonly quotations: number }
  | { readonly step: 'kept'; readonly title: string };

/** What came of one article. */
export interface Added {
  readonly article: Article;
  /** `same`: it was there already, word for word; `updated`: in another form, which it replaces. */
  readonly outcome: 'new' | 'updated' | 'same';
  readonly quotations: number;
  /** What was passed over or is unsure, a clause each: no date, no author, a paragraph cut. */
  readonly doubts: readonly Say[];
}

/** What came of one thing that was handed over: one article, or several (an e-book, a folder of pages), or the reason why none. */
export type Handed =
  | { readonly from: string; readonly added: readonly Added[] }
  | { readonly from: string; readonly failed: { readonly code: string; readonly why: Say } };

export interface Info extends KeptArticle {
  readonly quotations: number;
  readonly doubts: readonly Say[];
  readonly history: readonly EarlierText[];
}

/** Something whose new articles are added by themselves. */
export interface Followed {
  /** The feed, or the page where none is named. */
  readonly url: string;
  readonly title: string;
  readonly since: string;
  readonly by: By;
  /** When it was last asked, ISO 8601, and what went wrong then; null where it was not, or nothing did. */
  readonly asked: string | null;
  readonly trouble: Say | null;
}

/** Counts of what a member has brought. */
export interface OfMember {
  readonly articles: number;
  /** Feeds and pages. */
  readonly followed: number;
}

/** What editors do with the shelf of their server. Every promise that resolves has reached the store, and can be asked at once. */
export interface Keeping {
  /**
   * Reads and keeps what is handed over, one after the other; one that fails leaves the others be.
   * @param onHanded told of each when it is done, and waited for
   * @throws UserError `too-many-adds`, `shelf-full` with the figure
   */
  add(
    shelf: ShelfId,
    given: readonly Given[],
    by: By,
    onStep?: (step: Step) => void,
    onHanded?: (handed: Handed) => Promise<void>,
  ): Promise<readonly Handed[]>;
  /** In the order of their titles. */
  list(shelf: ShelfId): Promise<readonly KeptArticle[]>;
  /** @throws UserError `unknown-article` */
  info(shelf: ShelfId, id: string): Promise<Info>;
  /** It can be brought back for 24 hours. @throws UserError `unknown-article` */
  remove(shelf: ShelfId, id: string, by: By): Promise<KeptArticle>;
  /** @throws UserError `gone-for-good` when it was not taken off, or more than 24 hours ago; `shelf-full` */
  restore(shelf: ShelfId, id: string): Promise<KeptArticle>;
  /** What can be brought back, newest first. */
  removed(shelf: ShelfId): Promise<readonly RemovedArticle[]>;
  /** Fetches an article anew from its address. @throws UserError `unknown-article`, `no-address` and what fetching throws */
  refresh(shelf: ShelfId, id: string, by: By, onStep?: (step: Step) => void): Promise<Added>;
  /** A feed, or a page that names one. @throws UserError `no-feed`, `too-many-followed` and what fetching throws */
  follow(shelf: ShelfId, url: string, by: By): Promise<Followed>;
  /** @throws UserError `not-followed` */
  unfollow(shelf: ShelfId, url: string): Promise<void>;
  followed(shelf: ShelfId): Promise<readonly Followed[]>;
  /** How much on a shelf names a member as whoever brought it, by Discord's id. */
  ofMember(shelf: ShelfId, member: string): Promise<OfMember>;
  /**
   * Takes a member's id off all of that, which stays. What was taken off the shelf keeps the ids it has until it is swept away.
   * @throws as `ShelfStore.put`
   */
  forgetMember(shelf: ShelfId, member: string): Promise<OfMember>;
}

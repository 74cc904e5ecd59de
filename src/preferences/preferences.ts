import type { UserError } from '../base/errors.ts';
import type { ShelfId } from '../shelf/store/store.ts';

/** How a server would have the bot, set by those who manage it. */
export interface Preferences {
  /** Whether answers are shown to the asker alone where they do not say. */
  readonly isPrivate: boolean;
  /** The language that the bot speaks to everybody here, by its tag in `LANGUAGES`; null: each member’s own. */
  readonly language: string | null;
  /** Whether questions that nothing answered are counted, and which articles and people are asked for most. */
  readonly counts: boolean;
  /** Which part of the shelf may be asked in a channel or a category, by its id; all of it where none is named. */
  readonly areas: ReadonlyMap<string, Area>;
}

/** A part of a shelf: articles of these publishers, or of these ids. */
export interface Area {
  /** As articles print them; capitals make no difference. */
  readonly publishers: readonly string[];
  readonly articles: readonly string[];
}

export const DEFAULTS: Preferences = { isPrivate: false, language: null, counts: false, areas: new Map() };

/** What servers have set. */
export interface KeptPreferences {
  /**
   * From memory after the first time: it is asked for with every interaction. `DEFAULTS` for what nobody has set; where what was set
   * cannot be read, what was read of it before, else `DEFAULTS`.
   */
  of(server: ShelfId): Promise<Preferences>;
  /**
   * One change at a time for a server.
   * @throws UserError `shelf-unreadable` when a hand has broken what is kept, which stays as it is; else as `ShelfStore.changeNote`
   */
  change(server: ShelfId, change: (now: Preferences) => Preferences): Promise<Preferences>;
}

/** The same, for those who look after it. */
export interface PreferencesKeeper extends KeptPreferences {
  /** Why what was set cannot be read; null where it can, or nothing is. Looks again at what could not be read. */
  fault(server: ShelfId): Promise<UserError | null>;
  /** To be called when somebody else has written what the server keeps, or all of it was deleted: it is read anew. */
  changedElsewhere(server: ShelfId): void;
}

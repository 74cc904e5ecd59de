import type { Keeping } from '../../../keeping/keeping.ts';

/** What `verbatim articles` does to a shelf, and what must stand behind each word. */
export const ACTIONS = {
  add: { words: 'FILE|URL …', least: 1, most: Number.POSITIVE_INFINITY },
  info: { words: 'ARTICLE', least: 1, most: 1 },
  remove: { words: 'ARTICLE …', least: 1, most: Number.POSITIVE_INFINITY },
  restore: { words: 'ARTICLE …', least: 1, most: Number.POSITIVE_INFINITY },
  refresh: { words: 'ARTICLE …', least: 1, most: Number.POSITIVE_INFINITY },
  follow: { words: '[URL]', least: 0, most: 1 },
  unfollow: { words: 'URL', least: 1, most: 1 },
  export: { words: 'DIR', least: 1, most: 1 },
  import: { words: 'DIR', least: 1, most: 1 },
} as const;

export type Action = keyof typeof ACTIONS;

export const isAction = (word: string): word is Action => Object.hasOwn(ACTIONS, word);

/** What the person typed. */
export interface KeepingCommand {
  readonly verb: 'keep';
  readonly action: Action;
  readonly words: readonly string[];
  /** Whose shelf: a Discord server's id; null for the host's own, which everyone may ask. */
  readonly server: string | null;
  readonly json: boolean;
}

/** A shelf that is open for changes. */
export interface OpenKeeping {
  readonly keeping: Keeping;
  readonly shelf: string;
  close(): Promise<void>;
}

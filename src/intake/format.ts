import type { ArticleForm } from '../article/article.ts';
import type { SyncSteps } from '../base/steps.ts';
import type { Block } from './block.ts';
import type { PageReading } from './head/reading.ts';

/** What a source says of itself, as opposed to what can be guessed from it. Absent where it says nothing. */
export interface Metadata {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** As far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly published?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly form?: ArticleForm | undefined;
}

/** Something in a source that is passed over, while all else of it is read. */
export interface Oversight {
  /** Without a full stop. */
  readonly reason: string;
  /** Counts from 1. */
  readonly line: number | undefined;
}

export interface Draft {
  readonly metadata: Metadata;
  readonly oversights: readonly Oversight[];
  readonly blocks: readonly Block[];
  /** By what its lines are read. */
  readonly reading: PageReading;
}

/**
 * Reads one kind of file, in small steps. Pure: the same bytes give the same draft.
 * @throws Unreadable
 */
export type Format = (bytes: Uint8Array) => SyncSteps<Draft>;

/** Why a source cannot be read; the front door adds the file's name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** Counts from 1; undefined where no line is to blame. */
  readonly line: number | undefined;

  constructor(reason: string, line?: number, options?: ErrorOptions) {
    super(reason, options);
    this.line = line;
  }
}

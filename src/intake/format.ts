import type { ArticleForm } from '../article/article.ts';
import type { SyncSteps } from '../base/steps.ts';
import { en, type Say } from '../words/en.ts';
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
  /** One of `intake` in the words. */
  readonly reason: Say;
  /** Counts from 1. */
  readonly line: number | undefined;
}

/** What an article, or several, are read from: a file as it was found, or what an address gave. */
export interface Source {
  /** Names it in messages. The id comes from the last part of it, and so does the format, unless `contentType` tells more. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched. */
  readonly url?: string;
  /** Media type as the server said it; what follows a semicolon is left alone. */
  readonly contentType?: string;
  /** The charset as the server said it. */
  readonly charset?: string;
}

/** One article as a format reads it. */
export interface Draft {
  readonly metadata: Metadata;
  readonly oversights: readonly Oversight[];
  readonly blocks: readonly Block[];
  /** By what its lines are read. */
  readonly reading: PageReading;
}

/**
 * Reads one kind of text, in small steps, so that a folder of it is read without keeping anybody waiting. Pure: the same source
 * gives the same draft.
 * @throws Unreadable
 */
export type TextReader = (source: Source) => SyncSteps<Draft>;

/**
 * Reads one kind of document, which may hold several articles (the chapters of a book), in their order. Pure as well.
 * @throws Unreadable
 */
export type DocumentReader = (source: Source) => Promise<readonly Draft[]>;

/** One kind of source: how it is told, how large it may be, who reads it. */
export type Format = {
  /** In lower case, with the full stop. */
  readonly endings: readonly string[];
  /** Media types, in lower case. */
  readonly types: readonly string[];
  /** Whether bytes without a name or a type are of this kind, where they tell. */
  readonly isToldBy?: (bytes: Uint8Array) => boolean;
  /** In bytes. */
  readonly largest: number;
} & (
  | { readonly kind: 'text'; readonly read: TextReader }
  /** Loaded when the first of its kind is read. */
  | { readonly kind: 'document'; readonly load: () => Promise<DocumentReader> }
);

/** Why a source cannot be read; the front door adds the file's name. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly reason: Say;
  /** Counts from 1; undefined where no line is to blame. */
  readonly line: number | undefined;

  /** @param reason one of `intake` in the words */
  constructor(reason: Say, line?: number, options?: ErrorOptions) {
    super(reason(en), options);
    this.reason = reason;
    this.line = line;
  }
}

/** Bytes as a message says them: too large by no more than a tenth of a megabyte, and never as large as the limit that they exceed. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10;

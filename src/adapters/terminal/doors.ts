import type { Readable, Writable } from 'node:stream';
import type { Answers } from '../../answers/answers.ts';
import type { Finding } from '../../doctor/finding.ts';
import type { Copying, Destination } from '../../shelf/store/copy.ts';
import type { Say, Words } from '../../words/en.ts';
import type { OpenKeeping } from './keeping/actions.ts';

/** A shelf that is open for questions. */
export interface OpenShelf {
  readonly answers: Answers;
  /** What is amiss with files, in sentences that name them; those that cannot be read are not served. */
  readonly faults: readonly Say[];
  /** Of files that no format reads: said where articles are listed. */
  readonly passedOver: Say | null;
}

/** What the terminal can have opened or started. No folders: those of the settings. */
export interface App {
  version(): string;
  /** Articles and quotations without search, which takes longer to get ready, unless `search` is set. */
  open(options: { readonly articles: readonly string[]; readonly search: boolean }): Promise<OpenShelf>;
  /** Opens a shelf for changes: a server's, null for that of the host, which everyone may ask. */
  keep(options: { readonly server: string | null }): Promise<OpenKeeping>;
  /** Opens what the shelves of servers are kept in, to be copied from the one to the other. */
  copy(options: { readonly to: Destination }): Promise<Copying>;
  /** Looks at all that a bot needs to run. */
  examine(): Promise<readonly Finding[]>;
  /** Runs until it is stopped. */
  start(options: { readonly articles: readonly string[] }): Promise<void>;
  /** Runs until it is stopped. `port`: null for the one of the settings. */
  preview(options: { readonly articles: readonly string[]; readonly port: number | null }): Promise<void>;
}

/** The terminal itself. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** How wide a line may be. */
  readonly columns: number;
  /** Whether standard output understands and wants ANSI styles. */
  readonly colour: boolean;
  /** What is said to the person. Programs are told everything in English. */
  readonly words: Words;
  /** Today, for citations. */
  readonly now: () => Date;
}

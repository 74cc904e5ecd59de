import { en, type Say, type Words } from '../words/en.ts';

/** What went wrong, for programs: stable, printed by `--json` as `error.code`. */
export type ErrorCode =
  | 'bad-settings'
  | 'unreachable'
  | 'refused'
  | 'bad-usage'
  | 'question-too-short'
  | 'question-too-long'
  | 'nothing-to-search'
  | 'unknown-article'
  | 'unknown-passage'
  | 'unknown-speaker'
  | 'unknown-command'
  | 'unknown-publisher'
  | 'unknown-language'
  | 'bad-date'
  | 'no-article-fits'
  | 'empty-shelf'
  | 'bad-option'
  | 'malformed-interaction'
  | 'old-button'
  | 'changed-passage'
  | 'not-yours'
  | 'may-not-post'
  | 'only-in-servers'
  | 'nothing-given'
  | 'too-many-given'
  | 'file-not-fetched'
  | 'too-fast'
  | 'getting-ready'
  | 'unreadable-article'
  | 'page-missing'
  | 'fetch-refused-address'
  | 'fetch-too-large'
  | 'fetch-timeout'
  | 'fetch-unreachable'
  | 'fetch-failed'
  | 'fetch-empty'
  | 'fetch-unreadable'
  | 'fetch-forbidden'
  | 'fetch-missing'
  | 'fetch-not-now'
  | 'fetch-disallowed'
  | 'cluster-away'
  | 'cluster-unfit'
  | 'shelf-conflict'
  | 'shelf-unwritable'
  | 'shelf-read-only'
  | 'shelf-unreadable'
  | 'shelf-full'
  | 'too-many-adds'
  | 'no-address'
  | 'is-feed'
  | 'no-feed'
  | 'not-followed'
  | 'too-many-followed'
  | 'gone-for-good'
  | 'settings-full';

/**
 * A fault that a person can act on, said kindly, with the figure that was exceeded and what to do. Members are told in their own
 * language, by `said`; logs and programs have it in English, by `message`. Anything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  readonly #say: Say;

  /** @param say what is said; a text for what operators alone are told, which is English */
  constructor(code: ErrorCode, say: Say | string, options?: ErrorOptions) {
    super(typeof say === 'string' ? say : say(en), options);
    this.code = code;
    this.#say = typeof say === 'string' ? () => say : say;
  }

  said(words: Words): string {
    return this.#say(words);
  }
}

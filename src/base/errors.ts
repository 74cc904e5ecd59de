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
  | 'gone-for-good';

/**
 * A fault that a person can act on. Its message is shown to members as it stands: kind, with the figure that was
 * exceeded and what to do. Anything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

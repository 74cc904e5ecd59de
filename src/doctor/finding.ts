import type { UserError } from '../base/errors.ts';

/** What one look came to. */
export interface Finding {
  /** What was looked at: `token`. */
  readonly check: string;
  /** `bad`: the bot will not run, or not answer. `doubtful`: it will, and somebody should look at this. */
  readonly mark: 'good' | 'doubtful' | 'bad';
  /** In a sentence. */
  readonly found: string;
  /** What to do; null where there is nothing. */
  readonly todo: string | null;
}

export const good = (check: string, found: string): Finding => ({ check, mark: 'good', found, todo: null });

export const doubtful = (check: string, found: string, todo: string): Finding => ({
  check,
  mark: 'doubtful',
  found,
  todo,
});

export const bad = (check: string, found: string, todo: string): Finding => ({ check, mark: 'bad', found, todo });

/** Its first sentence says what is wrong, the others what to do. */
export function badBecause(check: string, { message }: UserError): Finding {
  const [, found = message, todo = null] = /^(.+?\.)\s+(?=\p{Lu})(.+)$/su.exec(message) ?? [];
  return { check, mark: 'bad', found, todo };
}

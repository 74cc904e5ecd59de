import type { UserError } from '../base/errors.ts';
import type { Say, Words } from '../words/en.ts';

/** What one look came to. */
export interface Finding {
  /** What was looked at. */
  readonly check: Check;
  /** `bad`: the bot will not run, or not answer. `doubtful`: it will, and somebody should look at this. */
  readonly mark: keyof Words['doctor']['marks'];
  /** In a sentence. */
  readonly found: Say;
  /** What to do; null where there is nothing. */
  readonly todo: Say | null;
}

export type Check = keyof Words['doctor']['checks'];

/** What the doctor says of something. */
type Told = (says: Words['doctor']) => string;

const by =
  (told: Told): Say =>
  ({ doctor }) =>
    told(doctor);

export const good = (check: Check, found: Told): Finding => ({ check, mark: 'good', found: by(found), todo: null });

export const doubtful = (check: Check, found: Told, todo: Told): Finding => ({
  check,
  mark: 'doubtful',
  found: by(found),
  todo: by(todo),
});

export const bad = (check: Check, found: Told, todo: Told): Finding => ({
  check,
  mark: 'bad',
  found: by(found),
  todo: by(todo),
});

/** Its first sentence says what is wrong, the others what to do. */
export function badBecause(check: Check, error: UserError): Finding {
  const parts = (words: Words): readonly [string, string | null] => {
    const said = error.said(words);
    const [, found = said, todo = null] = /^(.+?(?:\.\s+(?=\p{Lu})|。))(.+)$/su.exec(said) ?? [];
    return [found.trimEnd(), todo];
  };
  const hasMore = /^.+?(?:\.\s+(?=\p{Lu})|。)./su.test(error.message);
  return {
    check,
    mark: 'bad',
    found: (words) => parts(words)[0],
    todo: hasMore ? (words) => parts(words)[1] ?? '' : null,
  };
}

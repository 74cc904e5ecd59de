import { codeOf } from '../../../base/error-code.ts';
import { UserError } from '../../../base/errors.ts';

/** What the file system says, and what a person can do about it. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space, then try again',
  EDQUOT: 'the quota of the disk is used up; free some space, then try again',
  EFBIG: 'the disk takes no file that large; allow larger ones, then try again',
  EROFS: 'the disk is read-only; make it writable, or set VERBATIM_DATA to a folder on another, then try again',
  EACCES: 'the bot may not write there; give it the right to, then try again',
  EPERM: 'the bot may not write there; give it the right to, then try again',
  EIO: 'the disk has failed; look after it, then try again',
  EMFILE: 'too many files are open; try again in a moment',
  ENFILE: 'too many files are open; try again in a moment',
  ELOOP: 'a link stands where a folder or a file of its own should; put the real one there',
  ENOTDIR: 'a file stands where a folder should; take it away',
  EISDIR: 'a folder stands where a file should; take it away',
};

/** Whether it is the file system that refuses, and not our own code. */
const isRefusal = (code: unknown): code is string => typeof code === 'string' && /^E[A-Z\d]+$/.test(code);

/** A refusal of the file system's as people are told it; anything else as it is. */
export function unwritable(folder: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (cause instanceof UserError || !isRefusal(code)) return cause;
  const why = Object.hasOwn(CAUSES, code) ? CAUSES[code] : `the file system refuses (${code})`;
  // What a disk that fails has kept, it alone knows.
  const what = code === 'EIO' ? 'It is not certain that this was kept' : 'Nothing was changed';
  return new UserError('shelf-unwritable', `${what}: in ${folder} ${why}.`, { cause });
}

export const conflict = (message: string): UserError => new UserError('shelf-conflict', message);

/** The article is not as the caller saw it. @param hasAny whether there is one by now */
export const changedSince = (id: string, hasAny: boolean): UserError =>
  conflict(
    hasAny
      ? `The article ${id} has been changed by somebody else since. Look at it again, then try again.`
      : `The article ${id} has been taken off by somebody else. Look at the list again.`,
  );

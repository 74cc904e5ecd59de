import { codeOf } from '../../../base/error-code.ts';
import { UserError } from '../../../base/errors.ts';
import type { Say, Words } from '../../../words/en.ts';

/** What the file system says. */
const REFUSALS: Readonly<Record<string, keyof Words['storing']['refused']>> = {
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EFBIG: 'fileTooLarge',
  EROFS: 'readOnly',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EIO: 'failed',
  EMFILE: 'tooManyOpen',
  ENFILE: 'tooManyOpen',
  ELOOP: 'link',
  ENOTDIR: 'fileForFolder',
  EISDIR: 'folderForFile',
};

/** Whether it is the file system that refuses, and not our own code. */
const isRefusal = (code: unknown): code is string => typeof code === 'string' && /^E[A-Z\d]+$/.test(code);

/** A refusal of the file system's as people are told it, with what they can do about it; anything else as it is. */
export function unwritable(folder: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (cause instanceof UserError || !isRefusal(code)) return cause;
  const known = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
  const say: Say = ({ storing }) => (known ? storing.refused[known](folder) : storing.refusedOtherwise(folder, code));
  return new UserError('shelf-unwritable', say, { cause });
}

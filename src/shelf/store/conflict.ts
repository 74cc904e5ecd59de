import { UserError } from '../../base/errors.ts';
import type { Say } from '../../words/en.ts';

export const conflict = (say: Say): UserError => new UserError('shelf-conflict', say);

/** The article is not as the caller saw it. @param hasAny whether there is one by now */
export const changedSince = (id: string, hasAny: boolean): UserError =>
  conflict(({ storing }) => (hasAny ? storing.changedSince(id) : storing.removedSince(id)));

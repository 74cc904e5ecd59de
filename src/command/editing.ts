import { UserError } from '../base/errors.ts';
import type { Keeping } from '../keeping/keeping.ts';
import type { ShelfId } from '../shelf/store/store.ts';
import type { Context } from './context.ts';

/** What editors have at hand beside what everybody has: the shelf of their server. */
export interface Editing {
  readonly keeping: Keeping;
  readonly shelf: ShelfId;
}

export type Edited<C extends Context> = C & Editing;

/** Whether a member may change the shelf of the server where they are, as long as nobody has set it otherwise there. */
export const mayEdit = ({ asker, server, keeping }: Context): boolean =>
  asker.manages && server !== null && keeping !== null;

/**
 * Who may edit is for Discord to say: those with Manage Server, or whom a server's settings name instead. What they are shown is theirs
 * alone, so that nobody else can press what stands under it, nor can they when they manage the server no more.
 *
 * @throws UserError `only-in-servers`
 */
export function editing<C extends Context>(context: C): Edited<C> {
  const { server, keeping } = context;
  if (server === null || keeping === null) throw new UserError('only-in-servers', ({ faults }) => faults.onlyInServers);
  return { ...context, keeping, shelf: server };
}

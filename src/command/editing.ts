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

/** Whether a member may change the shelf of the server where they are. */
export const mayEdit = ({ asker, server, keeping }: Context): boolean =>
  asker.manages && server !== null && keeping !== null;

/**
 * Discord asks for the permission too, but only of those who type: a button may have been drawn for somebody who has lost it since.
 *
 * @throws UserError `only-in-servers`, `not-allowed`
 */
export function editing<C extends Context>(context: C): Edited<C> {
  const { asker, server, keeping } = context;
  if (server === null || keeping === null)
    throw new UserError(
      'only-in-servers',
      'Articles are kept for a server. Please do this in a server that has added me.',
    );
  if (!asker.manages)
    throw new UserError(
      'not-allowed',
      'The shelf of this server is looked after by those who may manage the server (the permission “Manage Server”).',
    );
  return { ...context, keeping, shelf: server };
}

import { InteractionResponseType } from 'discord-api-types/v10';
import { UserError } from '../../src/base/errors.ts';
import type { Buttons } from '../../src/command/command.ts';

/** The button under public answers: the asker's and the moderators'. */
export const deleteButtons: Buttons = {
  delete: async ({ asker, message }) => {
    if (message.askedBy !== asker.id && !asker.moderates)
      throw new UserError('not-yours', ({ faults }) => faults.notYours);
    return {
      response: { type: InteractionResponseType.DeferredMessageUpdate },
      later: Promise.resolve({ remove: true }),
    };
  },
};

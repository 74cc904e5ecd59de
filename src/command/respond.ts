import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { UserError } from '../base/errors.ts';
import { encodeCustomId } from '../reply/custom-id.ts';
import type { Audience } from '../reply/message.ts';
import type { Reply } from '../reply/reply.ts';
import { isDisabled } from '../reply/state.ts';
import type { ButtonContext } from './context.ts';
import type { Outcome } from './outcome.ts';

const withFiles = ({ files }: Reply) => (files.length > 0 ? { files } : {});

/** A new message. */
export const answer = (reply: Reply): Outcome => ({
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: { ...reply.message } },
  ...withFiles(reply),
});

/** The clicked message becomes this. Whether it is private was settled when it was first sent. */
export const update = (reply: Reply): Outcome => ({
  response: {
    type: InteractionResponseType.UpdateMessage,
    data: { ...reply.message, flags: reply.message.flags & ~MessageFlags.Ephemeral, attachments: [] },
  },
  ...withFiles(reply),
});

/** Turns the page for whoever may: the asker's own message is edited, anyone else gets a private copy of their own. */
export function updateOrCopy({ message, asker }: ButtonContext, draw: (audience: Audience) => Reply): Outcome {
  if (message.audience === 'private') return update(draw('private'));
  return message.askedBy === asker.id ? update(draw('public')) : answer(draw('private'));
}

/** The clicked private answer becomes `kept`, and everybody gets `shared`. @throws UserError `old-button` the second time */
export function share({ message, state }: ButtonContext, kept: Reply, shared: Reply): Outcome {
  if (isDisabled(message.components, encodeCustomId(state)))
    throw new UserError('old-button', 'This answer has been shared already.');
  return { ...update(kept), later: Promise.resolve({ post: { ...shared.message }, ...withFiles(shared) }) };
}

export const audienceOf = (isPrivate: boolean | undefined): Audience => (isPrivate ? 'private' : 'public');

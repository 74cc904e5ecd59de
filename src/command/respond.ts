import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { UserError } from '../base/errors.ts';
import { encodeCustomId } from '../reply/custom-id.ts';
import type { Form } from '../reply/form.ts';
import type { Audience } from '../reply/message.ts';
import type { Reply } from '../reply/reply.ts';
import { isDisabled } from '../reply/state.ts';
import type { ButtonContext, Context } from './context.ts';
import type { Edit, Outcome } from './outcome.ts';
import { createSteps } from './steps.ts';

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

/** As what fills in a private message that was deferred. */
const asEdit = (reply: Reply): Edit => ({
  edit: { ...reply.message, flags: reply.message.flags & ~MessageFlags.Ephemeral, attachments: [] },
  ...withFiles(reply),
});

/**
 * What takes longer than Discord waits: a private message says so at once, shows how far it is, and becomes what comes of it.
 *
 * @param draw what is shown of a state that the work reports
 */
export function inTheEnd<T>(work: (report: (state: T) => void) => Promise<Reply>, draw: (state: T) => Reply): Outcome {
  const { report, end, states } = createSteps<T>();
  return {
    response: {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    },
    later: work(report).then(asEdit).finally(end),
    steps: drawn(states, (state) => asEdit(draw(state))),
  };
}

async function* drawn<T>(states: AsyncIterable<T>, draw: (state: T) => Edit): AsyncGenerator<Edit> {
  for await (const state of states) yield draw(state);
}

/** A form to be filled in. */
export const openForm = (form: Form): Outcome => ({ response: { type: InteractionResponseType.Modal, data: form } });

/** Turns the page for whoever may: the asker's own message is edited, anyone else gets a private copy of their own. */
export function updateOrCopy(context: ButtonContext, draw: (audience: Audience) => Reply): Outcome {
  const { message, asker } = context;
  if (message.audience === 'private') return update(draw(toAsker(context)));
  return message.askedBy === asker.id ? update(draw('public')) : answer(draw(toAsker(context)));
}

/**
 * The clicked private answer becomes `kept`, and everybody gets `shared`.
 *
 * @throws UserError `old-button` the second time; `may-not-post` where it was drawn when its reader still might
 */
export function share({ message, state, asker }: ButtonContext, kept: Reply, shared: Reply): Outcome {
  if (!asker.posts) throw new UserError('may-not-post', ({ faults }) => faults.mayNotPost);
  if (isDisabled(message.components, encodeCustomId(state)))
    throw new UserError('old-button', ({ faults }) => faults.sharedAlready);
  return { ...update(kept), later: Promise.resolve({ post: { ...shared.message }, ...withFiles(shared) }) };
}

/** For the asker alone. */
export const toAsker = ({ asker }: Pick<Context, 'asker'>): Audience => (asker.posts ? 'private' : 'sealed');

/** @param isPrivate whether it is to be; where the asker may not post for everybody, it is */
export const audienceOf = (context: Pick<Context, 'asker'>, isPrivate: boolean | undefined): Audience =>
  isPrivate || !context.asker.posts ? toAsker(context) : 'public';

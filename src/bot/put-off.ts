import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Edit, Later, Outcome } from '../command/outcome.ts';
import type { Attachment } from '../reply/message.ts';
import { gettingReady } from './in-time.ts';

/** What stands in for a first answer that takes longer than Discord waits. */
export type Deferral =
  /** A message that says so. Who sees it is settled by it. */
  | { readonly as: 'message'; readonly isPrivate: boolean }
  /** Nothing that anybody sees: the message whose button was pressed, or led to the form, stays as it is until it is known what becomes of it. */
  | { readonly as: 'update' };

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;

/** @param work what the first answer would have been. Must not reject */
export function putOff(work: Promise<Outcome>, deferral: Deferral): Outcome {
  const later = work.then((outcome) => inPlaceOf(deferral, outcome));
  if (deferral.as === 'update') return { response: { type: DeferredMessageUpdate }, later, putOff: work };
  const flags = deferral.isPrivate ? MessageFlags.Ephemeral : (0 as MessageFlags);
  return {
    response: { type: DeferredChannelMessageWithSource, data: { flags } },
    later,
    steps: stepsOf(work, deferral.isPrivate),
    putOff: work,
  };
}

/** What shows how far it is, once that is known; not to everybody what one member alone was to see. */
async function* stepsOf(work: Promise<Outcome>, isPrivate: boolean): AsyncGenerator<Edit> {
  const { response, steps } = await work;
  if (steps && (isPrivate || !isEphemeral(response))) yield* steps;
}

/** @throws UserError `getting-ready` for what cannot come later: a form */
async function inPlaceOf(deferral: Deferral, { response, files, later }: Outcome): Promise<Later> {
  const then = await later;
  switch (response.type) {
    case ChannelMessageWithSource:
      return asNew(deferral, response.data, files, isEphemeral(response));
    case DeferredChannelMessageWithSource:
      return then && 'edit' in then
        ? asNew(deferral, then.edit, then.files, isEphemeral(response))
        : (then ?? { edit: {} });
    case UpdateMessage:
      return { edit: response.data ?? {}, ...(files && { files }), ...(then && { then }) };
    case DeferredMessageUpdate:
      return then ?? { edit: {} };
    default:
      throw gettingReady();
  }
}

/** A message that would have been a new one. What everybody might have seen stays private where the deferral was. */
function asNew(
  deferral: Deferral,
  body: { readonly flags?: number | null | undefined },
  files: readonly Attachment[] | undefined,
  isPrivate: boolean,
): Later {
  const flags = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
  const sent = files && { files };
  if (deferral.as === 'message' && (deferral.isPrivate || !isPrivate))
    return { edit: { ...body, flags, attachments: [] }, ...sent };
  return isPrivate ? { replace: { ...body, flags }, ...sent } : { post: { ...body, flags }, ...sent };
}

function isEphemeral(response: Outcome['response']): boolean {
  const { flags = 0 } = ('data' in response && response.data ? response.data : {}) as { flags?: number };
  return (flags & MessageFlags.Ephemeral) !== 0;
}

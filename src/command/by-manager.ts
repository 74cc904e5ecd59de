import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { UserError } from '../base/errors.ts';
import { markedByManager } from '../reply/custom-id.ts';
import type { ButtonContext, Context, FormContext } from './context.ts';
import type { Edit, Later, Outcome } from './outcome.ts';

/**
 * The id of the container in messages that somebody with Manage Server called for. Who may call for them is for Discord to hold, and a
 * server may have named others than those; whom, no interaction says. Each says whether its member may manage the server by now: who
 * could when the message was called for, and no longer can, is held up.
 */
const BY_MANAGER = 120;

/** @throws UserError `not-yours` when the message was called for by one who manages the server, and who presses does not */
export function checkManages({ message, asker }: ButtonContext): void {
  if (message.components[0]?.id === BY_MANAGER && !asker.manages)
    throw new UserError('not-yours', ({ faults }) => faults.managesNoMore);
}

/**
 * The same of a form: it may stand open for as long as anybody leaves it.
 *
 * @throws UserError `not-yours` when it was opened by one who managed the server, and who sends it does not
 */
export function checkStillManages({ state, asker }: FormContext): void {
  if (state.byManager && !asker.manages) throw new UserError('not-yours', ({ faults }) => faults.managesNoMore);
}

/** The outcome, with its messages marked where who called for them manages the server. */
export function byManager({ asker }: Context, outcome: Outcome): Outcome {
  if (!asker.manages) return outcome;
  const { response, later, steps } = outcome;
  return {
    ...outcome,
    response: 'data' in response && response.data ? ({ ...response, data: marked(response.data) } as never) : response,
    ...(later && { later: later.then(markedLater) }),
    ...(steps && { steps: markedSteps(steps) }),
  };
}

/** Messages by the id of their container, forms by their own. */
function marked<T extends object>(body: T): T {
  if ('custom_id' in body) return { ...body, custom_id: markedByManager(String(body.custom_id)) };
  const { components } = body as { components?: readonly APIMessageTopLevelComponent[] | null };
  const [first, ...rest] = components ?? [];
  return first?.type === ComponentType.Container
    ? { ...body, components: [{ ...first, id: BY_MANAGER }, ...rest] }
    : body;
}

function markedLater(later: Later): Later {
  if ('edit' in later) return { ...later, edit: marked(later.edit) };
  return 'replace' in later ? { ...later, replace: marked(later.replace) } : later;
}

async function* markedSteps(steps: AsyncIterable<Edit>): AsyncGenerator<Edit> {
  for await (const step of steps) yield { ...step, edit: marked(step.edit) };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type RawFile, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { codeOf } from '../base/error-code.ts';
import type { Edit, Later, Outcome } from '../command/outcome.ts';
import { showSteps } from '../command/steps.ts';
import type { Attachment } from '../reply/message.ts';

/** Between two steps of what takes long, in milliseconds: Discord counts edits. */
const STEP_PAUSE_MS = 1_000;

/** How long Discord is left to take note of a first answer before what follows it is tried again, in milliseconds. */
const UNKNOWN_YET_MS: readonly number[] = [250, 1_000, 3_000];

/** What goes to Discord for one interaction. */
type Way = readonly [rest: REST, interaction: APIInteraction];

/**
 * Sends an outcome to Discord: the callback, then what follows it.
 *
 * Every request goes without the bot's token: the interaction's own token in the URL is the key, and a 401 for that one
 * (it lives 15 minutes) must not make the client forget the bot's.
 */
export async function answer(rest: REST, interaction: APIInteraction, outcome: Outcome): Promise<void> {
  // Should the callback fail, nobody waits for this any more, and it must not end the process.
  outcome.later?.catch(() => undefined);
  const callback = Routes.interactionCallback(interaction.id, interaction.token);
  await rest.post(callback, { auth: false, ...firstAnswer(outcome) });
  await follow(rest, interaction, outcome);
}

/** The first answer as Discord wants it, over whatever way: files go beside the body, as `files[0]` and so on. */
export function firstAnswer({ response, files }: Outcome): { body: object; files: RawFile[] } {
  const body = 'data' in response ? { ...response, data: withFiles(response.data, files) } : response;
  return { body, files: rawFiles(files) };
}

/** Sends what follows the first answer, which Discord has been given: steps, then what comes later. */
export async function follow(rest: REST, interaction: APIInteraction, outcome: Outcome): Promise<void> {
  const { later, steps, response } = outcome;
  if (!later) return;
  const way: Way = [rest, interaction];
  if (steps) await showSteps(steps, later, (step) => fillIn(way, step), STEP_PAUSE_MS);
  await finish(way, response.type, await later);
}

async function fillIn(way: Way, { edit, files }: Edit): Promise<void> {
  await onceKnown(() => way[0].patch(original(way), { auth: false, ...messageOf(edit, files) }));
}

async function finish(way: Way, deferredAs: InteractionResponseType, later: Later): Promise<void> {
  const [rest] = way;
  if ('edit' in later) {
    await fillIn(way, later);
    if (later.then) await finish(way, deferredAs, later.then);
  } else if ('remove' in later) {
    await onceKnown(() => rest.delete(original(way), { auth: false }));
  } else if ('post' in later) {
    await onceKnown(() => rest.post(webhook(way), { auth: false, ...messageOf(later.post, later.files) }));
  } else {
    // After a deferred update there is no deferred message: @original is the message that was clicked, and it stays.
    if (deferredAs === InteractionResponseType.DeferredChannelMessageWithSource) {
      // First the deletion: a follow-up would fill in the deferred message, and be as public as that.
      await onceKnown(() => rest.delete(original(way), { auth: false }));
    }
    const flags = (later.replace.flags ?? 0) | MessageFlags.Ephemeral;
    await onceKnown(() =>
      rest.post(webhook(way), { auth: false, ...messageOf({ ...later.replace, flags }, later.files) }),
    );
  }
}

const webhook = ([, { application_id, token }]: Way) => Routes.webhook(application_id, token);
const original = ([, { application_id, token }]: Way) => Routes.webhookMessage(application_id, token, '@original');

/**
 * An answer that leaves as a response to Discord's own request may be overtaken by what follows it: until Discord has read
 * it, it knows no such webhook.
 */
async function onceKnown(request: () => Promise<unknown>): Promise<void> {
  for (const pauseMs of UNKNOWN_YET_MS) {
    try {
      await request();
      return;
    } catch (error) {
      if (codeOf(error) !== RESTJSONErrorCodes.UnknownWebhook) throw error;
      await sleep(pauseMs);
    }
  }
  await request();
}

const messageOf = (body: object, files: readonly Attachment[] = []) => ({
  body: withFiles(body, files),
  files: rawFiles(files),
});

/**
 * Lists the files in the body beside the attachments that the bot wants kept, as Discord asks of a multipart message:
 * on an edit, what the list leaves out is taken off.
 */
function withFiles(body: object | undefined, files: readonly Attachment[] = []): object {
  if (files.length === 0) return body ?? {};
  const kept: readonly unknown[] =
    body && 'attachments' in body && Array.isArray(body.attachments) ? body.attachments : [];
  return { ...body, attachments: [...kept, ...files.map(({ name }, at) => ({ id: String(at), filename: name }))] };
}

function rawFiles(files: readonly Attachment[] = []): RawFile[] {
  return files.map(({ name, type, data }) => ({ name, contentType: type, data }));
}

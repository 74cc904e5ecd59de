import { type RawFile, type REST, Routes } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Edit, Later, Outcome } from '../../command/outcome.ts';
import { showSteps } from '../../command/steps.ts';
import type { Attachment } from '../../reply/message.ts';

/** Between two steps of what takes long, in milliseconds: Discord counts edits. */
const STEP_PAUSE_MS = 1_000;

/**
 * Sends an outcome to Discord: the callback, then what follows it.
 *
 * Every request goes without the bot's token: the interaction's own token in the URL is the key, and a 401 for that one
 * (it lives 15 minutes) must not make the client forget the bot's.
 */
export async function answer(rest: REST, interaction: APIInteraction, outcome: Outcome): Promise<void> {
  // Should the callback fail, nobody waits for this any more, and it must not end the process.
  outcome.later?.catch(() => undefined);
  const { response, files } = outcome;
  const body = 'data' in response ? { ...response, data: withFiles(response.data, files) } : response;
  await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    auth: false,
    body,
    files: rawFiles(files),
  });
  const { later, steps } = outcome;
  if (!later) return;
  if (steps) await showSteps(steps, later, (step) => fillIn(rest, interaction, step), STEP_PAUSE_MS);
  await finish(rest, interaction, response.type, await later);
}

async function fillIn(rest: REST, interaction: APIInteraction, { edit, files }: Edit): Promise<void> {
  const original = Routes.webhookMessage(interaction.application_id, interaction.token, '@original');
  await rest.patch(original, { auth: false, body: withFiles(edit, files), files: rawFiles(files) });
}

async function finish(
  rest: REST,
  interaction: APIInteraction,
  deferredAs: InteractionResponseType,
  later: Later,
): Promise<void> {
  const webhook = Routes.webhook(interaction.application_id, interaction.token);
  const original = Routes.webhookMessage(interaction.application_id, interaction.token, '@original');
  if ('edit' in later) {
    await fillIn(rest, interaction, later);
  } else if ('remove' in later) {
    await rest.delete(original, { auth: false });
  } else if ('post' in later) {
    await rest.post(webhook, { auth: false, body: withFiles(later.post, later.files), files: rawFiles(later.files) });
  } else {
    // After a deferred update there is no deferred message: @original is the message that was clicked, and it stays.
    if (deferredAs === InteractionResponseType.DeferredChannelMessageWithSource) {
      // First the deletion: a follow-up would fill in the deferred message, and be as public as that.
      await rest.delete(original, { auth: false });
    }
    const flags = (later.replace.flags ?? 0) | MessageFlags.Ephemeral;
    await rest.post(webhook, { auth: false, body: { ...later.replace, flags } });
  }
}

/**
 * Lists the files in the body beside the attachments that the bot wants kept, as Discord asks of a multipart message:
 * on an edit, what the list leaves out is taken off.
 */
function withFiles(body: object | undefined, files: readonly Attachment[] = []): object {
  if (files.length === 0) return body ?? {};
  const kept: readonly unknown[] =
    body && 'attachments' in body && Array.isArray(body.attachments) ? body.attachments : [];
  return { ...body, attachments: [...kept, ...files.map(({ name }, id) => ({ id, filename: name }))] };
}

function rawFiles(files: readonly Attachment[] = []): RawFile[] {
  return files.map(({ name, type, data }) => ({ name, contentType: type, data }));
}

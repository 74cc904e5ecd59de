import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import type { Handle, Later, Outcome } from '../../src/command/outcome.ts';
import { type FolderLibrary, openLibrary } from '../../src/library/open-library.ts';
import { checkOutcome } from './check-outcome.ts';
import {
  autocomplete,
  type CommandCall,
  chatInput,
  component,
  messageCommand,
  type Scene,
} from './discord/interactions.ts';
import { edited, messageFrom, walk } from './discord/messages.ts';
import { PATIENT } from './patience.ts';

/** A channel that keeps the bot's messages as Discord does. Every outcome is checked. */
export interface Channel {
  /** Sends `/name` and gives the message that comes back. */
  command(call: CommandCall): Promise<APIMessage>;
  /** Chooses `name` in the menu of a message; gives the message that comes back. */
  menu(name: string, target: APIMessage, scene?: Scene): Promise<APIMessage>;
  /** Presses the button, or chooses in the menu, of that label, sign in it or verb; gives the message that it leads to. */
  press(
    message: APIMessage,
    button: string,
    scene?: Scene & { values?: readonly string[]; channels?: readonly string[] },
  ): Promise<APIMessage>;
  /** Presses Share: what stays with the member, and what the others get. */
  share(message: APIMessage, scene?: Scene): Promise<{ kept: APIMessage; shared: APIMessage }>;
  /** Presses Delete and gives what follows the deferral. */
  remove(message: APIMessage, scene?: Scene): Promise<Later | undefined>;
  /** The choices while `focused` is being typed. */
  typing(call: CommandCall & { focused: string }): Promise<readonly { name: string; value: string | number }[]>;
}

/** A channel with a bot on a folder of articles. */
export interface Stage extends Channel {
  readonly handle: Handle;
  readonly library: FolderLibrary;
  /** What the bot logged, a JSON object an entry. */
  readonly logged: readonly string[];
}

/** @param files by path in the folder; or an existing folder */
export async function openStage(files: Readonly<Record<string, string>> | string, cooldownSeconds = 0): Promise<Stage> {
  const folder = typeof files === 'string' ? files : await temporaryFolder(files);
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const library = await openLibrary({ folders: [folder], search: true });
  const { handle } = createBot({ answersFor: async () => library.answers, log, cooldownSeconds, patience: PATIENT });
  return { ...stageOf(handle), handle, library, logged };
}

export function stageOf(handle: Handle): Channel {
  async function send(interaction: APIInteraction): Promise<Outcome> {
    const outcome = await handle(interaction);
    checkOutcome(outcome);
    return outcome;
  }

  return {
    async command(call) {
      const interaction = chatInput(call);
      return messageFrom(dataOf((await send(interaction)).response), { interaction });
    },
    async menu(name, target, scene = {}) {
      const interaction = messageCommand({ ...scene, name, target });
      return messageFrom(dataOf((await send(interaction)).response), { interaction });
    },
    async press(message, button, scene = {}) {
      const customId = customIdOf(message, button);
      const interaction = component({ ...scene, message, customId });
      const { response } = await send(interaction);
      return response.type === InteractionResponseType.UpdateMessage
        ? edited(message, dataOf(response))
        : messageFrom(dataOf(response), { interaction });
    },
    async share(message, scene) {
      const customId = pressables(message).find(({ custom_id }) => /:\w+\.share:/.test(custom_id))?.custom_id;
      const interaction = component({ ...scene, message, customId: customId ?? customIdOf(message, 'Share') });
      const { response, later } = await send(interaction);
      const then = await later;
      if (!then || !('post' in then)) throw new Error(`nothing was shared: ${JSON.stringify(response)}`);
      const { ChannelMessageWithSource: type } = InteractionResponseType;
      checkOutcome({ response: { type, data: then.post as never }, ...(then.files && { files: then.files }) });
      return {
        kept: edited(message, dataOf(response)),
        shared: messageFrom(then.post as Parameters<typeof messageFrom>[0], { interaction }),
      };
    },
    async remove(message, scene) {
      const outcome = await send(component({ ...scene, message, customId: customIdOf(message, 'delete') }));
      return outcome.later;
    },
    async typing(call) {
      const { response } = await send(autocomplete(call));
      return 'data' in response && response.data && 'choices' in response.data ? (response.data.choices ?? []) : [];
    },
  };
}

export async function temporaryFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

function dataOf(response: APIInteractionResponse): Parameters<typeof messageFrom>[0] {
  if (!('data' in response) || !response.data || !('components' in response.data))
    throw new Error(`no message: ${JSON.stringify(response)}`);
  return response.data as Parameters<typeof messageFrom>[0];
}

interface Pressable {
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly label?: string;
}

export const pressables = (message: APIMessage): (Pressable & { custom_id: string })[] => {
  const found: (Pressable & { custom_id: string })[] = [];
  walk(message.components ?? [], (node) => {
    const { custom_id } = node as Pressable;
    if (custom_id) found.push({ ...(node as Pressable), custom_id });
  });
  return found;
};

export const labels = (message: APIMessage): string[] => pressables(message).flatMap(({ label }) => label ?? []);

/** Whether a button is known by that label, or by the sign in it: ▶ for “Next ▶”. */
export const isCalled = (label: string | undefined, name: string): boolean =>
  label === name || (/^[◀▶▲▼]$/.test(name) && label?.split(' ').includes(name) === true);

export function customIdOf(message: APIMessage, button: string): string {
  const found = pressables(message).find(
    ({ custom_id, label }) => isCalled(label, button) || custom_id.split(':')[1] === button,
  );
  if (!found) throw new Error(`no button ${button}; there are ${labels(message).join(', ')}`);
  return found.custom_id;
}

/** The text displays of a message, in reading order, as Markdown. */
export function texts(message: APIMessage): string[] {
  const found: string[] = [];
  walk(message.components ?? [], (node) => {
    const { content } = node as { content?: string };
    if (content !== undefined) found.push(content);
  });
  return found;
}

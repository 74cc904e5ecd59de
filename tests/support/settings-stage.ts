import { type APIMessage, type APIStringSelectComponent, InteractionResponseType } from 'discord-api-types/v10';
import type { Outcome } from '../../src/command/outcome.ts';
import { checkOutcome } from './check-outcome.ts';
import { chatInput, component, modal, type Scene } from './discord/interactions.ts';
import { edited, walk } from './discord/messages.ts';
import { MANAGER } from './discord/people.ts';
import { createMemory, type Memory } from './memory-store.ts';
import { openWorld, SERVERS, sceneIn, textOf, type World } from './servers.ts';
import { type Channel, customIdOf, stageOf, temporaryFolder } from './stage.ts';

/** A channel of a server that may be set. Who acts may manage it, unless a scene says otherwise. */
export interface SettingsStage extends Channel {
  readonly world: World;
  readonly memory: Memory;
  /** Calls /settings. */
  settings(scene?: Scene): Promise<APIMessage>;
  /** Opens the form behind the button and sends it with these words; gives the message as it is then. */
  find(message: APIMessage, words: string, scene?: Scene): Promise<APIMessage>;
  /** Opens that form as `scene` has it, sends it as `later` does, and gives what comes of it. */
  findLater(message: APIMessage, words: string, later: Scene): Promise<Outcome>;
  /** The same shelves in a bot that has just been started. */
  restarted(): Promise<SettingsStage>;
}

export const [SERVER] = SERVERS;
const SCENE: Scene = { ...sceneIn(SERVER), permissions: MANAGER };

/** @param files what everyone may see. Default: an article */
export async function openSettingsStage(
  files: Readonly<Record<string, string>> = { 'common-heron.md': textOf('common-heron', 'heron', 1) },
): Promise<SettingsStage> {
  return open([await temporaryFolder(files)], createMemory());
}

async function open(folders: readonly string[], memory: Memory): Promise<SettingsStage> {
  const world = await openWorld({ folders, store: memory.open() });
  const stage = stageOf(world.handle);
  const command: Channel['command'] = (call) => stage.command({ ...SCENE, ...call });
  const press: Channel['press'] = (message, button, scene) => stage.press(message, button, { ...SCENE, ...scene });
  return {
    ...stage,
    world,
    memory,
    command,
    press,
    typing: (call) => stage.typing({ ...SCENE, ...call }),
    settings: (scene = {}) => command({ name: 'settings', ...scene }),
    async findLater(message, words, later) {
      const { response } = await world.handle(
        component({ ...SCENE, message, customId: customIdOf(message, 'set.find') }),
      );
      if (response.type !== InteractionResponseType.Modal) throw new Error(`no form: ${JSON.stringify(response)}`);
      const customId = response.data.custom_id;
      const outcome = await world.handle(modal({ ...SCENE, ...later, message, customId, fields: { words } }));
      checkOutcome(outcome);
      return outcome;
    },
    async find(message, words, own = {}) {
      const scene = { ...SCENE, ...own };
      const pressed = await world.handle(component({ ...scene, message, customId: customIdOf(message, 'set.find') }));
      checkOutcome(pressed);
      const { response } = pressed;
      if (response.type !== InteractionResponseType.Modal) throw new Error(`no form: ${JSON.stringify(response)}`);
      const sent = { ...scene, message, customId: response.data.custom_id, fields: { words } };
      const outcome = await world.handle(modal(sent));
      checkOutcome(outcome);
      if (outcome.response.type !== InteractionResponseType.UpdateMessage)
        throw new Error('the message stays as it is');
      return edited(message, outcome.response.data as never);
    },
    restarted: () => open(folders, memory),
  };
}

/** Sends `/name` as Discord carries it, for what is not to be a message. */
export const settingsCall = (scene: Scene) => chatInput({ ...SCENE, ...scene, name: 'settings' });

/** A select menu of the message by its verb; undefined where there is none. */
export function menuOf(message: APIMessage, verb: string): APIStringSelectComponent | undefined {
  let found: APIStringSelectComponent | undefined;
  walk(message.components ?? [], (node) => {
    const { custom_id } = node as { custom_id?: string };
    if (custom_id?.split(':')[1] === verb) found = node as unknown as APIStringSelectComponent;
  });
  return found;
}

/** What a menu offers, by its verb: the labels, those that are chosen with a tick. */
export const offersOf = (message: APIMessage, verb: string): string[] =>
  (menuOf(message, verb)?.options ?? []).map((option) => (option.default ? `✓ ${option.label}` : option.label));

/** The values of what has one of these words in its label. */
export function valuesOf(message: APIMessage, verb: string, ...words: readonly string[]): string[] {
  const options = menuOf(message, verb)?.options ?? [];
  return options.filter(({ label }) => words.some((word) => label.includes(word))).map(({ value }) => value);
}

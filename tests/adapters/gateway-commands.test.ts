import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../src/adapters/gateway/start.ts';
import type { Handle } from '../../src/command/outcome.ts';
import { type Definitions, sameCommands } from '../../src/discord/commands.ts';
import { capturedLog } from '../support/discord/online.ts';
import { CommandRegistry } from '../support/discord/registry.ts';
import { type Discord, startDiscord } from '../support/discord/server.ts';

const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const COMMANDS: Definitions = [
  {
    name: 'ask',
    description: 'Ask the articles',
    name_localizations: { de: 'fragen', 'es-ES': 'preguntar' },
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
        min_length: 3,
        max_length: 300,
      },
      { type: ApplicationCommandOptionType.String, name: 'article', description: 'Which one', autocomplete: true },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only for you', required: false },
    ],
  },
  {
    type: ApplicationCommandType.ChatInput,
    name: 'articles',
    description: 'Keep the shelf',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    nsfw: false,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'What is there',
        options: [
          {
            type: ApplicationCommandOptionType.Integer,
            name: 'page',
            description: 'Which page',
            min_value: 1,
            choices: [
              { name: 'first', value: 1 },
              { name: 'second', value: 2 },
            ],
          },
        ],
      },
    ],
  },
  { type: ApplicationCommandType.Message, name: 'Find the source', ...everywhere },
];

/** What Discord has once these were sent. */
function registered(definitions: Definitions): unknown[] {
  const registry = new CommandRegistry();
  registry.replaceAll(JSON.parse(JSON.stringify(definitions)));
  return registry.list(true);
}

test('what Discord makes of our commands is the same to us', () => {
  expect(sameCommands(COMMANDS, registered(COMMANDS))).toBe(true);
  expect(sameCommands([], [])).toBe(true);
});

test('fields that Discord may add make no difference', () => {
  const theirs = registered(COMMANDS).map((command) => ({
    ...(command as object),
    handler: 1,
    description_localized: 'x',
  }));
  expect(sameCommands(COMMANDS, theirs)).toBe(true);
});

test('where a command says nothing of contexts, what Discord has is right', () => {
  const silent: Definitions = [{ name: 'help', description: 'What the bot does' }];
  const theirs = registered([{ ...silent[0], ...everywhere } as Definitions[number]]);
  expect(sameCommands(silent, theirs)).toBe(true);
  expect(sameCommands([{ ...silent[0], contexts: [0] } as Definitions[number]], theirs)).toBe(false);
});

test('lists that are sets may come in another order', () => {
  const theirs = registered(COMMANDS).map((command) => {
    const { contexts, ...rest } = command as { contexts: number[] };
    return { ...rest, contexts: contexts.toReversed() };
  });
  expect(sameCommands(COMMANDS, theirs)).toBe(true);
});

/** Every place in the definitions, as the path of keys to a plain value. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

test('a change of any value is noticed', () => {
  const theirs = registered(COMMANDS);
  for (const path of leaves(COMMANDS)) {
    const changed = structuredClone(COMMANDS) as unknown as Record<string, unknown>;
    let node = changed;
    for (const step of path.slice(0, -1)) node = node[step] as Record<string, unknown>;
    const last = path.at(-1) ?? '';
    const value = node[last];
    node[last] = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}x`;
    expect(sameCommands(changed as unknown as Definitions, theirs), path.join('.')).toBe(false);
  }
});

test('a command more, a command less and an option in another place are noticed', () => {
  const theirs = registered(COMMANDS);
  const [ask, ...others] = COMMANDS;
  expect(sameCommands(others, theirs)).toBe(false);
  expect(sameCommands([...COMMANDS, { name: 'new', description: 'New' }], theirs)).toBe(false);
  const swapped = { ...ask, options: [...((ask as { options: unknown[] }).options ?? [])].reverse() };
  expect(sameCommands([swapped as Definitions[number], ...others], theirs)).toBe(false);
});

async function startedWith(discord: Discord, definitions: Definitions): Promise<string[]> {
  const handle: Handle = () => new Promise(() => undefined);
  const { log } = capturedLog();
  const from = discord.requests.length;
  const bot = await startGateway({ token: discord.token, apiUrl: discord.apiUrl, handle, definitions, log });
  onTestFinished(() => bot.close());
  return discord.requests.slice(from).flatMap(({ method, path }) => (path.endsWith('/commands') ? [method] : []));
}

test('commands are registered at the first start, and again only when they change', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  expect(await startedWith(discord, COMMANDS)).toEqual(['GET', 'PUT']);
  const ids = discord.registry.list(true).map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(await startedWith(discord, COMMANDS)).toEqual(['GET']);
  expect(await startedWith(discord, COMMANDS.slice(0, 2))).toEqual(['GET', 'PUT']);
  expect(discord.registry.list(true).map(({ id }) => id)).toEqual(ids.slice(1));
});

test('commands that Discord refuses end the start with what Discord says', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const bad: Definitions = [{ name: 'Ask', description: 'Capitals are not allowed' }];
  await expect(startedWith(discord, bad)).rejects.toThrow(
    'the commands (400, code 50035): /Ask, name: Command name is invalid.',
  );
  expect(discord.gateway.connections).toEqual([]);
});

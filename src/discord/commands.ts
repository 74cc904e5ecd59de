import { type REST, Routes } from 'discord.js';
import type { RESTPutAPIApplicationCommandsJSONBody, Snowflake } from 'discord-api-types/v10';
import { z } from 'zod';
import { ask } from './rest.ts';

export type Definitions = RESTPutAPIApplicationCommandsJSONBody;

const list = z.array(z.unknown());

/**
 * Registers the commands for all servers and direct messages, unless Discord has them already.
 *
 * @returns whether they had to be sent
 * @throws UserError that names the fields Discord turns down
 */
export async function registerCommands(rest: REST, application: Snowflake, definitions: Definitions): Promise<boolean> {
  const route = Routes.applicationCommands(application);
  // Without the parameter, Discord leaves translations out of its answer.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const asked = { subject: 'the commands', items: definitions.map(({ name }) => `/${name}`) };
  const theirs = await ask(rest, rest.get(route, { query }), list, asked);
  if (sameCommands(definitions, theirs)) return false;
  await ask(rest, rest.put(route, { body: definitions }), list, asked);
  return true;
}

/**
 * Whether Discord's commands are ours, in whatever order. Discord adds ids and versions, writes out defaults (or
 * leaves out what was sent as its default) and may add fields that we have never heard of.
 *
 * @param theirs the answer of GET /applications/{id}/commands
 */
export function sameCommands(ours: Definitions, theirs: readonly unknown[]): boolean {
  if (ours.length !== theirs.length) return false;
  const found = new Map(theirs.map((command) => [key(command), command]));
  return ours.every((command) => {
    const other = found.get(key(command));
    if (other === undefined) return false;
    const kept = KEPT.filter((field) => !isObject(command) || command[field] === undefined);
    return canonical(command, kept) === canonical(other, kept);
  });
}

/** What a command or an option says. Everything else is Discord's own: ids, versions, deprecated twins. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'nsfw',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'options',
  'required',
  'choices',
  'value',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
] as const;

/** Where we say nothing, Discord keeps what it has, or what the application is set to: no difference. */
const KEPT: readonly string[] = ['contexts', 'integration_types'];

/** Sets, though written as lists. */
const UNORDERED: readonly string[] = ['contexts', 'integration_types', 'channel_types'];

function key(command: unknown): string {
  return isObject(command) ? `${command.type ?? 1} ${command.name}` : '';
}

/** A text that is the same for what means the same: known fields in one order, defaults left out. */
function canonical(command: unknown, ignored: readonly string[]): string {
  return JSON.stringify(normal({ type: 1, ...(isObject(command) ? command : {}) }, ignored));
}

function normal(value: unknown, ignored: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => normal(item, ignored));
  if (!isObject(value)) return value;
  return FIELDS.filter((field) => !ignored.includes(field) && !isDefault(value[field])).map((field) => {
    const item = value[field];
    if (field.endsWith('_localizations') && isObject(item)) return [field, Object.entries(item).sort()];
    if (UNORDERED.includes(field) && Array.isArray(item)) return [field, [...item].sort()];
    return [field, normal(item, ignored)];
  });
}

/** Absent, null, false and empty mean the same in every field compared. */
function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

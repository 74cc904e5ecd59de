import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Outcome } from '../../src/command/outcome.ts';
import { brokenFormLimits, brokenLimits } from '../../src/reply/broken-limits.ts';
import { walk } from './discord/messages.ts';

const SCHEMAS = {
  [InteractionResponseType.ChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: ApplicationCommandAutocompleteCallbackRequestSchema,
  [InteractionResponseType.Modal]: ModalInteractionCallbackRequestSchema,
} as const;

const TEN_MEBIBYTES = 10 * 1024 * 1024;

/**
 * What Discord would not take, or nobody should see, in words; empty when all is well. Discord's published schema must give back
 * exactly what it was given (it drops keys it does not know), and our own limits see what the schema lets pass.
 */
export function outcomeFaults({ response, files = [] }: Outcome): string[] {
  if (!(response.type in SCHEMAS)) return [];
  const wire: unknown = JSON.parse(JSON.stringify(response));
  const parsed = SCHEMAS[response.type as keyof typeof SCHEMAS].safeParse(wire);
  const schema = parsed.success
    ? isDeepStrictEqual(parsed.data, wire)
      ? []
      : ['the schema does not know some of it']
    : [`the schema: ${parsed.error.message}`];
  if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    const { choices = [] } = (response as { data: { choices?: { name: string }[] } }).data;
    return [...schema, ...choices.flatMap(({ name }) => unreadable(name))];
  }
  if (response.type === InteractionResponseType.Modal) {
    const form = response.data as Parameters<typeof brokenFormLimits>[0];
    const words = form.components.flatMap(({ label, description = '' }) => [label, description]);
    return [...schema, ...brokenFormLimits(form), ...[form.title, ...words].flatMap(unreadable)];
  }
  const { components, allowed_mentions } = (
    response as unknown as { data: { components: never[]; allowed_mentions: unknown } }
  ).data;
  const named = [...JSON.stringify(components).matchAll(/attachment:\/\/([^"]+)/g)].map(([, name]) => name);
  return [
    ...schema,
    ...brokenLimits(components),
    ...(isDeepStrictEqual(allowed_mentions, { parse: [] }) ? [] : ['it may ping']),
    ...(isDeepStrictEqual(
      named,
      files.map(({ name }) => name),
    )
      ? []
      : ['the files are not those it names']),
    ...files.flatMap(({ name, data }) => (data.length > TEN_MEBIBYTES ? [`${name} is too large`] : [])),
    ...textsOf(components).flatMap(unreadable),
  ];
}

/** Every text of a message that is drawn: texts, labels, menus. */
function textsOf(components: readonly never[]): string[] {
  const found: string[] = [];
  walk(components, (node) => {
    const { content, label, placeholder, options = [] } = node as Record<string, unknown> & { options?: object[] };
    for (const text of [content, label, placeholder]) if (typeof text === 'string') found.push(text);
    for (const option of options) found.push(...Object.values(option).filter((text) => typeof text === 'string'));
  });
  return found;
}

/** What may stand in no text at all, and what may stand only in an article's own words. */
const CONTROLS = /[^\P{Cc}\t\n]|\p{Cs}|[\u2028\u2029]/u;
const TURNS = /[\u202a-\u202e\u2066\u2067]/;

/** A quotation has its bar at every line; a line of ours turns nobody's direction, and ends the isolates it begins. */
function unreadable(text: string): string[] {
  const isQuoted = text.startsWith('> ');
  const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/);
  const isCode = text.startsWith('```');
  const isBalanced = (line: string): boolean => line.split('\u2068').length === line.split('\u2069').length;
  return [
    ...(CONTROLS.test(text) ? [`a control character in ${JSON.stringify(text)}`] : []),
    ...(isQuoted && lines.some((line) => !line.startsWith('> ')) ? [`a broken bar in ${JSON.stringify(text)}`] : []),
    ...(!isQuoted && !isCode && (TURNS.test(text) || !lines.every(isBalanced))
      ? [`a turn of direction in ${JSON.stringify(text)}`]
      : []),
  ];
}

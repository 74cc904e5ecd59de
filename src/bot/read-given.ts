import { ApplicationCommandType, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { GivenFile, PressedMessage } from '../command/context.ts';
import { parse } from './read.ts';

/** What the bot reads of forms that are sent and of messages from whose menu a command is chosen, and no more. */

const attachment = z
  .object({
    id: z.string().optional(),
    filename: z.string().max(1_000),
    url: z.string().max(4_000),
    content_type: z.string().max(200).optional(),
  })
  .transform(({ id, filename, url, content_type }) => ({
    id,
    file: { name: filename, url, ...(content_type !== undefined && { type: content_type }) } satisfies GivenFile,
  }));

const field = z.object({
  custom_id: z.string(),
  value: z.unknown().optional(),
  values: z.array(z.string()).max(25).optional(),
});

const form = z.object({
  data: z.object({
    custom_id: z.string(),
    components: z.array(z.object({ type: z.number(), component: z.unknown().optional() })).max(25),
    resolved: z.object({ attachments: z.record(z.string(), attachment).optional() }).nullish(),
  }),
});

export interface GivenForm {
  readonly customId: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, readonly GivenFile[]>;
}

/** @throws UserError `malformed-interaction`, as all of these do */
export function readForm(raw: unknown): GivenForm {
  const { custom_id, components, resolved } = parse(form, raw).data;
  const uploaded = new Map(Object.entries(resolved?.attachments ?? {}).map(([id, { file }]) => [id, file]));
  const fields = components
    .filter(({ type }) => type === ComponentType.Label)
    .map(({ component }) => parse(field, component));
  return {
    customId: custom_id,
    texts: new Map(fields.flatMap(({ custom_id: id, value }) => (typeof value === 'string' ? [[id, value]] : []))),
    files: new Map(
      fields.flatMap(({ custom_id: id, values }) =>
        values ? [[id, values.flatMap((one) => uploaded.get(one) ?? [])]] : [],
      ),
    ),
  };
}

const words = z.object({
  content: z.string().max(10_000).catch(''),
  attachments: z.array(attachment).max(50).catch([]),
  embeds: z
    .array(z.object({ url: z.string().max(4_000).nullish() }))
    .max(50)
    .catch([]),
  components: z.array(z.unknown()).max(50).catch([]),
});

const isPressed = z.object({ data: z.object({ target_id: z.string() }) });

const pressed = z.object({
  data: z.object({
    type: z.literal(ApplicationCommandType.Message),
    target_id: z.string(),
    resolved: z.object({ messages: z.record(z.string(), z.unknown()) }),
  }),
});

const message = z.intersection(
  words,
  z.object({
    message_snapshots: z
      .array(z.object({ message: words }))
      .max(10)
      .catch([]),
  }),
);

/** The message from whose menu a command was chosen; null where it was typed. */
export function readPressed(raw: unknown): PressedMessage | null {
  if (!isPressed.safeParse(raw).success) return null;
  const { target_id, resolved } = parse(pressed, raw).data;
  const target = new Map(Object.entries(resolved.messages)).get(target_id);
  const { message_snapshots, ...own } = parse(message, target);
  const all = [own, ...message_snapshots.map((snapshot) => snapshot.message)];
  const nodes = all.flatMap(({ components }) => [...nodesIn(components)]);
  return {
    text: [
      ...all.map(({ content }) => content),
      ...nodes.flatMap(({ content }) => (typeof content === 'string' ? [content] : [])),
    ].join('\n'),
    links: [
      ...nodes.flatMap(({ url }) => (typeof url === 'string' ? [url] : [])),
      ...all.flatMap(({ embeds }) => embeds.flatMap(({ url }) => url ?? [])),
    ],
    files: all.flatMap(({ attachments }) => attachments.map(({ file }) => file)),
  };
}

/** Discord nests components no deeper. */
const DEEPEST = 5;

function* nodesIn(tree: unknown, depth = 0): Generator<Readonly<Record<'content' | 'url', unknown>>> {
  if (!Array.isArray(tree) || depth > DEEPEST) return;
  for (const node of tree as readonly unknown[]) {
    if (typeof node !== 'object' || node === null) continue;
    yield node as Readonly<Record<'content' | 'url', unknown>>;
    yield* nodesIn((node as { components?: unknown }).components, depth + 1);
  }
}

import {
  type APIApplicationCommandInteractionMetadata,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteractionMetadata,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteractionMetadata,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { BOT, snowflake } from './people.ts';

/** The part of a message's body that a bot may send and Discord keeps. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly flags?: number | undefined;
  // The wire: whatever a bot sent, after validation.
  readonly components?: readonly unknown[] | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
}

export interface MessageContext {
  /** Whose answer it is. */
  readonly interaction: APIInteraction;
  /** Default: a new one. */
  readonly id?: string;
  /** The first answer, for a follow-up. */
  readonly originalId?: string;
  readonly attachments?: APIMessage['attachments'];
}

/**
 * A message as Discord keeps it and sends it back with a click: components have ids and their defaults,
 * `interaction_metadata` says who asked.
 */
export function messageFrom(body: MessageBody, context: MessageContext): APIMessage {
  const { interaction, originalId } = context;
  return {
    id: context.id ?? snowflake(),
    channel_id: interaction.channel?.id ?? '0',
    type: interaction.type === InteractionType.ApplicationCommand ? MessageType.ChatInputCommand : MessageType.Default,
    author: BOT,
    application_id: interaction.application_id,
    webhook_id: interaction.application_id,
    content: body.content ?? '',
    timestamp: new Date().toISOString().replace('Z', '000+00:00'),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: context.attachments ?? [],
    embeds: (body.embeds ?? []) as APIMessage['embeds'],
    pinned: false,
    flags: (body.flags ?? 0) as MessageFlags,
    components: withIds(body.components ?? []),
    interaction_metadata: metadata(interaction, originalId),
  };
}

/** The same message after an edit: what the body leaves out stays, and the flag of Components V2 cannot be taken away. */
export function edited(message: APIMessage, body: MessageBody, attachments?: APIMessage['attachments']): APIMessage {
  const kept = (message.flags ?? 0) & ~MessageFlags.Loading;
  return {
    ...message,
    edited_timestamp: new Date().toISOString().replace('Z', '000+00:00'),
    flags: (kept | ((body.flags ?? 0) & MessageFlags.IsComponentsV2)) as MessageFlags,
    ...(body.content !== undefined && { content: body.content ?? '' }),
    ...(body.embeds !== undefined && { embeds: (body.embeds ?? []) as APIMessage['embeds'] }),
    ...(body.components !== undefined && { components: withIds(body.components ?? []) }),
    ...(attachments && { attachments }),
  };
}

type Node = Record<string, unknown> & { type: number };

/** What Discord writes into a component where the bot left it out. */
const DEFAULTS: Partial<Record<number, Record<string, unknown>>> = {
  [ComponentType.Container]: { accent_color: null, spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.StringSelect]: { min_values: 1, max_values: 1 },
};

/**
 * The components with an id on each: those the bot chose stay (0 counts as none), the others get the free numbers
 * from 1 in reading order.
 */
function withIds(components: readonly unknown[]): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  walk(components, (node) => typeof node.id === 'number' && node.id !== 0 && taken.add(node.id));
  let next = 0;
  const free = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  const fill = (value: unknown): unknown => {
    const node = value as Node;
    const id = typeof node.id === 'number' && node.id !== 0 ? node.id : free();
    const filled: Node = { ...DEFAULTS[node.type], ...node, id };
    if (Array.isArray(node.components)) filled.components = node.components.map(fill);
    if (node.accessory !== undefined) filled.accessory = fill(node.accessory);
    return filled;
  };
  return components.map(fill) as APIMessageTopLevelComponent[];
}

/** Visits every component, nested ones and accessories too, in reading order. */
export function walk(components: readonly unknown[], visit: (node: Node) => void): void {
  for (const value of components) {
    const node = value as Node;
    visit(node);
    if (Array.isArray(node.components)) walk(node.components, visit);
    if (node.accessory !== undefined) walk([node.accessory], visit);
  }
}

function metadata(interaction: APIInteraction, originalId?: string): APIMessageInteractionMetadata {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) throw new Error('an interaction without a user');
  const base = {
    id: interaction.id,
    user,
    authorizing_integration_owners: interaction.authorizing_integration_owners,
    ...(originalId !== undefined && { original_response_message_id: originalId }),
  };
  switch (interaction.type) {
    case InteractionType.MessageComponent:
      return {
        ...base,
        type: InteractionType.MessageComponent,
        interacted_message_id: interaction.message.id,
      } satisfies APIMessageComponentInteractionMetadata;
    case InteractionType.ModalSubmit:
      return {
        ...base,
        type: InteractionType.ModalSubmit,
        triggering_interaction_metadata: {
          ...base,
          id: snowflake(),
          type: InteractionType.ApplicationCommand,
        },
      } satisfies APIModalSubmitInteractionMetadata;
    default:
      return { ...base, type: InteractionType.ApplicationCommand } satisfies APIApplicationCommandInteractionMetadata;
  }
}

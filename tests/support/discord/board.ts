import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { edited, type MessageBody, messageFrom } from './messages.ts';
import { snowflake } from './people.ts';
import {
  alreadyAcknowledged,
  invalidWebhookToken,
  record,
  tooManyFollowups,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './refusal.ts';
import { checkMessage, checkResponse, type UploadedFile } from './responses.ts';
import type { Signal } from './signal.ts';

/** One interaction and all that came back for it. */
export interface Exchange {
  readonly interaction: APIInteraction;
  readonly sentAt: number;
  /** The callback, as the bot sent it. */
  response?: APIInteractionResponse;
  /** When that came, as `performance.now()` says. */
  answeredAt?: number;
  /** What was uploaded, in order. */
  readonly files: UploadedFile[];
  /** The message that `@original` means. */
  originalId?: string | undefined;
  /** That message as it is now; none before the answer, after a form or choices, and once deleted. */
  readonly original: APIMessage | undefined;
  readonly followups: APIMessage[];
  /** Why answers were turned down. */
  readonly refused: unknown[];
}

export interface Patience {
  /** Within what a first answer must come. Default: two minutes; Discord itself waits for three seconds. */
  readonly answerWithinMs: number;
  /** How long an answered interaction's token lives. Default: 15 minutes. */
  readonly tokenLifeMs: number;
}

/** The interactions under way and the messages they led to. */
export class Board {
  readonly messages = new Map<string, APIMessage>();
  readonly #exchanges = new Map<string, Exchange>();
  readonly #signal: Signal;
  readonly #patience: Patience;

  constructor(signal: Signal, patience: Patience) {
    this.#signal = signal;
    this.#patience = patience;
  }

  open(interaction: APIInteraction): Exchange {
    const { messages } = this;
    const exchange: Exchange = {
      interaction,
      sentAt: Date.now(),
      files: [],
      followups: [],
      refused: [],
      get original() {
        return this.originalId === undefined ? undefined : messages.get(this.originalId);
      },
    };
    this.#exchanges.set(interaction.token, exchange);
    return exchange;
  }

  /** By its token, for what was refused. */
  find(token: string): Exchange | undefined {
    return this.#exchanges.get(token);
  }

  /** POST /interactions/{id}/{token}/callback */
  callback(id: string, token: string, body: unknown, files: readonly UploadedFile[]): void {
    const exchange = this.#exchanges.get(token);
    if (exchange?.interaction.id !== id) throw unknownInteraction();
    if (exchange.response) throw alreadyAcknowledged();
    if (Date.now() - exchange.sentAt > this.#patience.answerWithinMs) throw unknownInteraction();
    checkResponse(exchange.interaction, body, files);
    const response = body as APIInteractionResponse;
    exchange.files.push(...files);
    exchange.originalId = this.#apply(exchange, response, files);
    exchange.response = response;
    exchange.answeredAt = performance.now();
    this.#signal.notify();
  }

  #apply(exchange: Exchange, response: APIInteractionResponse, files: readonly UploadedFile[]): string | undefined {
    const { interaction } = exchange;
    const clicked = interaction.message && (this.messages.get(interaction.message.id) ?? interaction.message);
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.#create(exchange, response.data as MessageBody, files).id;
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        // Of the flags, only privacy is chosen now.
        const flags = MessageFlags.Loading | (Number(response.data?.flags ?? 0) & MessageFlags.Ephemeral);
        return this.#create(exchange, { flags }, []).id;
      }
      case InteractionResponseType.UpdateMessage:
        if (clicked) this.#edit(clicked, (response.data ?? {}) as MessageBody, files);
        return clicked?.id;
      case InteractionResponseType.DeferredMessageUpdate:
        if (clicked) this.messages.set(clicked.id, clicked);
        return clicked?.id;
      default:
        return undefined;
    }
  }

  /** GET /webhooks/{application}/{token}/messages/@original */
  original(token: string): APIMessage {
    const { original } = this.#answered(token);
    if (!original) throw unknownMessage();
    return original;
  }

  /** PATCH …/messages/@original */
  editOriginal(token: string, body: unknown, files: readonly UploadedFile[]): APIMessage {
    const exchange = this.#answered(token);
    const message = this.original(token);
    checkMessage(body, files, message);
    exchange.files.push(...files);
    return this.#edit(message, record(body) as MessageBody, files);
  }

  /** DELETE …/messages/@original */
  deleteOriginal(token: string): void {
    this.messages.delete(this.original(token).id);
    this.#signal.notify();
  }

  /** POST /webhooks/{application}/{token} */
  followUp(token: string, body: unknown, files: readonly UploadedFile[]): APIMessage {
    const exchange = this.#answered(token);
    const { original, interaction } = exchange;
    // A follow-up to a deferral that still waits is taken for its answer, and is as private or public as that.
    if (original && ((original.flags ?? 0) & MessageFlags.Loading) !== 0) return this.editOriginal(token, body, files);
    const owners = interaction.authorizing_integration_owners;
    if (!('0' in owners) && exchange.followups.length >= 5) throw tooManyFollowups();
    checkMessage(body, files);
    exchange.files.push(...files);
    const message = this.#create(exchange, record(body) as MessageBody, files, exchange.originalId);
    exchange.followups.push(message);
    this.#signal.notify();
    return message;
  }

  #answered(token: string): Exchange {
    const exchange = this.#exchanges.get(token);
    if (!exchange?.response) throw unknownWebhook();
    if (Date.now() - exchange.sentAt > this.#patience.tokenLifeMs) throw invalidWebhookToken();
    return exchange;
  }

  #create(exchange: Exchange, body: MessageBody, files: readonly UploadedFile[], originalId?: string): APIMessage {
    const { interaction } = exchange;
    const message = messageFrom(body, {
      interaction,
      attachments: files.map(attachment),
      ...(originalId !== undefined && { originalId }),
    });
    this.messages.set(message.id, message);
    return message;
  }

  #edit(message: APIMessage, body: MessageBody, files: readonly UploadedFile[]): APIMessage {
    const { attachments } = body as { attachments?: readonly { id: string | number }[] };
    // Attachments that the list leaves out are taken off; without a list, all stay.
    const listed = attachments?.map(({ id }) => String(id));
    const kept = message.attachments.filter(({ id }) => !listed || listed.includes(id));
    const changed = edited(message, body, [...kept, ...files.map(attachment)]);
    this.messages.set(message.id, changed);
    this.#signal.notify();
    return changed;
  }
}

function attachment({ name, type, data }: UploadedFile): APIMessage['attachments'][number] {
  const id = snowflake();
  const path = `attachments/440000000000000001/${id}/${encodeURIComponent(name)}`;
  return {
    id,
    filename: name,
    size: data.byteLength,
    content_type: type,
    url: `https://cdn.discordapp.com/${path}`,
    proxy_url: `https://media.discordapp.net/${path}`,
  };
}

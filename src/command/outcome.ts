import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPatchAPIWebhookWithTokenMessageJSONBody,
  RESTPostAPIWebhookWithTokenJSONBody,
} from 'discord-api-types/v10';
import type { ErrorCode } from '../base/errors.ts';
import type { Asked } from '../insights/asked.ts';
import type { Attachment } from '../reply/message.ts';

/** What fills in the deferred answer. */
export interface Edit {
  readonly edit: RESTPatchAPIWebhookWithTokenMessageJSONBody;
  readonly files?: readonly Attachment[];
}

/** What happens after the response. */
export type Later =
  /** `then`: what happens after that. */
  | (Edit & { readonly then?: Later })
  /** Deletes the deferred message, answers privately instead. */
  | { readonly replace: RESTPostAPIWebhookWithTokenJSONBody; readonly files?: readonly Attachment[] }
  /** Deletes the message, says nothing. */
  | { readonly remove: true }
  /** Posts a message of its own for everybody; only after an update of the clicked message. */
  | { readonly post: RESTPostAPIWebhookWithTokenJSONBody; readonly files?: readonly Attachment[] };

/** What a door carries back to Discord for one interaction. */
export interface Outcome {
  readonly response: APIInteractionResponse;
  readonly files?: readonly Attachment[];
  /** Only with a deferred response or an update (types 5, 6 and 7). Never rejects: a bug becomes words before it gets here. */
  readonly later?: Promise<Later>;
  /**
   * How far it is until `later` is there: only with a deferred message (type 5). A door shows the newest, as often as it may, and
   * none after `later`. Never throws.
   */
  readonly steps?: AsyncIterable<Edit>;
  /** Where something was asked, what, and what came of it: for the log and the counts. */
  readonly asked?: Asked;
  /** Where the first answer was put off, what it would have been: what came of it is told when it is there. Never rejects. */
  readonly putOff?: Promise<Outcome>;
  /** Where nothing came of it, why: for the log. */
  readonly fault?: ErrorCode | 'bug';
}

/** What a door does for the bot while it answers. */
export interface Door {
  /**
   * The bytes of a file that came with the interaction: an address of Discord's, or of whatever stands in for it.
   * @throws UserError when it is not to be had
   */
  download(url: string): Promise<Uint8Array>;
}

/**
 * The bot as every door sees it: Discord's wire format in, Discord's wire format out. Never rejects.
 *
 * @param door default: one that fetches no files
 */
export type Handle = (interaction: APIInteraction, door?: Door) => Promise<Outcome>;

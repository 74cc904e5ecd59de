import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPatchAPIWebhookWithTokenMessageJSONBody,
  RESTPostAPIWebhookWithTokenJSONBody,
} from 'discord-api-types/v10';
import type { Attachment } from '../reply/message.ts';
import type { Standing } from '../search/result.ts';

/** What happens after the response. */
export type Later =
  /** Fills in the deferred answer. */
  | { readonly edit: RESTPatchAPIWebhookWithTokenMessageJSONBody; readonly files?: readonly Attachment[] }
  /** Deletes the deferred message, answers privately instead. */
  | { readonly replace: RESTPostAPIWebhookWithTokenJSONBody }
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
  /** Where something was asked, how what was found stands to it: for the log. */
  readonly standing?: Standing;
}

/** The bot as every door sees it: Discord's wire format in, Discord's wire format out. Never rejects. */
export type Handle = (interaction: APIInteraction) => Promise<Outcome>;

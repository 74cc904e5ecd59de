import type {
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIModalSubmissionComponent,
  APIUser,
  ChannelType,
  InteractionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Words } from '../../words/en.ts';

/**
 * What the page and the server say to each other. The page sends what Discord's client would send; ids, tokens and
 * messages are the server's, as they are Discord's.
 */

/** What the page says, and by which rules it counts. */
export interface PageSays extends Pick<Words, 'plural'> {
  readonly says: Words['preview']['page'];
}

/** In `index.html`, as JSON of the id `words`: the language that the browser prefers among those of the interface. */
export interface PageLanguage {
  /** Of the language, for counts. */
  readonly tag: string;
  /** As the browser says it, for dates: `de-AT`. */
  readonly locale: string;
  readonly says: PageSays['says'];
}

/** A command as it was registered; to the page each is named in its language, as Discord’s `name_localized` has it. */
export type RegisteredCommand = RESTPostAPIChatInputApplicationCommandsJSONBody & { readonly id: string };

/** A command of a message's menu, as it was registered. */
export type RegisteredMenu = RESTPostAPIContextMenuApplicationCommandsJSONBody & { readonly id: string };

/** Somebody one may be in the preview. */
export interface Person {
  readonly user: APIUser;
  readonly role: keyof Words['preview']['page']['roles'];
  /** Bit set of permissions in the channel, as a decimal number. */
  readonly permissions: string;
}

/** A channel or a category of the preview's server. */
export interface PlacedChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  /** Its category. */
  readonly parent_id?: string;
}

/** A command with values, offered as a first step: one click sends it. */
export interface Suggestion {
  /** As it is typed after the slash: `ask`, or `articles list`. */
  readonly command: string;
  /** By option name. Default: none. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

/** `GET /api/setup` */
export interface Setup {
  /** Changes when the server starts anew: the page then loads itself again. */
  readonly run: string;
  readonly bot: APIUser;
  /** All of the server's, in order: one may write in those of text. */
  readonly channels: readonly PlacedChannel[];
  readonly people: readonly Person[];
  readonly commands: readonly RegisteredCommand[];
  /** Of the menu of every message. */
  readonly menus: readonly RegisteredMenu[];
  readonly suggestions: readonly Suggestion[];
}

/** `GET /api/events?user=ID&channel=ID`, each as a server-sent event of the name in `event`. */
export type ChannelEvent =
  | { readonly event: 'snapshot'; readonly data: { readonly run: string; readonly messages: readonly APIMessage[] } }
  /** New or edited. */
  | { readonly event: 'message'; readonly data: APIMessage }
  | { readonly event: 'removed'; readonly data: { readonly id: string } };

interface Sent {
  /** Who acts: a user id of `Setup.people`. */
  readonly user: string;
  /** Where: an id of `Setup.channels`. */
  readonly channel: string;
  /** The page's own name for this act; the message that answers it carries it. */
  readonly nonce: string;
  /** As the browser says it: `en-US`. Default: American English. */
  readonly locale?: string;
}

/** A command, or its completion while typing. */
export interface SentCommand extends Sent {
  readonly type: InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete;
  readonly data: { readonly name: string; readonly options: readonly APIApplicationCommandInteractionDataOption[] };
}

/** A command of a message's menu. */
export interface SentMenu extends Sent {
  readonly type: InteractionType.ApplicationCommand;
  readonly data: { readonly name: string; readonly target_id: string };
}

/** A click on a button, or a choice in a menu. */
export interface SentComponent extends Sent {
  readonly type: InteractionType.MessageComponent;
  readonly message_id: string;
  readonly data: { readonly component_type: number; readonly custom_id: string; readonly values?: readonly string[] };
}

export interface SentModal extends Sent {
  readonly type: InteractionType.ModalSubmit;
  /** Of the form that was opened. */
  readonly modal_id: string;
  readonly data: { readonly components: readonly APIModalSubmissionComponent[] };
}

/** `POST /api/interactions` */
export type SentInteraction = SentCommand | SentMenu | SentComponent | SentModal;

/** `POST /api/messages`: what somebody says. */
export interface SentWords {
  readonly user: string;
  readonly channel: string;
  readonly content: string;
}

/** Characters of a message, as of a member who pays Discord nothing. */
export const LONGEST_MESSAGE = 2_000;

/** Bytes of a file that the page hands over, as of a member who pays Discord nothing. */
export const LONGEST_UPLOAD = 10 * 2 ** 20;

/** `POST /api/uploads?user=ID&name=NAME`, the file as the body: its id, to be sent with the form. */
export type UploadReply = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: string };

/** A form to fill in. */
export interface OpenModal extends APIModalInteractionResponseCallbackData {
  readonly id: string;
}

/** What comes back at once; messages come as events. */
export type Reply =
  | { readonly ok: true }
  | { readonly ok: true; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly ok: true; readonly modal: OpenModal }
  /** `reason` in Discord's words, to be shown. */
  | { readonly ok: false; readonly reason: string };

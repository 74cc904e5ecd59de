import {
  type APIInteraction,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIModalSubmitInteractionMetadata,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Log } from '../../base/log.ts';
import type { Handle, Later, Outcome } from '../../command/outcome.ts';
import type { Channel } from './channel.ts';
import { offers } from './components.ts';
import { type Act, commandInteraction, componentInteraction, modalInteraction } from './interactions.ts';
import type { Body } from './messages.ts';
import { faults, unnest } from './options.ts';
import { GUILD_ID } from './people.ts';
import type {
  Person,
  RegisteredCommand,
  Reply,
  SentCommand,
  SentComponent,
  SentInteraction,
  SentModal,
} from './protocol.ts';

export interface ConversationOptions {
  readonly handle: Handle;
  readonly commands: readonly RegisteredCommand[];
  readonly channel: Channel;
  readonly nextId: () => string;
  readonly log: Log;
  /** Milliseconds within which the bot must answer first, as on Discord. Default: 3,000. */
  readonly patience?: number | undefined;
}

/** Takes what a person does in the page to the bot, and what the bot answers to the channel. */
export type Conversation = (person: Person, sent: SentInteraction) => Promise<Reply>;

/** One interaction on its way, with what its answer will need. */
interface Turn {
  readonly interaction: APIInteraction;
  readonly metadata: APIMessageInteractionMetadata;
  readonly nonce: string;
  /** Of a command, as it was typed. */
  readonly command?: string;
  /** The message whose component was used, or led to the form. */
  readonly source?: APIMessage;
}

/** A form that somebody has open. */
interface OpenForm {
  readonly person: Person;
  readonly customId: string;
  readonly turn: Turn;
}

const OPEN_FORMS = 50;

export function createConversation(options: ConversationOptions): Conversation {
  const { handle, commands, channel, nextId, log, patience = 3_000 } = options;
  const forms = new Map<string, OpenForm>();

  return async (person, sent) => {
    const turn = begin({ id: nextId(), person, locale: sent.locale }, sent);
    if (typeof turn === 'string') return { ok: false, reason: turn };
    const outcome = await answerInTime(turn.interaction);
    return (outcome && apply(turn, person, outcome)) ?? { ok: false, reason: failure(turn.interaction) };
  };

  /** The turn, or what speaks against it in words. */
  function begin(act: Act, sent: SentInteraction): Turn | string {
    switch (sent.type) {
      case InteractionType.ApplicationCommand:
      case InteractionType.ApplicationCommandAutocomplete:
        return beginCommand(act, sent);
      case InteractionType.MessageComponent:
        return beginComponent(act, sent);
      case InteractionType.ModalSubmit:
        return beginModal(act, sent);
    }
  }

  function beginCommand(act: Act, sent: SentCommand): Turn | string {
    const command = commands.find((candidate) => candidate.name === sent.data.name);
    const typed = command && unnest(command, sent.data.options);
    if (!typed) return 'This command does not exist. Load the page again.';
    // While it is typed a command is still incomplete.
    const [fault] = sent.type === InteractionType.ApplicationCommand ? faults(typed.leaf, typed.values) : [];
    if (fault) return `${fault[0]}: ${fault[1]}`;
    const interaction = commandInteraction(act, sent.type, command, sent.data.options);
    const metadata = { ...metadataBase(act), type: InteractionType.ApplicationCommand as const };
    return { interaction, metadata, nonce: sent.nonce, command: typed.leaf.title };
  }

  function beginComponent(act: Act, sent: SentComponent): Turn | string {
    const message = channel.find(sent.message_id, act.person.user.id);
    if (!message) return 'This message is no longer there.';
    if (!offers(message.components ?? [], sent.data)) return 'This interaction failed';
    const metadata: APIMessageInteractionMetadata = {
      ...metadataBase(act),
      type: InteractionType.MessageComponent,
      interacted_message_id: message.id,
    };
    const interaction = componentInteraction(act, message, sent.data);
    return { interaction, metadata, nonce: sent.nonce, source: message };
  }

  function beginModal(act: Act, sent: SentModal): Turn | string {
    const form = forms.get(sent.modal_id);
    if (form?.person.user.id !== act.person.user.id) return 'This form has expired. Open it again.';
    const { turn, customId } = form;
    const metadata: APIMessageInteractionMetadata = {
      ...metadataBase(act),
      type: InteractionType.ModalSubmit,
      // A form never opens a form, so what led to it was a command or a component.
      triggering_interaction_metadata:
        turn.metadata as APIModalSubmitInteractionMetadata['triggering_interaction_metadata'],
    };
    const source = turn.source && channel.find(turn.source.id, act.person.user.id);
    const data = { custom_id: customId, components: [...sent.data.components] };
    return {
      interaction: modalInteraction(act, data, source),
      metadata,
      nonce: sent.nonce,
      ...(turn.command !== undefined && { command: turn.command }),
      ...(source && { source }),
    };
  }

  /** Undefined when the bot fails or is late: Discord then takes no answer any more. */
  async function answerInTime(interaction: APIInteraction): Promise<Outcome | undefined> {
    const about = { interaction: interaction.id, type: interaction.type };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        log.warn({ ...about, patience }, 'no answer in time');
        resolve(undefined);
      }, patience);
    });
    const answer = handle(interaction).catch((cause: unknown) => {
      log.error({ ...about, err: cause }, 'the handler failed');
      return undefined;
    });
    // Should the answer be late or no answer, nobody waits for the rest, and it must not end the process.
    answer.then((outcome) => outcome?.later).catch(() => undefined);
    const outcome = await Promise.race([answer, late]);
    clearTimeout(timer);
    return outcome;
  }

  /** Undefined when this is no answer to such an interaction. */
  function apply(turn: Turn, person: Person, { response, files, later }: Outcome): Reply | undefined {
    const { interaction, source } = turn;
    const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
    if (isTyping !== (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult)) {
      return reject(turn, response.type);
    }
    switch (response.type) {
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        return { ok: true, choices: (response.data.choices ?? []).slice(0, 25) };
      case InteractionResponseType.ChannelMessageWithSource:
        channel.post({ ...turn, body: response.data as Body, files });
        return { ok: true };
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        const flags = (response.data?.flags ?? 0) | MessageFlags.Loading;
        follow(turn, later, channel.post({ ...turn, body: { flags } }));
        return { ok: true };
      }
      case InteractionResponseType.DeferredMessageUpdate:
        if (!source) return reject(turn, response.type);
        follow(turn, later);
        return { ok: true };
      case InteractionResponseType.UpdateMessage:
        if (!source) return reject(turn, response.type);
        channel.edit(source.id, (response.data ?? {}) as Body, files);
        follow(turn, later);
        return { ok: true };
      case InteractionResponseType.Modal: {
        if (interaction.type === InteractionType.ModalSubmit) return reject(turn, response.type);
        const id = nextId();
        forms.set(id, { person, customId: response.data.custom_id, turn });
        for (const oldest of [...forms.keys()].slice(0, Math.max(0, forms.size - OPEN_FORMS))) forms.delete(oldest);
        return { ok: true, modal: { ...response.data, id } };
      }
      default:
        return reject(turn, response.type);
    }
  }

  function reject(turn: Turn, response: InteractionResponseType): undefined {
    log.warn({ interaction: turn.interaction.type, response }, 'Discord takes no such answer to this interaction');
    return undefined;
  }

  /** Sees to what comes after the response: a new message that was deferred, or what was done to the one that was used. */
  function follow(turn: Turn, later: Promise<Later> | undefined, deferred?: APIMessage): void {
    const original = deferred ?? turn.source;
    if (!later || !original) return;
    later
      .then((result) => {
        if ('edit' in result) {
          channel.edit(original.id, result.edit as Body, result.files);
        } else if ('remove' in result) {
          channel.remove(original.id);
        } else if ('post' in result) {
          channel.post({ ...turn, body: result.post as Body, files: result.files });
        } else {
          if (deferred) channel.remove(deferred.id);
          const flags = (result.replace.flags ?? 0) | MessageFlags.Ephemeral;
          channel.post({ ...turn, body: { ...result.replace, flags } as Body });
        }
      })
      .catch((cause: unknown) =>
        log.error({ interaction: turn.interaction.id, err: cause }, 'the handler failed after deferring'),
      );
  }
}

function metadataBase({
  id,
  person,
}: Act): Pick<APIMessageInteractionMetadata, 'id' | 'user' | 'authorizing_integration_owners'> {
  return { id, user: person.user, authorizing_integration_owners: { 0: GUILD_ID } };
}

/** Discord's own words. */
function failure({ type }: APIInteraction): string {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return 'Loading options failed';
    case InteractionType.MessageComponent:
      return 'This interaction failed';
    case InteractionType.ModalSubmit:
      return 'Something went wrong. Try again.';
    default:
      return 'The application did not respond';
  }
}

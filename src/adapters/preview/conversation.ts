import {
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Log } from '../../base/log.ts';
import type { Door, Edit, Handle, Later, Outcome } from '../../command/outcome.ts';
import { showSteps } from '../../command/steps.ts';
import type { Words } from '../../words/en.ts';
import { wordsFor } from '../../words/languages.ts';
import { createBegin, type OpenForm, type Turn } from './begin.ts';
import type { Channel } from './channel.ts';
import type { Body } from './messages.ts';
import type { Person, PlacedChannel, RegisteredCommand, RegisteredMenu, Reply, SentInteraction } from './protocol.ts';
import type { Uploads } from './uploads.ts';

export interface ConversationOptions {
  readonly handle: Handle;
  readonly commands: readonly RegisteredCommand[];
  readonly menus: readonly RegisteredMenu[];
  readonly channel: Channel;
  readonly uploads: Uploads;
  /** Gives the bot the files of the channel. */
  readonly door: Door;
  readonly nextId: () => string;
  readonly log: Log;
  /** Milliseconds within which the bot must answer first, as on Discord. Default: 3,000. */
  readonly patience?: number | undefined;
}

/** Takes what a person does in the page to the bot, and what the bot answers to the channel. */
export type Conversation = (person: Person, channel: PlacedChannel, sent: SentInteraction) => Promise<Reply>;

const OPEN_FORMS = 50;
/** Between two steps of what takes long, in milliseconds: long enough to be read. */
const STEP_PAUSE_MS = 150;

export function createConversation(options: ConversationOptions): Conversation {
  const { handle, door, channel, nextId, log, patience = 3_000 } = options;
  const forms = new Map<string, OpenForm>();
  const begin = createBegin({ ...options, forms });

  return async (person, place, sent) => {
    const words = wordsFor(sent.locale ?? '');
    const turn = begin({ id: nextId(), person, channel: place, locale: sent.locale, words }, sent);
    if (typeof turn === 'string') return { ok: false, reason: turn };
    const outcome = await answerInTime(turn.interaction);
    return (outcome && apply(turn, person, outcome)) ?? { ok: false, reason: failure(turn.interaction, words) };
  };

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
    const answer = handle(interaction, door).catch((cause: unknown) => {
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
  function apply(turn: Turn, person: Person, outcome: Outcome): Reply | undefined {
    const { response, files } = outcome;
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
        follow(turn, outcome, channel.post({ ...turn, body: { flags } }));
        return { ok: true };
      }
      case InteractionResponseType.DeferredMessageUpdate:
        if (!source) return reject(turn, response.type);
        follow(turn, outcome);
        return { ok: true };
      case InteractionResponseType.UpdateMessage:
        if (!source) return reject(turn, response.type);
        channel.edit(source.id, (response.data ?? {}) as Body, files);
        follow(turn, outcome);
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
  function follow(turn: Turn, { later, steps }: Outcome, deferred?: APIMessage): void {
    const original = deferred ?? turn.source;
    if (!later || !original) return;
    const show = ({ edit, files }: Edit) => channel.edit(original.id, edit as Body, files);
    const finish = (result: Later): void => {
      if ('edit' in result) {
        channel.edit(original.id, result.edit as Body, result.files);
        if (result.then) finish(result.then);
      } else if ('remove' in result) {
        channel.remove(original.id);
      } else if ('post' in result) {
        channel.post({ ...turn, body: result.post as Body, files: result.files });
      } else {
        if (deferred) channel.remove(deferred.id);
        const flags = (result.replace.flags ?? 0) | MessageFlags.Ephemeral;
        channel.post({ ...turn, body: { ...result.replace, flags } as Body, files: result.files });
      }
    };
    const shown = steps && deferred ? showSteps(steps, later, show, STEP_PAUSE_MS) : Promise.resolve();
    shown
      .then(() => later)
      .then(finish)
      .catch((cause: unknown) =>
        log.error({ interaction: turn.interaction.id, err: cause }, 'the handler failed after deferring'),
      );
  }
}

/** Discord's own words. */
function failure({ type }: APIInteraction, { preview }: Words): string {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return preview.suggestionsFailed;
    case InteractionType.MessageComponent:
      return preview.interactionFailed;
    case InteractionType.ModalSubmit:
      return preview.formFailed;
    default:
      return preview.commandFailed;
  }
}

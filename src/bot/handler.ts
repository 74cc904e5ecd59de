import { randomBytes } from 'node:crypto';
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Answers } from '../answers/answers.ts';
import { UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Buttons, Command } from '../command/command.ts';
import type { Context, Policy } from '../command/context.ts';
import type { Door, Edit, Handle, Later, Outcome } from '../command/outcome.ts';
import { answer } from '../command/respond.ts';
import type { Insights } from '../insights/insights.ts';
import type { Keeping } from '../keeping/keeping.ts';
import { areaAt } from '../preferences/area.ts';
import { type Area, DEFAULTS, type Preferences, type PreferencesKeeper } from '../preferences/preferences.ts';
import { decodeCustomId } from '../reply/custom-id.ts';
import { drawNotice } from '../reply/notice.ts';
import type { Words } from '../words/en.ts';
import { createCooldown } from './cooldown.ts';
import { gettingReady, unlessLate } from './in-time.ts';
import { type Deferral, putOff } from './put-off.ts';
import { readAsker, readClick, readCommand, readLocale, readPlace, readServer } from './read.ts';
import { readForm, readPressed } from './read-given.ts';
import { wordsIn } from './words-in.ts';

export interface HandlerParts {
  readonly commands: readonly Command[];
  /** Buttons that several commands' answers carry. */
  readonly buttons: readonly Buttons[];
  /** What may be asked in a server, by its id; null: what may be asked anywhere. In an area: that part of it alone. */
  readonly answersFor: (server: string | null, area: Area | null) => Promise<Answers>;
  /** What editors do with the shelf of their server. Default: servers have none. */
  readonly keeping?: Keeping;
  /** What was asked on servers that have it counted. Default: nothing is. */
  readonly insights?: Insights;
  /** What servers have set. Default: nothing, nor can they. */
  readonly preferences?: PreferencesKeeper;
  /** What else is kept, as whoever runs the bot has it. Default: no log of questions, and 30 days after it was removed. */
  readonly policy?: Policy;
  readonly log: Log;
  /** Seconds between two commands of one member; 0 for none. */
  readonly cooldownSeconds: number;
  /** Default: the clock. */
  readonly now?: () => Date;
  /** How long a first answer is waited for, in milliseconds, before it is put off; suggestions, before there are none. Default: 1,500. */
  readonly patience?: number;
}

/** Discord waits for three seconds; the rest is for the way there and back. */
const PATIENCE = 1_500;
/** How long, in milliseconds, it is looked for what a server has set where that can be done without: who is to see an answer that is put off, and in which language a fault is told. */
const SETTLING = 250;

const POLICY: Policy = { logsQuestions: false, keepDays: 30 };

/** A door that came without a way to fetch files. */
const NO_FILES: Door = {
  async download() {
    throw new UserError('file-not-fetched', ({ bot }) => bot.noFiles);
  },
};

/** Buttons that post for everybody to see are held up like commands. */
const POSTS = /\.share$/;

/**
 * The bot: one function on Discord's wire format, the same for every door.
 *
 * @throws Error (a bug) when two commands, two buttons or two forms share a name
 */
export function createHandler(parts: HandlerParts): Handle {
  const { answersFor, keeping = null, insights = null, preferences: kept, policy = POLICY, log } = parts;
  const { now = () => new Date(), patience = PATIENCE } = parts;
  const commands = byName(parts.commands.map((command) => [command.definition.name, command]));
  const buttons = byName([...parts.commands.map((one) => one.buttons), ...parts.buttons].flatMap(Object.entries));
  const forms = byName(parts.commands.flatMap((one) => Object.entries(one.forms)));
  const cooldown = createCooldown(parts.cooldownSeconds);

  /** Whatever an interaction is about, it sees what may be seen where it came from, and nothing else. */
  async function contextOf(raw: unknown, door: Door): Promise<Context> {
    const server = readServer(raw);
    const preferences = await preferencesIn(server);
    const answersIn = (area: Area | null) => answersFor(server, area);
    const area = areaAt(preferences, readPlace(raw));
    const answers = await answersIn(area);
    const managing = server !== null && kept ? { server, kept, whole: () => answersIn(null) } : null;
    const [asker, locale, words] = [readAsker(raw), readLocale(raw), wordsIn(raw, preferences.language)];
    const here = { answers, isPart: area !== null, server, keeping, insights, preferences, managing, policy, door };
    return { ...here, asker, locale, words, now: now() };
  }

  const preferencesIn = async (server: string | null): Promise<Preferences> =>
    (server === null ? undefined : await kept?.of(server)) ?? DEFAULTS;

  /** In the member's own language where not even the server can be read, or what it has set is not known soon. */
  async function wordsFor(raw: unknown): Promise<Words> {
    try {
      const preferences = await unlessLate(preferencesIn(readServer(raw)), SETTLING);
      return wordsIn(raw, preferences?.language);
    } catch {
      return wordsIn(raw);
    }
  }

  async function runCommand(raw: unknown, door: Door): Promise<Outcome> {
    const { name, subcommand, options } = readCommand(raw);
    const message = readPressed(raw);
    const context = await contextOf(raw, door);
    const command = commands.get(name);
    if (!command) throw new UserError('unknown-command', ({ bot }) => bot.unknownCommand(name));
    cooldown(context.asker.id, context.now);
    return command.run(context, { subcommand, options, message });
  }

  async function complete(raw: unknown, door: Door): Promise<Outcome> {
    const { name, subcommand, focused, options } = readCommand(raw);
    const command = commands.get(name);
    if (!focused || !command) return suggestions([]);
    const context = { ...(await contextOf(raw, door)), given: options };
    return suggestions([...(await command.complete(context, subcommand, focused.name, focused.typed))]);
  }

  async function runButton(raw: unknown, door: Door): Promise<Outcome> {
    const { customId, values, message } = readClick(raw);
    const context = await contextOf(raw, door);
    const state = decodeCustomId(customId);
    const button = buttons.get(state.verb);
    if (!button) throw new UserError('old-button', ({ faults }) => faults.otherVersion);
    if (POSTS.test(state.verb)) cooldown(context.asker.id, context.now);
    return button({ ...context, state, message, values });
  }

  async function runForm(raw: unknown, door: Door): Promise<Outcome> {
    const { customId, texts, files } = readForm(raw);
    const context = await contextOf(raw, door);
    const state = decodeCustomId(customId);
    const form = forms.get(state.verb);
    if (!form) throw new UserError('old-button', ({ bot }) => bot.oldForm);
    return form({ ...context, state, texts, files });
  }

  const dispatch = async (raw: { readonly type?: unknown } | null, door: Door): Promise<Outcome> => {
    switch (raw?.type) {
      case InteractionType.Ping:
        return { response: { type: InteractionResponseType.Pong } };
      case InteractionType.ApplicationCommand:
        return runCommand(raw, door);
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(raw, door);
      case InteractionType.MessageComponent:
        return runButton(raw, door);
      case InteractionType.ModalSubmit:
        return runForm(raw, door);
      default:
        throw new UserError('malformed-interaction', ({ bot }) => bot.unreadable);
    }
  };

  /** How the first answer is put off; null where Discord knows no way. Not to be asked of what cannot be read. */
  async function deferralOf(raw: APIInteraction): Promise<Deferral | null> {
    switch (raw.type) {
      case InteractionType.ApplicationCommand: {
        const { name, options } = readCommand(raw);
        const preferences = preferencesIn(readServer(raw)).catch(() => undefined);
        const byDefault = (await unlessLate(preferences, SETTLING))?.isPrivate ?? true;
        return { as: 'message', isPrivate: commands.get(name)?.isPrivate(options, byDefault) ?? true };
      }
      case InteractionType.MessageComponent:
        return { as: 'update' };
      case InteractionType.ModalSubmit:
        return raw.message ? { as: 'update' } : { as: 'message', isPrivate: true };
      default:
        return null;
    }
  }

  return async (interaction, door = NO_FILES) => {
    const noticeFor = async (error: unknown) => noticeOf(error, await wordsFor(interaction), log);
    const isTyping = interaction?.type === InteractionType.ApplicationCommandAutocomplete;
    const inWords = async (error: unknown): Promise<Outcome> => {
      const fault = error instanceof UserError ? error.code : 'bug';
      return { ...(isTyping ? suggestions([]) : answer(await noticeFor(error))), fault };
    };
    const withoutFaults = (outcome: Outcome): Outcome => {
      const { later, steps } = outcome;
      if (!later) return outcome;
      return {
        ...outcome,
        later: later.catch(async (error: unknown): Promise<Later> => ({ replace: (await noticeFor(error)).message })),
        ...(steps && { steps: withoutBugs(steps, log) }),
      };
    };
    const work = dispatch(interaction, door).then(withoutFaults, inWords);
    const outcome = await unlessLate(work, patience);
    if (outcome) return outcome;
    const deferral = await deferralOf(interaction);
    return deferral ? withoutFaults(putOff(work, deferral)) : inWords(gettingReady());
  };
}

const suggestions = (choices: { name: string; value: string }[]): Outcome => ({
  response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
});

/** How far it is: what goes wrong with showing that ends the showing, and nothing else. */
async function* withoutBugs(steps: AsyncIterable<Edit>, log: Log): AsyncGenerator<Edit> {
  try {
    yield* steps;
  } catch (error) {
    log.error({ err: error }, 'a bug while showing how far it is');
  }
}

/** What the member is told. A person's mistake is said kindly; a bug is logged under a reference that the member sees. */
function noticeOf(error: unknown, words: Words, log: Log) {
  if (error instanceof UserError) {
    log.debug({ code: error.code }, 'turned down');
    return drawNotice(error.said(words));
  }
  const reference = randomBytes(4).toString('hex').toUpperCase();
  log.error({ err: error, reference }, 'a bug');
  return drawNotice(words.faults.bug(reference));
}

function byName<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size < entries.length)
    throw new Error(`A name stands twice among ${entries.map(([name]) => name).join(', ')}`);
  return map;
}

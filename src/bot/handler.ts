import { randomBytes } from 'node:crypto';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Answers } from '../answers/answers.ts';
import { UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Buttons, Command } from '../command/command.ts';
import type { Context } from '../command/context.ts';
import type { Handle, Later, Outcome } from '../command/outcome.ts';
import { answer } from '../command/respond.ts';
import { decodeCustomId } from '../reply/custom-id.ts';
import { drawNotice } from '../reply/notice.ts';
import { createCooldown } from './cooldown.ts';
import { inTime } from './in-time.ts';
import { readAsker, readClick, readCommand, readLocale, readServer } from './read.ts';

export interface HandlerParts {
  readonly commands: readonly Command[];
  /** Buttons that several commands' answers carry. */
  readonly buttons: readonly Buttons[];
  /** What may be asked in a server, by its id; null: what may be asked anywhere. */
  readonly answersFor: (server: string | null) => Promise<Answers>;
  readonly log: Log;
  /** Seconds between two commands of one member; 0 for none. */
  readonly cooldownSeconds: number;
  /** Default: the clock. */
  readonly now?: () => Date;
  /** How long a server's articles are waited for, in milliseconds. Default: 2,000. */
  readonly patience?: number;
}

/** Discord waits for three seconds; the rest is for the answer and the way there. */
const PATIENCE = 2_000;

/** Buttons that post for everybody to see are held up like commands. */
const POSTS = /\.share$/;

/**
 * The bot: one function on Discord's wire format, the same for every door.
 *
 * @throws Error (a bug) when two commands or two buttons share a name
 */
export function createHandler(parts: HandlerParts): Handle {
  const { answersFor, log, now = () => new Date(), patience = PATIENCE } = parts;
  const commands = byName(parts.commands.map((command) => [command.definition.name, command]));
  const buttons = byName([...parts.commands.map((one) => one.buttons), ...parts.buttons].flatMap(Object.entries));
  const cooldown = createCooldown(parts.cooldownSeconds);

  /** Whatever an interaction is about, it sees what may be seen where it came from, and nothing else. */
  const contextOf = async (raw: unknown): Promise<Context> => ({
    answers: await inTime(answersFor(readServer(raw)), patience),
    asker: readAsker(raw),
    locale: readLocale(raw),
    now: now(),
  });

  async function runCommand(raw: unknown): Promise<Outcome> {
    const { name, options } = readCommand(raw);
    const context = await contextOf(raw);
    const command = commands.get(name);
    if (!command) throw new UserError('unknown-command', `I do not know /${name} any more. Reload Discord (Ctrl+R).`);
    cooldown(context.asker.id, context.now);
    return command.run(context, options);
  }

  async function complete(raw: unknown): Promise<Outcome> {
    const { name, focused, options } = readCommand(raw);
    const context = { ...(await contextOf(raw)), given: options };
    const choices = focused ? commands.get(name)?.complete(context, focused.name, focused.typed) : [];
    return suggestions([...(choices ?? [])]);
  }

  async function runButton(raw: unknown): Promise<Outcome> {
    const { customId, values, message } = readClick(raw);
    const context = await contextOf(raw);
    const state = decodeCustomId(customId);
    const button = buttons.get(state.verb);
    if (!button) throw new UserError('old-button', 'This button is from another version of me. Please ask again.');
    if (POSTS.test(state.verb)) cooldown(context.asker.id, context.now);
    return button({ ...context, state, message, values });
  }

  const dispatch = async (raw: { readonly type?: unknown } | null): Promise<Outcome> => {
    switch (raw?.type) {
      case InteractionType.Ping:
        return { response: { type: InteractionResponseType.Pong } };
      case InteractionType.ApplicationCommand:
        return runCommand(raw);
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(raw);
      case InteractionType.MessageComponent:
        return runButton(raw);
      default:
        throw new UserError('malformed-interaction', 'Discord sent something I cannot read. Please try again.');
    }
  };

  return async (interaction) => {
    try {
      const outcome = await dispatch(interaction);
      const { later } = outcome;
      if (!later) return outcome;
      return { ...outcome, later: later.catch((error: unknown): Later => ({ replace: wordsFor(error, log).message })) };
    } catch (error) {
      const notice = wordsFor(error, log);
      return interaction?.type === InteractionType.ApplicationCommandAutocomplete ? suggestions([]) : answer(notice);
    }
  };
}

const suggestions = (choices: { name: string; value: string }[]): Outcome => ({
  response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
});

/** What the member is told. A person's mistake is said kindly; a bug is logged under a reference that the member sees. */
function wordsFor(error: unknown, log: Log) {
  if (error instanceof UserError) {
    log.debug({ code: error.code }, 'turned down');
    return drawNotice(error.message);
  }
  const reference = randomBytes(4).toString('hex').toUpperCase();
  log.error({ err: error, reference }, 'a bug');
  return drawNotice(
    `Something went wrong on my side. If it happens again, tell whoever runs me: reference ${reference}.`,
  );
}

function byName<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const map = new Map(entries);
  if (map.size < entries.length)
    throw new Error(`A name stands twice among ${entries.map(([name]) => name).join(', ')}`);
  return map;
}

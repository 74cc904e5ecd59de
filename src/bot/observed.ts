import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { ErrorCode } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { Command } from '../command/command.ts';
import type { Handle, Outcome } from '../command/outcome.ts';
import type { Asked } from '../insights/asked.ts';
import { decodeCustomId } from '../reply/custom-id.ts';
import type { Standing } from '../search/result.ts';
import type { HandlerParts } from './handler.ts';
import { readCommand, readServer } from './read.ts';

/** One interaction and what came of it, for logs and figures. */
export interface Answered {
  readonly kind: 'ping' | 'command' | 'typing' | 'component' | 'form' | 'unknown';
  /** Of the bot's own commands (`ask`, `articles add`), or the verb of a button, menu or form (`ask.next`); `unknown` for any other. */
  readonly command: string;
  /** Where its own articles may be seen; null elsewhere. */
  readonly server: string | null;
  /** How what was found stands to what was asked; why nothing came of it; or that it was done. */
  readonly outcome: Standing | ErrorCode | 'bug' | 'done';
  /** Where something was asked, what: for the counts. */
  readonly asked: Asked | null;
  /** From the interaction to its first answer. */
  readonly ms: number;
  /** What somebody typed: for no log, unless who runs the bot wants it there. */
  readonly given: unknown;
}

const KINDS: Readonly<Record<number, Answered['kind']>> = {
  [InteractionType.Ping]: 'ping',
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.ApplicationCommandAutocomplete]: 'typing',
  [InteractionType.MessageComponent]: 'component',
  [InteractionType.ModalSubmit]: 'form',
};

/** All that an interaction of this bot can be about: there are few, whatever is sent. */
export function namesOf({ commands, buttons }: Pick<HandlerParts, 'commands' | 'buttons'>): ReadonlySet<string> {
  const verbs = [...commands.flatMap((one) => [one.buttons, one.forms]), ...buttons].flatMap(Object.keys);
  return new Set([...commands.flatMap(typedNames), ...verbs]);
}

function typedNames({ definition }: Command): string[] {
  const { name } = definition;
  if (definition.type !== undefined && definition.type !== ApplicationCommandType.ChatInput) return [name];
  const options = 'options' in definition ? (definition.options ?? []) : [];
  return [
    name,
    ...options
      .filter(({ type }) => type === ApplicationCommandOptionType.Subcommand)
      .map((option) => `${name} ${option.name}`),
  ];
}

/** A handler that tells of what it answers; of what was put off, once it is there. */
export function observed(handle: Handle, names: ReadonlySet<string>, tell: (answered: Answered) => void): Handle {
  return async (interaction, door) => {
    const begun = performance.now();
    const outcome = await handle(interaction, door);
    const ms = performance.now() - begun;
    const told = (last: Outcome): void => tell(answered(interaction, last, names, ms));
    if (outcome.putOff) outcome.putOff.then(told);
    else told(outcome);
    return outcome;
  };
}

function answered(raw: unknown, outcome: Outcome, names: ReadonlySet<string>, ms: number): Answered {
  const { type, data } = (raw ?? {}) as { readonly type?: unknown; readonly data?: unknown };
  const kind = (typeof type === 'number' && KINDS[type]) || 'unknown';
  const name = orElse('unknown', () => nameOf(kind, raw, data));
  return {
    kind,
    command: kind === 'ping' ? 'ping' : names.has(name) ? name : 'unknown',
    server: orElse(null, () => readServer(raw)),
    outcome: outcome.fault ?? outcome.asked?.standing ?? 'done',
    asked: outcome.asked ?? null,
    ms,
    given: data,
  };
}

function nameOf(kind: Answered['kind'], raw: unknown, data: unknown): string {
  if (kind === 'command' || kind === 'typing') {
    const { name, subcommand } = readCommand(raw);
    return subcommand === null ? name : `${name} ${subcommand}`;
  }
  return decodeCustomId(String((data as { readonly custom_id?: unknown }).custom_id)).verb;
}

/** What cannot be read was said to the member already. */
function orElse<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** One line for each. @param isOpen whether it may hold what was typed */
export function logAnswered(log: Log, { given, asked: _, ms, ...facts }: Answered, isOpen: boolean): void {
  const line = { ...facts, ms: Math.round(ms) };
  log.info(isOpen ? { ...line, asked: typedIn(given) } : line, 'answered');
}

/** Not the rest, which holds addresses of files with their keys. */
function typedIn(given: unknown): unknown {
  const { options, components, values } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return options ?? components ?? values;
}

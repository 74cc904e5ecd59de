import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { RegisteredCommand } from './protocol.ts';

/** Shared by the server and the page, which both check what Discord and its client check. No imports at run time. */

/** Discord's numbers for kinds of options. */
export const Option = {
  Subcommand: 1,
  Group: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Number: 10,
} as const;

/** Something that can be typed after a slash: a command, or one of its subcommands. */
export interface Leaf {
  readonly command: RegisteredCommand;
  /** Subcommand group and subcommand, from the outside in; empty for a plain command. */
  readonly path: readonly { readonly type: 1 | 2; readonly name: string }[];
  /** As it is typed: `articles add`. */
  readonly title: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

export function leaves(command: RegisteredCommand): Leaf[] {
  return below(command, [], command.description, command.options ?? []);
}

function below(
  command: RegisteredCommand,
  path: Leaf['path'],
  description: string,
  options: readonly APIApplicationCommandOption[],
): Leaf[] {
  const nested = options.flatMap((option) =>
    option.type === Option.Subcommand || option.type === Option.Group
      ? below(command, [...path, { type: option.type, name: option.name }], option.description, option.options ?? [])
      : [],
  );
  if (nested.length > 0) return nested;
  const title = [command.name, ...path.map((step) => step.name)].join(' ');
  return [{ command, path, title, description, options: options.filter(isBasic) }];
}

/** Whether a member with these permissions, a bit set in decimal, is offered a command that needs those. */
export function isAllowed(needed: string | null | undefined, permissions: string): boolean {
  if (needed === undefined || needed === null) return true;
  const bits = BigInt(needed);
  // 0 is for administrators alone, and nobody here is one.
  return bits !== 0n && (BigInt(permissions) & bits) === bits;
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== Option.Subcommand && option.type !== Option.Group;
}

/** The other way round: values of a leaf's options, nested as Discord sends them. */
export function nest(
  leaf: Leaf,
  values: readonly APIApplicationCommandInteractionDataBasicOption[],
): APIApplicationCommandInteractionDataOption[] {
  // The types want each kind of nesting spelt out; the shape is the same at every depth.
  return leaf.path.reduceRight<readonly unknown[]>(
    (options, step) => [{ ...step, options }],
    values,
  ) as APIApplicationCommandInteractionDataOption[];
}

/** The leaf that `options` were given to, with its values; undefined when there is no such subcommand. */
export function unnest(
  command: RegisteredCommand,
  options: readonly APIApplicationCommandInteractionDataOption[],
): { leaf: Leaf; values: readonly APIApplicationCommandInteractionDataBasicOption[] } | undefined {
  const names = [command.name];
  let values = options;
  for (;;) {
    const step = values[0];
    if (step === undefined || !('options' in step || step.type === Option.Subcommand)) break;
    names.push(step.name);
    values = step.options ?? [];
  }
  const leaf = leaves(command).find((candidate) => candidate.title === names.join(' '));
  return leaf && { leaf, values: values as readonly APIApplicationCommandInteractionDataBasicOption[] };
}

/** What is wrong with an option's value, in words for the person who typed it; undefined when nothing is. */
export function fault(option: APIApplicationCommandBasicOption, value: unknown): string | undefined {
  if (value === undefined || value === '') {
    return option.required ? 'This option is required. Specify a value.' : undefined;
  }
  if ('choices' in option && option.choices && option.choices.length > 0) {
    return option.choices.some((choice) => choice.value === value) ? undefined : 'Choose one of the options.';
  }
  switch (option.type) {
    case Option.String:
      if (typeof value !== 'string') return 'Enter text.';
      // Discord counts what people see as a character, or nearly: code points.
      return outside([...value].length, option.min_length, option.max_length, 'characters in length');
    case Option.Integer:
    case Option.Number:
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'Enter a number.';
      if (option.type === Option.Integer && !Number.isSafeInteger(value)) return 'Enter a whole number.';
      return outside(value, option.min_value, option.max_value, '');
    case Option.Boolean:
      return typeof value === 'boolean' ? undefined : 'Choose True or False.';
    case Option.User:
      return typeof value === 'string' ? undefined : 'Choose a member.';
    default:
      return 'The preview cannot fill in this kind of option.';
  }
}

function outside(size: number, min: number | undefined, max: number | undefined, unit: string): string | undefined {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (size >= low && size <= high) return undefined;
  const range =
    min !== undefined && max !== undefined
      ? `between ${min} and ${max}`
      : min !== undefined
        ? `${min} or more`
        : `${max} or fewer`;
  return `Must be ${range} ${unit}`.trimEnd().concat('.');
}

/** What is wrong with a whole command, by option name; empty when it may be sent. */
export function faults(
  leaf: Leaf,
  values: readonly { readonly name: string; readonly type: ApplicationCommandOptionType; readonly value: unknown }[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const option of leaf.options) {
    const given = values.find((value) => value.name === option.name);
    const message =
      given && given.type !== option.type ? 'This is another kind of option.' : fault(option, given?.value);
    if (message !== undefined) found.set(option.name, message);
  }
  for (const { name } of values) {
    if (!leaf.options.some((option) => option.name === name)) found.set(name, 'There is no such option.');
  }
  return found;
}

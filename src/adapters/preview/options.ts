import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandInteractionDataBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { filled } from '../../words/filled.ts';
import type { PageSays, RegisteredCommand } from './protocol.ts';

/** Shared by the server and the page, which both check what Discord and its client check. Small at run time: the page carries it. */

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
  /** As it is known everywhere: `articles add`. */
  readonly title: string;
  /** The same as whoever looks reads and types it. */
  readonly shown: string;
  /** As whoever looks reads it. */
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** The name of a command, an option or a choice in the language of whoever looks, where the server gave it. */
export const nameOf = (named: { readonly name: string; readonly name_localized?: string | null }): string =>
  named.name_localized ?? named.name;

/** Its description likewise. */
export const descriptionOf = (described: {
  readonly description: string;
  readonly description_localized?: string | null;
}): string => described.description_localized ?? described.description;

export function leaves(command: RegisteredCommand): Leaf[] {
  return below(command, [], nameOf(command), descriptionOf(command), command.options ?? []);
}

function below(
  command: RegisteredCommand,
  path: Leaf['path'],
  shown: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
): Leaf[] {
  const nested = options.flatMap((option) =>
    option.type === Option.Subcommand || option.type === Option.Group
      ? below(
          command,
          [...path, { type: option.type, name: option.name }],
          `${shown} ${nameOf(option)}`,
          descriptionOf(option),
          option.options ?? [],
        )
      : [],
  );
  if (nested.length > 0) return nested;
  const title = [command.name, ...path.map((step) => step.name)].join(' ');
  return [{ command, path, title, shown, description, options: options.filter(isBasic) }];
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
export function fault(
  { says, plural }: PageSays,
  option: APIApplicationCommandBasicOption,
  value: unknown,
): string | undefined {
  const { faults } = says;
  if (value === undefined || value === '') {
    return option.required ? faults.missing : undefined;
  }
  if ('choices' in option && option.choices && option.choices.length > 0) {
    return option.choices.some((choice) => choice.value === value) ? undefined : faults.noChoice;
  }
  switch (option.type) {
    case Option.String:
      if (typeof value !== 'string') return faults.noText;
      // Discord counts what people see as a character, or nearly: code points.
      return outside([...value].length, option.min_length, option.max_length, {
        between: ({ min, max }) => filled(plural(max, faults.lengthBetween), { min: String(min), max: String(max) }),
        least: (min) => plural(min, faults.lengthLeast),
        most: (max) => plural(max, faults.lengthMost),
      });
    case Option.Integer:
    case Option.Number:
      if (typeof value !== 'number' || !Number.isFinite(value)) return faults.noNumber;
      if (option.type === Option.Integer && !Number.isSafeInteger(value)) return faults.notWhole;
      return outside(value, option.min_value, option.max_value, {
        between: ({ min, max }) => filled(faults.between, { min: String(min), max: String(max) }),
        least: (min) => filled(faults.least, { min: String(min) }),
        most: (max) => filled(faults.most, { max: String(max) }),
      });
    case Option.Boolean:
      return typeof value === 'boolean' ? undefined : faults.notTrueOrFalse;
    case Option.User:
      return typeof value === 'string' ? undefined : faults.nobody;
    default:
      return faults.notFilledIn;
  }
}

/** How it is said what something must be. */
interface Bounds {
  between(both: { readonly min: number; readonly max: number }): string;
  least(min: number): string;
  most(max: number): string;
}

function outside(size: number, min: number | undefined, max: number | undefined, must: Bounds): string | undefined {
  if (size >= (min ?? Number.NEGATIVE_INFINITY) && size <= (max ?? Number.POSITIVE_INFINITY)) return undefined;
  if (min === undefined) return must.most(max ?? Number.POSITIVE_INFINITY);
  return max === undefined ? must.least(min) : must.between({ min, max });
}

/** What is wrong with a whole command, by option name; empty when it may be sent. */
export function faults(
  saying: PageSays,
  leaf: Leaf,
  values: readonly { readonly name: string; readonly type: ApplicationCommandOptionType; readonly value: unknown }[],
): Map<string, string> {
  const says = saying.says.faults;
  const found = new Map<string, string>();
  for (const option of leaf.options) {
    const given = values.find((value) => value.name === option.name);
    const message = given && given.type !== option.type ? says.otherKind : fault(saying, option, given?.value);
    if (message !== undefined) found.set(option.name, message);
  }
  for (const { name } of values) {
    if (!leaf.options.some((option) => option.name === name)) found.set(name, says.noSuchOption);
  }
  return found;
}

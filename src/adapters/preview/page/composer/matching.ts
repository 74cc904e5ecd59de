import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type Leaf, nameOf, Option } from '../../options.ts';
import type { Person } from '../../protocol.ts';
import { says } from '../words.ts';

/** A value one can pick for an option, and what it is called. */
export interface Pick {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** The commands that `typed`, without its slash, may become; those that begin with it first. */
export function matchingCommands(commands: readonly Leaf[], typed: string): readonly Leaf[] {
  const sought = typed.trim().toLowerCase();
  const names = ({ shown, title }: Leaf): string[] => [shown, title].map((name) => name.toLowerCase());
  const begins = commands.filter((leaf) => names(leaf).some((name) => name.startsWith(sought)));
  const holds = commands.filter((leaf) => !begins.includes(leaf) && names(leaf).some((name) => name.includes(sought)));
  return [...begins, ...holds];
}

/** A command typed out as `/ask ` with the rest of the line: `question:why`. */
export function typedOut(commands: readonly Leaf[], text: string): { leaf: Leaf; rest: string } | undefined {
  const named = commands.flatMap((leaf) => [leaf.shown, leaf.title].map((name) => ({ leaf, name })));
  // The longest name first: `articles add` before `articles`.
  const byLength = named.sort((a, b) => b.name.length - a.name.length);
  const found = byLength.find(({ name }) => text.toLowerCase().startsWith(`/${name.toLowerCase()} `));
  return found && { leaf: found.leaf, rest: text.slice(found.name.length + 2).trimStart() };
}

/** Where words without a command would go: the first command that needs text. */
export function commandForWords(commands: readonly Leaf[]): Leaf | undefined {
  return commands.find((leaf) => leaf.options[0]?.required && leaf.options[0].type === Option.String);
}

/** What can be picked without asking the bot, narrowed by what is typed; undefined when the option is free text. */
export function localPicks(
  option: APIApplicationCommandBasicOption,
  typed: string,
  people: readonly Person[],
): readonly Pick[] | undefined {
  const all = allPicks(option, people);
  const sought = typed.trim().toLowerCase();
  return all?.filter((pick) => pick.name.toLowerCase().includes(sought));
}

function allPicks(option: APIApplicationCommandBasicOption, people: readonly Person[]): readonly Pick[] | undefined {
  if (option.type === Option.Boolean) {
    return [
      { name: says.true, value: true },
      { name: says.false, value: false },
    ];
  }
  if (option.type === Option.User) {
    return people.map(({ user }) => ({ name: `@${user.global_name ?? user.username}`, value: user.id }));
  }
  if (!('choices' in option) || !option.choices || option.choices.length === 0) return undefined;
  return option.choices.map((choice) => ({ name: nameOf(choice), value: choice.value }));
}

/** The value that typed text stands for: a pick of that name, a number, or the text itself. Undefined when empty. */
export function readTyped(
  option: APIApplicationCommandBasicOption,
  typed: string,
  people: readonly Person[],
): string | number | boolean | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const named = allPicks(option, people)?.find((pick) => pick.name.toLowerCase() === text.toLowerCase());
  if (named) return named.value;
  const isNumber = option.type === Option.Integer || option.type === Option.Number;
  return isNumber && !Number.isNaN(Number(text)) ? Number(text) : text;
}

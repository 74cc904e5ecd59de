import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { atMost } from '../answers/bounds.ts';
import { UserError } from '../base/errors.ts';
import type { Say, Words } from '../words/en.ts';
import type { TypingContext } from './context.ts';
import { inEveryLanguage, type Named } from './named.ts';

/** One line of an autocomplete's list: what is shown, what is sent. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** An option of a command that gives a `V`, or nothing when it is not required and not given. */
export interface Option<V, Required extends boolean = boolean> {
  /** As the member knows it. */
  readonly nameOf: Say;
  readonly required: Required;
  toJson(name: string): APIApplicationCommandBasicOption;
  /** @throws UserError `bad-option` when it is too long, or Discord sent something else: its copy of the command is out of date */
  read(raw: unknown): V;
  /** Suggestions for what was typed so far, best first, within what Discord waits: three seconds. */
  readonly complete?: Complete;
}

export type Complete = (typed: string, context: TypingContext) => readonly Choice[] | Promise<readonly Choice[]>;

export type Options = Readonly<Record<string, Option<unknown>>>;

/** What a command's behaviour receives: the options' values by name; one that was not given is not there. */
export type Values<O extends Options> = {
  readonly [K in keyof O as O[K]['required'] extends true ? K : never]: ValueOf<O[K]>;
} & {
  readonly [K in keyof O as O[K]['required'] extends true ? never : K]?: ValueOf<O[K]>;
};

type ValueOf<O> = O extends Option<infer V> ? V : never;

interface Look<R extends boolean> {
  /** What Discord shows of it, in every language. Its English name is its key among a command's options. */
  readonly says: (words: Words) => Named;
  readonly required: R;
}

interface TextLook<R extends boolean> extends Look<R> {
  /** Fewest characters; 0 to 6000. */
  readonly min: number;
  /** Most characters; 1 to 6000. */
  readonly max: number;
  readonly complete?: Complete;
}

export const text = <const R extends boolean>({
  says,
  required,
  min,
  max,
  complete,
}: TextLook<R>): Option<string, R> => ({
  nameOf: nameIn(says),
  required,
  toJson: (name) => ({
    type: ApplicationCommandOptionType.String,
    ...optionNamed(name, says),
    required,
    min_length: min,
    max_length: max,
    ...(complete && { autocomplete: true }),
  }),
  read: (raw) => {
    if (typeof raw !== 'string') throw outOfDate(nameIn(says));
    return atMost(nameIn(says), raw, max);
  },
  ...(complete && { complete }),
});

const nameIn =
  (says: (words: Words) => Named): Say =>
  (words) =>
    says(words).name;

/** Yes or no. */
export const flag = <const R extends boolean>({ says, required }: Look<R>): Option<boolean, R> => ({
  nameOf: nameIn(says),
  required,
  toJson: (name) => ({ type: ApplicationCommandOptionType.Boolean, ...optionNamed(name, says), required }),
  read: (raw) => {
    if (typeof raw === 'boolean') return raw;
    throw outOfDate(nameIn(says));
  },
});

/** @throws Error (a bug) when the key is not the English name: Discord would give the value under that */
export function optionNamed(key: string, says: (words: Words) => Named) {
  const named = inEveryLanguage(says);
  if (named.name !== key) throw new Error(`The option “${key}” is called “${named.name}” in English`);
  return named;
}

/** @param nameOf of what Discord sent, as the member knows it */
export const outOfDate = (nameOf: Say): UserError =>
  new UserError('bad-option', (words) => words.faults.optionUnreadable(nameOf(words)));

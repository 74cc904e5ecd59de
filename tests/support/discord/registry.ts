import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { APPLICATION_ID, snowflake } from './people.ts';
import { Form, record } from './refusal.ts';

type Command = Record<string, unknown>;

/** The commands of the application, as Discord keeps and returns them. */
export class CommandRegistry {
  #commands: Command[] = [];

  /** What GET answers. Not in the order in which they were sent; translations only when asked for. */
  list(withLocalizations: boolean): Command[] {
    const all = this.#commands.toReversed();
    return withLocalizations ? all : all.map((command) => withoutLocalizations(command) as Command);
  }

  /**
   * What PUT does: replaces all. A command of the same name and type keeps its id, and its version when nothing in it
   * changed.
   *
   * @throws Refusal 50035
   */
  replaceAll(body: unknown): Command[] {
    const form = new Form();
    const commands = form.list([], body, 0, 130).map(record);
    const seen = new Set<string>();
    commands.forEach((command, index) => {
      checkCommand(form, index, command);
      const key = `${command.type ?? 1} ${command.name}`;
      if (seen.has(key)) {
        form.fault([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
      }
      seen.add(key);
    });
    form.done();
    this.#commands = commands.map((command) => this.#kept(withDefaults(command)));
    return this.list(true);
  }

  #kept(command: Command): Command {
    const old = this.#commands.find(({ name, type }) => name === command.name && type === command.type);
    if (!old) return { id: snowflake(), application_id: APPLICATION_ID, version: snowflake(), ...command };
    const { id, application_id, version, ...rest } = old;
    const changed = JSON.stringify(rest) !== JSON.stringify(command);
    return { id, application_id, version: changed ? snowflake() : version, ...command };
  }
}

/** What Discord writes out, and what it drops. */
function withDefaults(command: Command): Command {
  const contexts = command.contexts ?? [0, 1, 2];
  return {
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: command.description ?? '',
    description_localizations: command.description_localizations ?? null,
    default_member_permissions: command.default_member_permissions ?? null,
    dm_permission: Array.isArray(contexts) && contexts.includes(1),
    contexts: contexts ?? null,
    integration_types: command.integration_types ?? [0],
    nsfw: command.nsfw ?? false,
    ...(Array.isArray(command.options) &&
      command.options.length > 0 && { options: command.options.map((option) => optionDefaults(record(option))) }),
  };
}

function optionDefaults(option: Command): Command {
  const { required, autocomplete, options, choices, ...rest } = option;
  return {
    ...rest,
    name_localizations: option.name_localizations ?? null,
    description_localizations: option.description_localizations ?? null,
    ...(required === true && { required }),
    ...(autocomplete !== undefined && { autocomplete }),
    ...(Array.isArray(options) && options.length > 0 && { options: options.map((o) => optionDefaults(record(o))) }),
    ...(Array.isArray(choices) &&
      choices.length > 0 && {
        choices: choices.map((c) => ({ ...record(c), name_localizations: record(c).name_localizations ?? null })),
      }),
  };
}

function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([field]) => !field.endsWith('_localizations'));
  return Object.fromEntries(entries.map(([field, item]) => [field, withoutLocalizations(item)]));
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function checkCommand(form: Form, index: number, command: Command): void {
  const chatInput = (command.type ?? 1) === ApplicationCommandType.ChatInput;
  form.text([index, 'name'], command.name, 1, 32);
  if (chatInput) {
    checkName(form, [index, 'name'], command.name);
    form.text([index, 'description'], command.description, 1, 100);
  } else if (command.description) {
    form.fault(
      [index, 'description'],
      'APPLICATION_COMMAND_DESCRIPTION_INVALID',
      'Context menu commands cannot have description',
    );
  }
  checkOptions(form, [index, 'options'], command.options);
}

function checkName(form: Form, path: readonly (string | number)[], name: unknown): void {
  if (typeof name === 'string' && (!NAME.test(name) || name !== name.toLowerCase())) {
    form.fault(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkOptions(form: Form, path: readonly (string | number)[], value: unknown): void {
  let optional = false;
  const names = new Set<unknown>();
  form.list(path, value, 0, 25).forEach((item, index) => {
    const option = record(item);
    const place = [...path, index];
    form.choice([...place, 'type'], option.type, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    form.text([...place, 'name'], option.name, 1, 32);
    checkName(form, [...place, 'name'], option.name);
    form.text([...place, 'description'], option.description, 1, 100);
    if (names.has(option.name)) {
      form.fault([...place, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option names must be unique');
    }
    names.add(option.name);
    if (option.required && optional) {
      form.fault(
        place,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    optional ||= !option.required && Number(option.type) > ApplicationCommandOptionType.SubcommandGroup;
    const choices = form.list([...place, 'choices'], option.choices, 0, 25).map(record);
    choices.forEach((choice, at) => {
      form.text([...place, 'choices', at, 'name'], choice.name, 1, 100);
      if (typeof choice.value !== 'number') form.text([...place, 'choices', at, 'value'], choice.value, 1, 100);
    });
    if (choices.length > 0 && option.autocomplete) {
      form.fault(
        place,
        'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
        'Choices and autocomplete cannot be used together',
      );
    }
    checkOptions(form, [...place, 'options'], option.options);
  });
}

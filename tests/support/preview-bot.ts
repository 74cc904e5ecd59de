import {
  type APIInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Handle, Outcome } from '../../src/command/outcome.ts';
import { answer, counted, form, PRIVATE, show, text, V2 } from './preview-outcomes.ts';

const { String: Text, Integer, Boolean: Truth, User, Subcommand } = ApplicationCommandOptionType;

/** One option of each kind, subcommands, and a command for those who manage the server. */
export const definitions: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = [
  {
    name: 'say',
    description: 'Says something',
    options: [
      { type: Text, name: 'words', description: 'What to say', required: true, min_length: 3, max_length: 40 },
      { type: Truth, name: 'private', description: 'To you alone' },
    ],
  },
  {
    name: 'pick',
    description: 'Picks things',
    options: [
      { type: Text, name: 'who', description: 'A name', required: true, autocomplete: true },
      { type: Integer, name: 'count', description: 'How many', min_value: 1, max_value: 5 },
      { type: User, name: 'member', description: 'Somebody here' },
    ],
  },
  {
    name: 'later',
    description: 'Answers in two steps',
    options: [
      {
        type: Text,
        name: 'how',
        description: 'What follows',
        required: true,
        choices: ['edit', 'replace', 'remove', 'never', 'fail', 'wrong'].map((name) => ({ name, value: name })),
      },
    ],
  },
  { name: 'show', description: 'Shows every component' },
  { name: 'form', description: 'Opens a form' },
  {
    name: 'shelf',
    description: 'Keeps the shelf',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      { type: Subcommand, name: 'list', description: 'Lists it' },
      {
        type: Subcommand,
        name: 'add',
        description: 'Adds to it',
        options: [{ type: Text, name: 'title', description: 'A title', required: true }],
      },
    ],
  },
];

export interface PreviewBot {
  readonly handle: Handle;
  /** What came in, oldest first. */
  readonly received: readonly APIInteraction[];
  /** Lets the answer to `/later` follow. */
  release(): void;
}

/** A bot that uses all of what a door must carry. It stands on the other side of the port, where the real one does. */
export function createPreviewBot(): PreviewBot {
  const received: APIInteraction[] = [];
  let release = (): void => {};
  const released = (): Promise<void> =>
    new Promise((resolve) => {
      release = resolve;
    });

  const handle: Handle = async (interaction) => {
    received.push(interaction);
    switch (interaction.type) {
      case InteractionType.ApplicationCommandAutocomplete:
        return {
          response: {
            type: InteractionResponseType.ApplicationCommandAutocompleteResult,
            data: { choices: namesLike(JSON.stringify(interaction.data)) },
          },
        };
      case InteractionType.ApplicationCommand:
        return command(interaction.data.name, optionsIn(interaction.data));
      case InteractionType.MessageComponent:
        return pressed(interaction.data.custom_id, interaction.data);
      case InteractionType.ModalSubmit:
        return answer(`Filled in: ${JSON.stringify(interaction.data.components)}`, PRIVATE);
      default:
        throw new Error('There are no pings here.');
    }
  };

  function command(name: string, options: Readonly<Record<string, unknown>>): Outcome | Promise<Outcome> {
    switch (name) {
      case 'say':
        return answer(String(options.words), options.private === true ? PRIVATE : V2, 0);
      case 'later':
        return later(String(options.how));
      case 'show':
        return show();
      case 'form':
        return form();
      default:
        return answer(`${name}: ${JSON.stringify(options)}`, V2);
    }
  }

  function later(how: string): Outcome | Promise<Outcome> {
    if (how === 'fail') throw new Error('a bug');
    if (how === 'never') return new Promise(() => {});
    if (how === 'wrong') return { response: { type: InteractionResponseType.UpdateMessage, data: { content: 'x' } } };
    const then = released();
    const components = text('Here it is.');
    return {
      response: { type: InteractionResponseType.DeferredChannelMessageWithSource },
      later: then.then(() => {
        if (how === 'edit') return { edit: { flags: V2, components } };
        return how === 'replace' ? { replace: { flags: V2, components } } : { remove: true };
      }),
    };
  }

  return { handle, received, release: () => release() };
}

function pressed(customId: string, data: object): Outcome {
  if (customId === 'delete') {
    return {
      response: { type: InteractionResponseType.DeferredMessageUpdate },
      later: Promise.resolve({ remove: true }),
    };
  }
  if (customId === 'whisper') return answer('Between us.', PRIVATE);
  if (customId.startsWith('count:')) {
    const count = Number(customId.slice('count:'.length));
    return {
      response: {
        type: InteractionResponseType.UpdateMessage,
        data: { components: counted(`Pressed ${count}`, count) },
      },
    };
  }
  return answer(JSON.stringify(data), PRIVATE);
}

function namesLike(typed: string): { name: string; value: string }[] {
  const names = ['Ines Duarte', 'Tomasz Wilk', 'Tala Reyes'];
  const focused = /"value":"([^"]*)","focused":true/.exec(typed)?.[1] ?? '';
  return names
    .filter((name) => name.toLowerCase().includes(focused.toLowerCase()))
    .map((name) => ({ name: `${name} · ${name.length} letters`, value: name.toLowerCase() }));
}

/** By name; a subcommand's are taken for the command's. */
function optionsIn(data: object): Readonly<Record<string, unknown>> {
  const options = ('options' in data && Array.isArray(data.options) ? data.options : []) as readonly {
    name: string;
    value?: unknown;
    options?: readonly unknown[];
  }[];
  return Object.fromEntries(options.map((option) => [option.name, option.value ?? optionsIn(option)]));
}

import {
  type APIInteraction,
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Handle, Outcome } from '../../src/command/outcome.ts';

const { String: Text, Integer, Boolean: Truth, User, Subcommand } = ApplicationCommandOptionType;
const V2 = MessageFlags.IsComponentsV2;
const PRIVATE = V2 | MessageFlags.Ephemeral;

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

function answer(words: string, flags: number, count?: number): Outcome {
  const components = count === undefined ? text(words) : counted(words, count);
  return { response: { type: InteractionResponseType.ChannelMessageWithSource, data: { flags, components } } };
}

function text(content: string): APIMessageTopLevelComponent[] {
  return [{ type: ComponentType.TextDisplay, content }];
}

/** The button's custom_id changes with each press, as a position in a list does; at 2 it is used up. */
function counted(words: string, count: number): APIMessageTopLevelComponent[] {
  const { Button, ActionRow } = ComponentType;
  return [
    ...text(words),
    {
      type: ActionRow,
      components: [
        {
          type: Button,
          style: ButtonStyle.Primary,
          label: 'Again',
          custom_id: `count:${count + 1}`,
          disabled: count >= 2,
        },
        { type: Button, style: ButtonStyle.Secondary, label: 'Whisper', custom_id: 'whisper' },
        { type: Button, style: ButtonStyle.Danger, label: 'Delete', custom_id: 'delete' },
      ],
    },
  ];
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function show(): Outcome {
  const { Container, TextDisplay, Section, Thumbnail, Separator, MediaGallery, File, ActionRow, Button, StringSelect } =
    ComponentType;
  const components: APIMessageTopLevelComponent[] = [
    {
      type: Container,
      accent_color: 0x2f6f6a,
      components: [
        {
          type: TextDisplay,
          content: '# A heading\n**bold** \\*not slanted\\* ||hidden|| <@1100000000000000022> </say:0>\n> quoted',
        },
        {
          type: Section,
          components: [{ type: TextDisplay, content: 'שלום, a line from right to left' }],
          accessory: { type: Thumbnail, media: { url: 'attachment://dot.png' }, description: 'A dot' },
        },
        { type: Separator },
        {
          type: MediaGallery,
          items: [{ media: { url: 'https://elsewhere.example/x.png' }, description: 'Elsewhere' }],
        },
        { type: File, file: { url: 'attachment://cité.bib' } },
        {
          type: ActionRow,
          components: [
            {
              type: StringSelect,
              custom_id: 'one',
              placeholder: 'Choose one',
              options: [
                { label: 'First', value: '1', description: 'The first' },
                { label: 'Second', value: '2' },
              ],
            },
          ],
        },
        {
          type: ActionRow,
          components: [
            {
              type: StringSelect,
              custom_id: 'some',
              placeholder: 'Choose two',
              min_values: 2,
              max_values: 2,
              options: ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value })),
            },
          ],
        },
        {
          type: ActionRow,
          components: [
            { type: Button, style: ButtonStyle.Link, label: 'Open', url: 'https://elsewhere.example/' },
            { type: Button, style: ButtonStyle.Success, emoji: { name: '✔' }, custom_id: 'tick' },
            { type: Button, style: ButtonStyle.Secondary, label: 'Off', custom_id: 'off', disabled: true },
          ],
        },
      ],
    },
    { type: Container, spoiler: true, components: [{ type: TextDisplay, content: 'Covered' }] },
  ];
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data: { flags: V2, components } },
    files: [
      { name: 'dot.png', type: 'image/png', data: new Uint8Array(Buffer.from(PIXEL, 'base64')) },
      { name: 'cité.bib', type: 'text/html', data: new TextEncoder().encode('<script>alert(1)</script>') },
    ],
  };
}

function form(): Outcome {
  const { Label, TextInput, StringSelect } = ComponentType;
  return {
    response: {
      type: InteractionResponseType.Modal,
      data: {
        custom_id: 'the-form',
        title: 'A form',
        components: [
          {
            type: Label,
            label: 'Title',
            description: 'What it is called',
            component: {
              type: TextInput,
              custom_id: 'title',
              style: TextInputStyle.Short,
              min_length: 3,
              max_length: 20,
            },
          },
          {
            type: Label,
            label: 'Kind',
            component: {
              type: StringSelect,
              custom_id: 'kind',
              options: [
                { label: 'Report', value: 'report', default: true },
                { label: 'Digest', value: 'digest' },
              ],
            },
          },
        ],
      },
    },
  };
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

import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Outcome } from '../../src/command/outcome.ts';

export const V2 = MessageFlags.IsComponentsV2;
export const PRIVATE = V2 | MessageFlags.Ephemeral;

export function answer(words: string, flags: number, count?: number): Outcome {
  const components = count === undefined ? text(words) : counted(words, count);
  return { response: { type: InteractionResponseType.ChannelMessageWithSource, data: { flags, components } } };
}

export function text(content: string): APIMessageTopLevelComponent[] {
  return [{ type: ComponentType.TextDisplay, content }];
}

/** The button's custom_id changes with each press, as a position in a list does; at 2 it is used up. */
export function counted(words: string, count: number): APIMessageTopLevelComponent[] {
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

export function show(): Outcome {
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

export function form(): Outcome {
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

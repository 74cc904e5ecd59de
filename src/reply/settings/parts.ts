import { type APIComponentInContainer, type APISelectMenuOption, ComponentType } from 'discord-api-types/v10';
import { type ButtonState, encodeCustomId } from '../custom-id.ts';
import { bold, escapeMarkdown } from '../markdown.ts';
import { type ButtonLook, button, text } from '../message.ts';

/** What of a list stands on a page; behind the last page the last. */
export function pageOf<T>(all: readonly T[], wanted: number, size: number): Page<T> {
  const last = Math.max(0, Math.ceil(all.length / size) - 1);
  const page = Math.min(wanted, last);
  return { shown: all.slice(page * size, (page + 1) * size), page, last };
}

export interface Page<T> {
  readonly shown: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly last: number;
}

/** A title, what it means, and a button beside both. */
export const section = (content: string, state: ButtonState, look: ButtonLook): APIComponentInContainer => ({
  type: ComponentType.Section,
  components: [text(content)],
  accessory: button(state, look),
});

export const titled = (title: string, means: string): string => `${bold(escapeMarkdown(title))}\n${means}`;

/** A menu of which any number is chosen; nothing where nothing is offered. */
export const manyMenu = (
  state: ButtonState,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIComponentInContainer[] =>
  options.length === 0
    ? []
    : [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: encodeCustomId(state),
              placeholder,
              min_values: 0,
              max_values: options.length,
              options: [...options],
            },
          ],
        },
      ];

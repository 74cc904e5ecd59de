import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Words } from '../words/en.ts';
import { brokenLimits } from './broken-limits.ts';
import { type ButtonState, encodeCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** A message in Components V2: works the same as a first answer, an update and a follow-up. */
export interface Message {
  flags: number;
  components: APIMessageTopLevelComponent[];
  allowed_mentions: { parse: [] };
}

/** A file sent with a message: `attachment://name` in its components. 10 MiB at most. */
export interface Attachment {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly data: Uint8Array;
}

/** Who sees an answer: `private` is shown to the asker alone, who may post it for everybody; so is `sealed`, which they may not. */
export type Audience = 'public' | 'private' | 'sealed';

/** Text displays that a button reads back, by the id they have in the message. */
export const TEXT_ID = { heading: 101, about: 102, filters: 103, words: 104, since: 105, claims: 106 } as const;

const ACCENT = 0x2f6f6a;

/** @throws Error (a bug) when Discord would not take the message */
export function message(audience: Audience, parts: readonly APIComponentInContainer[]): Message {
  const components: APIMessageTopLevelComponent[] = [
    { type: ComponentType.Container, accent_color: ACCENT, components: [...parts] },
  ];
  const broken = brokenLimits(components);
  if (broken.length > 0) throw new Error(`A message breaks Discord's limits: ${broken.join('; ')}`);
  return {
    flags: MessageFlags.IsComponentsV2 | (audience === 'public' ? 0 : MessageFlags.Ephemeral),
    components,
    allowed_mentions: { parse: [] },
  };
}

export const text = (content: string, id?: number): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  ...(id !== undefined && { id }),
  content,
});

export interface ButtonLook {
  readonly label: string;
  readonly style?: APIButtonComponentWithCustomId['style'];
  readonly disabled?: boolean;
}

export const button = (state: ButtonState, { label, style, disabled }: ButtonLook): APIButtonComponent => ({
  type: ComponentType.Button,
  style: style ?? ButtonStyle.Secondary,
  label,
  custom_id: encodeCustomId(state),
  ...(disabled && { disabled }),
});

/** Posts a private answer again for everybody, once; null where its reader may not. */
export const shareButton = (
  state: ButtonState,
  { words, audience, isShared = false }: { words: Words; audience: Audience; isShared?: boolean },
): APIButtonComponent | null => {
  if (audience === 'sealed') return null;
  const { share, shared } = words.answers.buttons;
  return isShared
    ? button(state, { label: shared, disabled: true })
    : button(state, { label: share, style: ButtonStyle.Primary });
};

/** A row of buttons; nothing where there is none. */
export const row = (...buttons: readonly (APIButtonComponent | null)[]): APIComponentInContainer[] => {
  const shown = buttons.filter((one) => one !== null);
  return shown.length > 0 ? [{ type: ComponentType.ActionRow, components: shown }] : [];
};

/** A button that opens the address; null where Discord would not take one, since it is too long or there is none. */
export const linkButton = (label: string, url: string | null): APIButtonComponent | null =>
  url !== null && url.length <= LIMITS.buttonUrl
    ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url }
    : null;

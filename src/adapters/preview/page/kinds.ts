/** Discord's numbers, for the browser: its package of types brings 90 kB of constants along. */

export const Kind = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
} as const;

/** Of a channel. */
export const CATEGORY = 4;

export const ButtonLook = { Link: 5, Premium: 6 } as const;

export const Flag = { Ephemeral: 1 << 6, Loading: 1 << 7, ComponentsV2: 1 << 15 } as const;

export const Act = { Command: 2, Component: 3, Autocomplete: 4, Modal: 5 } as const;

/** A message that answers a command of a message's menu. */
export const MENU_ANSWER = 23;

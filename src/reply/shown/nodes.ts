/** Discord's markdown, read: what there is to draw. */

export type Style = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: Style; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** `seconds` since 1970; `style` one of Discord's letters. */
  | { readonly type: 'time'; readonly seconds: number; readonly style: string }
  | { readonly type: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  /** `name` with its subcommands: `articles list`. */
  | { readonly type: 'command'; readonly name: string }
  /** A server's own. */
  | { readonly type: 'emoji'; readonly name: string };

export interface ListItem {
  readonly children: readonly Inline[];
  readonly lists: readonly List[];
}

export interface List {
  readonly type: 'list';
  /** The first number; undefined for bullets. */
  readonly start: number | undefined;
  readonly items: readonly ListItem[];
}

export type Block =
  | { readonly type: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'code'; readonly text: string }
  | List;

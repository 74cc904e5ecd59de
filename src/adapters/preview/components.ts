import { type APIMessageTopLevelComponent, type ChannelType, ComponentType } from 'discord-api-types/v10';
import { CHANNELS } from './people.ts';
import type { SentComponent } from './protocol.ts';

/** Any component, nested at any depth: the wire, as a bot sent it. */
export type Component = { readonly type: number; readonly [key: string]: unknown };

/** What Discord writes into a component where the bot left it out. */
const DEFAULTS: Partial<Record<number, Record<string, unknown>>> = {
  [ComponentType.Container]: { accent_color: null, spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.StringSelect]: { min_values: 1, max_values: 1 },
  [ComponentType.ChannelSelect]: { min_values: 1, max_values: 1 },
};

/** Every component, nested ones and accessories too, in reading order. */
export function* walk(components: readonly unknown[]): Generator<Component> {
  for (const component of components as readonly Component[]) {
    yield component;
    if (Array.isArray(component.components)) yield* walk(component.components);
    if (component.accessory !== undefined) yield* walk([component.accessory]);
  }
}

/** Whether this component is among them, and it can be used so. */
export function offers(
  components: readonly unknown[],
  { component_type, custom_id, values }: SentComponent['data'],
): boolean {
  const found = [...walk(components)].find((component) => component.custom_id === custom_id);
  if (!found || found.type !== component_type || found.disabled === true) return false;
  const offered = choicesOf(found);
  if (offered === null) return true;
  const chosen = new Set(values);
  return (
    chosen.size >= Number(found.min_values ?? 1) &&
    chosen.size <= Number(found.max_values ?? 1) &&
    [...chosen].every((value) => offered.has(value))
  );
}

/** What a menu lets one choose; null where it is none. */
function choicesOf({ type, options, channel_types }: Component): ReadonlySet<string> | null {
  switch (type) {
    case ComponentType.StringSelect:
      return new Set((options as { value: string }[]).map((option) => option.value));
    case ComponentType.ChannelSelect: {
      const types = channel_types as readonly ChannelType[] | undefined;
      return new Set(CHANNELS.filter((one) => types?.includes(one.type) ?? true).map(({ id }) => id));
    }
    default:
      return null;
  }
}

/** A sent file, by the URL it is kept at. */
export interface StoredFile {
  readonly id: string;
  readonly url: string;
  readonly filename: string;
  readonly size: number;
  readonly content_type: string;
}

/**
 * Components as Discord keeps them: each has an id (those the bot chose stay, the others get the free numbers from 1 in
 * reading order), defaults are written out, and `attachment://name` has become the file's URL.
 */
export function asStored(
  components: readonly unknown[],
  files: ReadonlyMap<string, StoredFile>,
): APIMessageTopLevelComponent[] {
  const taken = new Set([...walk(components)].map((component) => component.id).filter(isChosen));
  let next = 0;
  const freeId = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  const store = (component: Component): Component => {
    const stored: Record<string, unknown> & { type: number } = {
      ...DEFAULTS[component.type],
      ...component,
      id: isChosen(component.id) ? component.id : freeId(),
    };
    if (Array.isArray(component.components)) stored.components = component.components.map(store);
    if (component.accessory !== undefined) stored.accessory = store(component.accessory as Component);
    if (component.type === ComponentType.Thumbnail) stored.media = located(component.media, files);
    if (component.type === ComponentType.MediaGallery && Array.isArray(component.items)) {
      stored.items = component.items.map((item) => ({ ...item, media: located(item.media, files) }));
    }
    if (component.type === ComponentType.File) {
      const file = fileOf(component.file, files);
      stored.file = located(component.file, files);
      if (file) Object.assign(stored, { name: file.filename, size: file.size });
    }
    return stored;
  };
  return (components as readonly Component[]).map(store) as unknown as APIMessageTopLevelComponent[];
}

/** 0 counts as none. */
function isChosen(id: unknown): id is number {
  return typeof id === 'number' && id !== 0;
}

function fileOf(media: unknown, files: ReadonlyMap<string, StoredFile>): StoredFile | undefined {
  const url = (media as { url?: unknown } | undefined)?.url;
  if (typeof url !== 'string' || !url.startsWith('attachment://')) return undefined;
  return files.get(url.slice('attachment://'.length));
}

function located(media: unknown, files: ReadonlyMap<string, StoredFile>): unknown {
  const file = fileOf(media, files);
  if (!file) return media;
  return { url: file.url, proxy_url: file.url, content_type: file.content_type, attachment_id: file.id };
}

import {
  type APIApplicationCommandBasicOption,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  Locale,
} from 'discord-api-types/v10';
import type { Bot } from '../../../src/app.ts';
import {
  attachmentOf,
  autocomplete,
  chatInput,
  component,
  messageCommand,
  modal,
  type Scene,
} from '../discord/interactions.ts';
import { walk } from '../discord/messages.ts';
import { ALICE, BOB, CHANNEL_ID, MANAGER } from '../discord/people.ts';
import { foreign } from './foreign.ts';
import { mutated, ODD_STRINGS } from './mutate.ts';
import type { Random } from './random.ts';

export interface Fuzzer {
  /** The next interaction: as Discord would send it, or with something amiss. */
  next(): { readonly kind: string; readonly sent: unknown };
  /** A message of the bot's: what comes next may click on it. */
  keep(message: APIMessage): void;
  /** A form that the bot opened, by its custom_id: what comes next may send it. */
  keepForm(customId: string): void;
}

/** What can be typed: a command, or one of a group. */
interface Leaf {
  readonly name: string;
  readonly subcommand?: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

function leavesOf(definition: Bot['definitions'][number]): Leaf[] {
  if (definition.type !== undefined && definition.type !== ApplicationCommandType.ChatInput) return [];
  const { name, options = [] } = definition;
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const inner = options.flatMap((option) =>
    option.type === Subcommand ? [{ name, subcommand: option.name, options: option.options ?? [] }] : [],
  );
  const isBasic = (option: (typeof options)[number]): option is APIApplicationCommandBasicOption =>
    option.type !== Subcommand && option.type !== SubcommandGroup;
  return inner.length > 0 ? inner : [{ name, options: options.filter(isBasic) }];
}

/** Messages that are kept to be clicked on. */
const MOST_KEPT = 60;

const LOCALES = Object.values(Locale);

/** What may be chosen in menus of channels; somebody may be in the first. */
const CHANNELS = [CHANNEL_ID, '440000000000000021', '440000000000000022'];

/** @param phrases that people may type of this shelf: names, titles, words of articles */
export function createFuzzer(random: Random, definitions: Bot['definitions'], phrases: readonly string[]): Fuzzer {
  const kept: APIMessage[] = [];
  const forms: string[] = [];
  const leaves = definitions.flatMap(leavesOf);
  const menus = definitions.flatMap(({ type, name }) => (type === ApplicationCommandType.Message ? [name] : []));

  const scene = (): Scene => ({
    user: random.pick([ALICE, BOB]),
    locale: random.pick(LOCALES),
    ...(random.chance(20) && { guild: null }),
    ...(random.chance(60) && { permissions: MANAGER }),
    ...(random.chance(10) && { installedBy: 'user' }),
    ...(random.chance(30) && { parentId: random.pick(CHANNELS), isThread: random.chance(50) }),
  });

  const typed = (): string => {
    if (random.chance(20)) return random.pick(ODD_STRINGS);
    const phrase = random.pick(phrases);
    return random.chance(20) ? `${phrase} ${random.pick(ODD_STRINGS)}` : phrase;
  };

  function call() {
    const { name, subcommand, options } = random.pick(leaves);
    const given = options.flatMap((option) => {
      if (!option.required && random.chance(60)) return [];
      const value = option.type === ApplicationCommandOptionType.Boolean ? random.chance(50) : typed();
      return [[option.name, random.chance(3) ? random.below(9) : value] as const];
    });
    return {
      ...scene(),
      name: random.chance(2) ? typed().slice(0, 32) : name,
      ...(subcommand !== undefined && { subcommand: random.chance(5) ? typed().slice(0, 32) : subcommand }),
      options: Object.fromEntries(given),
      all: options,
    };
  }

  function click(): { readonly kind: string; readonly sent: unknown } | null {
    const message = kept.length > 0 ? random.pick(kept) : null;
    if (!message) return null;
    const { id, values, isOfChannels } = random.pick(pressable(message));
    const customId = random.chance(25) ? altered(id) : id;
    const chosen = values && [random.chance(20) ? typed() : random.pick(values)];
    const channels = isOfChannels && [random.chance(20) ? typed() : random.pick(CHANNELS)];
    const sent = component({
      ...scene(),
      message,
      customId,
      ...(chosen && { values: chosen }),
      ...(channels && { channels }),
    });
    return { kind: chosen ? 'menu' : 'button', sent };
  }

  /** A form that was opened, or nobody's; its fields as they are called, or otherwise. */
  function form() {
    const opened = forms.length > 0 && random.chance(80) ? random.pick(forms) : typed();
    const customId = random.chance(20) ? altered(opened) : opened;
    const uploaded = [attachmentOf(`${typed().slice(0, 100)}.md`, typed(), 'text/markdown')];
    const fields = {
      ...(random.chance(70) && { words: typed() }),
      ...(random.chance(70) && { question: typed() }),
      ...(random.chance(50) && { files: { uploaded } }),
      ...(random.chance(10) && { [typed()]: typed() }),
    };
    return modal({ ...scene(), customId, fields });
  }

  const withWords = (message: APIMessage): APIMessage => ({
    ...message,
    ...(random.chance(30) && { content: `Look: https://courier.example/${typed().slice(0, 200)} (${typed()})` }),
    ...(random.chance(40) && {
      content: `${typed()} said “${typed()}” and ${random.pick(['', '“'])}${typed()}`.slice(0, 4_000),
    }),
    ...(random.chance(30) && { attachments: [attachmentOf('notes.md', typed(), 'text/markdown')] }),
  });

  /** A custom_id, one of whose parts is another. */
  function altered(customId: string): string {
    const parts = customId.split(':');
    parts[random.below(parts.length)] = random.chance(50) ? String(random.below(50)) : typed();
    return parts.join(':');
  }

  function proper(): { readonly kind: string; readonly sent: unknown } {
    const roll = random.below(100);
    if (roll < 45) {
      const clicked = click();
      if (clicked) return clicked;
    }
    const { all, ...called } = call();
    if (roll < 60 && all.length > 0)
      return { kind: 'typing', sent: autocomplete({ ...called, focused: random.pick(all).name }) };
    if (roll < 68) return { kind: 'form', sent: form() };
    if (roll < 71) return { kind: 'foreign', sent: foreign(random, scene(), typed) };
    const target = kept.at(-1);
    if (roll < 77 && target) {
      const name = random.chance(20) ? typed().slice(0, 32) : random.pick(menus);
      return { kind: 'message menu', sent: messageCommand({ ...scene(), name, target: withWords(target) }) };
    }
    return { kind: 'command', sent: chatInput(called) };
  }

  return {
    next() {
      const { kind, sent } = proper();
      if (random.chance(50)) return { kind, sent: JSON.parse(JSON.stringify(sent)) };
      return { kind: `${kind}, amiss`, sent: mutated(random, sent, 1 + random.below(3)) };
    },
    keep(message) {
      if (pressable(message).length === 0) return;
      if (kept.length < MOST_KEPT) kept.push(message);
      else kept[random.below(MOST_KEPT)] = message;
    },
    keepForm: (customId) => void forms.push(customId),
  };
}

interface Pressable {
  readonly id: string;
  /** What may be chosen where it is a menu's. */
  readonly values: readonly string[] | null;
  /** Whether it is a menu of channels: Discord's own choices. */
  readonly isOfChannels: boolean;
}

/** The custom_ids of a message. */
function pressable(message: APIMessage): Pressable[] {
  const found: Pressable[] = [];
  walk(message.components ?? [], (node) => {
    const {
      custom_id: id,
      options,
      type,
    } = node as { custom_id?: string; options?: { value: string }[]; type: number };
    const values = options?.map(({ value }) => value) ?? null;
    if (id) found.push({ id, values, isOfChannels: type === ComponentType.ChannelSelect });
  });
  return found;
}

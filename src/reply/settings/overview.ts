import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { apart } from '../../answers/apart.ts';
import { listed } from '../../answers/in-words.ts';
import { articlesIn } from '../../preferences/area.ts';
import type { Area, Preferences } from '../../preferences/preferences.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { Words } from '../../words/en.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { encodeCustomId } from '../custom-id.ts';
import { escapeMarkdown, shorten } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { areaTitle, extraOf } from './area-state.ts';
import { pageOf, section, titled } from './parts.ts';

/** Channels of a page. */
const PAGE = 5;
/** Publishers and titles that are named of a channel, and the characters of each. */
const [NAMED, NAME] = [3, 60];

/** The value of the choice of no language. */
export const EACH = 'each';

export interface Settings {
  readonly words: Words;
  readonly preferences: Preferences;
  /** All that the server may ask. */
  readonly shelf: Shelf;
  /** Of the list of channels, from 0; behind the last one: the last. */
  readonly page: number;
  /** Why they cannot be read, in words; null where they can. */
  readonly fault: string | null;
}

/** All that a server can set, and as it is set. */
export function drawSettings({ words, preferences, shelf, page: wanted, fault }: Settings): Reply {
  const { settings } = words;
  const { shown, page, last } = pageOf([...preferences.areas], wanted, PAGE);
  const onOff = (what: { on: Named; off: Named }, isOn: boolean, verb: string): APIComponentInContainer => {
    const { title, means } = isOn ? what.on : what.off;
    const label = isOn ? settings.turnOff : settings.turnOn;
    return section(titled(title, means), { verb, place: null, position: isOn ? 0 : 1 }, { label });
  };
  return reply('private', [
    text(`### ${escapeMarkdown(settings.heading)}`),
    ...(fault === null ? [] : [text(`⚠️ ${escapeMarkdown(fault)}`)]),
    onOff(settings.private, preferences.isPrivate, 'set.priv'),
    text(titled(settings.language.title, settings.language.means)),
    languageMenu(words, preferences.language),
    onOff(settings.counting, preferences.counts, 'set.count'),
    text(titled(settings.areas.title, preferences.areas.size === 0 ? settings.areas.none : settings.areas.some)),
    ...shown.map(([channel, area]) =>
      section(
        lineOf(words, channel, area, shelf),
        { verb: 'set.edit', place: null, position: 0, extra: extraOf(channel, 0) },
        { label: settings.areas.change },
      ),
    ),
    ...(last > 0
      ? row(
          button(
            { verb: 'set.prev', place: null, position: Math.max(0, page - 1) },
            { label: settings.areas.previous, disabled: page === 0 },
          ),
          button(
            { verb: 'set.next', place: null, position: page + 1 },
            { label: settings.areas.next, disabled: page === last },
          ),
        )
      : []),
    // Of channels of any kind: forums, threads and categories too.
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.ChannelSelect,
          custom_id: encodeCustomId({ verb: 'set.pick', place: null, position: 0 }),
          placeholder: settings.areas.placeholder,
        },
      ],
    },
  ]);
}

interface Named {
  readonly title: string;
  readonly means: string;
}

function languageMenu({ settings }: Words, chosen: string | null): APIComponentInContainer {
  const languages = Object.entries(LANGUAGES).map(([tag, { words }]) => ({
    label: words.languageAlone(tag),
    value: tag,
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodeCustomId({ verb: 'set.lang', place: null, position: 0 }),
        placeholder: settings.language.placeholder,
        options: [{ label: settings.language.each, value: EACH }, ...languages].map((option) => ({
          ...option,
          ...(option.value === (chosen ?? EACH) && { default: true }),
        })),
      },
    ],
  };
}

/** A channel, what is chosen there by name, and how much of the shelf that is. */
function lineOf(words: Words, channel: string, area: Area, shelf: Shelf): string {
  const { settings } = words;
  const all = [...area.publishers, ...area.articles.map((id) => areaTitle(words, id, shelf))];
  const names = all.slice(0, NAMED).map((name) => apart(escapeMarkdown(shorten(name, NAME))));
  const articles = articlesIn(area, shelf.articles).length;
  return listed([
    `<#${channel}>`,
    settings.areas.names(names, all.length - names.length),
    settings.areas.share(articles, shelf.articles.length),
  ]);
}

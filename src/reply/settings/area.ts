import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { apart } from '../../answers/apart.ts';
import { listed } from '../../answers/in-words.ts';
import { articlesIn } from '../../preferences/area.ts';
import type { Area } from '../../preferences/preferences.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { Words } from '../../words/en.ts';
import { type Form, form } from '../form.ts';
import { LIMITS } from '../limits.ts';
import { bold, escapeMarkdown, shorten, smallPrint } from '../markdown.ts';
import { button, row, text } from '../message.ts';
import { type Reply, reply } from '../reply.ts';
import { type AreaState, areaTitle, extraOf, lookedForText } from './area-state.ts';
import { articleOptions, type Offered, publisherOptions } from './offers.ts';
import { manyMenu, pageOf } from './parts.ts';

/** Names that are given of what is chosen, of each kind, and the characters of each. */
const [NAMED, NAME] = [8, 80];

export interface AreaView extends AreaState, Offered {
  readonly words: Words;
  /** All that the server may ask. */
  readonly shelf: Shelf;
}

/** What of the shelf may be asked in a channel or a category, to be chosen. */
export function drawArea(view: AreaView): Reply {
  const { words, area, channel, lookedFor } = view;
  const said = words.settings.area;
  const publishers = pageOf(publisherOptions(words, view), view.publishersPage, LIMITS.choices);
  const articles = pageOf(articleOptions(words, view), view.articlesPage, LIMITS.choices);
  const [p, a] = [publishers.page, articles.page];

  const to = (verb: string, publishersPage: number, articlesPage: number) => ({
    verb,
    place: null,
    position: Math.max(0, articlesPage),
    extra: extraOf(channel, Math.max(0, publishersPage)),
  });
  const here = (verb: string) => to(verb, p, a);

  const nothing = publishers.shown.length + articles.shown.length === 0;
  return reply('private', [
    text(`### ${said.heading(`<#${channel}>`)}`),
    text(area === null ? said.all : chosenText(view, area)),
    text(smallPrint(said.threads)),
    ...(lookedFor === null ? [] : [text(said.found), lookedForText(lookedFor)]),
    ...(lookedFor !== null && nothing ? [text(said.nothingFound)] : []),
    ...manyMenu(here('set.pubs'), said.choosePublishers, publishers.shown),
    ...ofSeveral(
      publishers.last,
      button(to('set.pprev', p - 1, a), { label: said.previousPublishers, disabled: p === 0 }),
      button(to('set.pnext', p + 1, a), { label: said.nextPublishers, disabled: p === publishers.last }),
    ),
    ...manyMenu(here('set.arts'), said.chooseArticles, articles.shown),
    ...ofSeveral(
      articles.last,
      button(to('set.aprev', p, a - 1), { label: said.previousArticles, disabled: a === 0 }),
      button(to('set.anext', p, a + 1), { label: said.nextArticles, disabled: a === articles.last }),
    ),
    ...row(
      button(here('set.find'), { label: said.find }),
      lookedFor === null ? null : button(to('set.all', 0, 0), { label: said.findNothing }),
      area === null ? null : button(here('set.clear'), { label: said.remove }),
      button({ verb: 'set.show', place: null, position: 0 }, { label: said.back }),
    ),
  ]);
}

/** The buttons that turn the pages, where there are several. */
const ofSeveral = (last: number, ...buttons: readonly APIButtonComponent[]): APIComponentInContainer[] =>
  last > 0 ? row(...buttons) : [];

function chosenText({ words, shelf }: AreaView, area: Area): string {
  const { areas, area: said } = words.settings;
  const lineOf = (kind: string, names: readonly string[]): string[] => {
    if (names.length === 0) return [];
    const shown = names.slice(0, NAMED).map((name) => apart(escapeMarkdown(shorten(name, NAME))));
    return [`- ${bold(escapeMarkdown(kind))}: ${areas.names(shown, names.length - shown.length)}`];
  };
  const share = areas.share(articlesIn(area, shelf.articles).length, shelf.articles.length);
  return [
    listed([said.chosen, share]),
    ...lineOf(said.publishers, area.publishers),
    ...lineOf(
      said.articles,
      area.articles.map((id) => areaTitle(words, id, shelf)),
    ),
  ].join('\n');
}

/** The field of the form. */
export const FIELD = 'words';

/** For the words that are looked for. */
export const findForm = ({ settings }: Words, { channel }: AreaState): Form =>
  form({ verb: 'set.find', place: null, position: 0, extra: extraOf(channel, 0) }, settings.area.findTitle, [
    {
      label: settings.area.findLabel,
      component: {
        type: ComponentType.TextInput,
        custom_id: FIELD,
        style: TextInputStyle.Short,
        max_length: LIMITS.choice,
        required: false,
      },
    },
  ]);

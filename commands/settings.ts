import { UserError } from '../src/base/errors.ts';
import type { ButtonContext, Context } from '../src/command/context.ts';
import { defineManagersCommand, type Managed } from '../src/command/managing.ts';
import type { Outcome } from '../src/command/outcome.ts';
import { answer, openForm, update } from '../src/command/respond.ts';
import { isChannelId, isLanguage } from '../src/preferences/note.ts';
import type { Area, Preferences } from '../src/preferences/preferences.ts';
import { type ButtonState, encodeCustomId } from '../src/reply/custom-id.ts';
import type { Reply } from '../src/reply/reply.ts';
import { drawArea, FIELD, findForm } from '../src/reply/settings/area.ts';
import {
  type AreaState,
  lookedForIn,
  publisherKey,
  readAreaState,
  readLookedFor,
} from '../src/reply/settings/area-state.ts';
import { drawSettings, EACH } from '../src/reply/settings/overview.ts';
import { readChoices } from '../src/reply/state.ts';
import { wordsFor } from '../src/words/languages.ts';

/** Channels for which a server may choose; publishers and articles that may be chosen one by one for a channel. */
const [MOST_AREAS, MOST_CHOSEN] = [100, 300];

/** What a server sets. The message carries its own state, as all do. */
export default defineManagersCommand({
  says: ({ commands }) => commands.settings,
  run: async (context) => answer(await settings(context, 0)),
  buttons: {
    'set.show': showPage,
    'set.prev': showPage,
    'set.next': showPage,
    'set.priv': (context) => set(context, { isPrivate: context.state.position === 1 }),
    'set.count': (context) => set(context, { counts: context.state.position === 1 }),
    'set.lang': (context) => {
      const [chosen = EACH] = context.values;
      if (chosen !== EACH && !isLanguage(chosen)) throw outOfDate();
      return set(context, { language: chosen === EACH ? null : chosen });
    },
    'set.pick': async (context) => {
      const [channel = ''] = context.values;
      if (!isChannelId(channel)) throw outOfDate();
      return update(await area(context, { channel, publishersPage: 0, articlesPage: 0 }, null));
    },
    'set.edit': showArea,
    'set.pprev': showArea,
    'set.pnext': showArea,
    'set.aprev': showArea,
    'set.anext': showArea,
    'set.all': async (context) => update(await area(context, stateOf(context.state), null)),
    'set.find': async (context) => openForm(findForm(context.words, stateOf(context.state))),
    'set.pubs': choosePublishers,
    'set.arts': chooseArticles,
    'set.clear': (context) => choose(context, () => NOTHING),
  },
  forms: {
    'set.find': async (context) =>
      update(await area(context, stateOf(context.state), lookedForIn(context.texts.get(FIELD) ?? ''))),
  },
});

type Pressed = Managed<ButtonContext>;

const NOTHING: Area = { publishers: [], articles: [] };

const outOfDate = () => new UserError('old-button', ({ settings }) => settings.oldMessage);

/** @throws UserError `old-button` */
function stateOf(state: ButtonState): AreaState {
  const read = readAreaState(state);
  if (!read) throw outOfDate();
  return read;
}

async function settings({ managing, words }: Managed<Context>, page: number): Promise<Reply> {
  const { kept, server } = managing;
  const fault = await kept.fault(server);
  const [preferences, whole] = [await kept.of(server), await managing.whole()];
  return drawSettings({ words, preferences, shelf: whole.shelf(), page, fault: fault?.said(words) ?? null });
}

async function showPage(context: Pressed): Promise<Outcome> {
  return update(await settings(context, context.state.position));
}

async function set(context: Pressed, change: Partial<Preferences>): Promise<Outcome> {
  const { kept, server } = context.managing;
  await kept.change(server, (now) => ({ ...now, ...change }));
  // In the language that has just been set.
  const words = change.language === undefined ? context.words : wordsFor(change.language ?? context.locale);
  return update(await settings({ ...context, words }, 0));
}

async function area({ managing, words }: Managed<Context>, state: AreaState, lookedFor: string | null): Promise<Reply> {
  const whole = await managing.whole();
  const { areas } = await managing.kept.of(managing.server);
  return drawArea({
    ...state,
    words,
    area: areas.get(state.channel) ?? null,
    shelf: whole.shelf(),
    publishers: whole.facets().publishers(),
    titles: whole.facets().titles(),
    lookedFor,
  });
}

async function showArea(context: Pressed): Promise<Outcome> {
  return update(await area(context, stateOf(context.state), readLookedFor(context.message.components)));
}

/** Of the publishers that the menu offered those that are chosen in it, and what was chosen elsewhere. */
async function choosePublishers(context: Pressed): Promise<Outcome> {
  const whole = await context.managing.whole();
  const offered = new Set(readChoices(context.message.components, encodeCustomId(context.state)));
  return choose(context, (now) => {
    const names = [
      ...now.publishers,
      ...whole
        .facets()
        .publishers()
        .map(({ value }) => value),
    ];
    const chosen = context.values.map((key) => names.find((name) => publisherKey(name) === key) ?? gone());
    return { ...now, publishers: [...now.publishers.filter((name) => !offered.has(publisherKey(name))), ...chosen] };
  });
}

async function chooseArticles(context: Pressed): Promise<Outcome> {
  const shelf = (await context.managing.whole()).shelf();
  const offered = new Set(readChoices(context.message.components, encodeCustomId(context.state)));
  return choose(context, (now) => {
    const chosen = context.values.map((id) => (now.articles.includes(id) || shelf.article(id) ? id : gone()));
    return { ...now, articles: [...now.articles.filter((id) => !offered.has(id)), ...chosen] };
  });
}

/** @throws UserError `unknown-article` */
function gone(): never {
  throw new UserError('unknown-article', ({ settings }) => settings.gone);
}

/** @throws UserError `settings-full` */
async function choose(context: Pressed, change: (now: Area) => Area): Promise<Outcome> {
  const { kept, server } = context.managing;
  const { channel } = stateOf(context.state);
  await kept.change(server, (now) => {
    const next = change(now.areas.get(channel) ?? NOTHING);
    const areas = new Map(now.areas);
    const size = next.publishers.length + next.articles.length;
    if (size > MOST_CHOSEN) throw new UserError('settings-full', ({ settings: s }) => s.areaTooLarge(MOST_CHOSEN));
    if (size === 0) areas.delete(channel);
    else areas.set(channel, next);
    if (areas.size > MOST_AREAS) throw new UserError('settings-full', ({ settings: s }) => s.tooManyAreas(MOST_AREAS));
    return { ...now, areas };
  });
  return showArea(context);
}

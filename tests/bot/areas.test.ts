import { type APIInteraction, type APIMessage, ChannelType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Area } from '../../src/preferences/preferences.ts';
import { checkOutcome } from '../support/check-outcome.ts';
import { autocomplete, chatInput, component, messageCommand, type Scene } from '../support/discord/interactions.ts';
import { messageFrom } from '../support/discord/messages.ts';
import { createMemory } from '../support/memory-store.ts';
import {
  add,
  articleOf,
  asked,
  everythingIn,
  mark,
  markOf,
  marksIn,
  openWorld,
  SERVERS,
  sceneIn,
  THINGS,
  takeOff,
  textOf,
} from '../support/servers.ts';
import { pressables, temporaryFolder } from '../support/stage.ts';

const [A] = SERVERS;
const CATEGORY = '440000000000000010';
const [FIRST, SECOND, ALONE] = ['440000000000000011', '440000000000000012', '440000000000000013'] as const;

/** Channels of a category, one of none, and a thread. */
const PLACES: readonly (Scene & { readonly channelId: string })[] = [
  { channelId: FIRST, parentId: CATEGORY },
  { channelId: SECOND, parentId: CATEGORY },
  { channelId: ALONE },
  { channelId: '440000000000000014', parentId: FIRST, isThread: true },
];

/** What may be added and taken off; that of number 1 is common. */
const ARTICLES = [1, 2, 3, 4, 5].map((number) => {
  const thing = THINGS[number % THINGS.length] ?? 'heron';
  return { number, id: number === 1 ? 'common-heron' : `of-${number}`, thing: number === 1 ? 'heron' : thing } as const;
});

const place = fc.constantFrom(...PLACES);
const article = fc.constantFrom(...ARTICLES);
const thing = fc.constantFrom(...THINGS);
const does = <const T extends string>(what: T) => fc.constant(what);
/** Each article by its publisher or by its id. */
const area = fc.array(fc.record({ article, byPublisher: fc.boolean() }), { minLength: 1, maxLength: 3 });
const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ does: does('adds'), article }) },
  { weight: 1, arbitrary: fc.record({ does: does('takes off'), article }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: does('sets'),
      where: fc.constantFrom(CATEGORY, FIRST, SECOND, ALONE),
      area: fc.option(area, { freq: 4 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ does: does('calls'), place, thing, article, what: fc.oneof(fc.nat(11), fc.nat(1)) }),
  },
  { weight: 4, arbitrary: fc.record({ does: does('presses'), place, message: fc.nat(), button: fc.nat() }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function callOf({ place, thing, article, what }: Extract<Act, { does: 'calls' }>): APIInteraction {
  const scene: Scene = { ...sceneIn(A), ...place };
  const { id, number } = article;
  const said = `“We weighed the ${article.thing} in ${markOf(number)} twice,” said Marta`;
  const target = messageFrom({ content: said }, { interaction: chatInput({ ...scene, name: 'none' }) });
  const calls = [
    () => chatInput({ ...scene, ...asked(thing) }),
    () => chatInput({ ...scene, ...asked(article.thing) }),
    () => chatInput({ ...scene, name: 'quote', options: { who: 'keeper', about: thing } }),
    () => chatInput({ ...scene, name: 'source', options: { article: id } }),
    () => chatInput({ ...scene, name: 'source' }),
    () => chatInput({ ...scene, name: 'check', options: { text: said } }),
    () => chatInput({ ...scene, name: 'help' }),
    () => messageCommand({ ...scene, name: 'Check quote', target }),
    () => messageCommand({ ...scene, name: 'Find source', target }),
    () => autocomplete({ ...scene, name: 'quote', focused: 'who', options: { who: 'Mar' } }),
    () => autocomplete({ ...scene, name: 'source', focused: 'article', options: { article: '' } }),
    () => autocomplete({ ...scene, name: 'ask', focused: 'publisher', options: { publisher: 'Cour' } }),
  ];
  return (calls[what] ?? (() => chatInput({ ...scene, ...asked(thing) })))();
}

/** Calls whose text holds the mark of the article. */
const SAYS_AGAIN = [5, 7, 8];

test('nothing outside a channel’s area is told in it, whatever is set, added, taken off, asked, typed and pressed', async () => {
  const seen = { narrowed: 0, found: 0, pressed: 0 };
  const folders = [await temporaryFolder({ 'common-heron.md': textOf('common-heron', 'heron', 1) })];

  async function live(history: readonly Act[], mostPassages: number): Promise<void> {
    const world = await openWorld({ folders, store: createMemory().open(), mostPassages });
    const onShelf = new Set([1]);
    const areas = new Map<string, ReadonlySet<number>>();
    const messages: { at: Scene; message: APIMessage; typed: readonly string[] }[] = [];

    for (const one of history) {
      if (one.does === 'adds') {
        const { number, id, thing } = one.article;
        if (number === 1) continue;
        onShelf.add(number);
        await add(world, A, articleOf(id, thing, number));
      } else if (one.does === 'takes off') {
        if (one.article.number !== 1) onShelf.delete(one.article.number);
        await takeOff(world, A, one.article.id);
      } else if (one.does === 'sets') {
        await set(one.where, one.area);
      } else if (one.does === 'calls') {
        // What was typed is said again to whoever typed it.
        const typed = SAYS_AGAIN.includes(one.what) ? [mark(one.article.number)] : [];
        await send(one.place, callOf(one), typed, one);
      } else {
        const { at, message, typed = [] } = messages[one.message % Math.max(1, messages.length)] ?? {};
        const buttons = message ? pressables(message).filter(({ disabled }) => !disabled) : [];
        const customId = buttons[one.button % Math.max(1, buttons.length)]?.custom_id;
        if (!at || !message || customId === undefined) continue;
        seen.pressed += 1;
        await send(at, component({ ...sceneIn(A), ...at, message, customId }), typed);
      }
    }

    async function set(where: string, chosen: Extract<Act, { does: 'sets' }>['area']): Promise<void> {
      const area: Area | null = chosen && {
        publishers: chosen.flatMap((one) => (one.byPublisher ? [`COURIER ${markOf(one.article.number)}`] : [])),
        articles: chosen.flatMap((one) => (one.byPublisher ? [] : [one.article.id])),
      };
      if (chosen) areas.set(where, new Set(chosen.map((one) => one.article.number)));
      else areas.delete(where);
      await world.preferences.change(A, (now) => {
        const next = new Map(now.areas);
        if (area) next.set(where, area);
        else next.delete(where);
        return { ...now, areas: next };
      });
    }

    async function send(
      at: Scene,
      interaction: APIInteraction,
      typed: readonly string[],
      call?: Extract<Act, { does: 'calls' }>,
    ): Promise<void> {
      const outcome = await world.handle(interaction);
      checkOutcome(outcome);
      const marks = marksIn(await everythingIn(outcome));
      const chosen = areas.get(at.channelId ?? '') ?? areas.get(at.parentId ?? '');
      const visible = [...onShelf].filter((number) => !chosen || chosen.has(number));
      const allowed = new Set([...visible.map(mark), ...typed]);
      expect([...marks].filter((one) => !allowed.has(one))).toEqual([]);
      if (visible.length < onShelf.size) seen.narrowed += 1;
      if (call && call.what <= 1) {
        const thing = call.what === 0 ? call.thing : call.article.thing;
        const about = ARTICLES.filter((one) => visible.includes(one.number) && one.thing === thing);
        expect(about.some(({ number }) => marks.has(mark(number)))).toBe(about.length > 0);
        if (chosen && about.length > 0) seen.found += 1;
      }
      const { data } = outcome.response as { data?: { components?: unknown[] } };
      if (data?.components) messages.push({ at, message: messageFrom(data as never, { interaction }), typed });
    }
  }

  const history = fc.array(act, { minLength: 15, maxLength: 30 });
  // Room for all parts, or for hardly one.
  await fc.assert(fc.asyncProperty(history, fc.constantFrom(200_000, 10), live), { numRuns: 20 });
  expect(Math.min(seen.narrowed, seen.found, seen.pressed)).toBeGreaterThan(0);
});

test('where Discord does not say in which channel it is, what is not of a channel may be asked', async () => {
  const folders = [await temporaryFolder({ 'common-heron.md': textOf('common-heron', 'heron', 1) })];
  const world = await openWorld({ folders, store: createMemory().open() });
  await add(world, A, articleOf('of-2', 'heron', 2));
  const areas = new Map([[ALONE, { publishers: [], articles: ['of-2'] }]]);
  await world.preferences.change(A, (now) => ({ ...now, areas }));
  const { channel, ...interaction } = chatInput({ ...sceneIn(A), channelId: ALONE, ...asked('heron') });
  expect(channel?.type).toBe(ChannelType.GuildText);
  // Older messages name the channel by its id alone.
  expect([...marksIn(await everythingIn(await world.handle(interaction as APIInteraction)))]).toEqual([mark(2)]);
  const odd = { ...interaction, channel: { id: 7 } } as unknown as APIInteraction;
  expect(await everythingIn(await world.handle(odd))).toContain('cannot read');
});

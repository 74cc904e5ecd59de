import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOutcome } from '../support/check-outcome.ts';
import { autocomplete, chatInput, component } from '../support/discord/interactions.ts';
import { messageFrom } from '../support/discord/messages.ts';
import { createMemory } from '../support/memory-store.ts';
import {
  add,
  articleOf,
  asked,
  everythingIn,
  mark,
  marksIn,
  openWorld,
  SERVERS,
  type Server,
  sceneIn,
  THINGS,
  type Thing,
  takeOff,
  textOf,
} from '../support/servers.ts';
import { pressables, temporaryFolder } from '../support/stage.ts';

type Act =
  | { readonly does: 'adds'; readonly server: Server; readonly id: string; readonly thing: Thing }
  | { readonly does: 'takes off'; readonly server: Server; readonly id: string }
  | { readonly does: 'asks'; readonly place: Server | null; readonly thing: Thing }
  | {
      readonly does: 'calls';
      readonly place: Server | null;
      readonly thing: Thing;
      readonly id: string;
      readonly what: number;
    }
  | { readonly does: 'presses'; readonly place: Server | null; readonly message: number; readonly button: number }
  | { readonly does: 'starts again' };

/** Servers, and direct messages. */
const PLACES = [...SERVERS, null];
const place = fc.constantFrom<Server | null>(...PLACES);
const server = fc.constantFrom(...SERVERS);
const thing = fc.constantFrom(...THINGS);
/** They clash between servers, and with that of the common article. */
const id = fc.constantFrom('common-heron', 'one', 'two', 'three');
const does = <const T extends string>(what: T) => fc.constant(what);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: does('adds'), server, id, thing }) },
  { weight: 1, arbitrary: fc.record({ does: does('takes off'), server, id }) },
  { weight: 5, arbitrary: fc.record({ does: does('asks'), place, thing }) },
  { weight: 2, arbitrary: fc.record({ does: does('calls'), place, thing, id, what: fc.nat(7) }) },
  { weight: 3, arbitrary: fc.record({ does: does('presses'), place, message: fc.nat(), button: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ does: does('starts again') }) },
);

function callOf({ place, thing, id, what }: Extract<Act, { does: 'calls' }>): APIInteraction {
  const scene = sceneIn(place);
  const { name, options } = asked(thing);
  const calls = [
    () => chatInput({ ...scene, name: 'quote', options: { who: 'Marta', about: thing } }),
    () => chatInput({ ...scene, name: 'source', options: { article: id } }),
    () => chatInput({ ...scene, name: 'help' }),
    () => autocomplete({ ...scene, name: 'quote', focused: 'who', options: { who: 'Mar' } }),
    () => autocomplete({ ...scene, name: 'source', focused: 'article', options: { article: thing } }),
    () => autocomplete({ ...scene, name: 'ask', focused: 'publisher', options: { publisher: 'Cour' } }),
    () => chatInput({ ...scene, name, options: { ...options, private: true } }),
  ];
  return calls[what]?.() ?? chatInput({ ...scene, name: 'quote', options: { who: 'keeper' } });
}

/** What is on the shelves, by the marks of the articles. */
function createModel() {
  const shelves = new Map<Server | null, Map<string, { thing: Thing; mark: string }>>(
    PLACES.map((one) => [one, new Map()]),
  );
  const own = (place: Server | null) => shelves.get(place) ?? new Map<string, { thing: Thing; mark: string }>();
  let number = 10;
  return {
    add(server: Server, id: string, thing: Thing) {
      number += 1;
      own(server).set(id, { thing, mark: mark(number) });
      return articleOf(id, thing, number);
    },
    takeOff: (server: Server, id: string) => own(server).delete(id),
    about: (place: Server | null, thing: Thing): string[] =>
      [...own(place).values()].filter((one) => one.thing === thing).map(({ mark }) => mark),
    visible(place: Server | null): string[] {
      const common = own(place).has('common-heron') ? [] : [mark(1)];
      return [...common, ...[...own(place).values()].map(({ mark }) => mark)];
    },
  };
}

test('nothing of a server is told elsewhere, whatever is added, taken off, asked, typed and pressed', async () => {
  const seen = { own: 0, pressed: 0, restarted: 0 };
  const folders = [await temporaryFolder({ 'common-heron.md': textOf('common-heron', 'heron', 1) })];

  /** Some of the acts at once: what is asked while something changes may be answered as before or as after. */
  async function live(history: readonly (readonly Act[])[], mostPassages: number): Promise<void> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const options = { folders, store: createMemory().open(), dataFolder, mostPassages };
    const model = createModel();
    const messages: APIMessage[] = [];
    let world = await openWorld(options);

    for (const acts of history) {
      const allowed = new Map(PLACES.map((place) => [place, new Set<string>()]));
      const allow = () => {
        for (const [place, marks] of allowed) for (const mark of model.visible(place)) marks.add(mark);
      };
      allow();
      const changing = new Set<Server | null>();
      const sent: { place: Server | null; thing?: Thing; interaction: APIInteraction }[] = [];
      let changes = Promise.resolve();
      for (const one of acts) {
        if (one.does === 'adds') {
          const article = model.add(one.server, one.id, one.thing);
          changes = changes.then(() => add(world, one.server, article));
        } else if (one.does === 'takes off') {
          model.takeOff(one.server, one.id);
          changes = changes.then(() => takeOff(world, one.server, one.id));
        } else if (one.does === 'asks') {
          sent.push({ ...one, interaction: chatInput({ ...sceneIn(one.place), ...asked(one.thing) }) });
        } else if (one.does === 'calls') {
          sent.push({ place: one.place, interaction: callOf(one) });
        } else if (one.does === 'presses') {
          const message = messages[one.message % Math.max(1, messages.length)];
          const buttons = message ? pressables(message).filter(({ disabled }) => !disabled) : [];
          const customId = buttons[one.button % Math.max(1, buttons.length)]?.custom_id;
          if (!message || customId === undefined) continue;
          sent.push({ place: one.place, interaction: component({ ...sceneIn(one.place), message, customId }) });
          seen.pressed += 1;
        } else {
          await changes;
          world = await openWorld(options);
          seen.restarted += 1;
        }
        if ('server' in one) changing.add(one.server);
        allow();
      }
      const { handle } = world;
      const replies = sent.map(async ({ place, thing, interaction }) => {
        const outcome = await handle(interaction);
        checkOutcome(outcome);
        const marks = marksIn(await everythingIn(outcome));
        const others = [...marks].filter((mark) => !allowed.get(place)?.has(mark));
        expect(others, `at ${place}: ${JSON.stringify(interaction.data)}`).toEqual([]);
        const { data } = outcome.response as { data?: { components?: unknown[] } };
        if (data?.components) messages.push(messageFrom(data as never, { interaction }));
        if (thing === undefined || thing === 'heron' || changing.has(place)) return;
        // What may be seen is found: else nothing would be shown wrongly by showing nothing.
        const about = model.about(place, thing);
        expect(about.some((mark) => marks.has(mark))).toBe(about.length > 0);
        if (about.length > 0) seen.own += 1;
      });
      await Promise.all([changes, ...replies]);
    }
    await rm(dataFolder, { recursive: true });
  }

  const history = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14 });
  // Room for the libraries of all servers, or for hardly one.
  await fc.assert(fc.asyncProperty(history, fc.constantFrom(200_000, 10), live), { numRuns: 25 });
  // Histories differ from run to run: how often each thing happens, too.
  expect(Math.min(seen.own, seen.pressed, seen.restarted)).toBeGreaterThan(0);
});

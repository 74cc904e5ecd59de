// Long, since each thing that a server can set, and who may, is tried through the one message.
import { ApplicationIntegrationType, InteractionContextType, Locale, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { definitions } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { DEFAULTS } from '../../src/preferences/preferences.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { MEMBER } from '../support/discord/people.ts';
import { add, articleOf, asked, everythingIn, mark, markOf, marksIn, SERVERS } from '../support/servers.ts';
import {
  menuOf,
  offersOf,
  openSettingsStage,
  SERVER,
  type SettingsStage,
  settingsCall,
  valuesOf,
} from '../support/settings-stage.ts';
import { labels, texts } from '../support/stage.ts';

const CATEGORY = '440000000000000010';
const CHANNEL = '440000000000000011';
const OTHER = '440000000000000012';

const says = (message: Parameters<typeof texts>[0]): string => texts(message).join('\n');
const isPrivate = ({ flags = 0 }: { flags?: number }): boolean => (flags & MessageFlags.Ephemeral) !== 0;

describe('/settings', () => {
  test('is for those who manage the server, in servers that have added the bot', async () => {
    const definition = definitions.find(({ name }) => name === 'settings');
    expect(definition).toMatchObject({
      default_member_permissions: String(0x20),
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
    });
    const { world } = await openSettingsStage();
    for (const scene of [{ guild: null }, { installedBy: 'user' as const }])
      expect(await everythingIn(await world.handle(settingsCall(scene)))).toContain('kept for a server');
  });

  test('shows all that can be set, to whoever calls it alone', async () => {
    const message = await (await openSettingsStage()).settings();
    expect(isPrivate(message)).toBe(true);
    expect(says(message)).toMatch(
      /Private answers: off[\s\S]*My language here[\s\S]*Counting questions: off[\s\S]*may be asked/,
    );
    expect(offersOf(message, 'set.lang')[0]).toBe('✓ Each member’s own language');
  });

  test('sets whether answers are private where they do not say', async () => {
    const stage = await openSettingsStage();
    await add(stage.world, SERVER, articleOf('one', 'heron', 2));
    const calls = [
      asked('heron'),
      { name: 'quote', options: { who: 'Marta' } },
      { name: 'source', options: { article: 'one' } },
    ];
    const answers = async (more: { private?: boolean } = {}) =>
      Promise.all(
        calls.map(async (call) => isPrivate(await stage.command({ ...call, options: { ...call.options, ...more } }))),
      );
    expect(await answers()).toEqual([false, false, false]);
    const on = await stage.press(await stage.settings(), 'set.priv');
    expect(says(on)).toContain('Private answers: on');
    expect(await answers()).toEqual([true, true, true]);
    expect(await answers({ private: false })).toEqual([false, false, false]);
    // Checks are private unless they say otherwise, whatever is set.
    const check = { name: 'check', options: { text: 'weighed the heron' } };
    expect(isPrivate(await stage.command(check))).toBe(true);
    expect(says(await stage.press(on, 'set.priv'))).toContain('Private answers: off');
    expect(await answers()).toEqual([false, false, false]);
    expect(isPrivate(await stage.command(check))).toBe(true);
  });

  test('pressed twice, says the same: a button says what it sets, not that it is to be otherwise', async () => {
    const stage = await openSettingsStage();
    const message = await stage.settings();
    await stage.press(message, 'set.count');
    expect(says(await stage.press(message, 'set.count'))).toContain('Counting questions: on');
    expect((await stage.world.preferences.of(SERVER)).counts).toBe(true);
  });

  test.each(Object.entries(LANGUAGES))('sets the language: %s', async (tag, { words }) => {
    const stage = await openSettingsStage();
    const set = await stage.press(await stage.settings(), 'set.lang', { values: [tag] });
    expect(says(set)).toContain(words.settings.heading);
    expect(offersOf(set, 'set.lang')).toContain(`✓ ${words.languageAlone(tag)}`);
    for (const locale of [Locale.German, Locale.Japanese])
      expect(says(await stage.settings({ locale }))).toContain(words.settings.heading);
    // Faults too.
    const fault = await stage.command({ name: 'ask', options: { question: 'a' }, locale: Locale.German });
    expect(says(fault).replaceAll('\\', '')).toContain(words.faults.questionTooShort(2));
    const area = await stage.press(set, 'set.pick', { channels: [CHANNEL] });
    expect(says(area)).toContain(words.settings.area.all);
    const values = menuOf(area, 'set.pubs')?.options.map(({ value }) => value) ?? [];
    const chosen = await stage.press(await stage.press(area, 'set.pubs', { values }), 'set.arts', {
      values: ['common-heron'],
    });
    expect(says(await stage.find(chosen, 'zebra'))).toContain(words.settings.area.nothingFound);
    await stage.press(chosen, words.settings.area.remove);
    const own = await stage.press(set, 'set.lang', { values: ['each'] });
    expect(offersOf(own, 'set.lang')[0]).toMatch(/^✓ /);
    expect(await stage.world.preferences.of(SERVER)).toEqual(DEFAULTS);
  });

  test('takes no language that it does not speak, and no channel that is none', async () => {
    const stage = await openSettingsStage();
    const message = await stage.settings();
    expect(says(await stage.press(message, 'set.lang', { values: ['tlh'] }))).toContain('another version');
    expect(says(await stage.press(message, 'set.pick', { channels: ['general'] }))).toContain('another version');
    expect(await stage.world.preferences.of(SERVER)).toEqual(DEFAULTS);
  });

  test('sets one server alone, and works after a restart on messages from before', async () => {
    const stage = await openSettingsStage();
    const message = await stage.settings();
    const again = await stage.restarted();
    await again.press(message, 'set.priv');
    expect(says(await (await stage.restarted()).settings())).toContain('Private answers: on');
    expect(says(await again.settings({ guild: { id: SERVERS[1], locale: Locale.EnglishUS } }))).toContain(
      'answers: off',
    );
  });

  test('takes up what another process, or a hand, has changed', async () => {
    const stage = await openSettingsStage();
    const { libraries, preferences } = stage.world;
    onTestFinished(await libraries.follow(createLog('silent'), preferences.changedElsewhere));
    expect(says(await stage.settings())).toContain('Private answers: off');
    await stage.memory.open().changeNote(SERVER, 'preferences', () => ({ private: true }));
    expect(says(await stage.settings())).toContain('Private answers: on');
  });

  test('says where a hand has broken what is kept, goes on, and writes nothing over it', async () => {
    const stage = await openSettingsStage();
    const broken = { private: true, areas: { general: {} } };
    await stage.memory.open().changeNote(SERVER, 'preferences', () => broken);
    const message = await stage.settings();
    expect(says(message)).toContain('cannot be read at “areas → general”');
    expect(says(message)).toContain('Private answers: off');
    expect(isPrivate(await stage.command(asked('heron')))).toBe(false);
    expect(says(await stage.press(message, 'set.count'))).toContain('cannot be read');
    expect(await stage.world.store.note(SERVER, 'preferences')).toEqual(broken);
    const odd = `\u202e@everyone **\n# x** ${'長'.repeat(3_000)}`;
    await stage.memory.open().changeNote(SERVER, 'preferences', () => ({ areas: { [odd]: {} } }));
    expect(says(await stage.settings()).length).toBeLessThan(2_500);
    await stage.memory.open().changeNote(SERVER, 'preferences', () => ({ private: true }));
    expect(says(await stage.settings())).not.toContain('cannot be read');
    expect(isPrivate(await stage.command(asked('heron')))).toBe(true);
  });
});

/** A common article about a heron (1), and three of the server's own (2 to 4), each of a publisher of its own. */
async function openWithThree(): Promise<SettingsStage> {
  const stage = await openSettingsStage();
  for (const number of [2, 3, 4]) await add(stage.world, SERVER, articleOf(`of-${number}`, 'heron', number));
  return stage;
}

/** The marks of the articles that are offered where somebody asks for the source. */
async function offeredAt(stage: SettingsStage, scene: { channelId: string; parentId?: string; isThread?: boolean }) {
  const choices = await stage.typing({ ...scene, name: 'source', focused: 'article' });
  return [...marksIn(JSON.stringify(choices))].sort();
}

const marks = (...numbers: readonly number[]): string[] => numbers.map(mark).sort();

describe('what may be asked in a channel', () => {
  test('is chosen by publishers and by articles, shown, changed and allowed again', async () => {
    const stage = await openWithThree();
    const picked = await stage.press(await stage.settings(), 'set.pick', { channels: [CHANNEL] });
    expect(says(picked)).toContain(`What may be asked in <#${CHANNEL}>`);
    expect(says(picked)).toContain('All of the shelf');
    expect(offersOf(picked, 'set.pubs')).toHaveLength(4);
    const one = await stage.press(picked, 'set.pubs', { values: valuesOf(picked, 'set.pubs', markOf(2)) });
    expect(says(one)).toContain(`Courier ${markOf(2)}`);
    expect(says(one)).toContain('1 of 4 articles');
    expect(await offeredAt(stage, { channelId: CHANNEL })).toEqual(marks(2));
    const two = await stage.press(one, 'set.arts', { values: valuesOf(one, 'set.arts', markOf(1)) });
    expect(offersOf(two, 'set.pubs').filter((label) => label.startsWith('✓'))).toEqual([`✓ Courier ${markOf(2)}`]);
    expect(await offeredAt(stage, { channelId: CHANNEL })).toEqual(marks(1, 2));
    expect(await offeredAt(stage, { channelId: OTHER })).toEqual(marks(1, 2, 3, 4));

    const back = await stage.press(two, 'set.show');
    expect(says(back)).toMatch(
      new RegExp(`<#${CHANNEL}> · Courier ${markOf(2)} and The heron of ${markOf(1)} · 2 of 4`),
    );
    const changed = await stage.press(back, 'Change');
    const less = await stage.press(changed, 'set.pubs', { values: [] });
    expect(await offeredAt(stage, { channelId: CHANNEL })).toEqual(marks(1));
    const all = await stage.press(less, 'Allow all of the shelf');
    expect(says(all)).toContain('All of the shelf');
    expect(await offeredAt(stage, { channelId: CHANNEL })).toEqual(marks(1, 2, 3, 4));
    expect(await stage.world.store.note(SERVER, 'preferences')).toBeNull();
  });

  test('of a category holds in its channels, of a channel in its threads, and the channel’s own comes first', async () => {
    const stage = await openWithThree();
    const choose = async (where: string, number: number) => {
      const picked = await stage.press(await stage.settings(), 'set.pick', { channels: [where] });
      await stage.press(picked, 'set.arts', { values: [number === 1 ? 'common-heron' : `of-${number}`] });
    };
    const channel = { channelId: CHANNEL, parentId: CATEGORY };
    const thread = { channelId: '440000000000000099', parentId: CHANNEL, isThread: true };
    await choose(CATEGORY, 2);
    expect(await offeredAt(stage, channel)).toEqual(marks(2));
    // Discord does not say in which category a thread is.
    expect(await offeredAt(stage, thread)).toEqual(marks(1, 2, 3, 4));
    await choose(CHANNEL, 3);
    expect(await offeredAt(stage, channel)).toEqual(marks(3));
    expect(await offeredAt(stage, thread)).toEqual(marks(3));
    expect(await offeredAt(stage, { channelId: OTHER, parentId: CATEGORY })).toEqual(marks(2));
  });

  test('follows the shelf: what comes is asked, what goes is not', async () => {
    const stage = await openWithThree();
    const picked = await stage.press(await stage.settings(), 'set.pick', { channels: [CHANNEL] });
    await stage.press(picked, 'set.pubs', { values: valuesOf(picked, 'set.pubs', markOf(2)) });
    const { store, libraries } = stage.world;
    const kept = await store.article(SERVER, 'of-2');
    await store.remove(SERVER, 'of-2', kept?.version ?? '', { at: new Date().toISOString(), by: null });
    await libraries.changed(SERVER, ['of-2']);
    expect(await offeredAt(stage, { channelId: CHANNEL })).toEqual([]);
    const said = says(await stage.command({ ...asked('heron'), channelId: CHANNEL }));
    expect(marksIn(said)).toEqual(new Set());
    expect(says(await stage.settings())).toContain('nothing that is on the shelf now');
    // It stays chosen, and can be given up.
    const change = await stage.press(await stage.settings(), 'Change');
    expect(offersOf(change, 'set.pubs')).toContain(`✓ Courier ${markOf(2)}`);
    await add(stage.world, SERVER, articleOf('again', 'heron', 2));
    expect(await offeredAt(stage, { channelId: CHANNEL })).toEqual(marks(2));
  });

  test('is chosen from all of the shelf, in the very channel too', async () => {
    const stage = await openWithThree();
    const picked = await stage.press(await stage.settings(), 'set.pick', { channels: [CHANNEL] });
    await stage.press(picked, 'set.arts', { values: ['of-2'] });
    const there = await stage.press(await stage.settings({ channelId: CHANNEL }), 'Change', { channelId: CHANNEL });
    expect(offersOf(there, 'set.arts')).toHaveLength(4);
  });

  test('is chosen on pages of 25, each without losing what is chosen on the others, and by words', async () => {
    const files = Array.from({ length: 60 }, (_, index) => {
      const name = `paper-${String(index).padStart(2, '0')}`;
      const head = `---\nid: ${name}\ntitle: Story ${index}\npublisher: ${name}\npublished: 2021-01-01\nlanguage: en\n---\n`;
      return [
        `${name}.md`,
        `${head}\nThe ferry number ${index} weighs ${index} kilograms, the council said.\n`,
      ] as const;
    });
    const stage = await openSettingsStage(Object.fromEntries(files));
    let message = await stage.press(await stage.settings(), 'set.pick', { channels: [CHANNEL] });
    expect(menuOf(message, 'set.pubs')?.options).toHaveLength(25);
    message = await stage.press(message, 'set.pubs', { values: valuesOf(message, 'set.pubs', 'paper-00', 'paper-24') });
    message = await stage.press(message, 'Publishers ▶');
    expect(offersOf(message, 'set.pubs')[0]).toBe('paper-25');
    message = await stage.press(message, 'set.pubs', { values: valuesOf(message, 'set.pubs', 'paper-30') });
    message = await stage.press(message, 'Articles ▶');
    expect(offersOf(message, 'set.pubs')).toContain('✓ paper-30');
    message = await stage.press(message, 'Articles ▶');
    expect(menuOf(message, 'set.arts')?.options).toHaveLength(10);
    expect(labels(message)).toContain('Articles ▶');
    const chosen = () => stage.world.preferences.of(SERVER).then(({ areas }) => areas.get(CHANNEL)?.publishers);
    expect(await chosen()).toEqual(['paper-00', 'paper-24', 'paper-30']);

    message = await stage.find(message, '  PAPER-4 ');
    expect(says(message)).toContain('with these words');
    expect(offersOf(message, 'set.pubs')).toHaveLength(10);
    message = await stage.press(message, 'set.pubs', { values: valuesOf(message, 'set.pubs', 'paper-41') });
    // Still narrowed to the words, which stand in the message.
    expect(offersOf(message, 'set.pubs')).toContain('✓ paper-41');
    expect(offersOf(message, 'set.pubs')).toHaveLength(10);
    expect(await chosen()).toEqual(['paper-00', 'paper-24', 'paper-30', 'paper-41']);
    expect(says(await stage.find(message, 'zebra *crossing* @everyone'))).toContain('has them all');
    message = await stage.press(message, 'Offer all');
    expect(offersOf(message, 'set.pubs')).toHaveLength(25);
    expect(offersOf(await stage.find(message, ''), 'set.pubs')).toHaveLength(25);
  });

  test('is named in the help of those who may, beside what anybody is told', async () => {
    const stage = await openWithThree();
    const [mine, theirs, alone] = [{}, { permissions: MEMBER }, { guild: null }].map(async (scene) =>
      says(await stage.command({ name: 'help', ...scene })),
    );
    expect(await mine).toContain(
      '- **/settings** sets how I answer here, **/insights** shows what is asked, **/privacy** tells what I keep\n',
    );
    for (const help of [await theirs, await alone]) {
      expect(help).toContain('- **/privacy** tells what I keep of you\n');
      expect(help).not.toMatch(/settings|insights/);
    }
  });

  test('takes nothing that has gone from the shelf meanwhile', async () => {
    const stage = await openWithThree();
    const picked = await stage.press(await stage.settings(), 'set.pick', { channels: [CHANNEL] });
    const { store, libraries } = stage.world;
    const kept = await store.article(SERVER, 'of-2');
    await store.remove(SERVER, 'of-2', kept?.version ?? '', { at: new Date().toISOString(), by: null });
    await libraries.changed(SERVER, ['of-2']);
    const publisher = valuesOf(picked, 'set.pubs', markOf(2));
    expect(says(await stage.press(picked, 'set.pubs', { values: publisher }))).toContain('no longer on the shelf');
    expect(says(await stage.press(picked, 'set.arts', { values: ['of-2'] }))).toContain('no longer on the shelf');
    expect(await stage.world.preferences.of(SERVER)).toEqual(DEFAULTS);
  });

  test('can be chosen for a hundred channels, five on a page, whatever publishers and articles are called', async () => {
    const odd = [
      '**bold** @everyone <@1>',
      '<#1> `/ask`',
      'ﷺ العربية · https://evil.example',
      '長'.repeat(150),
      '[x](https://evil.example)',
    ];
    const files = odd.map((name, index) => {
      const title = JSON.stringify(name);
      return [
        `odd-${index}.md`,
        `---\nid: odd-${index}\ntitle: ${title}\npublisher: ${title}\n---\n\nThe heron weighs ${index} kilograms.\n`,
      ];
    });
    const stage = await openSettingsStage(Object.fromEntries(files));
    const channelOf = (index: number) => String(440_000_000_000_000_100n + BigInt(index));
    const first = await stage.press(await stage.settings(), 'set.pick', { channels: [channelOf(0)] });
    const values = menuOf(first, 'set.pubs')?.options.map(({ value }) => value) ?? [];
    expect(values).toHaveLength(5);
    const named = await stage.press(first, 'set.pubs', { values });
    expect(says(await stage.press(named, 'set.arts', { values: odd.map((_, index) => `odd-${index}`) }))).toContain(
      '5 of 5',
    );
    const { preferences } = stage.world;
    await preferences.change(SERVER, (now) => ({
      ...now,
      areas: new Map(
        Array.from({ length: 100 }, (_, index) => [
          channelOf(index),
          now.areas.get(channelOf(0)) ?? { publishers: ['x'], articles: [] },
        ]),
      ),
    }));
    let page = await stage.settings();
    for (let turned = 0; turned < 19; turned++) page = await stage.press(page, 'Next channels ▶');
    expect(says(page)).toContain(`<#${channelOf(99)}>`);
    const more = await stage.press(page, 'set.pick', { channels: [channelOf(100)] });
    expect(says(await stage.press(more, 'set.arts', { values: ['odd-1'] }))).toContain('100 channels');
    expect((await preferences.of(SERVER)).areas.size).toBe(100);
  });
});

test('a channel that asks a part of the articles says so where it finds nothing, and only there', async () => {
  const stage = await openSettingsStage();
  const scene = { channelId: '440000000000000011' };
  const nothing = { name: 'check', options: { text: 'Lovely weather today' } };
  const told = 'This channel asks a part of the articles alone.';
  expect(says(await stage.command({ ...nothing, ...scene }))).not.toContain(told);
  const area = await stage.press(await stage.settings(), 'set.pick', { channels: [scene.channelId] });
  await stage.press(area, 'set.arts', { values: ['common-heron'] });
  expect(says(await stage.command({ ...nothing, ...scene }))).toContain(told);
  const asked = { name: 'ask', options: { question: 'Who repaired the submarine in Patagonia?' } };
  expect(says(await stage.command({ ...asked, ...scene }))).toContain(told);
  expect(says(await stage.command(nothing))).not.toContain(told);
});

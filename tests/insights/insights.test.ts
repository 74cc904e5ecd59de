import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.ts';
import type { Asked } from '../../src/insights/asked.ts';
import { MOST, sumOf } from '../../src/insights/counts.ts';
import { createInsights } from '../../src/insights/insights.ts';
import { DEFAULTS } from '../../src/preferences/preferences.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { countedNotes } from '../support/counting-stage.ts';
import { createMemory } from '../support/memory-store.ts';

const SERVER = '430000000000000001';
const LANGUAGES = ['en'];

const unanswered = (text: string): Asked => ({
  kind: 'ask',
  standing: 'nothing',
  question: { text, languages: LANGUAGES },
  articles: [],
  speaker: null,
});
const quoted = (article: string, speaker: string): Asked => ({
  kind: 'quote',
  standing: 'answers',
  question: null,
  articles: [article],
  speaker,
});

/** Letters alone, so that each number is a word of its own. */
const wordOf = (number: number): string => [...String(number)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');

function open({
  store = createMemory().open(),
  now = '2026-11-30T23:59:00Z',
  isOn = true,
}: {
  store?: ShelfStore;
  now?: string;
  isOn?: boolean;
} = {}) {
  const clock = { now: new Date(now) };
  const setting = { isOn };
  const warnings: string[] = [];
  const insights = createInsights({
    store,
    preferences: { of: async () => ({ ...DEFAULTS, counts: setting.isOn }) },
    log: { warn: (_, message) => void warnings.push(message) },
    now: () => clock.now,
  });
  const later = (days: number) => {
    clock.now = new Date(clock.now.getTime() + days * 24 * 60 * 60_000);
  };
  return { insights, store, clock, setting, warnings, later };
}

describe('what is counted', () => {
  test('is told at once, and is the same after it was written, by another that reads it too', async () => {
    const { insights, store } = open();
    insights.count(SERVER, unanswered('When is the fair?'));
    insights.count(SERVER, unanswered('when’s the fair'));
    insights.count(SERVER, quoted('bridge', 'Marta Oleander'));
    const before = await insights.of(SERVER, 7);
    expect(before).toMatchObject({
      asked: { answers: 1, closest: 0, nothing: 2 },
      kinds: [{ kind: 'ask' }, { kind: 'quote' }],
      unanswered: [{ example: 'When is the fair?', count: 2 }],
      articles: [{ name: 'bridge', count: 1 }],
      speakers: [{ name: 'Marta Oleander', count: 1 }],
    });
    expect(before.days.map(({ day }) => day)).toEqual(
      ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`),
    );
    expect(await countedNotes(store, SERVER)).toBe('');
    await insights.write();
    expect(await countedNotes(store, SERVER)).toContain('When is the fair?');
    expect(await insights.of(SERVER, 7)).toEqual(before);
    expect(await open({ store }).insights.of(SERVER, 7)).toEqual(before);
  });

  test('is counted once, however often it is written, over days and months', async () => {
    const { insights, later, store } = open();
    for (let day = 0; day < 4; day++) {
      insights.count(SERVER, unanswered('When is the fair?'));
      if (day % 2 === 0) await insights.write();
      later(1);
    }
    await insights.write();
    await insights.write();
    const { days, unanswered: groups } = await insights.of(SERVER, 7);
    expect(days.map(({ asked }) => sumOf(asked))).toEqual([0, 0, 1, 1, 1, 1, 0]);
    expect(groups).toEqual([{ example: 'When is the fair?', count: 4 }]);
    expect((await countedNotes(store, SERVER)).split('\n')).toHaveLength(2);
  });

  test('is nothing where the server has not turned it on, nor by the time it has turned it off', async () => {
    const { insights, store, setting } = open({ isOn: false });
    insights.count(SERVER, unanswered('When is the fair?'));
    await insights.write();
    setting.isOn = true;
    insights.count(SERVER, unanswered('Where is the fair?'));
    await insights.write();
    setting.isOn = false;
    insights.count(SERVER, unanswered('Who is at the fair?'));
    await insights.write();
    expect((await insights.of(SERVER, 90)).unanswered).toEqual([{ example: 'Where is the fair?', count: 1 }]);
    expect(await countedNotes(store, SERVER)).not.toMatch(/When|Who/);
  });

  test('is of one server alone', async () => {
    const { insights } = open();
    insights.count(SERVER, unanswered('When is the fair?'));
    expect(sumOf((await insights.of('430000000000000002', 90)).asked)).toBe(0);
  });
});

describe('of several processes on one store', () => {
  const replicas = () => {
    const memory = createMemory();
    return [open({ store: memory.open() }), open({ store: memory.open() })] as const;
  };

  test('what each counted is kept, though they write at the same moment', async () => {
    const [one, other] = replicas();
    for (const { insights } of [one, one, other]) insights.count(SERVER, unanswered('When is the fair?'));
    await Promise.all([one.insights.write(), other.insights.write()]);
    expect((await one.insights.of(SERVER, 1)).unanswered).toEqual([{ example: 'When is the fair?', count: 3 }]);
  });

  test('what one is to forget the other forgets, though it had not written it yet', async () => {
    const [one, other] = replicas();
    // They agree on the time to a second or so.
    other.clock.now = new Date(other.clock.now.getTime() + 1_000);
    for (const { insights } of [one, other]) insights.count(SERVER, unanswered('When is the fair?'));
    await one.insights.write();
    await one.insights.forget(SERVER);
    await other.insights.write();
    expect(await countedNotes(one.store, SERVER)).toBe('');
    for (const { clock } of [one, other]) clock.now = new Date(clock.now.getTime() + 3_000);
    other.insights.count(SERVER, unanswered('Where is the fair?'));
    await other.insights.write();
    expect((await one.insights.of(SERVER, 7)).unanswered).toEqual([{ example: 'Where is the fair?', count: 1 }]);
    for (const { later } of [one, other]) later(1);
    await one.insights.sweep();
    expect(await one.store.note(SERVER, 'counted-forgotten')).toBeNull();
  });
});

describe('what is to be forgotten', () => {
  const replicas = (...stores: ShelfStore[]) =>
    stores.map((store) => open({ store, now: '2026-11-30T23:59:40Z' })) as [
      ReturnType<typeof open>,
      ReturnType<typeof open>,
    ];

  test('shortly before midnight is forgotten by all, though one looks through all shelves right after', async () => {
    const memory = createMemory();
    const [one, other] = replicas(memory.open(), memory.open());
    other.insights.count(SERVER, unanswered('When is the fair?'));
    await other.insights.of(SERVER, 1);
    for (const { clock } of [one, other]) clock.now = new Date('2026-11-30T23:59:50Z');
    await one.insights.forget(SERVER);
    for (const { clock } of [one, other]) clock.now = new Date('2026-12-01T00:00:05Z');
    await one.insights.sweep();
    await other.insights.write();
    expect(await countedNotes(one.store, SERVER)).toBe('');
  });

  test('is told no more by another that has not written it yet', async () => {
    const memory = createMemory();
    const [one, other] = replicas(memory.open(), memory.open());
    other.insights.count(SERVER, unanswered('When is the fair?'));
    expect((await other.insights.of(SERVER, 1)).unanswered).toHaveLength(1);
    await one.insights.forget(SERVER);
    expect((await other.insights.of(SERVER, 1)).unanswered).toEqual([]);
  });

  test('while another writes it does not come back', async () => {
    const memory = createMemory();
    const store = memory.open();
    let between = async (): Promise<void> => undefined;
    const [one, other] = replicas(memory.open(), {
      ...store,
      async changeNote(shelf, name, next) {
        await between();
        await store.changeNote(shelf, name, next);
      },
    });
    other.insights.count(SERVER, unanswered('When is the fair?'));
    await other.insights.of(SERVER, 1);
    between = () => one.insights.forget(SERVER);
    await other.insights.write();
    expect(await countedNotes(store, SERVER)).toBe('');
  });
});

describe('no more is kept than is said', () => {
  test('of a day so many groups, articles and people: those asked more often', async () => {
    const { insights } = open();
    for (let i = 0; i < MOST.groups + 50; i++) {
      insights.count(SERVER, unanswered(`Why ${wordOf(i)}?`));
      if (i < MOST.articles + 50) insights.count(SERVER, quoted(`article-${i}`, `Person ${i}`));
    }
    await insights.write();
    for (let i = 0; i < 3; i++) insights.count(SERVER, unanswered('Why so late and often?'));
    await insights.write();
    const { asked, unanswered: groups, articles, speakers } = await insights.of(SERVER, 1);
    expect(groups).toHaveLength(MOST.groups);
    expect(groups[0]).toEqual({ example: 'Why so late and often?', count: 3 });
    expect(articles).toHaveLength(MOST.articles);
    expect(speakers).toHaveLength(MOST.speakers);
    // What is not kept by its words is counted all the same.
    expect(asked).toMatchObject({ answers: MOST.articles + 50, nothing: MOST.groups + 53 });
  });

  test('what is asked again and again is kept, however much else is asked once', async () => {
    const { insights } = open();
    for (let i = 0; i < MOST.groups; i++) insights.count(SERVER, unanswered(`Why ${wordOf(i)}?`));
    await insights.write();
    for (let time = 0; time < 3; time++) {
      insights.count(SERVER, unanswered('Why so late and often?'));
      await insights.write();
    }
    const { unanswered: groups } = await insights.of(SERVER, 1);
    expect(groups[0]).toEqual({ example: 'Why so late and often?', count: 3 });
  });

  test('a long question by its beginning', async () => {
    const { insights } = open();
    insights.count(SERVER, unanswered(`Why ${'so '.repeat(200)}?`));
    expect((await insights.of(SERVER, 1)).unanswered[0]?.example).toMatch(/^Why so .{0,200}…$/);
  });

  test('of 90 days: then it is forgotten, from the disk too, where nothing is asked any more', async () => {
    const { insights, later, store } = open({ now: '2026-11-30T12:00:00Z' });
    insights.count(SERVER, unanswered('When is the fair?'));
    later(1);
    insights.count(SERVER, unanswered('Where is the fair?'));
    await insights.write();
    later(88);
    await insights.sweep();
    expect((await insights.of(SERVER, 90)).unanswered).toHaveLength(2);
    later(1);
    expect((await insights.of(SERVER, 90)).unanswered).toHaveLength(1);
    await insights.sweep();
    expect(await countedNotes(store, SERVER)).not.toContain('When');
    expect(await countedNotes(store, SERVER)).toContain('Where');
    later(1);
    await insights.sweep();
    expect(await countedNotes(store, SERVER)).toBe('');
  });

  test('of a year ago nothing, though the month has the name of this one', async () => {
    const { insights, later } = open({ now: '2026-11-30T12:00:00Z' });
    insights.count(SERVER, unanswered('When is the fair?'));
    await insights.write();
    later(365);
    insights.count(SERVER, unanswered('Where is the fair?'));
    await insights.write();
    expect((await insights.of(SERVER, 90)).unanswered).toEqual([{ example: 'Where is the fair?', count: 1 }]);
    later(-365);
    expect((await insights.of(SERVER, 90)).unanswered).toEqual([]);
  });

  test('once it is to be forgotten, neither what was written nor what was not', async () => {
    const { insights, store } = open();
    insights.count(SERVER, unanswered('When is the fair?'));
    await insights.write();
    insights.count(SERVER, unanswered('Where is the fair?'));
    await insights.forget(SERVER);
    await insights.write();
    expect(sumOf((await insights.of(SERVER, 90)).asked)).toBe(0);
    expect(await countedNotes(store, SERVER)).toBe('');
  });
});

describe('nothing is lost', () => {
  test('when the store cannot be written to for a while: it is tried again, and told once', async () => {
    const { insights, store, warnings } = open();
    const { changeNote } = store;
    store.changeNote = async () => {
      throw new UserError('shelf-unwritable', 'The disk is full.');
    };
    for (let i = 0; i < 3; i++) {
      insights.count(SERVER, unanswered('When is the fair?'));
      await insights.write();
    }
    expect((await insights.of(SERVER, 1)).unanswered).toEqual([{ example: 'When is the fair?', count: 3 }]);
    expect(warnings).toHaveLength(2);
    store.changeNote = changeNote;
    await insights.write();
    expect((await open({ store }).insights.of(SERVER, 1)).unanswered[0]?.count).toBe(3);
  });

  test('of other days, when a hand has broken one of them', async () => {
    const { insights, store } = open();
    insights.count(SERVER, unanswered('When is the fair?'));
    await insights.write();
    const note = (await store.note(SERVER, 'counted-november')) as object[];
    await store.changeNote(SERVER, 'counted-november', () => [...note, { day: '2026-11-29', asked: 'many' }, 7]);
    insights.count(SERVER, unanswered('When is the fair?'));
    await insights.write();
    expect((await insights.of(SERVER, 7)).unanswered[0]?.count).toBe(2);
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const asked = fc.record({
  kind: fc.constantFrom('ask', 'quote', 'check', 'find'),
  standing: fc.constantFrom('answers', 'closest', 'nothing'),
  question: fc.option(fc.record({ text, languages: fc.constantFrom(['en'], ['de', 'en'], []) })),
  articles: fc.array(fc.constantFrom('one', 'two', '__proto__', 'constructor'), { maxLength: 2 }),
  speaker: fc.option(fc.oneof(text, fc.constant('__proto__'))),
} as const);

test('whatever is asked, the sums are right and what is written is read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { maxLength: 12 }), async (all) => {
      const { insights, store } = open();
      for (const [i, one] of all.entries()) {
        insights.count(SERVER, one as Asked);
        if (i % 3 === 2) await insights.write();
      }
      const before = await insights.of(SERVER, 1);
      await insights.write();
      expect(await open({ store }).insights.of(SERVER, 1)).toEqual(before);
      expect(sumOf(before.asked)).toBe(all.length);
      const shown = all.flatMap(({ articles }) => [...new Set(articles)]);
      expect(before.articles.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
    }),
    { numRuns: 60 },
  );
});

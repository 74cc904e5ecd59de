import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf } from '../../src/insights/counts.ts';
import { checkOutcome } from '../support/check-outcome.ts';
import { MANAGING, openCountingStage, SERVER } from '../support/counting-stage.ts';
import { walk } from '../support/discord/messages.ts';
import { ALICE, BOB } from '../support/discord/people.ts';
import { labels, pressables, texts } from '../support/stage.ts';

const UNANSWERED = 'When is the onion fair of Gramont?';

const says = (message: Parameters<typeof texts>[0]): string => texts(message).join('\n');

interface Gallery {
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description: string }[];
}
function picturesIn(components: readonly unknown[]): NonNullable<Gallery['items']>[number][] {
  const found: NonNullable<Gallery['items']>[number][] = [];
  walk(components as never, (node) => void found.push(...((node as Gallery).items ?? [])));
  return found;
}

describe('/insights', () => {
  test('says that nothing is counted, and what turns that on', async () => {
    const { show, ask } = await openCountingStage();
    await ask(UNANSWERED);
    const message = await show();
    expect(says(message)).toContain('Questions are not counted on this server. /settings turns that on');
    expect(picturesIn(message.components ?? [])).toEqual([]);
    expect(message.flags).toBe(32_768 + 64);
  });

  test('says so where nothing was asked', async () => {
    const { show, counts } = await openCountingStage();
    await counts(true);
    expect(says(await show())).toContain('Nothing was asked in these days.');
  });

  test('shows how much was asked, what nothing answered, and what was shown most', async () => {
    const { ask, command, counts, show } = await openCountingStage();
    await counts(true);
    for (const question of [UNANSWERED, 'when’s the onion fair of gramont', 'Who is king of the moon people?'])
      await ask(question);
    await ask('How long will the harbour bridge be closed?', { user: BOB });
    await command({ name: 'quote', options: { who: 'Marta Oleander' } });
    await command({ name: 'check', options: { text: 'The lamp was never dark, not for one night' } });
    const shown = says(await show());
    expect(shown).toContain('### Asked in the last 30 days');
    expect(shown).toMatch(/6 questions\\?: \d answered, \d with the closest passage, 3 not answered/);
    expect(shown).toContain('/ask 4 · /quote 1 · /check 1');
    expect(shown).toMatch(
      /- When is the onion fair of Gramont\? · asked 2 times\n- Who is king of the moon people\? · asked once/,
    );
    expect(shown).toMatch(
      /\*\*Articles shown most\*\*\n- Harbour bridge to close for a year · shown 2 times\n- Keeper of the last lighthouse/,
    );
    expect(shown).toMatch(/\*\*People quoted most\*\*\n- Marta Oleander · quoted once/);
  });

  test('draws a bar for each day: a picture, with the same in words for those who do not see it', async () => {
    const { ask, counts, outcome, clock } = await openCountingStage();
    await counts(true);
    await ask(UNANSWERED);
    clock.now = new Date('2026-12-02T12:00:00Z');
    await ask(UNANSWERED);
    await ask(UNANSWERED);
    const shown = await outcome('insights');
    checkOutcome(shown);
    const [picture] = picturesIn((shown.response as { data: { components: unknown[] } }).data.components);
    expect(picture?.description).toBe(
      'A bar for each day from 3 November 2026 to 2 December 2026: how many questions were asked. Together 0 answered, 0 with the closest passage, 3 not answered; most on 2 December 2026: 2.',
    );
    const [file] = shown.files ?? [];
    expect(picture?.media.url).toBe(`attachment://${file?.name}`);
    expect(file?.type).toBe('image/png');
    expect(
      Buffer.from(file?.data ?? [])
        .subarray(0, 8)
        .toString('latin1'),
    ).toBe('\u0089PNG\r\n\u001a\n');
  });

  test('goes over 7, 30 or 90 days', async () => {
    const { ask, counts, show, press, clock } = await openCountingStage();
    await counts(true);
    await ask(UNANSWERED);
    clock.now = new Date('2026-12-10T12:00:00Z');
    await ask('Who is king of the moon people?');
    const month = await show();
    expect(labels(month)).toEqual(['7 days', '30 days', '90 days']);
    expect(pressables(month).map(({ disabled = false }) => disabled)).toEqual([false, true, false]);
    const week = await press(month, '7 days', { permissions: 32n });
    expect(says(week)).toContain('Asked in the last 7 days');
    expect(says(week)).not.toContain('onion fair');
    const quarter = await press(week, '90 days', { permissions: 32n });
    expect(says(quarter)).toContain('Asked in the last 90 days');
    expect(says(quarter)).toContain('onion fair');
  });

  test('turns the pages of what nothing answered', async () => {
    const { ask, counts, show, press, pressed } = await openCountingStage();
    await counts(true);
    const names = [
      'Ardmel',
      'Belqua',
      'Corvith',
      'Dunmar',
      'Eltriss',
      'Farnow',
      'Gelmoth',
      'Hurvan',
      'Istrel',
      'Jarnok',
    ];
    for (const name of names) await ask(`Who is the king of ${name}?`);
    const first = await show();
    expect(says(first)).toContain('page 1 of 2');
    const second = await press(first, 'Next ▶', MANAGING);
    expect(says(second)).toContain('page 2 of 2');
    expect(says(second).match(/king of/g)).toHaveLength(2);
    expect(says(second)).not.toContain('Articles shown most');
    const outcome = await pressed(second, '◀ Previous');
    checkOutcome(outcome);
    expect(outcome.files).toHaveLength(1);
    expect((outcome.response as { data: { attachments: unknown } }).data.attachments).toEqual([]);
  });

  test('goes on showing what was counted when that is turned off, and says so', async () => {
    const { ask, counts, show } = await openCountingStage();
    await counts(true);
    await ask(UNANSWERED);
    await counts(false);
    await ask('Who is king of the moon people?');
    const shown = says(await show());
    expect(shown).toContain('1 question');
    expect(shown).toContain('Questions are no longer counted on this server; /settings turns that on again.');
  });

  test('names an article that is gone by its id', async () => {
    const { insights, counts, show } = await openCountingStage();
    await counts(true);
    insights.count(SERVER, {
      kind: 'ask',
      standing: 'answers',
      question: null,
      articles: ['long-gone'],
      speaker: null,
    });
    expect(says(await show())).toContain('long-gone, no longer on the shelf');
  });
});

describe('what is counted', () => {
  test('of a person of whom nothing is said: who was looked for, and what about', async () => {
    const { command, counts, insights } = await openCountingStage();
    await counts(true);
    await command({ name: 'quote', options: { who: 'Xanthippe Quorl' } });
    await command({ name: 'quote', options: { who: 'Marta Oleander', about: 'onion soup' } });
    expect((await insights.of(SERVER, 1)).unanswered.map(({ example }) => example)).toEqual([
      'Xanthippe Quorl',
      'Marta Oleander: onion soup',
    ]);
  });

  test('of a message that is checked, or looked for: that it was, never a word of it', async () => {
    const { command, menu, counts, insights, written } = await openCountingStage();
    await counts(true);
    const said = await command({ name: 'help' });
    await command({ name: 'check', options: { text: 'Onions were never dearer than in spring, they wept.' } });
    await menu('Check quote', { ...said, content: 'Onions were never dearer than in spring' });
    await menu('Find source', { ...said, content: 'Onions were never dearer than in spring' });
    await insights.write();
    const { kinds, unanswered } = await insights.of(SERVER, 1);
    expect(kinds.map(({ kind, asked }) => [kind, sumOf(asked)])).toEqual([
      ['check', 2],
      ['find', 1],
    ]);
    expect(unanswered).toEqual([]);
    expect(await written()).not.toMatch(/onion|spring/i);
  });

  test('of what somebody asks privately: that it was, and what came of it, nothing else', async () => {
    const { command, press, counts, insights, written } = await openCountingStage();
    await counts(true);
    const privately = async (name: string, options: object) =>
      command({ name, options: { ...options, private: true } });
    await privately('ask', { question: UNANSWERED });
    await privately('ask', { question: 'How long will the harbour bridge be closed?' });
    await privately('quote', { who: 'Xanthippe Quorl' });
    await privately('quote', { who: 'Marta Oleander', about: 'hangers' });
    const offered = await privately('quote', {});
    await press(offered, 'quote.pick', { values: ['Marta Oleander'] });
    await privately('check', { text: 'The lamp was never dark, not for one night' });
    await insights.write();
    const { asked, unanswered, articles, speakers } = await insights.of(SERVER, 1);
    expect(sumOf(asked)).toBe(6);
    expect(asked.nothing).toBeGreaterThan(0);
    expect([unanswered, articles, speakers]).toEqual([[], [], []]);
    expect(await written()).not.toMatch(/onion|Quorl|Oleander|bridge|lamp/i);
  });

  test('is all of it where answers are private for everybody and nobody asked for that', async () => {
    const { ask, command, press, counts, insights, preferences } = await openCountingStage();
    await counts(true);
    await preferences.change(SERVER, (all) => ({ ...all, isPrivate: true }));
    await ask(UNANSWERED);
    await press(await command({ name: 'quote' }), 'quote.pick', { values: ['Marta Oleander'] });
    const { unanswered, speakers } = await insights.of(SERVER, 1);
    expect(unanswered.map(({ example }) => example)).toEqual([UNANSWERED]);
    expect(speakers.map(({ name }) => name)).toEqual(['Marta Oleander']);
  });

  test('is nothing of direct messages, nor where a member brought the bot along', async () => {
    const { ask, counts, insights, written, store } = await openCountingStage();
    await counts(true);
    await ask(UNANSWERED, { guild: null });
    await ask(UNANSWERED, { installedBy: 'user' });
    await insights.write();
    expect(await written()).toBe('');
    const shelves = [];
    for await (const shelf of store.shelves()) shelves.push(shelf);
    expect(shelves).toEqual([SERVER]);
  });

  test('is one question, however often its pages are turned', async () => {
    const { ask, press, counts, insights } = await openCountingStage();
    await counts(true);
    const message = await ask('What did the city say of the ferries and the bridge?');
    await press(message, '▶');
    await press(message, 'Context');
    const { asked } = await insights.of(SERVER, 1);
    expect(asked.answers + asked.closest + asked.nothing).toBe(1);
  });
});

const secret = fc.oneof(
  fc.constantFrom(
    `<@${BOB.id}>`,
    `<@!${BOB.id}>`,
    BOB.id,
    '@bob_k',
    'bob@mail.example',
    '+49 30 1234567',
    '<#440000000000000001>',
  ),
  fc.emailAddress(),
  fc.stringMatching(/^[1-9]\d{16,19}$/),
);
const place = fc.constantFrom('Ardmel', 'Belqua', 'Corvith', 'Дунмар');

test('whoever asks, and whomever they name: no id, mention or address stands in what is written', async () => {
  const { ask, command, counts, insights, written, show } = await openCountingStage();
  await counts(true);
  await fc.assert(
    fc.asyncProperty(secret, place, fc.constantFrom(ALICE, BOB), async (hidden, name, user) => {
      await ask(`Who is ${hidden} king of ${name}?`.slice(0, 300), { user });
      await command({ name: 'quote', options: { who: `${name} ${hidden}`.slice(0, 100) }, user });
      await insights.write();
      const all = `${await written()}\n${says(await show({ user }))}`;
      for (const one of [hidden, ALICE.id, BOB.id, 'mail.example', '1234567']) expect(all).not.toContain(one);
      expect(all).toContain(name);
    }),
    { numRuns: 25 },
  );
});

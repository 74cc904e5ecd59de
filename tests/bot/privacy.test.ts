import { describe, expect, test } from 'vitest';
import type { KeptArticle } from '../../src/shelf/store/store.ts';
import { checkOutcome } from '../support/check-outcome.ts';
import { MANAGING, openCountingStage, SERVER } from '../support/counting-stage.ts';
import { ALICE, BOB } from '../support/discord/people.ts';
import { labels, texts } from '../support/stage.ts';

const says = (message: Parameters<typeof texts>[0]): string => texts(message).join('\n');
const pasted = (title: string) => ({
  kind: 'text' as const,
  text: `# ${title}\n\nThe council of ${title} met on Friday and spoke for long about the price of salt.\n`,
});

async function withArticles() {
  const stage = await openCountingStage();
  await stage.keeping.add(SERVER, [pasted('Ardmel'), pasted('Belqua')], ALICE.id);
  await stage.keeping.add(SERVER, [pasted('Corvith')], BOB.id);
  return stage;
}

describe('/privacy', () => {
  test('is for everybody, and for whoever asks alone', async () => {
    const { command } = await openCountingStage();
    const message = await command({ name: 'privacy' });
    expect(message.flags).toBe(32_768 + 64);
    expect(labels(message)).toEqual([]);
    expect(says(message)).toContain('Nothing on this server’s shelf names you');
    expect(says(message)).toContain('Nothing that is asked on this server is counted');
  });

  test('says in direct messages that a server is to be asked in', async () => {
    const { command } = await openCountingStage();
    const shown = says(await command({ name: 'privacy', guild: null }));
    expect(shown).toContain('ask me again in that server');
    expect(shown).toContain('Nothing that is asked in direct messages');
    expect(shown).not.toContain('Of this server');
  });

  test('says whether what is typed stands in the log, and how long a server’s articles outlast the bot there', async () => {
    const quiet = await openCountingStage();
    expect(says(await quiet.command({ name: 'privacy' }))).toContain('Not what was typed, and not by whom');
    const open = await openCountingStage({ policy: { logsQuestions: true, keepDays: 3 } });
    const shown = says(await open.command({ name: 'privacy' }));
    expect(shown).toContain('as whoever runs me has chosen, what was typed');
    expect(shown).toContain('for 3 days after the server has removed me');
  });

  test('takes the member’s id off what they brought, and nobody else’s', async () => {
    const { command, press, keeping, store } = await withArticles();
    const [{ article }] = (await keeping.list(SERVER)) as [KeptArticle];
    const original = await store.original(SERVER, article.id);
    const message = await command({ name: 'privacy' });
    expect(says(message)).toContain('Your Discord ID, with 2 articles that you added');
    const done = await press(message, 'Take my ID off');
    expect(says(done)).toContain('Your ID was taken off 2 articles and 0 feeds and pages');
    expect(says(done)).toContain('Nothing on this server’s shelf names you');
    expect(labels(done)).toEqual([]);
    const list = await keeping.list(SERVER);
    expect(list.map(({ added }) => added.by)).toEqual([null, null, BOB.id]);
    expect(JSON.stringify(list)).not.toContain(ALICE.id);
    expect(list.map(({ history }) => history)).toEqual([[], [], []]);
    expect(await store.original(SERVER, article.id)).toEqual(original);
    expect(original).not.toBeNull();
  });

  test('counts nothing that was brought to another server', async () => {
    const { command } = await withArticles();
    const elsewhere = { id: '430000000000000002', locale: 'en-US' as never };
    expect(says(await command({ name: 'privacy', guild: elsewhere }))).toContain('names you');
    expect(labels(await command({ name: 'privacy', guild: elsewhere }))).toEqual([]);
  });

  test('forgets what was counted for those who manage the server, and asks before', async () => {
    const { command, press, ask, counts, insights, written } = await openCountingStage();
    await counts(true);
    await ask('When is the onion fair of Gramont?');
    await insights.write();
    await ask('Who is king of the moon people?');
    expect(labels(await command({ name: 'privacy' }))).toEqual([]);
    const message = await command({ ...MANAGING, name: 'privacy' });
    expect(labels(message)).toEqual(['Forget what was counted']);
    const sure = await press(message, 'Forget what was counted', MANAGING);
    expect(labels(sure)).toEqual(['Forget it', 'Keep it']);
    expect(labels(await press(sure, 'Keep it', MANAGING))).toEqual(['Forget what was counted']);
    expect(await written()).toContain('onion');
    const done = await press(sure, 'Forget it', MANAGING);
    expect(says(done)).toContain('What was counted on this server is forgotten.');
    expect(labels(done)).toEqual([]);
    await insights.write();
    expect(await written()).toBe('');
    expect((await insights.of(SERVER, 90)).unanswered).toEqual([]);
  });

  test('and for nobody else, whatever they press', async () => {
    const { command, pressed, ask, counts, insights } = await openCountingStage();
    await counts(true);
    await ask('When is the onion fair of Gramont?');
    const message = await command({ ...MANAGING, name: 'privacy' });
    const refused = await pressed(message, 'Forget what was counted', { user: BOB, permissions: 0n });
    checkOutcome(refused);
    expect(refused.fault).toBe('not-yours');
    expect((await insights.of(SERVER, 90)).unanswered).toHaveLength(1);
  });

  test('says what is counted, for how long and who sees it', async () => {
    const { command, counts, ask } = await openCountingStage();
    await counts(true);
    const shown = says(await command({ name: 'privacy' }));
    expect(shown).toMatch(/Counted on this server.*Not who asked.*90 days/);
    expect(shown).toMatch(/What you ask with “private: True” is counted too, but only that it was asked/);
    expect(shown).toContain('see who added what with /articles, and what was counted with /insights');
    await ask('When is the onion fair of Gramont?');
    await counts(false);
    expect(says(await command({ name: 'privacy' }))).toContain('is counted any more. What was counted before');
  });
});

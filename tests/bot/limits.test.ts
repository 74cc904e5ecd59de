import { expect, test } from 'vitest';
import { openStage, pressables, type Stage, texts } from '../support/stage.ts';

/** Everything as long as intake lets it be; `openStage` checks every message against Discord's limits. */
const id = 'a'.repeat(60);
const front = (title: string, url: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\npublisher: ${JSON.stringify('P'.repeat(190))}\nauthor: ${JSON.stringify('A B '.repeat(45))}\npublished: 2021-05-14\nurl: ${url}\n---\n\n`;

const said = (i: number): string =>
  `“${'Ferries run well and often in every weather we know of here. '.repeat(12)}” said Jonas ${'Pel'.repeat(10)}let, the ${'deputy '.repeat(40)}mayor of Velmora ${i}.`;

/** Texts of as many characters as may be checked: as printed, cut, altered in many places, of many runs, and of none. */
function checkedTexts(paragraphs: string): string[] {
  const words = paragraphs.slice(0, 3_900).split(' ');
  return [
    words.join(' '),
    words.filter((_, i) => i % 25 !== 3).join(' '),
    words.map((one, i) => (i % 20 === 3 ? 'U.S.*_~' : one)).join(' '),
    words
      .map((one, i) => (i % 9 === 0 ? `“${one}” said he.` : one))
      .join(' ')
      .slice(0, 4_000),
    `“${words.slice(0, 200).join(' ')} ${'橋*'.repeat(900)}”`,
    `${'*_ '.repeat(1_300)}x`,
    '橋'.repeat(4_000),
  ];
}

async function pressAll(stage: Stage, name: string, options: Record<string, string>): Promise<number> {
  const queue = [await stage.command({ name, options })];
  let pressed = 0;
  for (let at = 0; at < queue.length && at < 12; at++) {
    const message = queue[at];
    if (!message) break;
    for (const { custom_id, disabled } of pressables(message)) {
      const verb = custom_id.split(':')[1] ?? '';
      if (disabled || verb === 'delete') continue;
      const values = verb === 'cite.style' ? ['csl-json'] : undefined;
      if (!verb.endsWith('.pick')) queue.push(await stage.press(message, verb, values ? { values } : {}));
      pressed++;
    }
  }
  for (const message of queue) expect(texts(message).join()).not.toContain('Something went wrong');
  return pressed;
}

test.each([
  ['a long address', `https://courier.example/${'x'.repeat(1_900)}`],
  ['an address of many bytes', `https://courier.example/${'橋'.repeat(500)}`],
  ['no address to speak of', 'https://c.example/'],
])('every reply fits: %s', async (_, url) => {
  const title = 'U.S. *titles* [of] any length '.repeat(16);
  const paragraphs = Array.from({ length: 40 }, (_, i) => said(i)).join('\n\n');
  const shelf = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [
      `${id.slice(1)}${i}.md`,
      `${front(`${i} ${title}`, `${url}?${i}`)}${paragraphs}\n`,
    ]),
  );
  const stage = await openStage(shelf);
  expect(stage.library.faults).toEqual([]);
  const question = 'Do the ferries run well in every weather?';
  expect(await pressAll(stage, 'ask', { question })).toBeGreaterThan(5);
  const filters = { publisher: 'P'.repeat(100), language: 'en', after: '2021-05-14', before: '2021-05-14' };
  expect(await pressAll(stage, 'ask', { question, ...filters })).toBeGreaterThan(5);
  expect(await pressAll(stage, 'quote', { who: 'Jonas', about: 'ferries weather '.repeat(12) })).toBeGreaterThan(0);
  expect(await pressAll(stage, 'source', { article: `${id.slice(1)}1` })).toBeGreaterThan(0);
  await pressAll(stage, 'help', {});
  for (const text of checkedTexts(paragraphs)) expect(await pressAll(stage, 'check', { text })).toBeGreaterThan(0);
});

test('a question of as many characters as Discord lets through is a question', async () => {
  const stage = await openStage({ 'a.md': '# A\n\nThe ferry runs. 渡し船は毎日走ります。\n' });
  for (const question of [
    `${'👩‍🚀'.repeat(60)} ferry runs`,
    `${'船'.repeat(290)} ferry`,
    `${'😀'.repeat(290)} ferry`,
  ]) {
    const message = await stage.command({ name: 'ask', options: { question } });
    expect(texts(message)[0]?.startsWith('### ')).toBe(true);
  }
});

test('a paragraph of many pages is shown as far as it goes', async () => {
  const stage = await openStage({
    'a.md': `# A\n\n${'The ferry runs at noon. '.repeat(3_000)}\n\n${'x'.repeat(50_000)} ferry\n`,
  });
  const message = await stage.command({ name: 'ask', options: { question: 'When does the ferry run?' } });
  expect(texts(message).join('\n')).toMatch(/ferry runs(?:\*\*)? at noon/);
  await stage.press(message, 'Context');
});

import { describe, expect, test } from 'vitest';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { isCalled, openStage, pressables, texts } from '../support/stage.ts';

const BRIDGE = ONE_ARTICLE['harbour-bridge.md'];
const ASKED = { name: 'ask', options: { question: 'How often do the ferries run?' } };
const REFUSED = 'have changed since this answer was given';

/** The bot before and after a change of the shelf; messages of the one are clicked on the other. */
const firstBot = () => openStage(ONE_ARTICLE);

describe('between the answer and the click', () => {
  test('an earlier quotation is added: ▶ still gives the words it was drawn for', async () => {
    const first = await (await firstBot()).command({ name: 'quote', options: { who: 'mayor' } });
    const after = await openStage({
      'harbour-bridge.md': BRIDGE.replace(
        'About 18,000\ncars',
        '“It shook,” said Edda Skarn, a driver. About 18,000\ncars',
      ),
    });
    const second = await after.press(first, '▶');
    expect(texts(second)[0]).toBe('### Jonas Pellet');
    expect(texts(second)[1]).toContain('a hard but honest decision');
    expect(texts(second).at(-1)).toContain('2 of 2');
  });

  test('the words themselves change: Share does not post others in their place', async () => {
    const message = await (await firstBot()).command({ name: 'quote', options: { who: 'mayor', private: true } });
    const after = await openStage({ 'harbour-bridge.md': BRIDGE.replace('from the reserve', 'from the state') });
    expect(texts(await after.press(message, 'Share'))[0]).toContain(REFUSED);
  });

  test('other articles crowd the passage out: it is not replaced by what they say', async () => {
    const message = await (await firstBot()).command({ ...ASKED, options: { ...ASKED.options, private: true } });
    const crowd = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [
        `${i}.md`,
        `# Ferries\n\nHow often do the ferries run? The ferries run often, ${i}.\n`,
      ]),
    );
    const after = await openStage({ ...ONE_ARTICLE, ...crowd });
    const shown = await after.press(message, 'Share');
    const passage = texts(message)[1] ?? 'none';
    expect(texts(shown)[1] === passage || texts(shown)[0]?.includes(REFUSED)).toBe(true);
  });
});

describe('who speaks', () => {
  test('is matched without regard to case, whatever the speakers’ ids are', async () => {
    const stage = await openStage(ARTICLES);
    const upper = await stage.command({ name: 'quote', options: { who: 'Oleander' } });
    const lower = await stage.command({ name: 'quote', options: { who: 'oleander' } });
    expect(texts(lower)).toEqual(texts(upper).map((line) => line.replace('### Oleander', '### oleander')));
  });

  test('is said under the second paragraph of a quotation too', async () => {
    const stage = await openStage({
      'letter.md':
        '# Letter\n\n“The quay needs dredging,” said Ada Quill, the harbour master. “It has silted up.\n\n“Coal barges ran aground there twice.”\n',
    });
    const message = await stage.command({ name: 'ask', options: { question: 'Did coal barges run aground?' } });
    expect(texts(message)[1]).toContain('Coal barges');
    expect(texts(message).join('\n')).toMatch(/^— Ada Quill/m);
  });

  test('is said to be unnamed where the article names nobody', async () => {
    const stage = await openStage({ 'zebras.md': '# Zebras\n\n“Zebras are painted horses that run at night.”\n' });
    const message = await stage.command({ name: 'ask', options: { question: 'Are zebras painted horses?' } });
    expect(texts(message)).toContain('— speaker not named');
  });

  test('words inside sentences of the reporter’s come with each sentence once', async () => {
    const stage = await openStage({
      'two.md':
        '# Two\n\nMayor Jonas Pellet called the plan “quite mad indeed” and its author “a dear old friend” on Friday.\n',
    });
    const message = await stage.command({ name: 'quote', options: { who: 'Pellet' } });
    expect(texts(message)[1]).toBe(
      '> Mayor Jonas Pellet called the plan “**quite mad indeed**” and its author “**a dear old friend**” on Friday.',
    );
  });

  test.each([
    'Ms. Oleander said on Monday that “nobody will lose a job” when the bridge is closed for the winter.',
    // So few words that they do not tell the language either.
    'Gen. Oleander called plans “quite mad”.',
  ])('a shortened word ends no sentence though the article does not name its language: %s', async (words) => {
    const stage = await openStage({ 'two.md': `# Two\n\n${words}\n` });
    const message = await stage.command({ name: 'quote', options: { who: 'Oleander' } });
    expect(texts(message)[1]?.replaceAll('*', '')).toBe(`> ${words}`);
  });

  test('about what they said is found however many others speak of it', async () => {
    const others = Array.from({ length: 300 }, (_, i) => `“Ferries, ferries, ferries ${i},” said Tom Carrow.`).join(
      '\n\n',
    );
    const stage = await openStage({ ...ARTICLES, 'crowd.md': `# Crowd\n\n${others}\n` });
    const message = await stage.command({ name: 'quote', options: { who: 'Pellet', about: 'ferries' } });
    expect(texts(message).join('\n')).not.toContain('hold nothing');
    expect(texts(message)[2]).toContain('pay for the ferries');
  });

  test('about nothing in particular is told so in its own words', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command({ name: 'quote', options: { who: 'Pellet', about: 'what\n' } });
    expect(texts(message)[0]).toContain('Say what it should be about');
  });
});

test('a question is carried letter for letter, even one that ends like a heading', async () => {
  const stage = await openStage(ARTICLES);
  for (const question of [
    'Which bridge is #1 in C#',
    'Is the bridge *really* closed ##',
    'bridge ferries \\# #\u200B',
  ]) {
    const first = await stage.command({ name: 'ask', options: { question } });
    const shown = pressables(first).some(({ label, disabled }) => isCalled(label, '▶') && !disabled)
      ? await stage.press(first, '▶')
      : await stage.press(first, 'ask.near');
    expect(texts(shown)[0]).toBe(texts(first)[0]);
  }
});

test('a digest is named one wherever it is named', async () => {
  const stage = await openStage({
    ...ARTICLES,
    'digest.md':
      '---\ntitle: Bridge closes\nform: digest\nurl: https://courier.example/x\n---\n\nThe paper says that the bridge closes.\n',
  });
  const messages = [await stage.command({ name: 'help' }), await stage.command({ name: 'source' })];
  for (const message of messages) expect(JSON.stringify(message.components)).toContain('Digest of Bridge closes');
  const [choice] = await stage.typing({ name: 'ask', focused: 'article', options: { article: 'Bridge closes' } });
  expect(choice?.name).toContain('Digest of Bridge closes');
});

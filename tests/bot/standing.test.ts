import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { ALICE } from '../support/discord/people.ts';
import { labels, openStage, pressables, type Stage, texts } from '../support/stage.ts';

const ANSWERED = 'How many cars cross the harbour bridge every day?';
/** On the subject, with one telling word that stands nowhere. */
const NEAR = 'How many pandas cross the harbour bridge every day?';
const OFF = 'Which cars did the Mongolian emperor prefer?';

const CLOSEST = 'The articles do not say this outright. The closest passage:';
const FURTHER = 'The articles do not say this outright. A further passage:';
const NEAREST = '-# This is the nearest passage. It may not answer the question.';

const asking = (question: string, options: Record<string, string | boolean> = {}) => ({
  name: 'ask',
  options: { question, ...options },
  user: ALICE,
});

const passageOf = (message: APIMessage): string => texts(message).find((one) => one.startsWith('> ')) ?? '';
const boldIn = (markdown: string): string[] => [...markdown.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = '']) => words);
/** The lines between the question and the passage. */
const saidBefore = (message: APIMessage): string[] => {
  const all = texts(message);
  return all.slice(1, all.indexOf(passageOf(message))).flatMap((one) => one.split('\n'));
};

/** The passage that is shown, at once or on demand, for a question that is not answered. */
async function notAnAnswer(stage: Stage, question: string): Promise<string> {
  const message = await stage.command(asking(question));
  const asked = labels(message).includes('Show the nearest passage');
  return passageOf(asked ? await stage.press(message, 'Show the nearest passage', { user: ALICE }) : message);
}

/** The message as an earlier version left it: its custom_ids, and without the texts that it did not have. */
function older(message: APIMessage, idOf: (customId: string) => string, dropped?: string): APIMessage {
  const components = JSON.parse(JSON.stringify(message.components), (_, value) => {
    if (Array.isArray(value)) return value.filter((one) => !dropped || !String(one?.content).startsWith(dropped));
    if (typeof value?.custom_id === 'string') return { ...value, custom_id: idOf(value.custom_id) };
    return value;
  });
  return { ...message, components };
}

describe('an answer', () => {
  test('is shown with nothing said before it, its sentence in bold; what follows is not called one', async () => {
    const stage = await openStage(ARTICLES);
    const first = await stage.command(asking(ANSWERED));
    expect(saidBefore(first)).toEqual([]);
    expect(boldIn(passageOf(first))).toEqual(['About 18,000 cars cross it every day.']);
    const second = await stage.press(first, '▶', { user: ALICE });
    expect(saidBefore(second)).toEqual(['-# A further passage. The first one answers best.']);
  });
});

describe('the closest passage', () => {
  test('is said to be no answer before it is read, and why; in bold are only the words it shares', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command(asking(NEAR));
    expect(saidBefore(message)).toEqual([CLOSEST, '-# No passage mentions *pandas*.']);
    expect(passageOf(message)).toBe(
      '> The **harbour bridge** of Velmora will close on 3 September for at least twelve months, the city said on Friday. ' +
        'About 18,000 cars **cross** it **every day**.',
    );
    expect(labels(message)).toEqual(['◀ Previous', 'Next ▶', 'Context', 'Cite', 'Delete']);
  });

  test('is followed by further ones in the same manner, on ◀ ▶ too', async () => {
    const stage = await openStage(ARTICLES);
    const first = await stage.command(asking(NEAR));
    const second = await stage.press(first, '▶', { user: ALICE });
    expect(saidBefore(second)).toEqual([FURTHER, '-# No passage mentions *pandas*.']);
    for (const words of boldIn(passageOf(second))) expect(words).toMatch(/^\w+( \w+)?$/);
    expect(texts(await stage.press(second, '◀', { user: ALICE }))).toEqual(texts(first));
  });

  test('names the one article that was asked, and leaves filters to their line', async () => {
    const stage = await openStage(ARTICLES);
    const one = await stage.command(asking(NEAR, { article: 'harbour-bridge' }));
    expect(saidBefore(one)[0]).toBe(
      '“Harbour bridge to close for a year” does not say this outright. The closest passage:',
    );
    const some = await stage.command(asking(NEAR, { publisher: 'courier' }));
    expect(saidBefore(some).slice(0, 2)).toEqual(['-# In articles by Velmora Courier', CLOSEST]);
  });

  test('is shared as what it is', async () => {
    const stage = await openStage(ARTICLES);
    const message = await stage.command(asking(NEAR, { private: true }));
    expect(labels(message)).toEqual(['◀ Previous', 'Next ▶', 'Context', 'Cite', 'Share']);
    const { kept, shared } = await stage.share(message, { user: ALICE });
    expect(texts(kept)).toEqual(texts(message));
    expect(texts(shared)).toEqual([...texts(message), `-# Shared by <@${ALICE.id}>`]);
  });

  test('is cut around the sentence that comes nearest, with room for every word in bold', async () => {
    const filling = 'Day by day the bridge, the harbour, every day a bridge. '.repeat(150);
    const nearest = 'Eleven cars cross the harbour bridge every day.';
    const stage = await openStage({ 'long.md': `# A long day\n\n${filling}${nearest} ${filling.trim()}\n` });
    const shown = await notAnAnswer(stage, NEAR);
    expect(shown).toContain('Eleven cars **cross** the **harbour bridge every day**.');
    expect(shown).toMatch(/^> \\\[…\\\] .* \\\[…\\\]$/s);
    expect(boldIn(shown).length).toBeGreaterThan(100);
  });

  test('has words that stand side by side in bold as one, where no space is between them too', async () => {
    const stage = await openStage({ 'daqiao.md': '# 大桥\n\n港口大桥每天有一万八千辆汽车通过。\n' });
    const shown = await notAnAnswer(stage, '每天有多少熊猫通过港口大桥？');
    expect(boldIn(shown)[0]).toMatch(/^港口大桥/);
    expect(shown).not.toContain('****');
  });

  test('shows words that Discord would format as they are, in bold where they are the question’s', async () => {
    const text = 'The \\*harbour\\* bridge\\_\\_every is closed; cars cross the other ||every|| day.';
    const stage = await openStage({ 'odd.md': `# Odd signs\n\n${text}\n` });
    expect(await notAnAnswer(stage, NEAR)).toBe(
      '> The \\***harbour**\\* **bridge**\\_\\_**every** is closed; cars **cross** the other \\|\\|**every**\\|\\| **day**.',
    );
  });
});

describe('nothing', () => {
  test('is said; the nearest passage on demand is drawn as the closest is', async () => {
    const stage = await openStage(ARTICLES);
    const away = await stage.command(asking(OFF));
    expect(texts(away).slice(1)).toEqual([
      'Nothing in these articles answers that.',
      '-# No passage mentions *Mongolian*.',
    ]);
    expect(labels(away)).toEqual(['Show the nearest passage', 'Delete']);
    const nearest = await stage.press(away, 'Show the nearest passage', { user: ALICE });
    expect(saidBefore(nearest)).toEqual([NEAREST, '-# No passage mentions *Mongolian*.']);
    expect(boldIn(passageOf(nearest))).toEqual(['cars']);
  });
});

describe('buttons of messages from before there were three states', () => {
  /** Under a nearest passage they said that it was one. */
  const marked = (customId: string): string => (customId.includes(':ask.') ? `${customId}n` : customId);

  test('under a nearest passage show it and the next one as no answers', async () => {
    const stage = await openStage(ARTICLES);
    const question = 'Which lighthouse cars did the Mongolian emperor prefer?';
    const away = await stage.command(asking(question, { private: true }));
    const nearest = await stage.press(away, 'Show the nearest passage', { user: ALICE });
    const before = older(nearest, marked);
    expect(pressables(before).filter(({ custom_id }) => custom_id.endsWith('n')).length).toBeGreaterThan(1);
    const next = await stage.press(before, '▶', { user: ALICE });
    expect(saidBefore(next)[0]).toBe('-# This is a further passage. It may not answer the question.');
    const { kept, shared } = await stage.share(before, { user: ALICE });
    for (const message of [kept, shared]) expect(saidBefore(message)).toEqual(saidBefore(nearest));
    expect(labels(kept)).toContain('Shared');
  });

  test('of one article keep to it', async () => {
    const stage = await openStage(ARTICLES);
    const away = await stage.command(asking(OFF, { article: 'harbour-bridge' }));
    const shown = await stage.press(older(away, marked), 'Show the nearest passage', { user: ALICE });
    for (const { custom_id } of pressables(shown)) expect(custom_id).toContain(':harbour-bridge:');
  });

  test.each([
    ['has come closest since', NEAR, CLOSEST, FURTHER],
    [
      'is turned away since',
      'Which lighthouse cars did the Mongolian emperor prefer?',
      NEAREST,
      '-# This is a further passage. It may not answer the question.',
    ],
  ])('under what was an answer and %s tell so, and never show anything else', async (_, question, first, further) => {
    const stage = await openStage(ARTICLES);
    let message = await stage.command(asking(question, { private: true }));
    if (labels(message).includes('Show the nearest passage'))
      message = await stage.press(message, 'Show the nearest passage', { user: ALICE });
    // It had no line between the question and the passage.
    const before = older(message, (customId) => customId, saidBefore(message)[0]);
    expect(saidBefore(before)).toEqual([]);
    const second = await stage.press(before, '▶', { user: ALICE });
    expect(saidBefore(second)[0]).toBe(further);
    expect(passageOf(second)).not.toBe(passageOf(before));
    const { kept, shared } = await stage.share(before, { user: ALICE });
    for (const one of [kept, shared]) {
      expect(saidBefore(one)[0]).toBe(first);
      expect(passageOf(one)).toBe(passageOf(before));
    }
  });
});

describe('/quote about', () => {
  const about = (words: string) => ({ name: 'quote', options: { who: 'mayor', about: words }, user: ALICE });

  test.each([
    ['ferries', undefined, 'We will pay for the ferries'],
    // What was said shares no word with it, the paragraph around it does.
    ['closure', undefined, 'a hard but honest decision'],
    [
      'ferries for pandas',
      'These articles do not show outright that Jonas Pellet spoke of that. The closest:',
      'We will pay for the ferries',
    ],
    [
      'volcanoes',
      'These articles hold nothing that Jonas Pellet said about that. What they do hold:',
      'We will pay for the ferries',
    ],
  ])('%s says whether the words are about it', async (words, said, shown) => {
    const stage = await openStage(ONE_ARTICLE);
    const message = await stage.command(about(words));
    expect(saidBefore(message)).toEqual([`-# About: ${words}`, ...(said ? [said] : [])]);
    expect(passageOf(message)).toContain(shown);
  });

  test('says it on every page', async () => {
    const stage = await openStage(ONE_ARTICLE);
    const first = await stage.command(about('a hard decision on ferries and pandas'));
    expect(saidBefore(first)[1]).toContain('do not show outright');
    const second = await stage.press(first, '▶', { user: ALICE });
    expect(saidBefore(second)).toEqual(saidBefore(first));
    expect(passageOf(second)).not.toBe(passageOf(first));
  });
});

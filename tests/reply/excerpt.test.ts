import { describe, expect, test } from 'vitest';
import { drawExcerpt, excerpt } from '../../src/reply/excerpt.ts';
import { ONE_ARTICLE } from '../support/articles.ts';
import { openStage, texts } from '../support/stage.ts';

const SENTENCES = Array.from({ length: 40 }, (_, i) => `Sentence number ${i} says that the ferry runs at ${i} past.`);

describe('an excerpt', () => {
  test('keeps whole sentences around the focus and marks both cuts', () => {
    const text = SENTENCES.join(' ');
    const focus = [text.indexOf('Sentence number 20'), text.indexOf('Sentence number 21') - 1] as const;
    const shown = excerpt(text, 'en', focus, 400);
    expect(shown).toMatchObject({ cutBefore: true, cutAfter: true });
    const drawn = shown ? drawExcerpt(text, shown, [focus]) : '';
    expect(drawn).toMatch(/^\\\[…\\\] Sentence number \d+ .*\*\*Sentence number 20 says[^*]*\.\*\* .*\. \\\[…\\\]$/);
    expect(drawn.length).toBeLessThanOrEqual(400);
  });

  test('is all of a text that fits, without marks', () => {
    const text = 'One. Two.';
    expect(excerpt(text, 'en', null, 100)).toEqual({ span: [0, 9], cutBefore: false, cutAfter: false });
  });

  test('is nothing where a sentence is longer than the room: no word inside one is dropped', () => {
    expect(excerpt('word '.repeat(500), 'en', null, 400)).toBeNull();
  });
});

test('a sentence that fits into no message is handed over as a file with the whole passage', async () => {
  const endless = `Ferries ${'and more ferries and then some boats and also '.repeat(120)} run.`;
  const stage = await openStage({
    'ferries.md': `# Ferries\n\n${endless}\n\n${ONE_ARTICLE['harbour-bridge.md'].split('---')[2]}`,
  });
  const message = await stage.command({ name: 'ask', options: { question: 'Do boats and more ferries run?' } });
  expect(JSON.stringify(message.components)).toContain('attachment://passage-1.txt');
  expect(texts(message).join('\n')).toContain('so here it is as a file');
});

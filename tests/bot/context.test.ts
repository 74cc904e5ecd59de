import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { labels, openStage, pressables, type Stage, texts } from '../support/stage.ts';

const [EARLIER, LATER] = ['▲ Earlier', '▼ Later'] as const;
const NAMES = ['harbour', 'ferry', 'lighthouse', 'tramway', 'museum', 'orchard'];
const paragraph = (name: string): string => `The ${name} was painted green in spring.`;
const articleOf = (paragraphs: readonly string[]) => ({ 'walk.md': `# A walk\n\n${paragraphs.join('\n\n')}\n` });

async function contextOf(stage: Stage, name: string): Promise<APIMessage> {
  const answer = await stage.command({ name: 'ask', options: { question: `What of the ${name}?` } });
  const shown = labels(answer).includes('Context') ? answer : await stage.press(answer, 'Show the nearest passage');
  return stage.press(shown, 'Context');
}
const isOn = (message: APIMessage, button: string): boolean =>
  pressables(message).some(({ label, disabled }) => label === button && !disabled);
const quoted = (message: APIMessage): string[] => texts(message).filter((one) => one.startsWith('> '));

describe('the paragraphs around an answer', () => {
  test.each([1, 2, 3, 4, 6])('of %i paragraphs each button that can be pressed brings another one', async (count) => {
    const names = NAMES.slice(0, count);
    const stage = await openStage(articleOf(names.map(paragraph)));
    for (const name of names) {
      for (const button of [EARLIER, LATER]) {
        let message = await contextOf(stage, name);
        const seen = new Set(quoted(message));
        expect(labels(message)).toEqual([EARLIER, LATER, 'Cite']);
        while (isOn(message, button)) {
          message = await stage.press(message, button);
          expect(labels(message)).toEqual([EARLIER, LATER, 'Cite']);
          expect(quoted(message).some((one) => !seen.has(one))).toBe(true);
          for (const one of quoted(message)) seen.add(one);
        }
        const end = button === EARLIER ? names[0] : names.at(-1);
        expect(seen).toContain(`> ${paragraph(end ?? '')}`);
      }
    }
  });

  test('a first paragraph that was cut can still be gone to', async () => {
    const long = Array.from({ length: 60 }, (_, i) => `It went out ${i} times that winter and came back.`).join(' ');
    const stage = await openStage(articleOf([`A ferry. ${long}`, `${paragraph('lighthouse')} ${long}`, 'The end.']));
    const message = await contextOf(stage, 'lighthouse');
    expect(quoted(message)[0]).toContain('\\[…\\]');
    expect(isOn(message, EARLIER)).toBe(true);
    const there = await stage.press(message, EARLIER);
    expect(quoted(there)[0]?.length).toBeGreaterThan(quoted(message)[0]?.length ?? 0);
    expect(isOn(there, EARLIER)).toBe(false);
  });

  test('more of a paragraph that was cut is seen from a short one at its side', async () => {
    const long = Array.from({ length: 80 }, (_, i) => `It went out ${i} times that winter and came back.`).join(' ');
    const stage = await openStage(articleOf(['A ferry.', `${paragraph('lighthouse')} ${long}`]));
    const message = await contextOf(stage, 'lighthouse');
    expect(quoted(message)[1]).toContain('\\[…\\]');
    expect(isOn(message, EARLIER)).toBe(true);
    const there = await stage.press(message, EARLIER);
    expect(quoted(there)[1]?.length).toBeGreaterThan(quoted(message)[1]?.length ?? 0);
  });
});

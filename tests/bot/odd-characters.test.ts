import { MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStage, pressables, texts } from '../support/stage.ts';

/** What a terminal, a log or Discord would obey, and what breaks a line or a quotation's bar. */
const ODD = [
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u2068',
  '\u0007',
  '\u001b[2J',
  '\u009b1m',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
];
const oddly = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.constantFrom('Ferry', 'Quay', 'Lee', 'جسر', ' ')), {
    minLength: 2,
    maxLength: 8,
  })
  .map((parts) => `The ${parts.join('')} ferry`);

/** In a quoted YAML value anything may be written, lone surrogates too. */
const yaml = (text: string): string =>
  `"${[...text].map((c) => (/[\p{Cc}\p{Cs}"\\]/u.test(c) ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('')}\\uD800"`;

const article = (odd: string): string => `---
title: ${yaml(odd)}
publisher: ${yaml(`${odd} Post`)}
author: ${yaml(odd)}
---

The ferry of Skarn ${odd} carries 40 people and no cars.

“The ferry ${odd} is full,” said Ilse ${odd.replace(/[\u2029\u2028\v\f\u0085]/g, '')} Varga, the harbour ${odd} master.
`;

// Every outcome is checked by the stage: no such character in a line of ours, no bar broken.
test('odd characters in articles, names, questions and filters get into no line of ours, and break no quotation', async () => {
  await fc.assert(
    fc.asyncProperty(oddly, oddly, async (inArticle, typed) => {
      const stage = await openStage({
        'ferry.md': article(inArticle),
        [`${typed.replaceAll('/', '')}.md`]: article(typed).replace(/^title.*\n/m, ''),
      });
      const queue = [
        await stage.command({ name: 'ask', options: { question: `How many people does the ferry ${typed} carry?` } }),
        await stage.command({
          name: 'ask',
          options: { question: 'How many people does the ferry carry?', publisher: 'Post' },
        }),
        await stage.command({
          name: 'ask',
          options: { question: typed, publisher: typed, article: typed, after: typed },
        }),
        await stage.command({ name: 'quote', options: { who: typed, about: typed } }),
        await stage.command({ name: 'quote', options: { who: 'master', about: typed } }),
        await stage.command({ name: 'source', options: { article: typed } }),
        await stage.command({ name: 'source' }),
        await stage.command({ name: 'help' }),
        await stage.command({ name: typed.slice(0, 32) }),
      ];
      for (const focused of ['article', 'publisher', 'language'])
        await stage.typing({ name: 'ask', focused, options: { [focused]: 'ferry' } });
      await stage.typing({ name: 'quote', focused: 'who', options: { who: '' } });
      for (let at = 0; at < queue.length && at < 14; at++) {
        const message = queue[at];
        if (!message) break;
        expect(texts(message).join()).not.toContain('Something went wrong');
        for (const { custom_id, disabled } of pressables(message)) {
          const [, verb = ''] = custom_id.split(':');
          if (!disabled && /^(?:ask|quote|context|cite)/.test(verb) && !/style|pick|share/.test(verb))
            queue.push(await stage.press(message, verb));
        }
      }
      expect(stage.logged.join('')).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 15 },
  );
});

describe('what is given is bounded, and said with the figure', () => {
  test.each<[name: string, option: string, most: number]>([
    ['ask', 'question', 300],
    ['ask', 'article', 100],
    ['ask', 'publisher', 100],
    ['ask', 'language', 100],
    ['ask', 'after', 40],
    ['ask', 'before', 40],
    ['quote', 'who', 100],
    ['quote', 'about', 200],
    ['source', 'article', 100],
  ])('/%s %s', async (name, option, most) => {
    const stage = await openStage({ 'ferry.md': article('a') });
    const rest = name === 'ask' ? { question: 'How many people?' } : name === 'quote' ? { who: 'master' } : {};
    for (const [length, value] of [
      [most + 1, '船'.repeat(most + 1)],
      [6_000, 'x'.repeat(6_000)],
      [1_000_000, 'x'.repeat(1_000_000)],
    ] as const) {
      const message = await stage.command({ name, options: { ...rest, [option]: value } });
      expect((message.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
      expect(texts(message)[0]).toContain(`${length.toLocaleString('en')} characters; ${most} is the most`);
    }
    for (const value of [7, true]) {
      const message = await stage.command({ name, options: { ...rest, [option]: value } });
      expect(texts(message)[0]).toContain('Reload Discord');
    }
    expect(stage.logged.join()).not.toContain('a bug');
  });
});

import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnswers } from '../../src/answers/answers.ts';
import { createBot } from '../../src/app.ts';
import { composeArticle, type Paragraph } from '../../src/article/compose.ts';
import { createLog } from '../../src/base/log.ts';
import { CUT } from '../../src/reply/excerpt.ts';
import { unescapeMarkdown } from '../../src/reply/markdown.ts';
import { TEXT_ID } from '../../src/reply/message.ts';
import { createSearch } from '../../src/search/create.ts';
import { createShelf, type Shelf } from '../../src/shelf/shelf.ts';
import { walk } from '../support/discord/messages.ts';
import { pressables, stageOf } from '../support/stage.ts';

const HOSTILE = [
  '**bold**',
  '_x_',
  '~~',
  '||spoiler||',
  '`code`',
  '```',
  '@everyone',
  '<@1234567890>',
  '<#1>',
  '<t:0:R>',
  ':tada:',
  '# head',
  '- item',
  '1. one',
  '> quote',
  '-# small',
  'https://evil.example/a_b',
  'discord.gg/free',
  '[a](http://b.example)',
  '\\',
  '\\*',
  '[…]',
  '\u202E',
  '\u2066',
  'שלום',
  '中文。句子。',
  '👩‍👩‍👧',
  '“He said so,”',
  '"unclosed',
  '…',
  '’s',
  '&amp;',
  '</ask:1>',
];

const WORDS =
  'the harbour bridge closed because engineers found cracks and ferries run every ten minutes said Marta Oleander'.split(
    ' ',
  );

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ maxLength: 6 }),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
const said = fc
  .tuple(sentence, fc.constantFrom('he said', 'said Marta Oleander, the engineer', 'Oleander told the Courier'))
  .map(([words, by]) => `“${words.replace(/[“”"]/g, '')}” ${by}.`);
const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(
    fc.constantFrom('body', 'quote', 'post', 'heading', 'caption'),
    fc.array(fc.oneof(sentence, said), { minLength: 1, maxLength: 40 }),
    fc.constantFrom(' ', '\n'),
  )
  .map(([kind, sentences, glue]) => ({
    kind,
    text: sentences.join(glue).trim(),
    postedBy: HOSTILE.slice(0, 4).join(' '),
  }));
const article = fc
  .tuple(
    sentence,
    fc.array(paragraph, { minLength: 1, maxLength: 8 }),
    fc.constantFrom('article', 'digest'),
    fc.constantFrom('en', 'und', 'zh', 'he'),
  )
  .map(([title, paragraphs, form, language]) =>
    composeArticle(
      {
        id: 'hostile',
        title,
        form,
        language,
        publisher: title.slice(0, 30),
        published: '2021-05-14',
        url: 'https://courier.example/a?b=(c)',
      },
      paragraphs,
    ),
  );

/** What Discord shows of quoted Markdown: without the bar, the stars of bold and the backslashes. */
const shownIn = (markdown: string): string =>
  unescapeMarkdown(
    markdown.replace(/^> /gm, '').replace(/\\[^\p{L}\p{N}\s]|\*\*/gu, (mark) => (mark === '**' ? '' : mark)),
  );

function passagesShown(message: APIMessage): string[] {
  const found: string[] = [];
  walk(message.components ?? [], (node) => {
    const { id, content } = node as { id?: number; content?: string };
    if (content !== undefined && (id === TEXT_ID.passage || content.startsWith('> '))) found.push(shownIn(content));
  });
  return found;
}

/** Our own quotation marks around runs, one a line, are no part of the article. */
const pieces = (shown: string): string[] =>
  shown
    .split('\n')
    .flatMap((line) => line.split(CUT))
    .map((piece) => piece.trim().replace(/^“|”$/g, '').trim())
    .filter(Boolean);

function stageOn(shelf: Shelf, search = createSearch(shelf.articles)) {
  const answers = createAnswers({ shelf: () => shelf, search });
  return stageOf(createBot({ answers, log: createLog('silent'), cooldownSeconds: 0 }).handle);
}

test('whatever is displayed is a slice of the article', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(
      article,
      fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 }),
      async (one, words) => {
        const shelf = createShelf([one]);
        const stage = stageOn(shelf);
        const queue = [
          await stage.command({ name: 'ask', options: { question: words.join(' ') } }),
          await stage.command({ name: 'quote', options: { who: 'Oleander' } }),
        ];
        for (let at = 0; at < queue.length && at < 8; at++) {
          const message = queue[at];
          if (!message) break;
          for (const piece of passagesShown(message).flatMap(pieces)) {
            shown++;
            expect(one.text).toContain(piece);
          }
          for (const { custom_id, ...look } of pressables(message))
            if (/^1:(ask|quote|context)[.:]/.test(custom_id) && !('disabled' in look && look.disabled))
              queue.push(await stage.press(message, custom_id.split(':')[1] ?? ''));
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(100);
});

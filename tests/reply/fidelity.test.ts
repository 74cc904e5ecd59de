import type { APIMessage } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnswers } from '../../src/answers/answers.ts';
import { createBot } from '../../src/app.ts';
import { type Article, passageText } from '../../src/article/article.ts';
import { composeArticle, type Paragraph } from '../../src/article/compose.ts';
import { createLog } from '../../src/base/log.ts';
import { printableLine } from '../../src/base/printable.ts';
import { CUT } from '../../src/reply/excerpt.ts';
import { unescapeMarkdown } from '../../src/reply/markdown.ts';
import { readMarked } from '../../src/reply/marked.ts';
import { createSearch } from '../../src/search/search.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { sentences } from '../../src/text/sentences.ts';
import { accidents } from '../support/accidents.ts';
import { PATIENT } from '../support/patience.ts';
import { pressables, stageOf, texts } from '../support/stage.ts';

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
    fc.constantFrom('body', 'quote', 'post', 'heading', 'caption', 'byline', 'boilerplate'),
    fc.array(fc.oneof(sentence, said), { minLength: 1, maxLength: 60, size: 'max' }),
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
    markdown.replace(/(^|\n)> /g, '$1').replace(/\\[^\p{L}\p{N}\s]|\*\*/gu, (mark) => (mark === '**' ? '' : mark)),
  );

const quoted = (message: APIMessage): string[] =>
  texts(message)
    .filter((one) => one.startsWith('> '))
    .map(shownIn);

/** Whole, or cut at the ends of sentences with a mark on every side that was cut. */
function expectFaithful(shown: string, article: Article): void {
  const before = shown.startsWith(`${CUT} `);
  const after = shown.endsWith(` ${CUT}`);
  const words = shown.slice(before ? CUT.length + 1 : 0, after ? -CUT.length - 1 : undefined);
  const fits = article.passages.some((passage) => {
    const whole = passageText(article, passage);
    const all = sentences(whole, article.language);
    const starts = before ? all.slice(1).map(([start]) => start) : [0];
    const ends = after ? all.slice(0, -1).map(([, end]) => end) : [whole.length];
    return starts.some((start) => whole.startsWith(words, start) && ends.includes(start + words.length));
  });
  expect(fits ? '' : shown).toBe('');
}

/** A line of what was said: our own quotation marks and cuts around a slice. */
const saidIn = (shown: string): string[] =>
  shown
    .split('\n')
    .flatMap((line) => line.split(CUT))
    .map((piece) => piece.trim().replace(/^“|”$/g, '').trim())
    .filter(Boolean);

/** Words of an article's longest sentence, as somebody may quote them. */
function checkedIn({ text, passages }: Article): string[] {
  const longest = [...passages].sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))[0];
  const words = longest
    ? text
        .slice(...longest.span)
        .split(/\s+/)
        .slice(0, 40)
    : [];
  const without = words.filter((_, i) => i !== 3);
  const other = words.map((one, i) => (i === 5 ? 'eleventy' : one));
  return [words, without, other].map((all) => all.join(' ')).filter((one) => /[\p{L}\p{N}]/u.test(one));
}

/** What a check gives for the article's own words among words that are not: in bold, and small where it is left out. */
function givenForPrinted(message: APIMessage): string[] {
  const [notes = ''] = texts(message).filter((one) => !one.startsWith('> ') && /^> /m.test(one));
  return readMarked(notes).flatMap(({ prefix, pieces }) =>
    pieces.flatMap(({ mark, text }) => {
      if (mark === 'bold') return [text];
      return prefix === '> -# ' ? [text.replace(CUT, '').trim()] : [];
    }),
  );
}

test('whatever is displayed is a slice of the article, whole or cut at the ends of sentences', async () => {
  const seen = { ask: 0, context: 0, quote: 0, check: 0, cut: 0, words: 0, changed: 0 };
  await fc.assert(
    fc.asyncProperty(
      article,
      fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 }),
      async (one, words) => {
        const shelf = createShelf([one]);
        const search = createSearch();
        await search.update([one]);
        const logged: string[] = [];
        const log = createLog('error', { write: (line) => void logged.push(line) });
        const answers = createAnswers({ shelf: () => shelf, search });
        const stage = stageOf(
          createBot({ answersFor: async () => answers, log, cooldownSeconds: 0, patience: PATIENT }).handle,
        );
        const ask = (question: string) => stage.command({ name: 'ask', options: { question } });
        const queue = [
          { verb: 'ask', message: await ask(words.join(' ')) },
          // A word that stands nowhere: what is shown is no answer.
          { verb: 'ask', message: await ask(`pandas ${words.join(' ')}`) },
          { verb: 'quote', message: await stage.command({ name: 'quote', options: { who: 'Oleander' } }) },
          // As it is printed, with a word out, with another word.
          ...(await Promise.all(
            checkedIn(one).map(async (text) => ({
              verb: 'check',
              message: await stage.command({ name: 'check', options: { text } }),
            })),
          )),
        ];
        for (let at = 0; at < queue.length && at < 20; at++) {
          const { verb = '', message } = queue[at] ?? {};
          if (!message) break;
          expect(accidents(message, { links: ['https://courier.example/'], slants: true })).toEqual([]);
          const isNoAnswer = texts(message).some((one) => /say this outright|may not answer/.test(one));
          if (isNoAnswer) seen.words += texts(message).filter((one) => /^> .*(?<!\\)\*\*/s.test(one)).length;
          for (const words of verb === 'check' ? givenForPrinted(message) : []) {
            expect([words, printableLine(one.text).includes(words)]).toEqual([words, true]);
            seen.changed++;
          }
          for (const shown of quoted(message)) {
            if (verb === 'quote') for (const piece of saidIn(shown)) expect(one.text).toContain(piece);
            else expectFaithful(shown, one);
            seen[verb as keyof typeof seen]++;
            if (shown.includes(CUT)) seen.cut++;
          }
          for (const { custom_id, disabled } of pressables(message)) {
            const [, pressed = ''] = custom_id.split(':');
            const next = /^(ask|quote|context|check)/.exec(pressed)?.[1];
            if (next && !disabled && !pressed.endsWith('.at'))
              queue.push({ verb: next, message: await stage.press(message, pressed) });
          }
        }
        expect(logged).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
  // Which articles come is chance: each kind is to be among them, however often.
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});

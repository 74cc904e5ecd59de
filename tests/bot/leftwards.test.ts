import { expect, test } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { ARABIC_ARTICLE, ARTICLES } from '../support/articles.ts';
import { openStage, texts } from '../support/stage.ts';

const QUESTION = 'متى يغلق جسر الميناء؟';
const [TITLE, PAPER] = ['جسر الميناء يغلق سنة كاملة', 'بريد فيلمورا'];
const [FSI, PDI] = ['\u2068', '\u2069'];

test('a name that runs from right to left is kept apart from the dates and numbers beside it', async () => {
  const stage = await openStage({ ...ARTICLES, ...ARABIC_ARTICLE });
  const message = await stage.command({ name: 'ask', options: { question: QUESTION, publisher: PAPER } });
  const [question, filters, passage, source] = texts(message);
  expect(question).toBe(`### ${QUESTION}`);
  expect(filters).toBe(`-# In articles by ${FSI}${PAPER}${PDI}`);
  expect(source).toMatch(
    new RegExp(
      `^-# ${FSI}\\[${TITLE}\\]\\(<https://barid\\.example/\\S+>\\)${PDI} · ${FSI}${PAPER}${PDI} · 14 May 2021 · ¶ 1 of 3`,
      'u',
    ),
  );
  // What the article says is as it says it, without a mark of ours inside.
  const [article] = stage.library.answers.shelf().articles.filter(({ id }) => id === 'jisr');
  const first = article?.passages[0];
  expect(passage?.replaceAll('**', '').slice('> '.length)).toBe(article && first && passageText(article, first));

  const next = await stage.press(message, '▶');
  expect(texts(next).slice(0, 2)).toEqual([question, filters]);
  const cited = await stage.press(next, 'Cite');
  expect(texts(cited)[0]).toContain(`${PDI} · 14 May 2021`);
});

test('no answer, and choices, keep such names apart too', async () => {
  const stage = await openStage({ ...ARTICLES, ...ARABIC_ARTICLE });
  const options = { question: 'What is the capital of Mongolia?', article: 'jisr' };
  expect(texts(await stage.command({ name: 'ask', options }))[1]).toBe(
    `Nothing in “${FSI}${TITLE}${PDI}” answers that.`,
  );
  const [choice] = await stage.typing({ name: 'ask', focused: 'article', options: { article: 'jisr' } });
  expect(choice?.name).toBe(`${FSI}${TITLE}${PDI} · ${FSI}${PAPER}${PDI} · 2021-05-14`);
});

test('a long name that runs from right to left still fits a choice', async () => {
  const long = ARABIC_ARTICLE['jisr.md'].replace(TITLE, 'جسر '.repeat(60)).replace(PAPER, 'بريد '.repeat(30));
  const stage = await openStage({ 'jisr.md': long });
  const [choice] = await stage.typing({ name: 'ask', focused: 'article' });
  expect(choice?.name.length).toBeLessThanOrEqual(100);
  expect(choice?.name).toMatch(/2021-05-14$/);
});

test('nothing in a name can end what keeps it apart', async () => {
  const evil = ARABIC_ARTICLE['jisr.md'].replace(TITLE, '"جسر \\u2069\\u202E evil"');
  const stage = await openStage({ 'jisr.md': evil });
  const message = await stage.command({ name: 'ask', options: { question: QUESTION } });
  expect(texts(message).at(-1)).toMatch(/^-# \u2068\[جسر {1,2}evil\]\([^\u2069\u202E]*\)\u2069 · /u);
});

test('what a quotation is to be about is carried letter for letter', async () => {
  const said =
    '# Ferries\n\n“The ferries are late, كل يوم,” said Odd Brenner.\n\n“The ferries are green,” said Brenner.\n';
  const stage = await openStage({ 'a.md': said });
  const first = await stage.command({ name: 'quote', options: { who: 'Brenner', about: 'ferries كل يوم?' } });
  expect(texts(first)[1]).toBe(`-# About: ${FSI}ferries كل يوم?${PDI}`);
  const second = await stage.press(first, '▶');
  expect(texts(second)[1]).toBe(texts(first)[1]);
});

import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { check, EXACT, isPrivate, says } from '../support/check-stage.ts';
import { ALICE, BOB } from '../support/discord/people.ts';
import { labels, openStage, pressables, texts } from '../support/stage.ts';

const optionsOf = (message: APIMessage): string[] =>
  [...JSON.stringify(message.components).matchAll(/"value":"([^"]+)"/g)].map(([, value = '']) => value);

describe('/check', () => {
  test('says what is printed so, with the passage, who says it, how it reached the page and a link that lands', async () => {
    const message = await check(await openStage(ARTICLES), EXACT);
    expect(isPrivate(message)).toBe(true);
    expect(texts(message)[0]).toBe('### Printed so');
    expect(says(message)).toContain(`**${EXACT.slice(0, -1)}`);
    expect(says(message)).toContain('— Marta Oleander, city engineer');
    expect(says(message)).toContain('reported by Velmora Courier, 14 May 2021');
    expect(says(message)).toMatch(/courier\.example\/2021\/05\/14\/harbour-bridge#:~:text=Nobody%20should/);
    expect(labels(message)).toEqual(['Context', 'Cite', 'Share']);
  });

  test('says what is altered, word by word, what is left out first', async () => {
    const message = await check(
      await openStage(ARTICLES),
      'Nobody should drive over a bridge that we would drive over ourselves.',
    );
    expect(texts(message)[0]).toBe('### Altered: a “not” more or less');
    expect(says(message)).toContain('-# Struck out: what is said. Bold: what the article prints.');
    expect(says(message)).toMatch(/> .*we would \*\*not\*\* drive over ourselves/);
    const number = await check(
      await openStage(ARTICLES),
      'Ferries will run every twenty minutes between the old fish market and the north quay.',
    );
    expect(says(number)).toContain('every ~~twenty~~ **ten** minutes');
    expect(says(number)).toContain('the article’s own sentence');
  });

  test('shows what a cut leaves out, small and marked', async () => {
    const message = await check(
      await openStage(ARTICLES),
      'Ferries will run between the old fish market and the north quay.',
    );
    expect(texts(message)[0]).toBe('### Printed so, with more in between');
    expect(says(message)).toContain(
      '> **Ferries will run**\n> -# \\[…\\] every ten minutes\n> **between the old fish market and the north quay',
    );
  });

  test('leads from place to place of what is put together', async () => {
    const stage = await openStage(ARTICLES);
    const text =
      'Ferries will run every ten minutes between the old fish market. A camera now watches the sea in her place.';
    const first = await check(stage, text);
    expect(texts(first)[0]).toBe('### Put together from 2 places');
    expect(says(first)).toContain('place 1 of 2');
    expect(texts(first)[1]).toContain('> **Ferries will run every ten minutes between the old fish market**');
    expect(texts(first)[1]).toContain('-# In another:\n> **A camera now watches the sea in her place');
    const second = await stage.press(first, '▶');
    expect(says(second)).toContain('North Quay Weekly');
    expect(says(second)).toContain('**A camera now watches the sea in her place');
    const back = await stage.press(second, '◀');
    expect(texts(back)).toEqual(texts(first));
    const values = [pressables(second).length > 0 ? (optionsOf(second)[1] ?? '') : ''];
    expect(texts(await stage.press(first, 'check.at', { values }))).toEqual(texts(second));
  });

  test('names who said it, where another is said to have', async () => {
    const message = await check(await openStage(ARTICLES), EXACT, { who: 'Jonas Pellet' });
    expect(texts(message)[0]).toContain('somebody else’s words');
    expect(texts(message)[0]).toContain('Jonas Pellet');
    expect(says(message)).toContain('— Marta Oleander');
  });

  test('says plainly whom the article names, where nobody can tell whether that is who is meant', async () => {
    const message = await check(await openStage(ARTICLES), `“${EXACT}” said a senior official`);
    expect(texts(message)[0]).toBe('### Printed so');
    expect(says(message)).toContain(
      '-# Said to be the words of a senior official. The article gives these words to Marta Oleander, city engineer, whom it does not call “a senior official”.',
    );
    const altered = await check(
      await openStage(ARTICLES),
      '“Nobody should drive over a bridge that we would drive over ourselves,” said Jonas Pellet',
    );
    expect(says(altered)).toContain(
      '-# Said to be the words of Jonas Pellet. The article gives these words to Marta Oleander, city engineer.',
    );
  });

  test('of a quotation with its attribution says whose it is, and of a wrong office that it is not', async () => {
    const stage = await openStage(ARTICLES);
    const posted = '“We will pay for the ferries from the reserve,” said';
    const right = await check(stage, `${posted} Jonas Pellet, the mayor of Velmora`);
    expect([texts(right)[0], says(right)]).toEqual([
      '### Printed so',
      expect.stringContaining('— Jonas Pellet, mayor of Velmora'),
    ]);
    const wrong = await check(stage, `${posted} the president`);
    expect(texts(wrong)[0]).toBe('### Printed, but somebody else’s words: not the president’s');
  });

  test('never calls what is near a proof, and says what is not there', async () => {
    const stage = await openStage(ARTICLES);
    const near = await check(
      stage,
      'Going by boat costs islanders nothing: free ferries sail from the fish market to the north quay.',
    );
    expect(texts(near)[0]).toBe('### Not printed in these words');
    expect(says(near)).toContain('That proves nothing.');
    expect(texts(near).find((one) => one.startsWith('> '))).not.toContain('**');
    const absent = await check(stage, 'The moon is made of green cheese, and tigers eat it on Sundays.');
    expect(texts(absent)[0]).toBe('### Not in these articles');
    expect(labels(absent)).toEqual(['Share']);
  });

  test('says of words without marks that are nowhere, that nothing in them was quoted', async () => {
    const stage = await openStage(ARTICLES);
    const [said, quoted] = [await check(stage, 'Lovely weather today'), await check(stage, '“Lovely weather today”')];
    expect(says(said)).toContain('Nothing in it stands in quotation marks');
    expect(says(quoted)).not.toContain('Nothing in it stands in quotation marks');
  });

  test('says nothing of who is said to have said it where the article agrees', async () => {
    const message = await check(await openStage(ARTICLES), `“${EXACT}” said Marta Oleander`);
    expect(says(message)).not.toContain('Said to be');
    expect(says(message)).toContain('— Marta Oleander');
  });

  test('says whom the article does not call by the title beside the right name', async () => {
    const message = await check(await openStage(ARTICLES), `“${EXACT}” said Governor Oleander`);
    expect(says(message)).toContain('whom it does not call “Governor Oleander”');
  });

  test('says of a digest that its sentences are its own', async () => {
    const stage = await openStage({
      'digest.md': ONE_ARTICLE['harbour-bridge.md'].replace('language: en', 'language: en\nform: digest'),
    });
    const message = await check(
      stage,
      'Ferries will run every ten minutes between the old fish market and the north quay.',
    );
    expect(says(message)).toContain('the digest’s own sentence: the page that it tells of may put it otherwise');
    expect(says(message)).toContain('Digest of Harbour bridge');
  });

  test('keeps to one article, completes who and article, and is public when told so', async () => {
    const stage = await openStage(ARTICLES);
    expect(texts(await check(stage, EXACT, { article: 'lighthouse' }))[0]).toBe('### Not in these articles');
    const who = await stage.typing({ name: 'check', focused: 'who', options: { text: 'x', who: 'mar' } });
    expect(who[0]).toMatchObject({ name: expect.stringContaining('Marta Oleander'), value: 'Marta Oleander' });
    const article = await stage.typing({ name: 'check', focused: 'article', options: { text: 'x', article: 'light' } });
    expect(article[0]?.value).toBe('lighthouse');
    const open = await check(stage, EXACT, { private: false });
    expect(isPrivate(open)).toBe(false);
    expect(labels(open)).toEqual(['Context', 'Cite', 'Delete']);
    expect(await stage.remove(open)).toEqual({ remove: true });
  });

  test('Share posts what was found, in the name of who asked, once, after a restart too', async () => {
    const before = await openStage(ARTICLES);
    const message = await check(
      before,
      'Ferries will run every twenty minutes between the old fish market and the north quay.',
    );
    const stage = await openStage(ARTICLES);
    const { kept, shared } = await stage.share(message);
    expect(labels(kept)).toContain('Shared');
    expect(isPrivate(shared)).toBe(false);
    expect(texts(shared).at(-1)).toBe(`-# Shared by <@${ALICE.id}>`);
    expect(texts(shared).slice(0, -1)).toEqual(texts(message));
    expect(says(await stage.press(kept, 'Shared'))).toContain('shared already');
  });

  test('a public answer with several places is leafed through by the asker, in a copy by others', async () => {
    const stage = await openStage(ARTICLES);
    const text =
      'Ferries will run every ten minutes between the old fish market. A camera now watches the sea in her place.';
    const open = await check(stage, text, { private: false });
    expect(isPrivate(await stage.press(open, '▶'))).toBe(false);
    expect(isPrivate(await stage.press(open, '▶', { user: BOB }))).toBe(true);
  });

  test('a place that has changed since is told to have, and so are words that the articles no longer print', async () => {
    const message = await check(
      await openStage(ARTICLES),
      'Ferries will run every twenty minutes between the old fish market and the north quay.',
    );
    const changed = await openStage({
      'harbour-bridge.md': ONE_ARTICLE['harbour-bridge.md'].replace('every ten minutes', 'every five minutes'),
    });
    expect(says(await changed.press(message, 'Share'))).toContain('have changed');
    const forged = JSON.parse(JSON.stringify(message).replace('**ten**', '**eleventy**')) as APIMessage;
    expect(says(await (await openStage(ARTICLES)).press(forged, 'Share'))).toContain('have changed');
  });

  test('what is too long, blank or asked of an empty shelf is told so', async () => {
    const stage = await openStage(ARTICLES);
    expect(says(await check(stage, 'x'.repeat(4_001)))).toContain('4,001 characters');
    expect(says(await check(stage, '…'))).toContain('no word');
    expect(says(await check(await openStage({}), EXACT))).toContain('no articles');
  });
});

test('/help names what checks and what finds', async () => {
  const help = says(await (await openStage(ARTICLES)).command({ name: 'help' }));
  for (const name of ['**/check**', '**Check quote**', '**Find source**']) expect(help).toContain(name);
});

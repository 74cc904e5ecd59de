import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { definitions } from '../../src/app.ts';
import { chromiumOrSkip } from '../support/chromium.ts';
import { createMemory } from '../support/memory-store.ts';
import { forPictures } from '../support/pictures.ts';
import { messages, openPreview } from '../support/preview-page.ts';
import { openWorld } from '../support/servers.ts';
import { temporaryFolder } from '../support/stage.ts';

const path = chromiumOrSkip();

const article = (id: string, publisher: string, title: string): readonly [string, string] => [
  `${id}.md`,
  `---\nid: ${id}\ntitle: ${title}\npublisher: ${publisher}\npublished: 2024-05-02\nlanguage: en\n---\n\n` +
    `The ferry to ${publisher} carries 400 people, the harbour office said on Monday.\n`,
];

describe.skipIf(path === undefined)('the settings in the preview', () => {
  let browser: Browser;
  let folder: string;
  forPictures(path, (made) => {
    ({ browser, folder } = made);
  });

  test('a channel is chosen, then what may be asked in it: and in the preview’s own channel it is asked so', async () => {
    const files = [
      article('ferry', 'Harbour Gazette', 'The new ferry'),
      article('bridge', 'Orchard Herald', 'The old ferry'),
      article('market', 'Quayside Review', 'A ferry for the market'),
    ];
    const folders = [await temporaryFolder(Object.fromEntries(files))];
    const { handle } = await openWorld({ folders, store: createMemory().open() });
    const question = { command: 'ask', options: { question: 'How many people does the ferry carry?' } };
    const suggestions = [{ command: 'settings' }, question, { command: 'help' }];
    const { page } = await openPreview(browser, { handle, definitions, suggestions, size: [1200, 1100] });
    await page.getByRole('button', { name: '/settings' }).click();
    const settings = messages(page).first();
    await settings.getByText('Private answers: off').waitFor();
    await settings.getByRole('button', { name: 'Turn on' }).first().click();
    await settings.getByText('Private answers: on').waitFor();

    // Discord's own menu: the bot says nothing of what is in it.
    const channels = settings.getByRole('combobox', { name: 'Choose a channel or a category' });
    await channels.click();
    expect(await settings.getByRole('option').allTextContents()).toEqual([
      'Newsroom',
      '#preview',
      '#elections',
      '#open-questions',
      '#off-topic',
    ]);
    await settings.getByRole('option', { name: '#preview' }).click();
    await settings.getByText('All of the shelf, as long as').waitFor();
    expect(await settings.textContent()).toContain('What may be asked in #preview');
    await settings.getByRole('combobox', { name: 'Choose publishers' }).click();
    await settings.getByRole('option', { name: /Harbour Gazette/ }).click();
    await page.keyboard.press('Escape');
    await settings.getByText('1 of 3 articles').waitFor();
    await settings.getByRole('button', { name: 'Find …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Find publishers and articles' });
    await dialog.getByRole('textbox').fill('market');
    await page.keyboard.press('Enter');
    await settings.getByText('with these words').waitFor();
    await settings.getByRole('combobox', { name: 'Choose articles' }).click();
    expect(await settings.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Escape');
    await settings.getByRole('button', { name: 'Back to the settings' }).click();
    await settings.getByText('Harbour Gazette').waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, 'settings-dark.png') });

    await page.getByRole('combobox', { name: 'Message' }).focus();
    await page.keyboard.type('/help');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const help = messages(page).nth(1);
    await help.getByText('Harbour Gazette').first().waitFor();
    expect(await help.textContent()).not.toMatch(/Orchard Herald|Quayside Review/);
  });
});

import { join } from 'node:path';
import type { Browser, JSHandle, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumOrSkip } from '../support/chromium.ts';
import { asFile, KILN as KILN_PAGE, TRAM as TRAM_PAGE, WEB } from '../support/pages.ts';
import { forPictures } from '../support/pictures.ts';
import { choices, focused, messages, type OpenOptions, openPreview, type } from '../support/preview-page.ts';
import { openShelfStage } from '../support/shelf-stage.ts';

const path = chromiumOrSkip();
const [TRAM, KILN] = [asFile(TRAM_PAGE), asFile(KILN_PAGE)];

describe.skipIf(path === undefined)('articles in the preview', () => {
  let browser: Browser;
  let folder: string;
  forPictures(path, (made) => {
    ({ browser, folder } = made);
  });

  async function open(options: Partial<OpenOptions> = {}) {
    const stage = await openShelfStage({ web: WEB });
    const { handle, definitions } = stage;
    return { stage, ...(await openPreview(browser, { handle, definitions, ...options })) };
  }

  const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

  /** Files as a drag or the clipboard carries them. */
  const carrying = (page: Page, files: Readonly<Record<string, string>>): Promise<JSHandle> =>
    page.evaluateHandle((all) => {
      const { DataTransfer, File } = globalThis as unknown as {
        DataTransfer: new () => { items: { add(file: object): void } };
        File: new (parts: string[], name: string, options: object) => object;
      };
      const carried = new DataTransfer();
      for (const [name, text] of Object.entries(all))
        carried.items.add(new File([text], name, { type: 'text/markdown' }));
      return carried;
    }, files);

  test('a file is dropped on the page, added, asked, taken off and brought back', async () => {
    const { page } = await open();
    const dataTransfer = await carrying(page, { 'tram.md': TRAM });
    await page.dispatchEvent('body', 'dragenter', { dataTransfer });
    await page.getByText('Drop the files here').waitFor();
    await picture(page, 'drop-dark');
    await page.dispatchEvent('body', 'drop', { dataTransfer });
    const dialog = page.getByRole('dialog', { name: 'Add articles' });
    await dialog.getByText('tram.md').waitFor();
    await page.getByText('Drop the files here').waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Submit');
    await picture(page, 'form-dark');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });

    const card = messages(page).first();
    await card.getByRole('heading', { name: 'Added' }).waitFor();
    await card.getByText('3 passages · 1 quotation').waitFor();
    await card.getByText('Only you can see this').waitFor();
    await picture(page, 'added-dark');
    await card.getByRole('button', { name: 'Ask it' }).click();
    await page.getByRole('dialog', { name: 'Ask this article' }).waitFor();
    await page.keyboard.type('How many stops are there?');
    await page.keyboard.press('Enter');
    await messages(page).nth(1).getByText('It has eleven').waitFor();

    await card.getByRole('button', { name: 'Take it off again' }).click();
    await card.getByRole('button', { name: 'Remove' }).click();
    await card.getByRole('heading', { name: 'Taken off the shelf' }).waitFor();
    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByRole('heading', { name: 'Back on the shelf' }).waitFor();
    await picture(page, 'back-dark');
  });

  test('an address that is pasted is offered to be added, by keyboard alone', async () => {
    const { page, stage } = await open({ colorScheme: 'light' });
    await page.getByRole('combobox', { name: 'Message' }).focus();
    await page.keyboard.insertText(stage.url('tram'));
    await page.getByText('Add this article to the shelf').waitFor();
    expect(await choices(page).allTextContents()).toEqual([expect.stringContaining('/articles add')]);
    await picture(page, 'address-light');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('url: Its address; several with spaces between');
    await page.keyboard.press('Enter');
    await messages(page).first().getByRole('heading', { name: 'Added' }).waitFor();
    await picture(page, 'added-light');
  });

  test('the form takes files that are chosen, pasted or dropped on it, and lets them go again', async () => {
    const { page, stage } = await open({ colorScheme: 'light' });
    await type(page, '/articles upload', 'Enter', 'Enter');
    const dialog = page.getByRole('dialog', { name: 'Add articles' });
    await dialog.waitFor();
    await dialog.locator('input[type=file]').setInputFiles([
      { name: 'tram.md', mimeType: 'text/markdown', buffer: Buffer.from(TRAM) },
      { name: 'large.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(10 * 2 ** 20 + 1) },
    ]);
    await dialog.getByText('large.pdf is too large: 10.00 MB of at most 10 MB.').waitFor();
    const clipboardData = await carrying(page, { 'kiln.md': KILN });
    await dialog.evaluate(
      (form, data) =>
        form.dispatchEvent(
          new (globalThis as never as { ClipboardEvent: typeof Event }).ClipboardEvent('paste', {
            clipboardData: data,
          } as never),
        ),
      clipboardData,
    );
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`page-${i}.md`, KILN]));
    await dialog.locator('.upload').dispatchEvent('drop', { dataTransfer: await carrying(page, many) });
    await dialog.getByText('10 files at most: 1 left out.').waitFor();
    for (let i = 0; i < 8; i += 1) await dialog.getByRole('button', { name: `Take page-${i}.md out` }).click();
    expect(await dialog.locator('.upload-name').allTextContents()).toEqual(['tram.md', 'kiln.md']);
    await picture(page, 'form-light');
    await dialog.getByRole('textbox').fill(stage.url('nowhere'));
    await dialog.getByRole('button', { name: 'Submit' }).click();
    const card = messages(page).first();
    await card.getByRole('heading', { name: '2 articles added' }).waitFor();
    await card.getByText('Could not be taken: 1 of 3').waitFor();
    await picture(page, 'several-light');
  });

  test('a file that is pasted into the channel opens the form', async () => {
    const { page } = await open();
    const clipboardData = await carrying(page, { 'tram.md': TRAM });
    await page.evaluate(
      (data) =>
        (globalThis as never as { document: EventTarget }).document.dispatchEvent(
          new (globalThis as never as { ClipboardEvent: typeof Event }).ClipboardEvent('paste', {
            clipboardData: data,
          } as never),
        ),
      clipboardData,
    );
    await page.getByRole('dialog', { name: 'Add articles' }).getByText('tram.md').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a message’s menu adds what it links to; who may not is told so', async () => {
    const { page, stage } = await open();
    await stage.keeping.add('preview', [{ kind: 'address', url: stage.url('tram') }], null);
    await type(page, '/ask How many stops does the tram have?', 'Enter');
    const answer = messages(page).first();
    await answer.getByText('eleven').first().waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'Apps' }).click();
    const item = page.getByRole('menuitem', { name: 'Add article' });
    await item.waitFor();
    await picture(page, 'menu-dark');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const done = messages(page).nth(1);
    await done.getByRole('heading', { name: 'Already here, word for word' }).waitFor();
    expect(await done.textContent()).toContain('Ada used Add article');

    await page.getByRole('combobox', { name: /You are Ada/ }).click();
    await page.getByRole('option', { name: /Bilal/ }).click();
    await messages(page).first().getByText('eleven').first().waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'Apps' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Check quote', 'Find source']);
    await page.keyboard.press('Escape');
    await type(page, '/articles');
    await page.getByText('No command is called that').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: await carrying(page, { 'tram.md': TRAM }) });
    await page.getByText('You do not have permission to use this command.').waitFor();
  });
});

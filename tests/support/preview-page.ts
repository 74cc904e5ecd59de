import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type Preview, type PreviewOptions, startPreview } from '../../src/adapters/preview/preview.ts';
import { createLog } from '../../src/base/log.ts';

/** The page as the build has left it. */
export const PAGE_DIRECTORY = join(import.meta.dirname, '..', '..', 'dist', 'page');

export interface OpenOptions extends Omit<PreviewOptions, 'log' | 'pageDirectory' | 'port'> {
  readonly colorScheme?: 'dark' | 'light';
  /** Width and height in CSS pixels. Default: 1200 × 800. */
  readonly size?: readonly [number, number];
  /** Of the browser. Default: British English. */
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export interface OpenPreview {
  readonly preview: Preview;
  readonly page: Page;
}

/**
 * A preview with the page as it ships, open in a browser. At the test's end the page must have asked this machine alone
 * for anything, and the console must be empty.
 */
export async function openPreview(browser: Browser, options: OpenOptions): Promise<OpenPreview> {
  const {
    colorScheme = 'dark',
    size = [1200, 800],
    reducedMotion = 'no-preference',
    locale = 'en-GB',
    ...rest
  } = options;
  const preview = await startPreview({ log: createLog('silent'), pageDirectory: PAGE_DIRECTORY, port: 0, ...rest });
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme,
    reducedMotion,
    locale,
  });
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${preview.url}/`)) elsewhere.push(request.url());
  });
  // As long as anything else in the tests is waited for.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Said by the browser whenever the preview is stopped, by whatever test stops it.
    if (!message.text().includes('net::ERR_')) complaints.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    await preview.close();
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
  await page.goto(`${preview.url}/`);
  await page.locator('.chip').first().waitFor();
  return { preview, page };
}

/** Types a command with the keyboard, as far as `keys` go. */
export async function type(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.getByRole('combobox', { name: 'Message' }).focus();
  for (const key of keys) {
    if (/^[A-Z]/.test(key)) await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}

export const messages = (page: Page) => page.locator('article.message');
export const choices = (page: Page) => page.locator('#popup [role=option]');

/** What has the focus, by its accessible name or text. */
export function focused(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((active) => active.getAttribute('aria-label') ?? active.textContent.trim());
}

/** A property of an element as it is drawn. */
export function style(locator: Locator, property: string, pseudo = ''): Promise<string> {
  // By way of the element: these files are checked with Node's types, which know no window.
  return locator.evaluate(
    (drawn, [name, of]) => drawn.ownerDocument.defaultView.getComputedStyle(drawn, of).getPropertyValue(name),
    [property, pseudo] as const,
  );
}

import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { GUILD_ID } from '../../src/adapters/preview/people.ts';
import type { Asked } from '../../src/insights/asked.ts';
import { chromiumOrSkip } from '../support/chromium.ts';
import { type CountingStage, openCountingStage } from '../support/counting-stage.ts';
import { forPictures } from '../support/pictures.ts';
import { messages, openPreview, type } from '../support/preview-page.ts';

const path = chromiumOrSkip();
// `SCREENSHOTS=docs npx vitest run tests/adapters/preview-insights.test.ts` takes the picture of the README anew.

const DAY = 24 * 60 * 60_000;
const UNANSWERED = [
  'When do the ferries stop at night?',
  'Who pays for the new hangers?',
  'How long is the queue at the north quay?',
  'Is there a fair at the fish market?',
];
const asked = (standing: Asked['standing'], text: string, speaker: string | null): Asked => ({
  kind: speaker === null ? 'ask' : 'quote',
  standing,
  question: { text, languages: ['en'] },
  articles: standing === 'nothing' ? [] : [speaker === 'Edda Oleander' ? 'lighthouse' : 'harbour-bridge'],
  speaker,
});

/** A month in which a good deal was asked. */
async function countMonth({ insights, clock, counts }: CountingStage): Promise<void> {
  await counts(true, GUILD_ID);
  const today = clock.now;
  for (let day = 29; day >= 0; day--) {
    clock.now = new Date(today.getTime() - day * DAY);
    const busy = 4 + ((day * 7) % 9);
    for (let i = 0; i < busy; i++) {
      const speaker = i % 3 === 1 ? (i % 2 === 1 ? 'Marta Oleander' : 'Edda Oleander') : null;
      const standing = i % 4 === 3 ? 'nothing' : i % 3 === 2 ? 'closest' : 'answers';
      const text = UNANSWERED[(day * i) % UNANSWERED.length] ?? '';
      insights.count(GUILD_ID, asked(standing, text, standing === 'nothing' ? null : speaker));
    }
  }
  await insights.write();
}

describe.skipIf(path === undefined)('what was asked, in the preview', () => {
  let browser: Browser;
  let folder: string;
  forPictures(path, (made) => {
    ({ browser, folder } = made);
  });

  test('is a picture with words beside it, and goes when it is to be forgotten', async () => {
    const stage = await openCountingStage();
    await countMonth(stage);
    const { page } = await openPreview(browser, {
      ...stage.bot,
      suggestions: [{ command: 'help' }],
      size: [1200, 1020],
    });
    await type(page, '/insights', 'Enter', 'Enter');
    const shown = messages(page).first();
    await shown.getByRole('heading', { name: 'Asked in the last 30 days' }).waitFor();
    const chart = shown.getByRole('img', { name: /^A bar for each day from 1 November 2026/ });
    await expect.poll(() => chart.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(960);
    await shown.getByText('Who pays for the new hangers?').waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(folder, 'insights.png') });
    await shown.getByRole('button', { name: '7 days' }).click();
    await shown.getByRole('heading', { name: 'Asked in the last 7 days' }).waitFor();

    await type(page, '/privacy', 'Enter', 'Enter');
    const privacy = messages(page).nth(1);
    await privacy.getByRole('button', { name: 'Forget what was counted' }).click();
    await privacy.getByRole('button', { name: 'Forget it' }).click();
    await privacy.getByText('What was counted on this server is forgotten.').waitFor();
    await shown.getByRole('button', { name: '90 days' }).click();
    await shown.getByText('Nothing was asked in these days.').waitFor();
    expect(await shown.getByRole('img', { name: /^A bar/ }).count()).toBe(0);
  });
});

import {
  type APIInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handle } from '../../src/command/outcome.ts';
import { chromiumOrSkip, launchChromium } from '../support/chromium.ts';
import { createPreviewBot, definitions } from '../support/preview-bot.ts';
import { choices, focused, messages, type OpenOptions, openPreview, type } from '../support/preview-page.ts';

const path = chromiumOrSkip();

/** All of its options may be left out. */
const CITE = {
  name: 'cite',
  description: 'Cites things',
  options: ['article', 'style'].map((name) => ({
    type: ApplicationCommandOptionType.String as const,
    name,
    description: name,
  })),
};

/** What a command was given, by option. */
function valuesIn(interaction: APIInteraction | undefined): Readonly<Record<string, unknown>> {
  const data = interaction?.data;
  const options = data && 'options' in data ? (data.options ?? []) : [];
  return Object.fromEntries(options.map((option) => [option.name, 'value' in option ? option.value : undefined]));
}

describe.skipIf(path === undefined)('the composer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(path ?? '');
  });
  afterAll(() => browser?.close());

  async function open(options: Partial<OpenOptions> = {}) {
    const bot = createPreviewBot();
    return { bot, ...(await openPreview(browser, { handle: bot.handle, definitions, ...options })) };
  }

  test('shows whoever has closed the list of commands what Enter may take', async () => {
    const { page } = await open();
    await page.keyboard.type('/pi');
    await page.keyboard.press('Escape');
    await expect.poll(() => choices(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => choices(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    // What /pick may be given.
    await choices(page).nth(2).waitFor();
  });

  test('offers commands while a slash is typed, then their options', async () => {
    const { page, bot } = await open();
    await page.keyboard.press('/');
    expect(await choices(page).allTextContents()).toEqual([
      expect.stringContaining('/say'),
      expect.stringContaining('/pick'),
      expect.stringContaining('/later'),
      expect.stringContaining('/show'),
      expect.stringContaining('/form'),
      expect.stringContaining('/shelf list'),
      expect.stringContaining('/shelf add'),
    ]);
    await page.keyboard.type('pi');
    expect(await choices(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await choices(page).nth(2).waitFor();
    await page.keyboard.type('ta');
    await expect.poll(() => choices(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    // To the options that may be left out, and into the second of them.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('member: Somebody here');
    await page.keyboard.type('mi');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await messages(page).first().waitFor();
    expect(bot.received.at(-1)).toMatchObject({
      data: {
        options: [
          { name: 'who', value: 'tala reyes' },
          { name: 'member', type: 6, value: '1100000000000000023' },
        ],
      },
    });
    expect(await page.locator('.reply-line').textContent()).toContain('Ada used /pick');
  });

  test('says what is wrong with a value, as Discord does, before it is sent', async () => {
    const { page, bot } = await open();
    await type(page, '/say', 'Enter', 'Enter');
    expect(await page.getByRole('alert').filter({ hasText: 'required' }).textContent()).toBe(
      'This option is required. Specify a value.',
    );
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await page.getByText('Must be between 3 and 40 characters in length.').waitFor();
    expect(await focused(page)).toBe('words: What to say');
    expect(bot.received).toEqual([]);
    await page.keyboard.type('c');
    await page.keyboard.press('Enter');
    await messages(page).getByText('abc').waitFor();
  });

  test('takes a command that is typed or pasted in one go, and puts plain words where they fit', async () => {
    const { page } = await open();
    await type(page, '/say words:one two', 'Enter');
    await messages(page).getByText('one two').waitFor();
    // Words alone are a message, unless the command is chosen for which they are offered.
    await type(page, 'three four');
    await page.getByText('The bot hears commands only: to ask it, choose /say.').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await messages(page).getByText('three four').waitFor();
    expect(await messages(page).last().textContent()).toContain('Ada used /say');
  });

  const MIRA = '1100000000000000023';
  test.each([
    ['/pick who:attaché count:3 member:@Mira', { who: 'attaché', count: 3, member: MIRA }],
    ['/pick the attaché  count: 3', { who: 'the attaché', count: 3 }],
    ['/pick count:3 who:attaché', { who: 'attaché', count: 3 }],
    // Another word, another case, no white space before it, or what has its value already.
    ['/pick who:at 12:30 Count:1 account:2 (count:3 who:me', { who: 'at 12:30 Count:1 account:2 (count:3 who:me' }],
    ['/pick count:3 who:the count:4', { who: 'the count:4', count: 3 }],
  ])('tells the options of %s apart, typed and pasted', async (line, values) => {
    const { page, bot } = await open();
    for (const how of ['type', 'insertText'] as const) {
      await page.getByRole('combobox', { name: 'Message' }).focus();
      await page.keyboard[how](line);
      // Nothing from the list.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => bot.received.filter(({ type: kind }) => kind === InteractionType.ApplicationCommand).length)
        .toBe(how === 'type' ? 1 : 2);
      expect(valuesIn(bot.received.at(-1))).toEqual(values);
    }
  });

  test('keeps what was picked when another option is named after it', async () => {
    const { page, bot } = await open();
    await type(page, '/pick who:tal');
    await choices(page).getByText('Tala Reyes').waitFor();
    await expect.poll(() => choices(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' count:2');
    await page.keyboard.press('Enter');
    await messages(page).first().waitFor();
    await expect.poll(() => valuesIn(bot.received.at(-1))).toEqual({ who: 'tala reyes', count: 2 });
  });

  test('takes words that a picked value itself holds for no option', async () => {
    const bot = createPreviewBot();
    const name = 'Ines, said of count:4';
    const handle: Handle = (interaction) =>
      interaction.type === InteractionType.ApplicationCommandAutocomplete
        ? Promise.resolve({
            response: {
              type: InteractionResponseType.ApplicationCommandAutocompleteResult,
              data: { choices: [{ name, value: 'ines' }] },
            },
          })
        : bot.handle(interaction);
    const { page } = await open({ handle });
    await type(page, '/pick', 'Enter');
    await choices(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' count:2');
    await page.keyboard.press('Enter');
    await messages(page).first().waitFor();
    // A command on its way stands there before the bot has it.
    await expect.poll(() => valuesIn(bot.received.at(-1))).toEqual({ who: 'ines', count: 2 });
  });

  test('opens the option that is named where all may be left out', async () => {
    const { page, bot } = await open({ definitions: [...definitions, CITE] });
    // A command on its way stands there before the bot has it.
    const answered = page.locator('article.message:not(.pending)');
    await type(page, '/cite style:apa', 'Enter');
    await answered.first().waitFor();
    expect(valuesIn(bot.received.at(-1))).toEqual({ style: 'apa' });
    await page.getByRole('combobox', { name: 'Message' }).focus();
    await page.keyboard.insertText('/cite style:mla article:one');
    await page.keyboard.press('Enter');
    await answered.nth(1).waitFor();
    expect(valuesIn(bot.received.at(-1))).toEqual({ style: 'mla', article: 'one' });
  });

  test('says that a typed or pasted value is too long', async () => {
    const { page, bot } = await open();
    for (const how of ['type', 'insertText'] as const) {
      await page.getByRole('combobox', { name: 'Message' }).focus();
      await page.keyboard[how](`/say words:${'w'.repeat(41)} private:True`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.getByText('Must be between 3 and 40 characters in length.').waitFor();
      expect(await focused(page)).toBe('words: What to say');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    expect(bot.received).toEqual([]);
  });

  test('says how much room is left, once it is little', async () => {
    const { page } = await open();
    const length = page.locator('#popup .length');
    await type(page, '/say', 'Enter', 'w'.repeat(19));
    expect(await length.count()).toBe(0);
    await page.keyboard.type('😀');
    expect(await length.textContent()).toBe('20/40');
    await page.keyboard.insertText('w'.repeat(23));
    expect(await length.textContent()).toBe('43/40, 3 too many');
  });

  test('puts the cursor into the field when somebody clicks beside it', async () => {
    const { page } = await open();
    const line = page.locator('.composer-box');
    const bounds = await line.boundingBox();
    const beside = { x: 4, y: (bounds?.height ?? 0) - 3 };
    await line.click({ position: beside });
    expect(await focused(page)).toBe('Message, or / for commands');
    await page.keyboard.type('/pick who:');
    await choices(page).nth(2).waitFor();
    await page.mouse.click(600, 120);
    await expect.poll(() => choices(page).count()).toBe(0);
    await line.click({ position: { x: (bounds?.width ?? 0) - 80, y: beside.y } });
    expect(await focused(page)).toBe('who: A name');
    await choices(page).nth(2).waitFor();
  });

  test('gives a command up with Escape or Backspace', async () => {
    const { page } = await open();
    await type(page, '/say', 'Enter', 'Escape', 'Escape');
    expect(await focused(page)).toBe('Message, or / for commands');
    await type(page, '/say', 'Enter', 'Backspace');
    expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('/say');
  });

  test('shows the choices for what is typed now, whatever comes late', async () => {
    const bot = createPreviewBot();
    const held: (() => void)[] = [];
    const handle: Handle = async (interaction) => {
      // The first letter's answer is held back until the second one's is shown.
      const isFirst = JSON.stringify(interaction.data).includes('"value":"t","focused"');
      if (isFirst) await new Promise<void>((resolve) => held.push(resolve));
      return bot.handle(interaction);
    };
    const { page } = await open({ handle });
    await type(page, '/pick', 'Enter');
    await choices(page).nth(2).waitFor();
    await page.keyboard.type('t');
    await page.getByText('Loading options').waitFor();
    await expect.poll(() => held.length).toBe(1);
    await page.keyboard.type('al');
    await choices(page).getByText('Tala Reyes').waitFor();
    held[0]?.();
    await page.keyboard.press('ArrowDown');
    expect(await choices(page).allTextContents()).toEqual(['Tala Reyes · 10 letters']);
  });
});

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { LANGUAGES } from '../../src/words/languages.ts';
import type { Scene } from './discord/interactions.ts';

/** What has been written to have programs do something else than show it, by what it is aimed at. */
export const CORPUS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('./adversarial.json', import.meta.url), 'utf8'),
);

/** All whose language the bot speaks. */
export const LOCALES = Object.values(LANGUAGES).flatMap(({ locales }) => locales) as NonNullable<Scene['locale']>[];

/** One of them, the next for each number. */
export const localeOf = (number: number): NonNullable<Scene['locale']> => {
  const locale = LOCALES[number % LOCALES.length];
  if (!locale) throw new Error('the bot speaks no language');
  return locale;
};

/** In a quoted YAML value anything may be written. */
export const yaml = (text: string): string =>
  `"${[...text].map((c) => (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}"\\]/u.test(c) ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('')}"`;

/** Of what Discord shows as it stands, in menus and beside what is typed: nothing that turns or hides the letters around it. */
export const expectPlain = (shown: string): void => expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);

/** Characters that front matter may name a publisher or an author by. */
export const LONGEST_NAME = 200;

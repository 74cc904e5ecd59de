import { readFileSync } from 'node:fs';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { accidents } from '../support/accidents.ts';
import { menuOf, openSettingsStage } from '../support/settings-stage.ts';

/** What has been written to have programs do something else than show it, by what it is aimed at. */
const CORPUS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('../support/adversarial.json', import.meta.url), 'utf8'),
);

const CHANNEL = '440000000000000011';

/** In a quoted YAML value anything may be written. */
const yaml = (text: string): string =>
  `"${[...text].map((c) => (/[\p{Cc}\p{Cs}"\\]/u.test(c) ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)).join('')}"`;

const page = (odd: string, number: number): readonly [string, string] => [
  `a${number}.md`,
  `---\nid: a${number}\ntitle: ${yaml(odd)}\npublisher: ${yaml(odd)}\n---\n\nThe ferry number ${number} carries people.\n`,
];

const look = (message: APIMessage): APIMessage => {
  expect(
    accidents(message, { links: [], channels: [CHANNEL], lists: true, code: /^private: (?:True|False)$|^\/\w+$/ }),
  ).toEqual([]);
  return message;
};

describe.each(Object.entries(CORPUS))('%s', (_, strings) => {
  test('ping, invite, format and link nothing where they are chosen, shown and looked for in the settings', async () => {
    const stage = await openSettingsStage(Object.fromEntries(strings.map(page)));
    const picked = look(await stage.press(look(await stage.settings()), 'set.pick', { channels: [CHANNEL] }));
    let message = picked;
    for (const verb of ['set.pubs', 'set.arts']) {
      const values = menuOf(message, verb)?.options.map(({ value }) => value) ?? [];
      if (values.length > 0) message = look(await stage.press(message, verb, { values }));
    }
    look(await stage.press(message, 'set.show'));
    for (const odd of strings) {
      const found = look(await stage.find(message, odd));
      // What was typed is read back from the message: the same is found again.
      const offered = (one: APIMessage) => menuOf(one, 'set.arts')?.options;
      if (offered(found)) {
        const pressed = await stage.press(found, 'set.arts', {
          values: ['a0'].filter((id) => offered(found)?.some(({ value }) => value === id)),
        });
        expect(offered(look(pressed))?.map(({ value }) => value)).toEqual(offered(found)?.map(({ value }) => value));
      }
    }
  });
});

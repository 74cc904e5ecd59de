import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { publisherKey } from '../../src/reply/settings/area-state.ts';
import { accidents } from '../support/accidents.ts';
import { CORPUS, expectPlain, LONGEST_NAME, localeOf, yaml } from '../support/adversarial.ts';
import { walk } from '../support/discord/messages.ts';
import { menuOf, openSettingsStage } from '../support/settings-stage.ts';

const CHANNEL = '440000000000000011';

const page = (odd: string, number: number): readonly [string, string] => [
  `a${number}.md`,
  `---\nid: a${number}\ntitle: ${yaml(odd)}\npublisher: ${yaml(odd.slice(0, LONGEST_NAME))}\n---\n\nThe ferry number ${number} carries people.\n`,
];

/** Of what stands as code there are names of commands and options alone, of our own. */
const CODE = /^[\p{L}\p{M}-]+: [\p{L}\p{M}]+$|^\/[\p{L}\p{M}-]+$/u;

const look = (message: APIMessage): APIMessage => {
  expect(accidents(message, { links: [], channels: [CHANNEL], lists: true, code: CODE })).toEqual([]);
  walk(message.components ?? [], (node) => {
    const { options = [] } = node as { options?: { label: string; description?: string }[] };
    for (const { label, description = '' } of options) expectPlain(label + description);
  });
  return message;
};

describe.each(Object.entries(CORPUS))('%s', (_, strings) => {
  test('ping, invite, format and link nothing where they are chosen, shown and looked for in the settings', async () => {
    const { settings, press, find, world } = await openSettingsStage(Object.fromEntries(strings.map(page)));
    const shelf = world.libraries.common.answers.shelf();
    for (const [number, odd] of strings.entries()) {
      const scene = { locale: localeOf(number), channelName: odd };
      const id = `a${number}`;
      const publisher = shelf.article(id)?.publisher;
      const picked = look(await press(look(await settings(scene)), 'set.pick', { ...scene, channels: [CHANNEL] }));
      const article = look(await press(picked, 'set.arts', { ...scene, values: [id] }));
      const area = publisher
        ? look(await press(article, 'set.pubs', { ...scene, values: [publisherKey(publisher)] }))
        : article;
      look(await press(area, 'set.show', scene));
      // What was typed is read back from the message: the same is found again.
      const offered = (one: APIMessage) => menuOf(one, 'set.arts')?.options.map(({ value }) => value);
      const found = look(await find(area, odd, scene));
      if (offered(found))
        expect(offered(look(await press(found, 'set.arts', { ...scene, values: [] })))).toEqual(offered(found));
      look(await press(area, 'set.clear', scene));
    }
  });
});

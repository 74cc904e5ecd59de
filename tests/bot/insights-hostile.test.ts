import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { accidents } from '../support/accidents.ts';
import { CORPUS, expectPlain, LOCALES, localeOf, yaml } from '../support/adversarial.ts';
import { MANAGING, openCountingStage, SERVER } from '../support/counting-stage.ts';
import { walk } from '../support/discord/messages.ts';
import { ALICE } from '../support/discord/people.ts';
import { pressables, texts } from '../support/stage.ts';

const DAY = 24 * 60 * 60 * 1_000;
/** So many articles and people are named at once. */
const AT_ONCE = 5;

const page = (odd: string, number: number): readonly [string, string] => [
  `a${number}.md`,
  `---\nid: a${number}\ntitle: ${yaml(odd)}\n---\n\nThe ferry number ${number} carries people.\n`,
];

/** Of the bot's own code there is the name of a command alone. */
const look = (message: APIMessage): APIMessage => {
  expect(accidents(message, { links: [], lists: true, code: /^\/[\p{L}\p{M}-]+$/u })).toEqual([]);
  walk(message.components ?? [], (node) => {
    // Figures and days: nothing that anybody typed or printed.
    for (const { description } of (node as { items?: { description: string }[] }).items ?? []) {
      expectPlain(description);
      expect(description).not.toMatch(/[@<>[\]/#*_`|~\\]/);
    }
  });
  return message;
};

const says = (message: APIMessage): string => texts(message).join('\n');

/** Words that stand nowhere else, so that each string is known again. */
const NAMES = 'abcdefghijklmnopqrstuvwxyz';
const nameOf = (number: number): string => `Zq${NAMES[number % 26]}${NAMES[Math.floor(number / 26)]}xu`;

describe.each(Object.entries(CORPUS))('%s', (_, strings) => {
  test('ping, invite, format and link nothing where they were asked, shown and quoted, and all has room', async () => {
    const { ask, command, counts, insights, show, press, clock } = await openCountingStage({
      files: Object.fromEntries(strings.map(page)),
      now: '2020-01-31T12:00:00Z',
    });
    await counts(true);
    for (let from = 0; from < strings.length; from += AT_ONCE) {
      const scene = { ...MANAGING, locale: localeOf(from / AT_ONCE) };
      // Of the month before nothing is shown any more.
      clock.now = new Date(clock.now.getTime() + 31 * DAY);
      const some = strings.slice(from, from + AT_ONCE);
      for (const [i, whole] of some.entries()) {
        // Longer ones would push the name out of what is shown.
        const [odd, name] = [whole.slice(0, 60), nameOf(from + i)];
        await ask(`${odd} king of ${name}`, scene);
        await command({ ...scene, name: 'quote', options: { who: `${name} ${odd}` } });
        const shown = { articles: [`a${from + i}`], speaker: `${odd} ${name}` };
        insights.count(SERVER, { kind: 'quote', standing: 'answers', question: null, ...shown });
      }
      const first = look(await show(scene));
      const next = pressables(first).find(({ custom_id, disabled }) => custom_id.includes('ins.next') && !disabled);
      const all = next ? says(first) + says(look(await press(first, 'ins.next', scene))) : says(first);
      for (const i of some.keys()) expect(all.split(nameOf(from + i))).toHaveLength(4);
    }
  });

  test('ping, invite, format and link nothing in what is kept of those who asked and brought them', async () => {
    const { command, press, counts, keeping, ask } = await openCountingStage({ files: {} });
    await counts(true);
    const texts = strings.map((odd, i) => `# ${odd}\n\nThe council of ${odd} met in ${nameOf(i)} to speak of salt.\n`);
    await keeping.add(
      SERVER,
      texts.map((text) => ({ kind: 'text', text })),
      ALICE.id,
    );
    await ask(`${strings.join(' ').slice(0, 250)} ${nameOf(0)}`);
    for (const locale of LOCALES) {
      const scene = { ...MANAGING, locale };
      const message = look(await command({ ...scene, name: 'privacy' }));
      look(await press(look(await press(message, 'priv.ask', scene)), 'priv.keep', scene));
    }
    look(await press(await command({ ...MANAGING, name: 'privacy' }), 'priv.mine', MANAGING));
  });
});

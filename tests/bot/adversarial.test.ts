import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { accidents } from '../support/accidents.ts';
import { CORPUS, expectPlain, LONGEST_NAME, localeOf, yaml } from '../support/adversarial.ts';
import type { CommandCall, Scene } from '../support/discord/interactions.ts';
import { ALICE, MANAGER } from '../support/discord/people.ts';
import { type Done, openShelfStage, type ShelfStage, written } from '../support/shelf-stage.ts';
import { pressables } from '../support/stage.ts';

const STARTED = Math.floor(Date.now() / 1_000);

/** An article that is full of it. */
const page = (odd: string, number: number): string => `---
title: ${yaml(`The ferry ${odd} ${number}`)}
publisher: ${yaml(odd.slice(0, LONGEST_NAME))}
author: ${yaml(odd.slice(0, LONGEST_NAME))}
published: 2021-05-14
language: en
---

The ferry number ${number} ${odd} carries ${number + 40} people.

“The ferry number ${number} ${odd} is never full,” said Ilse ${odd} Varga, the harbour ${odd} master, in an interview with the ${odd} Post.

${odd}
`;

/** What members and editors do with a string, on an article that is full of it: everything that the bot can be asked. */
function callsWith(odd: string, number: number): CommandCall[] {
  const id = `a${number}`;
  const text = `She said: “The ferry number ${number} ${odd} is always full.” ${odd}`;
  const article = { article: id };
  return [
    { name: 'ask', options: { question: odd } },
    { name: 'ask', options: { question: `How many people does the ferry number ${number} carry?`, ...article } },
    { name: 'ask', options: { question: `How many people? ${odd}`, publisher: odd, private: true } },
    { name: 'ask', options: { question: 'ferry', article: odd, language: odd, after: odd, before: odd } },
    { name: 'quote', options: { who: odd, about: odd } },
    { name: 'quote', options: { who: 'harbour master', about: `full ${odd}` } },
    { name: 'quote', options: { who: `Ilse ${odd} Varga`, private: true } },
    { name: 'check', options: { text, who: odd } },
    { name: 'check', options: { text: odd, article: id, private: false } },
    { name: 'source', options: article },
    { name: 'source', options: { article: odd } },
    { name: 'articles', subcommand: 'add', options: { url: odd } },
    { name: 'articles', subcommand: 'list', options: { words: odd } },
    { name: 'articles', subcommand: 'info', options: article },
    { name: 'articles', subcommand: 'refresh', options: article },
    { name: 'articles', subcommand: 'follow', options: { url: odd } },
    { name: 'articles', subcommand: 'unfollow', options: { url: odd } },
    { name: 'articles', subcommand: 'restore', options: { article: odd } },
  ].map((call) => ({ ...call, options: bounded(call.options) }));
}

/** As Discord does before it sends them. */
const bounded = (options: CommandCall['options'] = {}): NonNullable<CommandCall['options']> =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, 100).padEnd(1, '?') : value,
    ]),
  );

const TYPED: readonly { name: string; subcommand?: string; focused: string }[] = [
  { name: 'ask', focused: 'article' },
  { name: 'ask', focused: 'publisher' },
  { name: 'ask', focused: 'language' },
  { name: 'quote', focused: 'who' },
  { name: 'check', focused: 'who' },
  { name: 'articles', subcommand: 'info', focused: 'article' },
  { name: 'articles', subcommand: 'restore', focused: 'article' },
  { name: 'articles', subcommand: 'unfollow', focused: 'url' },
];

/** Forms may be opened, files handed over: neither has anything of the article's that Discord formats. */
const isMessage = ({ message }: Done): boolean => (message.components?.length ?? 0) > 0;

describe.each(Object.entries(CORPUS))('%s', (_, strings) => {
  test('ping, invite, format and link nothing, in any command, button, menu, form and language', async () => {
    const pages = Object.fromEntries(strings.map((odd, number) => [`a${number}`, page(odd, number)]));
    const stage = await openShelfStage({ web: pages });
    const origin = stage.url('');
    // What changes the shelf comes first and last: the same articles are asked in between.
    for (const act of [addPage, askAll, pasteText])
      for (const [number, odd] of strings.entries()) {
        const scene = { locale: localeOf(number), permissions: MANAGER };
        await act({ stage, scene, odd, number, origin, look: lookFor(odd, origin) });
      }
    expect(stage.logged.filter((line) => /a bug/.test(line))).toEqual([]);
  });
});

interface Act {
  readonly stage: ShelfStage;
  readonly scene: Scene;
  readonly odd: string;
  readonly number: number;
  readonly origin: string;
  /** Holds what came of it against what it may be. */
  readonly look: (done: Done) => Done;
}

function lookFor(odd: string, origin: string): Act['look'] {
  const meant = {
    links: [origin],
    members: [ALICE.id],
    slants: true,
    lists: true,
    since: STARTED,
    code: /^[\w.:’-]+$/,
  };
  return (done) => {
    if (isMessage(done)) expect([odd, accidents(done.message, meant)]).toEqual([odd, []]);
    return done;
  };
}

/** One of what can be pressed, another one for each string; one of what comes of that, too. */
async function press({ stage, scene, number, look, ...act }: Act, message: APIMessage, depth = 0): Promise<void> {
  const open = pressables(message).filter(({ disabled }) => !disabled);
  const one = open[(number + depth) % Math.max(1, open.length)];
  if (!one || depth > 1) return;
  const values = 'options' in one && { values: [(one.options as { value: string }[])[0]?.value ?? ''] };
  const done = look(await stage.press(message, one.label ?? verbOf(one.custom_id), { ...scene, ...values }));
  if (isMessage(done)) await press({ stage, scene, number, look, ...act }, done.message, depth + 1);
}

async function addPage({ stage, scene, number, origin, look }: Act): Promise<void> {
  look(await stage.articles('add', { url: `${origin}a${number}` }, scene));
}

async function askAll(act: Act): Promise<void> {
  const { stage, scene, odd, number, look } = act;
  for (const call of callsWith(odd, number)) await press(act, look(await stage.command({ ...scene, ...call })).message);
  const target = written(`${odd} “The ferry number ${number} ${odd} is never full”`);
  for (const menu of ['Check quote', 'Find source', 'Add article'])
    await press(act, look(await stage.menu(menu, target, scene)).message);
  for (const call of TYPED)
    for (const { name } of await stage.typing({ ...scene, ...call, options: { [call.focused]: odd.slice(0, 100) } }))
      expectPlain(name);
}

async function pasteText({ stage, scene, odd, look }: Act): Promise<void> {
  const form = await stage.articles('upload', {}, scene);
  look(await stage.fill(form, { words: `The ferry ${odd} sails.\n\n${odd}` }, scene));
}

const verbOf = (customId: string): string => customId.split(':')[1] ?? '';

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import {
  type APIApplicationCommandBasicOption,
  type APIInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ARTICLES, ONE_ARTICLE } from '../support/articles.ts';
import { checkOutcome } from '../support/check-outcome.ts';
import { autocomplete, chatInput, component } from '../support/discord/interactions.ts';
import { BOB } from '../support/discord/people.ts';
import { PATIENT } from '../support/patience.ts';
import { openStage, temporaryFolder, texts } from '../support/stage.ts';

const QUESTION = { name: 'ask', options: { question: 'How often do the ferries run?' } };
const isPrivate = (message: { flags?: number }): boolean => Boolean((message.flags ?? 0) & MessageFlags.Ephemeral);

/** Of all its commands, where it has several. */
const optionsOf = (definition: RESTPostAPIApplicationCommandsJSONBody): APIApplicationCommandBasicOption[] =>
  ('options' in definition ? (definition.options ?? []) : []).flatMap((option) =>
    option.type === 1 ? (option.options ?? []) : option.type === 2 ? [] : [option],
  );

describe('the handler', () => {
  test('definitions are what Discord takes, usable everywhere, every text bounded', async () => {
    const library = await openLibrary({ folders: [], search: false });
    const { definitions } = createBot({
      answersFor: async () => library.answers,
      log: createLog('silent'),
      cooldownSeconds: 0,
      patience: PATIENT,
    });
    expect(definitions.map(({ name }) => name)).toEqual([
      ...['ask', 'quote', 'check', 'source', 'help', 'articles', 'settings', 'insights', 'privacy'],
      ...['Check quote', 'Find source', 'Add article'],
    ]);
    for (const definition of definitions) {
      // Discord's documentation wants permissions as text, and gives them back so; its schema knows them as numbers alone.
      const { default_member_permissions: needed, ...rest } = definition;
      const published = { ...rest, ...(needed && { default_member_permissions: Number(needed) }) };
      expect(ApplicationCommandCreateRequestSchema.parse(published)).toEqual(published);
      const isForEditors = ['articles', 'settings', 'insights', 'Add article'].includes(definition.name);
      const isMenu = definition.type === ApplicationCommandType.Message;
      expect([isMenu, 'options' in definition]).toEqual([/^[A-Z]/.test(definition.name), !isMenu]);
      expect(definition).toMatchObject(
        isForEditors
          ? { contexts: [0], integration_types: [0], default_member_permissions: '32' }
          : { contexts: [0, 1, 2], integration_types: [0, 1] },
      );
      for (const option of optionsOf(definition))
        if (option.type === 3)
          expect(option).toMatchObject({ min_length: expect.any(Number), max_length: expect.any(Number) });
    }
    expect(definitions[0] && optionsOf(definitions[0])[0]).toMatchObject({
      name: 'question',
      required: true,
      min_length: 2,
      max_length: 300,
    });
  });

  test('a ping is answered', async () => {
    const stage = await openStage({});
    const ping = { type: InteractionType.Ping } as unknown as APIInteraction;
    expect(await stage.handle(ping)).toEqual({ response: { type: InteractionResponseType.Pong } });
  });

  test('an unknown command and a foreign button are told so, privately', async () => {
    const stage = await openStage(ONE_ARTICLE);
    const unknown = await stage.command({ name: 'weather' });
    expect(isPrivate(unknown)).toBe(true);
    expect(texts(unknown)[0]).toContain('/weather');
    const message = await stage.command(QUESTION);
    for (const customId of ['0:ask.next:harbour-bridge:1:00000000:1:', '1:dance::0::0:', 'rps_paper', '']) {
      const outcome = await stage.handle(component({ message, customId }));
      checkOutcome(outcome);
      expect(JSON.stringify(outcome.response)).toContain('version of me');
    }
  });

  test('a button of a passage that has changed since, or of an article that is gone, says so', async () => {
    const before = await openStage(ONE_ARTICLE);
    const message = await before.command(QUESTION);
    const changed = await openStage({
      'harbour-bridge.md': ONE_ARTICLE['harbour-bridge.md'].replace('every ten minutes', 'every hour'),
    });
    const reply = await changed.press(message, 'Context');
    expect(isPrivate(reply)).toBe(true);
    expect(texts(reply)[0]).toContain('have changed');
    const gone = await openStage({ 'lighthouse.md': ARTICLES['lighthouse.md'] });
    expect(texts(await gone.press(message, 'Context'))[0]).toContain('no longer on the shelf');
  });

  test('a button works on another replica, after a restart', async () => {
    const message = await (await openStage(ARTICLES)).command(QUESTION);
    const next = await (await openStage(ARTICLES)).press(message, '▶');
    expect(texts(next).at(-1)).toContain('result 2 of');
  });

  test('a question of too few or too many characters is sent back with the figure', async () => {
    const stage = await openStage(ONE_ARTICLE);
    expect(texts(await stage.command({ name: 'ask', options: { question: 'a' } }))[0]).toContain('at least 2');
    expect(texts(await stage.command({ name: 'ask', options: { question: 'why '.repeat(100) } }))[0]).toContain('399');
  });

  test('options in a form that the command does not have are told to reload', async () => {
    const stage = await openStage(ONE_ARTICLE);
    for (const options of [{}, { question: 7 }, { question: 'How many cars?', private: 'yes' }])
      expect(texts(await stage.command({ name: 'ask', options }))[0]).toContain('Reload Discord');
  });

  test('one member cannot flood; another is not held up', async () => {
    const stage = await openStage(ONE_ARTICLE, 60);
    await stage.command(QUESTION);
    const second = await stage.command(QUESTION);
    expect(isPrivate(second)).toBe(true);
    expect(texts(second)[0]).toMatch(/again in \d+ seconds/);
    expect(texts(await stage.command({ ...QUESTION, user: BOB }))[0]).toBe('### How often do the ferries run?');
  });

  test('a clock that was set back holds nobody up for longer than the cooldown', async () => {
    let now = new Date('2024-05-03T12:00:00Z');
    const { library } = await openStage(ONE_ARTICLE);
    const { handle } = createBot({
      answersFor: async () => library.answers,
      log: createLog('silent'),
      cooldownSeconds: 60,
      patience: PATIENT,
      now: () => now,
    });
    const ask = async (at: string) => {
      now = new Date(at);
      return JSON.stringify((await handle(chatInput(QUESTION))).response);
    };
    expect(await ask('2024-05-03T12:00:00Z')).not.toContain('again in');
    expect(await ask('2024-05-03T12:00:10Z')).toContain('again in 50 seconds');
    expect(await ask('2024-05-03T11:00:10Z')).not.toContain('again in');
    expect(await ask('2024-05-03T11:00:20Z')).toContain('again in 50 seconds');
  });

  test('posting for everybody is held up like a command', async () => {
    const stage = await openStage(ONE_ARTICLE, 60);
    const message = await stage.command({ ...QUESTION, options: { ...QUESTION.options, private: true } });
    expect(texts(await stage.press(message, 'Share'))[0]).toContain('again in');
  });

  test('a bug is logged with its cause under the reference that the member sees', async () => {
    const logged: string[] = [];
    const broken: Answers = {
      shelf: () => {
        throw new Error('the shelf fell down', { cause: new Error('termites') });
      },
      facets: () => broken.shelf() as never,
      ask: async () => broken.shelf() as never,
      quote: async () => broken.shelf() as never,
      whoSpeaks: async () => broken.shelf() as never,
      source: async () => broken.shelf() as never,
      context: () => broken.shelf() as never,
      check: async () => broken.shelf() as never,
      find: async () => broken.shelf() as never,
      place: () => broken.shelf() as never,
      prepare: async () => broken.shelf() as never,
    };
    const log = createLog('info', { write: (line) => void logged.push(line) });
    const { handle } = createBot({ answersFor: async () => broken, log, cooldownSeconds: 0, patience: PATIENT });
    const outcome = await handle(chatInput(QUESTION));
    checkOutcome(outcome);
    const reference = /reference ([0-9A-F]{8})/.exec(JSON.stringify(outcome.response))?.[1] ?? 'none';
    expect(JSON.stringify(outcome.response)).not.toContain('fell down');
    expect(logged.join()).toContain(reference);
    expect(logged.join()).toContain('termites');
    const typing = await handle(autocomplete({ name: 'quote', focused: 'who', options: { who: 'x' } }));
    expect(typing.response).toEqual({ type: 8, data: { choices: [] } });
  });

  test('no payload makes it throw', async () => {
    const stage = await openStage(ONE_ARTICLE);
    const message = await stage.command(QUESTION);
    const seeds: object[] = [
      chatInput(QUESTION),
      autocomplete({ name: 'ask', focused: 'article' }),
      component({ message, customId: '1:context:harbour-bridge:3:00000000:0:' }),
    ];
    const mutated = fc.tuple(
      fc.constantFrom(...seeds),
      fc.constantFrom('data', 'member', 'message', 'type'),
      fc.anything(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          mutated.map(([seed, key, value]) => ({ ...seed, [key]: value })),
        ),
        async (raw) => {
          checkOutcome(await stage.handle(raw as APIInteraction));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('nor does any value in it, however long', async () => {
    const stage = await openStage(ONE_ARTICLE);
    const message = await stage.command(QUESTION);
    const long = fc.oneof(
      fc.constantFrom('x'.repeat(4_000), '*'.repeat(5_000), '橋'.repeat(6_000), '', '\u0000', ':::::::'),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    const sent: fc.Arbitrary<APIInteraction> = fc.oneof(
      long.map((question) => chatInput({ name: 'ask', options: { question } })),
      long.map((article) => chatInput({ name: 'ask', options: { question: 'How many ferries?', article } })),
      long.map((who) => chatInput({ name: 'quote', options: { who } })),
      long.map((about) => chatInput({ name: 'quote', options: { who: 'mayor', about } })),
      fc.string({ maxLength: 100 }).map((name) => chatInput({ name })),
      long.map((article) => autocomplete({ name: 'ask', focused: 'article', options: { article } })),
      long.map((customId) => component({ message, customId })),
      fc
        .tuple(
          fc.constantFrom('ask.next', 'quote.next', 'context', 'cite', 'quote.pick', 'source.pick', 'cite.style'),
          long,
          long,
        )
        .map(([verb, part, value]) =>
          component({ message, customId: `1:${verb}:${part}:1:${value}:0:${part}`, values: [value] }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(sent, async (interaction) => {
        checkOutcome(await stage.handle(interaction));
      }),
      { numRuns: 300 },
    );
  });

  test('what changes in the folder is picked up while running', async () => {
    const folder = await temporaryFolder(ONE_ARTICLE);
    const stage = await openStage(folder);
    const unfollow = await stage.library.follow(createLog('silent'));
    try {
      await writeFile(join(folder, 'lighthouse.md'), ARTICLES['lighthouse.md']);
      await expect
        .poll(async () => texts(await stage.command({ name: 'source', options: { article: 'lighthouse' } }))[0])
        .toContain('North Quay Weekly');
      const found = await stage.command({
        name: 'ask',
        options: { question: 'How many steps has the Skarn lighthouse?' },
      });
      expect(texts(found).join('\n')).toContain('214 steps');
    } finally {
      await unfollow();
    }
  });
});

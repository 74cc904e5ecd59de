import { expect, test } from 'vitest';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { type Answered, logAnswered } from '../../src/bot/observed.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ARTICLES } from '../support/articles.ts';
import { autocomplete, chatInput, component, messageCommand } from '../support/discord/interactions.ts';
import { GUILD } from '../support/discord/people.ts';
import { PATIENT } from '../support/patience.ts';
import { customIdOf, stageOf, temporaryFolder } from '../support/stage.ts';

async function openObserved() {
  const seen: Answered[] = [];
  const { answers } = await openLibrary({ folders: [await temporaryFolder(ARTICLES)], search: true });
  const log = createLog('silent');
  const { handle } = createBot({
    answersFor: async () => answers,
    log,
    cooldownSeconds: 0,
    patience: PATIENT,
    onAnswered: (answered) => void seen.push(answered),
  });
  const told = () => seen.splice(0).map(({ kind, command, server, outcome }) => ({ kind, command, server, outcome }));
  return { handle, told, seen };
}

const server = GUILD.id;

test('every interaction is told of: what it was about, where, and what came of it', async () => {
  const { handle, told } = await openObserved();
  const channel = stageOf(handle);
  const asked = await channel.command({ name: 'ask', options: { question: 'How long will the bridge be closed?' } });
  await channel.command({ name: 'ask', options: { question: 'Who is the king of the moon people?' } });
  await channel.typing({ name: 'quote', focused: 'who', options: { who: 'mar' } });
  await channel.press(asked, 'Context');
  await handle({ type: 1 } as never);
  const [first, second, ...others] = told();
  expect(first).toEqual({ kind: 'command', command: 'ask', server, outcome: expect.stringMatching(/answers|closest/) });
  expect(second).toMatchObject({ command: 'ask', outcome: 'nothing' });
  expect(others).toEqual([
    { kind: 'typing', command: 'quote', server, outcome: 'done' },
    { kind: 'component', command: customIdOf(asked, 'Context').split(':')[1], server, outcome: 'done' },
    { kind: 'ping', command: 'ping', server: null, outcome: 'done' },
  ]);
});

test('a fault is told by its code, and a name of others never', async () => {
  const { handle, told } = await openObserved();
  const asked = await stageOf(handle).command({ name: 'help' });
  told();
  await handle(chatInput({ name: 'ask', options: { question: 'a' } }));
  await handle(chatInput({ name: 'x'.repeat(30) }));
  await handle(chatInput({ name: 'articles', subcommand: 'explode' }));
  await handle(component({ message: asked, customId: '1:evil.verb::::0:' }));
  await handle(component({ message: asked, customId: 'nonsense' }));
  await handle(messageCommand({ name: 'Add article', target: asked }));
  await handle(autocomplete({ name: 'nobody', focused: 'x', options: { x: '' } }));
  const odd = [null, 7, {}, { type: 3, data: null }, { type: 2, data: { name: 3 } }, { type: { toString: 1 } }];
  for (const one of odd) await handle(one as never);
  const all = told();
  expect(all).toHaveLength(13);
  expect(all[0]).toMatchObject({ command: 'ask', outcome: 'question-too-short' });
  expect(all.slice(1, 5).map(({ command }) => command)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(all.slice(7).map(({ command, outcome }) => [command, outcome])).toEqual(
    Array(6).fill(['unknown', 'malformed-interaction']),
  );
});

test('the log has a line for each, and what was asked only where its host wants it', async () => {
  const { handle, seen } = await openObserved();
  const question = 'How long will the bridge be closed?';
  await handle(chatInput({ name: 'ask', options: { question } }));
  const [answered] = seen;
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  if (!answered) throw new Error('nothing was told');
  logAnswered(log, answered, false);
  logAnswered(log, answered, true);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'answered', command: 'ask', server, ms: expect.any(Number) });
  expect(lines[0]).not.toContain('bridge');
  expect(lines[1]).toContain(question);
});

import { inspect } from 'node:util';
import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import { openCluster } from '../../src/cluster/cluster.ts';
import { openEngine } from '../../src/library/engine.ts';
import { openLibraries } from '../../src/library/libraries.ts';
import { createPreferences } from '../../src/preferences/keep-preferences.ts';
import { openClusterStore } from '../../src/shelf/store/opensearch/cluster-store.ts';
import { autocomplete, chatInput, modal } from '../support/discord/interactions.ts';
import { MANAGER } from '../support/discord/people.ts';
import { PATIENT } from '../support/patience.ts';
import { COMMON, everythingIn, SERVERS, sceneIn } from '../support/servers.ts';
import { temporaryFolder } from '../support/stage.ts';
import { serve } from '../support/web.ts';

/** How long Discord waits for a first answer, in milliseconds. */
const DISCORD_WAITS = 3_000;
const [SERVER] = SERVERS;
const scene = sceneIn(SERVER);

const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;
const PUT_OFF: readonly number[] = [DeferredChannelMessageWithSource, DeferredMessageUpdate];

/**
 * A bot whose cluster, once it is opened, is as `away` says: it takes every connection and says nothing, or ends each at once.
 * @param clock what of the bot's own clock goes on when the test says so: how fast the machine is makes no difference
 */
async function botWithout(away: 'silent' | 'gone', clock: ('setTimeout' | 'clearTimeout' | 'Date')[]) {
  let isAway = false;
  let requests = 0;
  const site = await serve(({ socket, url }, response) => {
    requests++;
    if (isAway) return void (away === 'gone' && socket.destroy());
    const shelves = { buckets: [{ key: { shelf: SERVER } }] };
    response.writeHead(200, { 'content-type': 'application/json' });
    if (url?.startsWith('/_cat/health')) return void response.end(JSON.stringify([{ epoch: `${Date.now() / 1_000}` }]));
    response.end(JSON.stringify({ hits: { hits: [] }, aggregations: { shelves } }));
  });
  const log = createLog('silent');
  const cluster = openCluster({ nodes: [site.origin] });
  onTestFinished(() => cluster.close());
  const store = await openClusterStore({ cluster });
  const libraries = await openLibraries({ folders: [await temporaryFolder(COMMON)], store, log });
  const preferences = createPreferences({ store, log });
  isAway = true;
  vi.useFakeTimers({ toFake: clock });
  onTestFinished(() => void vi.useRealTimers());
  const options = { answersFor: libraries.answersFor, preferences, log, cooldownSeconds: 0 };
  const { handle } = createBot({ ...options, ...(away === 'gone' && { patience: PATIENT }) });
  return { handle, requests: () => requests };
}

const ask = chatInput({ ...scene, name: 'ask', options: { question: 'How much does the heron weigh?' } });

test.each<[string, APIInteraction]>([
  ['a question', ask],
  ['help', chatInput({ ...scene, name: 'help' })],
  ['what a server sets', chatInput({ ...scene, name: 'settings', permissions: MANAGER })],
  ['a form', modal({ ...scene, customId: '1:art.upload::0::0:', fields: { words: 'x' }, permissions: MANAGER })],
])(
  '%s: while the cluster says nothing Discord has a first answer in time, and the member a kind one',
  async (_, raw) => {
    const { handle } = await botWithout('silent', ['setTimeout', 'clearTimeout', 'Date']);
    const began = Date.now();
    const since = (): number => Date.now() - began;
    const answering = handle(raw).then((outcome) => ({
      outcome,
      first: since(),
      kind: outcome.later?.then(since) ?? Promise.resolve(since()),
    }));
    await vi.advanceTimersByTimeAsync(2 * DISCORD_WAITS);
    const { outcome, first, kind } = await answering;
    expect(PUT_OFF).toContain(outcome.response.type);
    expect(first).toBeLessThan(DISCORD_WAITS);
    expect(await kind).toBeLessThan(DISCORD_WAITS);
    expect(await everythingIn(outcome)).toContain('does not answer');
  },
);

test('suggestions: while the cluster says nothing there are none, in time', async () => {
  const { handle } = await botWithout('silent', ['setTimeout', 'clearTimeout', 'Date']);
  const typing = autocomplete({ ...scene, name: 'source', focused: 'article', options: { article: '' } });
  const began = Date.now();
  const answering = handle(typing).then(({ response }) => ({ response, after: Date.now() - began }));
  await vi.advanceTimersByTimeAsync(2 * DISCORD_WAITS);
  const { response, after } = await answering;
  expect(response).toMatchObject({ data: { choices: [] } });
  expect(after).toBeLessThan(DISCORD_WAITS);
});

test('once it was away a few times nobody waits for it, nor asks it', async () => {
  const { handle, requests } = await botWithout('gone', ['Date']);
  for (let turn = 0; turn < 3; turn++) expect(await everythingIn(await handle(ask))).toContain('does not answer');
  const before = requests();
  expect(await everythingIn(await handle(ask))).toContain('does not answer');
  expect(requests()).toBe(before);
});

test.each([
  [401, {}, 'It does not take the name and the password.'],
  [
    403,
    { error: { type: 'security_exception', reason: 'no permissions' } },
    'It does not take the name and the password.',
  ],
  [302, {}, 'does not speak as OpenSearch does'],
])('who starts the bot is told what to mend where %i comes back', async (status, said, told) => {
  const site = await serve((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', location: 'https://elsewhere.example/' });
    response.end(JSON.stringify(said));
  });
  const address = site.origin.replace('//', '//verbatim:not-this-one@');
  const settings = { openSearch: [address], dataFolder: await temporaryFolder({}) };
  const fault = await openEngine(settings, createLog('silent')).catch((error: unknown) => error);
  expect(fault).toMatchObject({ name: 'UserError', code: 'cluster-unfit', message: expect.stringContaining(told) });
  expect(inspect(fault, { depth: 10 })).not.toMatch(/not-this-one|dmVyYmF0aW06/);
});

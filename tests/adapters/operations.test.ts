import { expect, onTestFinished, test } from 'vitest';
import { openOperations } from '../../src/adapters/operations/operations.ts';
import { capturedLog } from '../support/discord/online.ts';

async function open() {
  const { log, lines } = capturedLog();
  const operations = await openOperations({ host: '127.0.0.1', port: 0, version: '1.2.3', log });
  onTestFinished(() => operations.close());
  const get = async (path: string) => {
    const response = await fetch(`http://${operations.address}${path}`);
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  };
  return { operations, get, log: lines };
}

test('says that it lives, and whether it is ready', async () => {
  const { operations, get } = await open();
  expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
  expect(await get('/readyz')).toMatchObject({ status: 503, text: 'starting\n' });
  let why: string | null = null;
  operations.ready(() => why);
  expect(await get('/readyz')).toMatchObject({ status: 200 });
  why = 'leaving';
  expect(await get('/readyz')).toMatchObject({ status: 503, text: 'leaving\n' });
  expect(await get('/')).toMatchObject({ status: 404 });
});

test('counts what was answered and turned away, and asks for the rest when it is read', async () => {
  const { operations, get } = await open();
  const { metrics } = operations;
  let isOnline = true;
  let articles = 3;
  metrics.watch({
    shelf: () => ({ articles, passages: 40, speakers: 5 }),
    indexBytes: async () => 4_096,
    isOnline: () => isOnline,
  });
  const one = {
    kind: 'command',
    command: 'ask',
    server: '1',
    outcome: 'answers',
    asked: null,
    ms: 4,
    given: 'the question',
  } as const;
  metrics.answered(one);
  metrics.answered(one);
  metrics.answered({ ...one, outcome: 'bug', ms: 700 });
  metrics.refused('signature');
  const { text, type } = await get('/metrics');
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = text.split('\n');
  for (const line of [
    'verbatim_interactions_total{kind="command",command="ask",outcome="answers"} 2',
    'verbatim_interactions_total{kind="command",command="ask",outcome="bug"} 1',
    'verbatim_interaction_seconds_bucket{le="0.005",kind="command",command="ask"} 2',
    'verbatim_interaction_seconds_count{kind="command",command="ask"} 3',
    'verbatim_http_refused_total{why="signature"} 1',
    'verbatim_info{version="1.2.3"} 1',
    'verbatim_shelf_articles 3',
    'verbatim_shelf_passages 40',
    'verbatim_shelf_speakers 5',
    'verbatim_index_bytes 4096',
    'verbatim_gateway_up 1',
  ])
    expect(lines).toContain(line);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  expect(text).not.toContain('the question');
  isOnline = false;
  articles = 4;
  const later = await get('/metrics');
  expect(later.text).toContain('verbatim_gateway_up 0');
  expect(later.text).toContain('verbatim_shelf_articles 4');
});

test('figures that cannot be had are a line of the log, and the process lives', async () => {
  const { operations, get, log } = await open();
  operations.metrics.watch({
    shelf: () => {
      throw new Error('no shelf');
    },
    indexBytes: async () => 0,
  });
  expect(await get('/metrics')).toMatchObject({ status: 500 });
  expect(log.text()).toContain('no shelf');
  expect(await get('/healthz')).toMatchObject({ status: 200 });
});

test('a port that is taken is said, with the settings to change', async () => {
  const { operations } = await open();
  const port = Number(operations.address.split(':')[1]);
  const { log } = capturedLog();
  const again = openOperations({ host: '127.0.0.1', port, version: '1', log });
  await expect(again).rejects.toThrow(/something else listens there. Check VERBATIM_METRICS_PORT/);
});

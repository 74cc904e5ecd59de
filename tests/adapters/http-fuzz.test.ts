import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { overHttp } from '../support/discord/over-http.ts';
import { type Posted, posted } from '../support/fuzz/posted.ts';
import { fuzz } from '../support/fuzz/run.ts';
import { FUZZ_SHELF } from '../support/fuzz/shelf.ts';

test('four hundred interactions, proper and improper ones, get answers that Discord takes, or a 400', async () => {
  let door: Posted | undefined;
  const { tally, failures } = await fuzz({
    seed: 20_211_106,
    count: 400,
    files: FUZZ_SHELF,
    over: async (handle, files) => {
      door = await posted(handle, files);
      return door.handle;
    },
  });
  await door?.close();
  expect(failures).toEqual([]);
  for (const kind of ['command', 'typing', 'button', 'command, amiss', 'button, amiss'])
    expect(tally.get(kind) ?? 0).toBeGreaterThan(10);
  expect(tally.get('foreign')).toBeGreaterThan(0);
  expect(door?.statuses.get(200)).toBeGreaterThan(200);
  expect(door?.statuses.get(400)).toBeGreaterThan(0);
});

test('bytes that are no text are turned away, signed or not', async () => {
  const { discord, address } = await overHttp(async () => {
    throw new Error('nobody may get here');
  });
  const statuses = new Set<number>();
  for (let length = 0; length < 2_000; length += 97) {
    const body = new Uint8Array(randomBytes(length));
    for (const headers of [discord.signer.headers(body), discord.signer.headers('other')])
      statuses.add((await fetch(address, { method: 'POST', body, headers })).status);
  }
  expect([...statuses]).toEqual([400, 401]);
});

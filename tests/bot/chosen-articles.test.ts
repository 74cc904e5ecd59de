import { expect, test } from 'vitest';
import { openCountingStage, SERVER } from '../support/counting-stage.ts';
import { ALICE } from '../support/discord/people.ts';

const CHANNEL = '440000000000000011';

const kiln = (words: string) => ({
  kind: 'text' as const,
  text: `# The kiln\n\n${words} It stands behind the mill.\n`,
});
const [FIRST, OTHER] = [kiln('The kiln of Ardmel burns day and night.'), kiln('Nobody knows who built the kiln.')];

/** A server with an article, the only one that may be asked in a channel, and what may be asked there by now. */
async function openChosen() {
  const { keeping, preferences, typing } = await openCountingStage({ files: {} });
  const add = async (given: typeof FIRST) => {
    const [handed] = await keeping.add(SERVER, [given], ALICE.id);
    return handed && 'added' in handed ? handed.added[0]?.article.id : undefined;
  };
  const id = (await add(FIRST)) ?? '';
  const areas = new Map([[CHANNEL, { publishers: [], articles: [id] }]]);
  await preferences.change(SERVER, (now) => ({ ...now, areas }));
  const offered = async () =>
    (await typing({ name: 'source', focused: 'article', channelId: CHANNEL })).map(({ value }) => value);
  return { id, keeping, add, offered };
}

test('another article of the same title is not what was chosen, though that was taken off', async () => {
  const { id, keeping, add, offered } = await openChosen();
  expect(await offered()).toEqual([id]);
  await keeping.remove(SERVER, id, ALICE.id);
  expect(await add(OTHER)).not.toBe(id);
  expect(await offered()).toEqual([]);
  await keeping.restore(SERVER, id);
  expect(await offered()).toEqual([id]);
});

test('the same article, added again, is', async () => {
  const { id, keeping, add, offered } = await openChosen();
  await keeping.remove(SERVER, id, ALICE.id);
  expect(await add(FIRST)).toBe(id);
  expect(await offered()).toEqual([id]);
});

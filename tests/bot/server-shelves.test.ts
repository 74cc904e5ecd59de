import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/intake/read-article.ts';
import { chatInput, component } from '../support/discord/interactions.ts';
import { messageFrom } from '../support/discord/messages.ts';
import { createMemory } from '../support/memory-store.ts';
import {
  add,
  articleOf,
  asked,
  COMMON,
  everythingIn,
  mark,
  marksAt,
  openOne,
  openWorld,
  SERVERS,
  sceneIn,
  takeOff,
  textOf,
} from '../support/servers.ts';
import { pressables, temporaryFolder } from '../support/stage.ts';

const [A, B] = SERVERS;

describe('a server’s articles are seen', () => {
  test('in the server, and neither in another, nor in direct messages, nor where a member brought the bot', async () => {
    const { world } = await openOne();
    await add(world, A, articleOf('one', 'heron', 2));
    await add(world, B, articleOf('one', 'heron', 3));
    expect(await marksAt(world, A)).toEqual([mark(1), mark(2)]);
    expect(await marksAt(world, B)).toEqual([mark(1), mark(3)]);
    expect(await marksAt(world, '430000000000000099')).toEqual([mark(1)]);
    expect(await marksAt(world, null)).toEqual([mark(1)]);
    expect(await marksAt(world, null, { installedBy: 'user' })).toEqual([mark(1)]);
    expect(await marksAt(world, A, { installedBy: 'user' })).toEqual([mark(1)]);
  });

  test.each([
    ['says nothing of who installed the bot', undefined, true],
    ['names this server and the member', { 0: A, 1: '7' }, true],
    ['names another server', { 0: B }, false],
    ['names nobody', {}, false],
    ['names the member alone', { 1: '7' }, false],
  ])('as far as the server let the bot in: Discord %s', async (_, owners, isSeen) => {
    const { world } = await openOne();
    await add(world, A, articleOf('one', 'heron', 2));
    const { authorizing_integration_owners: __, ...rest } = chatInput({ ...sceneIn(A), name: 'source' });
    const interaction = { ...rest, ...(owners && { authorizing_integration_owners: owners }) };
    expect((await everythingIn(await world.handle(interaction as never))).includes('Zqcxu')).toBe(isSeen);
  });

  test('by a button only where it is pressed', async () => {
    const { world } = await openOne();
    await add(world, A, articleOf('one', 'orchard', 2));
    const interaction = chatInput({ ...sceneIn(A), ...asked('orchard') });
    const { response } = await world.handle(interaction);
    const message = messageFrom((response as { data: object }).data as never, { interaction });
    const context = pressables(message).find(({ label }) => label === 'Context')?.custom_id ?? 'none';
    const press = async (place: string | null) =>
      everythingIn(await world.handle(component({ ...sceneIn(place), message, customId: context })));
    expect(await press(A)).toContain('Zqcxu');
    for (const place of [B, null]) expect(await press(place)).toContain('no longer on the shelf');
  });

  test('in place of the common one of the same id or address, but a digest of it beside it', async () => {
    const withAddress = (text: string, address: string) => text.replace(/url: .*/, `url: ${address}`);
    const common = withAddress(COMMON['common-heron.md'], 'https://courier.example/herons?page=2');
    const folders = [await temporaryFolder({ 'common-heron.md': common })];
    const world = await openWorld({ folders, store: createMemory().open() });
    await add(world, A, articleOf('common-heron', 'heron', 2));
    expect(await marksAt(world, A)).toEqual([mark(2)]);
    const address = 'http://www.courier.example/herons/?utm_source=mail&page=2#top';
    const at = (form: string) =>
      readArticle({
        path: 'x.md',
        bytes: Buffer.from(
          withAddress(textOf('x', 'heron', 3), address).replace('language', `form: ${form}\nlanguage`),
        ),
      });
    await takeOff(world, A, 'common-heron');
    await add(world, A, at('article'));
    expect(await marksAt(world, A)).toEqual([mark(3)]);
    await add(world, A, at('digest'));
    expect(await marksAt(world, A)).toEqual([mark(1), mark(3)]);
    await takeOff(world, A, 'x');
    expect(await marksAt(world, A)).toEqual([mark(1)]);
  });

  test('in place of the common one of the same text where neither has an address, but beside a reprint of it', async () => {
    const text = textOf('minutes', 'heron', 1);
    const from = (address: string) => text.replace(/url: .*\n/, address);
    const [file, here, there] = [
      from(''),
      from('url: https://here.example/a\n'),
      from('url: https://there.example/b\n'),
    ];
    const listed = async (common: string, own: string) => {
      const folders = [await temporaryFolder({ 'minutes.md': common })];
      const world = await openWorld({ folders, store: createMemory().open() });
      const again = Buffer.from(own.replace('id: minutes', 'id: minutes-2'));
      await add(world, A, readArticle({ path: 'minutes-2.md', bytes: again }));
      return (await world.libraries.answersFor(A)).shelf().articles.map(({ id }) => id);
    };
    expect(await listed(file, file)).toEqual(['minutes-2']);
    expect(await listed(here, file)).toEqual(['minutes-2']);
    expect(await listed(here, there)).toEqual(['minutes', 'minutes-2']);
  });
});

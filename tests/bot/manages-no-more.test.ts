import { describe, expect, test } from 'vitest';
import { MANAGING, openCountingStage } from '../support/counting-stage.ts';
import { GUILD, MEMBER } from '../support/discord/people.ts';
import { openSettingsStage, SERVER } from '../support/settings-stage.ts';
import { openShelfStage } from '../support/shelf-stage.ts';
import { texts } from '../support/stage.ts';

const LOST = { permissions: MEMBER };
const REFUSED = 'You can no longer manage this server, so nothing was changed. Whoever manages it can use the command.';

const says = (message: Parameters<typeof texts>[0]): string => texts(message).join('\n');

describe('whoever called for a message when they managed the server, and manages it no more', () => {
  test('changes no setting with it, chooses no channel and looks for nothing', async () => {
    const stage = await openSettingsStage();
    const message = await stage.settings();
    const area = await stage.press(message, 'set.pick', { channels: ['440000000000000011'] });
    for (const [shown, button] of [
      [message, 'set.priv'],
      [message, 'set.count'],
      [area, 'set.arts'],
      [area, 'set.show'],
      [area, 'set.find'],
    ] as const)
      expect(says(await stage.press(shown, button, { ...LOST, values: ['common-heron'] }))).toBe(REFUSED);
    expect(await stage.world.store.note(SERVER, 'preferences')).toBeNull();
    // Who has the right again goes on where they were.
    expect(says(await stage.press(message, 'set.priv'))).toContain('Private answers: on');
  });

  test('sends no form that was opened before', async () => {
    const stage = await openSettingsStage();
    const area = await stage.press(await stage.settings(), 'set.pick', { channels: ['440000000000000011'] });
    const refused = JSON.stringify((await stage.findLater(area, 'heron', LOST)).response);
    expect(refused).toContain(REFUSED);
    expect(JSON.stringify((await stage.findLater(area, 'heron', {})).response)).not.toContain(REFUSED);
  });

  test('takes no article off with it, neither the one just added', async () => {
    const stage = await openShelfStage({ web: { tram: '# The tram\n\nThe tram of Ardmel runs at night.\n' } });
    const added = await stage.articles('add', { url: stage.url('tram') });
    expect((await stage.press(added.message, 'Take it off again', LOST)).says).toBe(REFUSED);
    const [kept] = await stage.keeping.list(GUILD.id);
    const info = await stage.articles('info', { article: kept?.article.id ?? '' });
    expect((await stage.press(info.message, 'art.remove', LOST)).says).toBe(REFUSED);
    expect(await stage.keeping.list(GUILD.id)).toHaveLength(1);
  });

  test('sees no more of what was asked', async () => {
    const { show, press } = await openCountingStage();
    const message = await show();
    expect(says(await press(message, '7 days', LOST))).toBe(REFUSED);
    expect(says(await press(message, '7 days', MANAGING))).not.toBe(REFUSED);
  });
});

test('whom a server lets use the command without managing it presses what stands under it', async () => {
  const stage = await openSettingsStage();
  const message = await stage.settings(LOST);
  expect(says(await stage.press(message, 'set.priv', LOST))).toContain('Private answers: on');
});

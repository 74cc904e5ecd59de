import { expect, test } from 'vitest';
import { accidents } from '../support/accidents.ts';
import { openCountingStage, SERVER } from '../support/counting-stage.ts';
import { ODD_STRINGS } from '../support/fuzz/mutate.ts';

const HOSTILE = [
  ...ODD_STRINGS.filter((one) => one.length < 400),
  ...[
    '<@1234567890>',
    '<@&1>',
    '<#1>',
    '<t:0:R>',
    '<:a:1>',
    '</ask:1>',
    ':tada:',
    '@here',
    '@everyone',
    'discord.gg/free',
  ],
  ...[
    'https://evil.example/a_b',
    '[a](http://b.example)',
    '**',
    '~~x~~',
    '||x||',
    '`x`',
    '```\nx',
    '_x_',
    '__x__',
    '# x',
  ],
  ...['\n- x', '\n# x', '\n> x', '\n-# x', '1. x', '\\', '\\*', '\u202e', '\u2066x', '[x]', '[…](http://b.example)'],
];

test('whatever was asked, shown and quoted: nothing pings, invites, formats or links, and all has room', async () => {
  const { counts, insights, show, press } = await openCountingStage();
  await counts(true);
  for (const [i, one] of HOSTILE.entries()) {
    const text = `${one} Ardmel${'abcdefghij'[i % 10]}${i} ${one.repeat(3)}`;
    const languages = ['en'];
    insights.count(SERVER, {
      kind: 'ask',
      standing: 'nothing',
      question: { text, languages },
      articles: [],
      speaker: null,
    });
    insights.count(SERVER, { kind: 'quote', standing: 'answers', question: null, articles: [one], speaker: text });
  }
  // Every message that the channel is given is checked for Discord's limits.
  let message = await show();
  for (let page = 0; page < 4; page++) {
    expect(accidents(message, { links: [], lists: true })).toEqual([]);
    message = await press(message, 'Next ▶', { permissions: 32n });
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TAKEN_OUT, withoutNames } from '../../src/insights/without-names.ts';

describe('what could name a member, or reach one, is taken out', () => {
  test.each([
    ['a mention', 'Did <@410000000000000001> see the bridge?', `Did ${TAKEN_OUT} see the bridge?`],
    ['an older mention', 'Did <@!410000000000000001> see it?', `Did ${TAKEN_OUT} see it?`],
    ['a role and a channel', 'ask <@&410000000000000001> in <#410000000000000002>', `ask ${TAKEN_OUT} in ${TAKEN_OUT}`],
    ['an emoji of a server', 'why <:shipit:410000000000000001> now', `why ${TAKEN_OUT} now`],
    ['an id', 'who is 410000000000000001?', `who is ${TAKEN_OUT} ?`],
    ['an id with something unseen in it', 'who is 41000000\u200b0000000001', `who is ${TAKEN_OUT}`],
    ['an id in other figures', 'من ٤١٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠١', `من ${TAKEN_OUT}`],
    ['a handle', 'what did @alice.k say', `what did ${TAKEN_OUT} say`],
    ['an older handle', 'what did alice#1234 say', `what did ${TAKEN_OUT} say`],
    ['an e-mail address', 'is ann.bee+x@mail.example right', `is ${TAKEN_OUT} right`],
    ['one with wide letters', 'is ann＠mail.example right', `is ${TAKEN_OUT} right`],
    ['one in words', 'write to ann (at) mail.example now', `write to ${TAKEN_OUT} now`],
    ['a phone number', 'call +49 (0)30 123-45 67 when', `call ${TAKEN_OUT} when`],
    ['one without spaces', 'call 01712345678 when', `call ${TAKEN_OUT} when`],
    ['an address', 'see https://mail.example/u/ann?key=1 there', `see ${TAKEN_OUT} there`],
    ['an address without its scheme', 'what does t.me/annsmith sell', `what does ${TAKEN_OUT} sell`],
    ['a page of somebody’s', 'see mail.example/~ann there', `see ${TAKEN_OUT} there`],
    ['at and dot in words', 'write to ann at mail dot example now', `write to ${TAKEN_OUT} now`],
    ['at between lines', 'write to ann _at_ mail.example now', `write to ${TAKEN_OUT} now`],
    ['a phone number with odd marks', 'call 0171_555_1234 or 0171:555:1234', `call ${TAKEN_OUT} or ${TAKEN_OUT}`],
    ['an older handle apart', 'what did alice #1234 say', `what did ${TAKEN_OUT} say`],
    ['an invite', 'join discord.gg/abcdef now', `join ${TAKEN_OUT} now`],
  ])('%s', (_, typed, left) => expect(withoutNames(typed)).toBe(left));
});

test.each([
  'What happened on 2018-08-03?',
  'What happened on 3.8.2018?',
  'Who ruled from 1939-1945?',
  'Why are 18,000 cars on the A 100?',
  'How many of the 214 steps?',
  'Was sagte Marta Oleander?',
  'Who spoke at the quay on 3 and 4 May, at 10:30?',
  'Is it 18,000,000 people?',
])('what is asked stays: %s', (question) => expect(withoutNames(question)).toBe(question));

const snowflake = fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n - 1n }).map(String);
const mention = fc.tuple(fc.constantFrom('@', '@!', '@&', '#'), snowflake).map(([kind, id]) => `<${kind}${id}>`);
const phone = fc
  .tuple(
    fc.constantFrom('+', ''),
    fc.array(fc.stringMatching(/^\d{2,4}$/), { minLength: 4, maxLength: 5 }),
    fc.constantFrom(' ', '-', '.', '/', ''),
  )
  .map(([plus, parts, between]) => plus + parts.join(between));
const email = fc.emailAddress();
const around = fc.string({ unit: 'grapheme', maxLength: 30 });

test('whatever stands around it: an id, a mention, an e-mail address, a phone number', () => {
  fc.assert(
    fc.property(around, fc.oneof(snowflake, mention, email, phone), around, (before, secret, after) => {
      const left = withoutNames(`${before} ${secret} ${after}`);
      expect(left).not.toContain(secret);
      // Of an e-mail address a figure or two may stand elsewhere as well.
      const figures = secret.replace(/[^\d]/g, '');
      if (figures.length >= 7) expect(left.replace(/[^\d]/g, '')).not.toContain(figures);
    }),
    { numRuns: 300 },
  );
});

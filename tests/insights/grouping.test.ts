import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeyOf } from '../../src/insights/grouping.ts';

const keyOf = createKeyOf();
const key = (text: string, languages = ['en', 'de', 'ru', 'zh']) => keyOf({ text, languages });

describe('questions of the same words are one', () => {
  test.each([
    ['When is the fair?', 'when’s the fair'],
    ['When is the fair?', 'WHEN WILL THE FAIRS BE??'],
    ['When is the fair?', 'the fair, when is it'],
    ['Who closed the harbour bridge?', 'who is closing the harbor bridges'],
    ['Wann ist der Jahrmarkt?', 'wann sind die Jahrmärkte'],
    ['Когда ярмарка?', 'когда будут ярмарки'],
  ])('%s · %s', (one, other) => expect(key(one)).toBe(key(other)));
});

describe('and of others, several', () => {
  test.each([
    ['When is the fair?', 'Where is the fair?'],
    ['When is the fair?', 'When is the market?'],
    ['When is the fair?', 'Wann ist der Jahrmarkt?'],
    ['Who is it?', 'What?'],
  ])('%s · %s', (one, other) => expect(key(one)).not.toBe(key(other)));
});

test('a text without a word has none', () => {
  for (const text of ['', '???', '[…]', '🙂']) expect(key(text)).toBeNull();
});

const TOPICS = ['bridge', 'ferry', 'lighthouse', 'mayor', 'hanger', 'market', 'island', 'camera'];
const topics = fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 5 });
const small = fc.array(fc.constantFrom('the', 'of', 'and', 'to', 'with'), { maxLength: 4 });

test('the order, the capitals and function words make no difference', () => {
  fc.assert(
    fc.property(
      topics.chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length }))),
      small,
      ([words, shuffled], between) => {
        const other = shuffled.flatMap((word, i) => [between[i] ?? 'the', word.toUpperCase()]).join(' ');
        expect(key(`the ${words.join(' ')}`)).toBe(key(other));
      },
    ),
  );
});

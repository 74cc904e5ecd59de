import { describe, expect, it } from 'vitest';
import { askedKind, marksOf, NUMBER, REASON } from '../../src/text/kinds.ts';
import { plain } from '../../src/text/plain.ts';

describe('what a question asks for', () => {
  it('is told by what stands first', () => {
    expect(askedKind('How many ships sank when the harbour burned?', 'en')).toBe('number');
    expect(askedKind('Wer wusste, wann das Schiff sank?', 'de')).toBe('person');
    expect(askedKind('Kaç yılında battı?', 'tr')).toBe('date');
    expect(askedKind('U kom gradu je luka?', 'sr')).toBe('place');
  });

  it('is not known in a language without a list', () => {
    expect(askedKind('who when where', 'xx')).toBe('other');
  });

  it('is told of a question of any length at once', () => {
    expect(askedKind('wo '.repeat(100_000), 'de')).toBe('place');
    expect(askedKind('دلیل '.repeat(20_000), 'fa')).toBe('other');
    expect(askedKind('hangi yı'.repeat(20_000), 'tr')).toBe('other');
  });
});

describe('what a word may answer', () => {
  it.each([
    ['uk', 'п’ять', NUMBER],
    ['th', 'ทำให้', REASON],
    ['hy', 'որովհետև', REASON],
  ])('is known of the word as it is looked up, in %s: %s', (language, word, mark) => {
    expect(marksOf(plain(word, language), language)).toBe(mark);
  });
});

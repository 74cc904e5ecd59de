import { describe, expect, it } from 'vitest';
import { fold, keepsMarks, plain } from '../../src/text/plain.ts';
import { stopWords } from '../../src/text/stopwords.ts';
import { words } from '../../src/text/words.ts';

/** The words of a text as they are looked up. */
const read = (text: string, language: string): string[] =>
  words(text).map((word) => fold(plain(word.text, language), language));

describe('stop words', () => {
  it('are found without their marks where marks make words', () => {
    const vietnamese = stopWords('vi');
    expect(keepsMarks('vi')).toBe(true);
    expect(['cua', 'khong', 'duoc', 'nhung'].filter((word) => !vietnamese.has(word))).toEqual([]);
  });

  it('are the endings behind a figure', () => {
    const list = stopWords('tr');
    expect(read("1990'ların 5'inci 1920'de", 'tr').filter((word) => !list.has(word))).toEqual(['1990', '5', '1920']);
  });

  it('of Serbian are in both its scripts', () => {
    const serbian = stopWords('sr');
    expect(read('којем је била њихове kojem je bila njihove gde', 'sr').filter((word) => !serbian.has(word))).toEqual(
      [],
    );
  });

  it('of a region are those of its language, of an unknown language none', () => {
    expect(stopWords('pt-BR')).toEqual(stopWords('pt'));
    expect(stopWords('xx').size).toBe(0);
  });
});

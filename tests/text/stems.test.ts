import { describe, expect, it } from 'vitest';
import { fold, plain } from '../../src/text/plain.ts';
import { stemmer } from '../../src/text/stems.ts';

const stemsOf = (language: string, written: string): Set<string> =>
  new Set(written.split(' ').map((word) => stemmer(language)(plain(word, language))));

describe('a run of letters longer than any word', () => {
  it.each(['am በ', 'tr de', 'id di', 'ko 은', 'en ing'])('is left as it is: %s', (run) => {
    const [language = '', letters = ''] = run.split(' ');
    const long = letters.repeat(20_000);
    expect(stemmer(language)(long)).toBe(fold(long, language));
  });
});

describe('words that differ by marks alone', () => {
  it('stay apart in Vietnamese', () => {
    expect(stemsOf('vi', 'ban bán bàn bạn')).toHaveProperty('size', 4);
  });

  it('are one elsewhere', () => {
    expect(stemsOf('fr', 'élève élevé eleve').size).toBeLessThan(3);
    expect(stemsOf('und', 'Łódź Lodz')).toHaveProperty('size', 1);
  });
});

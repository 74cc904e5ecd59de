import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/plain.ts';
import { stemmer } from '../../src/text/stems.ts';

const stemsOf = (language: string, written: string): Set<string> =>
  new Set(written.split(' ').map((word) => stemmer(language)(plain(word, language))));

describe('the forms of a word share a stem', () => {
  it.each([
    ['ar', 'مدرسة المدرسة بالمدرسة للمدرسة مُدَرِّسَة'],
    ['ar', 'المسلمون المسلمين'],
    ['ar', 'أحمد احمد وأحمد'],
    ['ar', 'وزارة الوزارة والوزارة'],
    ['bg', 'градът града градове градовете'],
    ['el', 'Αθήνα Αθήνας Αθηνών ΑΘΗΝΑ Αθηνα'],
    ['el', 'άνθρωπος ανθρώπους ανθρώπων ΑΝΘΡΩΠΟΣ'],
    ['fa', 'کتاب كتاب کتاب‌ها کتابهای'],
    ['he', 'בית הבית בבית והבית'],
    ['he', 'ספר ספרים הספר'],
    ['hi', 'लड़का लड़के लड़कों लडका'],
    ['hi', 'हिन्दी हिंदी'],
    ['hi', 'भाषा भाषाएँ भाषाओं'],
    ['ja', 'コンピュータ コンピューター ｺﾝﾋﾟｭｰﾀ'],
    ['ko', '서울 서울은 서울에서 서울의 서울로부터'],
    ['ko', '건설했다 건설되었다 건설된'],
    ['pl', 'miasto miasta miastach miastami'],
    ['pl', 'ludność ludności'],
    ['ro', 'națiune națiunea națiunilor naţiune'],
    ['tr', "İstanbul istanbul'da İSTANBUL İstanbul’un"],
    ['tr', 'şehir şehirler şehirlerin'],
    ['uk', 'населення населенням'],
    ['uk', "п'ять п’ять пʼять"],
    ['vi', 'hòa hoà'],
  ])('%s: %s', (language, written) => {
    expect([...stemsOf(language, written)]).toHaveLength(1);
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

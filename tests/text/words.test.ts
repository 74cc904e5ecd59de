import { describe, expect, it } from 'vitest';
import { acronymsIn } from '../../src/text/acronyms.ts';
import { askedKind } from '../../src/text/kinds.ts';
import { detectLanguage } from '../../src/text/languages.ts';
import { fold, plain } from '../../src/text/plain.ts';
import { stemmer } from '../../src/text/stems.ts';
import { stopWords } from '../../src/text/stopwords.ts';
import { words } from '../../src/text/words.ts';

const listed = (text: string): string[] => words(text).map((word) => word.text);

describe('words', () => {
  it('are runs of letters and digits; hyphens part them', () => {
    expect(listed('The counter-terror chief’s 40,000 men, in the U.S. (2018)')).toEqual([
      'The',
      'counter',
      'terror',
      'chief’s',
      '40,000',
      'men',
      'in',
      'the',
      'U.S',
      '2018',
    ]);
  });

  it('are found where a script writes no spaces', () => {
    expect(listed('港口有4000艘船。')).toContain('4000');
    expect(listed('港口有很多船。').join('')).toBe('港口有很多船');
    expect(listed('ท่าเรือมีเรือมาก').length).toBeGreaterThan(2);
    expect(listed('ທ່າເຮືອມີເຮືອຫຼາຍ').length).toBeGreaterThan(2);
    expect(listed('កំពង់ផែមានកប៉ាល់ច្រើន').length).toBeGreaterThan(2);
    expect(listed('ဆိပ်ကမ်းတွင်သင်္ဘောများရှိသည်').length).toBeGreaterThan(2);
  });

  it('are found in a run of such a script that never ends', () => {
    const sentence = '港口有很多船';
    const once = listed(sentence);
    const found = listed(sentence.repeat(200_000));
    expect(found).toHaveLength(once.length * 200_000);
    expect(new Set(found)).toEqual(new Set(once));
  });

  it('hold the mark of a Hebrew acronym, not a quotation mark', () => {
    expect(listed('הוא אמר "שלום" לצה״ל ולארה"ב.')).toEqual(['הוא', 'אמר', 'שלום', 'לצה״ל', 'ולארה"ב']);
  });

  it('know where they stand', () => {
    const text = '  naïve  café';
    for (const { text: word, start } of words(text)) expect(text.slice(start, start + word.length)).toBe(word);
  });
});

describe('the plain form of a word', () => {
  it.each([
    ['40,000', '40000'],
    ['40k', '40000'],
    ['3.5', '3.5'],
    ['U.S', 'US'],
    ['U.N', 'un'],
    ['US', 'US'],
    ['us', 'us'],
    ['Qi’s', 'qi'],
    ['O’Brien', 'obrien'],
  ])('%s is %s', (written, form) => {
    expect(plain(written, 'en')).toBe(form);
  });

  it('drops the article that French elides', () => {
    expect(plain("l'armée", 'fr')).toBe('armée');
    expect(plain("D'aujourd'hui", 'fr')).toBe('aujourdhui');
    expect(plain("L'S", 'fr')).toBe('l');
    expect(plain(`${"l'".repeat(50_000)}armée`, 'fr')).toBe('armée');
  });

  it('folds what people leave out', () => {
    expect(['attaché', 'straße', 'Łódź'.toLowerCase(), 'المدرسة'].map((word) => fold(word, 'und'))).toEqual([
      'attache',
      'strasse',
      'lodz',
      'المدرسه',
    ]);
  });
});

describe('stems', () => {
  const english = stemmer('en');

  it.each([
    ['colours', 'color'],
    ['organised', 'organize'],
    ['centre', 'center'],
    ['defences', 'defense'],
    ['began', 'begin'],
    ['children', 'child'],
    ['ships', 'ship'],
    ['travelled', 'traveling'],
  ])('%s and %s are one', (a, b) => {
    expect(english(a)).toBe(english(b));
  });

  it('are Snowball’s in the languages it has, the folded word elsewhere', () => {
    expect(stemmer('de-AT')('Häuser'.toLowerCase())).toBe(stemmer('de')('haus'));
    expect(stemmer('vi')('đường')).toBe('đương\u0300');
  });
});

describe('languages', () => {
  it('are not seen in figures', () => {
    expect(detectLanguage('1871 — 4,000')).toBe('und');
  });

  it('have stop words of their own', () => {
    expect(stopWords('en').has('does')).toBe(true);
    expect(stopWords('de').has('der')).toBe(true);
    expect(stopWords('xx').size).toBeLessThan(2);
  });
});

describe('what a question asks for', () => {
  it.each([
    ['How many ships called?', 'en', 'number'],
    ['In what year was it dug?', 'en', 'date'],
    ['Who said so?', 'en', 'person'],
    ['Why did he leave?', 'en', 'reason'],
    ['Where is it?', 'en', 'place'],
    ['What is it called?', 'en', 'other'],
    ['Wie viele Schiffe kamen?', 'de', 'number'],
    ['港口是什么时候挖的？', 'zh', 'date'],
    ['Combien de navires ?', 'fr', 'number'],
    ['Perché partì?', 'it', 'reason'],
    ['متى وصل؟', 'ar', 'date'],
    ['कितने जहाज आए?', 'hi', 'number'],
    ['มีเรือกี่ลำ', 'th', 'number'],
    ['Gemi ne zaman geldi?', 'tr', 'date'],
    ['Ai là thị trưởng?', 'vi', 'person'],
    ['Πού βρίσκεται;', 'el', 'place'],
    ['Cine a plecat?', 'ro', 'person'],
    ['누가 왔습니까?', 'ko', 'person'],
    ['なぜ来ましたか？', 'ja', 'reason'],
    ['Kiedy przyjechał?', 'pl', 'date'],
    ['Хто приїхав?', 'uk', 'person'],
  ])('%s', (question, language, kind) => {
    expect(askedKind(question, language)).toBe(kind);
  });
});

describe('acronyms', () => {
  it('are those a text spells out before the bracket', () => {
    expect(
      acronymsIn("The Lindmouth Harbour Trust (LHT) and newly displaced crews (NDC's) met the mayor (OK)."),
    ).toEqual([
      { short: 'LHT', words: ['Lindmouth', 'Harbour', 'Trust'] },
      { short: 'NDC', words: ['newly', 'displaced', 'crews'] },
    ]);
  });
});

describe('long texts', () => {
  it.each(['Mr. ', 'U.S. ', '好', 'ก', '(AB', "a'", 'x'])('of %j are read in one piece after the other', (piece) => {
    const text = piece.repeat(30_000 / piece.length);
    const letters = (list: string[]): string => list.join('').replace(/[^\p{L}]/gu, '');
    expect(letters(listed(text))).toBe(letters([text]));
  });
});

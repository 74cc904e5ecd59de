import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/span.ts';
import { sentences } from '../../src/text/sentences.ts';

const cut = (text: string, language = 'en'): string[] => sentences(text, language).map((span) => slice(text, span));

/** Spans in order, none empty, nothing but white space between them. */
function expectWhole(text: string, spans: readonly (readonly [number, number])[]): void {
  let at = 0;
  let between = '';
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    between += text.slice(at, start);
    at = end;
  }
  expect((between + text.slice(at)).trim()).toBe('');
}

describe('sentences', () => {
  it.each([
    ['a title', ['He met Mr. Oduya.', 'She left.']],
    ['an acronym before a title', ['In June U.S. Sen. Jo Lind said so.', 'He left.']],
    ['an acronym at the end', ['They moved to the U.S.', 'The harbour stayed.']],
    ['initials', ['J. R. Lind came.', 'He sat.']],
    ['a company', ['Lind Inc. said so.', 'It paid.']],
    ['a figure', ['See Fig. 3 and No. 5.', 'Then go.']],
    ['a decimal', ['It cost 3.5 million.', 'He paid.']],
    ['a question inside a sentence', ['“What?” he asked.', 'Nobody knew.']],
    ['a quotation that ends one', ['"Go!"', 'He left.']],
    ['a footnote mark', ['He left.[3]', 'She stayed.']],
    ['an enumeration', ['1. Count the ships.', '2. Write it down.']],
    ['an ellipsis', ['He waited...', 'Nobody came.']],
    ['the pronoun I', ['It was he and I.', 'Then we left.']],
  ])('knows %s', (_, parts) => {
    expect(cut(parts.join(' '))).toEqual(parts);
  });

  it('ends one at every line break', () => {
    expect(cut('Mara Oduya\nThe pier is open.')).toEqual(['Mara Oduya', 'The pier is open.']);
  });

  it('cuts where a script writes no spaces', () => {
    expect(cut('港口很大。船很多。', 'zh')).toEqual(['港口很大。', '船很多。']);
  });

  it('knows the abbreviations of other languages', () => {
    expect(cut('Das gilt z.B. für Hr. Lind. Er kam.', 'de')).toEqual(['Das gilt z.B. für Hr. Lind.', 'Er kam.']);
    expect(cut('Он жил на ул. Ленина в 1921 г. и уехал. Потом вернулся.', 'ru')).toHaveLength(2);
  });

  it('has none for white space', () => {
    expect(cut(' \n\t ')).toEqual([]);
  });

  it('leaves nothing but white space out, keeps the order and never overlaps', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'U.S. ',
      'He left',
      '. ',
      '[3]',
      ' ',
      '\n',
      '"',
      '?',
      '!',
      '…',
      'A. ',
      '好。',
      '1. ',
      '« ',
      ' »',
      '」と',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        fc.constantFrom('en', 'de', 'fr', 'ja', 'th'),
        (text, language) => {
          expectWhole(text, sentences(text, language));
        },
      ),
    );
  });
});

describe('a long text', () => {
  it('has the sentences that its parts have', () => {
    const one = 'He met Mr. Oduya. They talked for 3.5 hours! “Why?” she asked. ';
    expect(cut(one.repeat(300))).toEqual(Array.from({ length: 300 }, () => cut(one)).flat());
  });
});

describe('text without marks between sentences', () => {
  it.each([
    [
      'th',
      [
        'ท่าเรือเมืองวาร์นถูกขุดโดยชาวเมืองใน ค.ศ. 1871 ด้วยเงิน 40,000 เหรียญ',
        'ต่อมาในสมัยนายกเทศมนตรีลินด์ ท่าเรือได้รับการขยายจนรับเรือได้ 120 ลำ',
        'อย่างไรก็ตาม ชาวประมงจำนวนมากย้ายไปทำงานที่โรงงานเกลือ (ซึ่งปิดไปแล้ว เมื่อสิบปีก่อน)',
      ],
    ],
    [
      'th',
      [
        'เรือลำแรกที่เข้าเทียบท่าชื่อ มาเรีย ลินด์ บรรทุกเกลือ ไม้ และปลาแห้งมาต่าง ๆ นานา',
        'การค้าเกลือทำให้เมืองเติบโตเร็วกว่าเมืองอื่นบนชายฝั่งเดียวกัน',
      ],
    ],
    ['lo', ['ທ່າເຮືອຂອງເມືອງວານຖືກຂຸດໂດຍຊາວເມືອງ 120 ຄົນ ດ້ວຍເງິນຂອງພວກເຂົາເອງ', 'ຕໍ່ມາເຈົ້າເມືອງໄດ້ຂະຫຍາຍທ່າເຮືອໃຫ້ໃຫຍ່ຂຶ້ນກວ່າເກົ່າຫຼາຍເທົ່າ']],
    ['km', ['កំពង់ផែត្រូវបានជីកដោយប្រជាជនក្រុង ក្នុងរយៈពេលយូរណាស់មកហើយ និងដោយប្រាក់របស់ពួកគេ។', 'គាត់ទៅ។']],
  ])('is cut where a sentence of %s begins, not within names, figures or brackets', (language, parts) => {
    expect(cut(parts.join(' '), language)).toEqual(parts);
    expect(cut(parts.join(' '), 'und')).toEqual(parts);
  });

  it('does not lend its rules to a sentence that only holds a name', () => {
    const sentences = [
      'The festival is held each year in the northern provinces and is known in Thai as การแข่งเรือยาว, which means the race of the long boats.',
      'The town is called วาร์น.',
      'It lies by the sea.',
    ];
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('is left whole where no space lets it end', () => {
    const run = 'ท่าเรือ'.repeat(100);
    expect(cut(run, 'th')).toEqual([run]);
  });

  it('comes in readable stretches, in order, whole', () => {
    const clause = fc.constantFrom(
      'ท่าเรือถูกขุดโดยชาวเมืองทั้งหลาย',
      'และเรือก็มา',
      'ต่อมาเขาเดินทางกลับบ้านเกิด',
      'การค้าเกลือเติบโต',
      '1871',
      'ค.ศ.',
      'ลินด์',
      '(มี',
      'เรือ)',
      '“เกลือ”',
      'Lind',
      'ๆ',
      'ใน',
      'ທ່າເຮືອໃຫຍ່',
    );
    const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(clause, gap), { maxLength: 80 }), (parts) => {
        const text = parts.flat().join('');
        const spans = sentences(text, 'th');
        expectWhole(text, spans);
        for (const [start, end] of spans) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }),
    );
  });
});

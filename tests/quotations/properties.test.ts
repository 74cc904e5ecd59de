import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { readQuotations } from '../../src/quotations/read.ts';

const articleOf = (paragraphs: readonly string[], language = 'en'): Article =>
  composeArticle(
    { id: 'any', title: 'Any', publisher: 'The Lowen Courier', published: '2024-05-17', language },
    paragraphs.map((text) => ({ kind: 'body', text })),
  );

const MARKS = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '‚', '「', '」', '『', '』'];
const WORDS = [
  ...[
    'Varga',
    'Ilse',
    'Tomas Okwerre',
    'Mr.',
    'the ambassador',
    'he',
    'she',
    'they',
    'who',
    'his campaign',
    'a senior official',
  ],
  ...[
    'said',
    'told',
    'asked',
    'according to',
    'in an interview with',
    'translated by',
    'quoted by',
    ',',
    '.',
    ':',
    '—',
    '(',
    ')',
  ],
  ...[
    'to Kestria',
    'of the',
    'The',
    'workers’',
    'It',
    'email',
    'sent',
    'plan',
    '...',
    '[ed]',
    '9.5',
    '\u00a0',
    '😀',
    'ß',
    'é',
    '渡轮',
  ],
];
const prose = fc
  .array(fc.constantFrom(...MARKS, ...WORDS), { maxLength: 120 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', ''), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, i) => part + (gaps[i] ?? '')).join('')),
  );

const anyArticle = fc
  .array(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 })), { maxLength: 6 })
  .map((paragraphs) => articleOf(paragraphs));

describe('any article', () => {
  it('is read without a fault, and every word given is the article’s own', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        let last = 0;
        for (const quotation of readQuotations(article)) {
          const { spans, text, speaker, mention, cue, provenance, passage } = quotation;
          expect(spans.map(([start, end]) => article.text.slice(start, end)).join('\n\n')).toBe(text);
          expect(spans[0]?.[0]).toBeGreaterThanOrEqual(last);
          for (const [start, end] of spans) {
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          const [from, to] = article.passages[passage - 1]?.span ?? [-1, -1];
          expect(spans[0]?.[0]).toBeGreaterThanOrEqual(from);
          expect(spans[0]?.[1]).toBeLessThanOrEqual(to);
          expect(speaker && mention).toBeNull();
          for (const words of [speaker?.mention, mention, cue])
            if (words) expect(article.text.slice(...words.span)).toBe(words.text);
          for (const { span } of provenance) if (span) expect(article.text.slice(...span).length).toBeGreaterThan(0);
          expect(provenance.at(-1)).toMatchObject({ step: 'reported', by: 'The Lowen Courier', date: '2024-05-17' });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(readQuotations(article)).toEqual(readQuotations(article));
      }),
      { numRuns: 50 },
    );
  });

  it('gives turns that count up from 1, each from one mouth', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        let turn = 0;
        const mouths = new Map<number, string>();
        for (const quotation of readQuotations(article)) {
          expect([turn, turn + 1]).toContain(quotation.turn);
          turn = quotation.turn;
          const id = quotation.speaker?.id ?? '';
          expect(mouths.get(turn) ?? id).toBe(id);
          mouths.set(turn, id);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Hostile texts of about a given length. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'opening marks': (length) => '“'.repeat(length),
  'straight marks': (length) => '"'.repeat(length),
  'single marks': (length) => "‘a’s ' ".repeat(length / 7),
  'short runs': (length) => '“a” '.repeat(length / 4),
  'runs with a name each': (length) => '“Yes, we will,” Ann Smith said. '.repeat(length / 32),
  'one endless sentence of runs and names': (length) => '“yes we will” and Ann Smith, '.repeat(length / 29),
  'capital words': (length) => 'Aaa Bbb '.repeat(length / 8),
  'people of one surname': (length) =>
    Array.from({ length: length / 30 }, (_, i) => `“So it is now,” X${i}y Smith said.`).join(' '),
  pronouns: (length) => '“So it is,” he said, she said. '.repeat(length / 31),
  possessives: (length) => '‘the workers’ rights '.repeat(length / 21),
  'commas and adverbs': (length) => `Ann Smith, ${'also, '.repeat(length / 6)}said “so it is”`,
  emails: (length) => '“So it is,” the email said. The email read. '.repeat(length / 44),
  'nested marks': (length) => `“a ${'“b ’ ’ ’ ” '.repeat(length / 11)}`,
  'owners of unions': (length) => `${'Workers’ Union '.repeat(length / 15)}said “so it is”`,
  particles: (length) => `${'van der '.repeat(length / 8)}Meulen said “so it is now”`,
  'clauses with which': (length) => 'the Gazette, which reported “a hole” '.repeat(length / 37),
  pairs: (length) => '“So it is,” said Ann Smith and Emil Brandt and '.repeat(length / 47),
  'people brought in': (length) => 'This is Henry Crest, a man. “We wait,” he said. '.repeat(length / 48),
  'spaces in a run': (length) => `“a${' '.repeat(length)}b” he said “c${' '.repeat(length)}`,
};

/** The same in languages whose names stand beside verbs of saying, and whose dialogues behind dashes. */
const HOSTILE_ELSEWHERE: readonly [language: string, name: string, make: (length: number) => string][] = [
  ['de', 'verbs before names', (length) => 'sagte Ilse Varga: „Ja doch“ '.repeat(length / 28)],
  ['de', 'names before verbs', (length) => 'Ilse Varga sagte: „Ja doch.“ '.repeat(length / 29)],
  ['de', 'pronouns', (length) => '„Ja doch“, sagte sie. '.repeat(length / 22)],
  ['fr', 'breaks in a dialogue', (length) => `— Oui, ${'oui, oui ? '.repeat(length / 11)}.`],
  ['fr', 'reports in a dialogue', (length) => `${'— Oui, dit Anne '.repeat(length / 16)}.`],
  ['es', 'dashes', (length) => `—Sí ${'—dijo Ana—'.repeat(length / 10)}.`],
  ['zh', 'names and verbs', (length) => '市长张伟说：“渡轮明天不开。”'.repeat(length / 15)],
  ['ja', 'names and verbs', (length) => '「渡船は」と田中一郎氏は述べた。'.repeat(length / 16)],
];

describe('a megabyte of hostile text', () => {
  it.each(Object.entries(HOSTILE))('of %s is read in steps that grow with its length', (_, make) => {
    // a quadratic reader would need hours for what a linear one reads in seconds
    const article = articleOf([make(1_000_000)]);
    for (const { spans } of readQuotations(article)) expect(spans.length).toBeGreaterThan(0);
  });

  it.each(HOSTILE_ELSEWHERE)('in %s of %s is read so too', (language, _, make) => {
    expect(readQuotations(articleOf([make(1_000_000)], language)).length).toBeGreaterThan(0);
  });

  it.each([
    ['labels', (i: number) => `DUNN${'ABCDEFGH'[i % 8]}: So it is now.`],
    ['labels of which none comes again', (i: number) => `X${i.toString(2).replace(/0/g, 'A').replace(/1/g, 'B')}: So.`],
    ['questions and answers', (i: number) => (i % 2 ? 'A. Yes.' : 'Q. Why?')],
    [
      'people before questions',
      (i: number) => (i < 20_000 ? 'An interview with Ann Smith.' : i % 2 ? 'A. Yes.' : 'Q. Why?'),
    ],
  ])('of %s is read too', (_, paragraph) => {
    const article = articleOf(Array.from({ length: 40_000 }, (__, i) => paragraph(i)));
    expect(readQuotations(article).length).toBeLessThanOrEqual(40_000);
  });

  it('of short paragraphs is read too', () => {
    const article = articleOf(
      Array.from({ length: 40_000 }, (_, i) => (i % 3 ? '“So it is,” he said.' : '“So it is, my friend')),
    );
    expect(readQuotations(article).length).toBeGreaterThan(20_000);
  });
});

import { describe, expect, it } from 'vitest';
import { slice } from '../../src/article/span.ts';
import { LANGUAGES } from '../../src/language/index.ts';
import { VECTORS } from '../../src/language/vectors.ts';
import { askedKind } from '../../src/text/kinds.ts';
import { baseLanguage, detectLanguage, languageOf } from '../../src/text/languages.ts';
import { fold, plain } from '../../src/text/plain.ts';
import { sentences } from '../../src/text/sentences.ts';
import { stemmer } from '../../src/text/stems.ts';
import { stopWords } from '../../src/text/stopwords.ts';
import { words } from '../../src/text/words.ts';
import table from './rows.json' with { type: 'json' };

/** What a language is shown to have. */
interface Row {
  /** Texts that are seen to be in it. */
  readonly texts?: readonly string[];
  /** Text of stop words alone. */
  readonly stops?: string;
  /** Text of which no word is a stop word. */
  readonly topics?: string;
  /** Forms of one word, that must come to one stem. */
  readonly forms?: readonly string[];
  /** Words that look alike, and must not. */
  readonly apart?: readonly string[];
  /** A question for each kind of answer. */
  readonly asks?: Readonly<Record<string, string>>;
  /** Runs of sentences, each with an abbreviation or whatever else only looks like an end. */
  readonly sentences?: readonly (readonly string[])[];
}

const rows: Readonly<Record<string, Row>> = table;
const codes = LANGUAGES.map(({ code }) => code);

/** Every line of a part of the table, with its language. */
const linesOf = <T>(part: (row: Row) => readonly T[] | undefined): [string, T][] =>
  Object.entries(rows).flatMap(([code, row]) => (part(row) ?? []).map((line): [string, T] => [code, line]));

const stemsOf = (language: string, line: string): string[] =>
  line.split(' ').map((word) => stemmer(language)(plain(word, language)));

/** The words of a text as they are looked up. */
const read = (text: string, language: string): string[] =>
  words(text).map((word) => fold(plain(word.text, language), language));

describe('the table', () => {
  it('has rows of known languages alone, each language once', () => {
    expect(Object.keys(rows).filter((code) => !codes.includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(LANGUAGES)('shows all that $name has', ({ code, asking, ...language }) => {
    const { texts, stops, topics, forms, asks, sentences } = rows[code] ?? {};
    const { insideWords, ...kinds } = asking ?? {};
    expect(language.functionWords === undefined || texts !== undefined, 'texts').toBe(true);
    expect(language.stopWords === undefined || (stops && topics) !== undefined, 'stops and topics').toBe(true);
    expect(language.stemming === undefined || forms !== undefined, 'forms').toBe(true);
    expect(language.sentences?.abbreviations === undefined || sentences !== undefined, 'sentences').toBe(true);
    expect(asks === undefined ? [] : Object.keys(asks).sort(), 'asks').toEqual(
      asking === undefined ? [] : [...Object.keys(kinds), 'other'].sort(),
    );
  });
});

describe('a language', () => {
  it.each(LANGUAGES)('is found by its code and the others it has: $code', (language) => {
    for (const code of [language.code, ...(language.alsoCalled ?? [])]) {
      expect(languageOf(`${code}-XX`)).toBe(language);
      expect(baseLanguage(code)).toBe(language.code);
    }
  });

  it.each(linesOf(({ texts }) => texts))('is seen by its words and letters: %s in %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it('has twelve months or names none', () => {
    // Vietnamese counts its months.
    const counts = LANGUAGES.filter(({ code }) => code !== 'vi').map(
      ({ months }) => months?.trim().split(/\s+/).length,
    );
    expect([...new Set(counts)].filter((count) => count !== undefined)).toEqual([12]);
  });

  it('with vectors is listed', () => {
    expect(Object.keys(VECTORS).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('stop words', () => {
  it.each(linesOf(({ stops }) => (stops ? [stops] : [])))('of %s carry no topic: %s', (code, text) => {
    const list = stopWords(code);
    expect(read(text, code).filter((word) => !list.has(word))).toEqual([]);
  });

  it.each(linesOf(({ topics }) => (topics ? [topics] : [])))('of %s are none of: %s', (code, text) => {
    const list = stopWords(code);
    expect(read(text, code).filter((word) => list.has(word))).toEqual([]);
  });

  it.each(codes)('of %s are as words of a text are looked up', (code) => {
    const list = [...stopWords(code)];
    expect(list.map((word) => fold(plain(word, code), code))).toEqual(list);
    expect(list.filter((word) => !/^[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
  });

  it.each(LANGUAGES)('of $name hold no number', ({ code, numbers = '' }) => {
    const list = stopWords(code);
    // Words that are something else far more often, and those that only look so once their marks are gone.
    const alike = new Set(['sei', 'öt', 'fele', 'نه', '네', '만', 'sto']);
    const found = read(numbers, code).filter((word) => list.has(word));
    expect(found.filter((word) => !new Set([...alike].map((one) => fold(plain(one, code), code))).has(word))).toEqual(
      [],
    );
  });
});

describe('the stems of forms of one word', () => {
  it.each(linesOf(({ forms }) => forms))('meet in %s: %s', (code, line) => {
    const [first = '', ...others] = stemsOf(code, line);
    expect(others).toEqual(others.map(() => first));
    expect(first.length).toBeGreaterThan(1);
  });

  it.each(linesOf(({ apart }) => apart))('are not those of words that look alike in %s: %s', (code, line) => {
    const stems = stemsOf(code, line);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

describe('what a question asks for', () => {
  it.each(linesOf(({ asks }) => Object.entries(asks ?? {})))('is seen in %s: %s', (code, [kind, question]) => {
    expect(askedKind(question, code)).toBe(kind);
  });
});

describe('sentences', () => {
  it.each(linesOf(({ sentences }) => sentences))('of %s: %s', (code, parts) => {
    // Where words have no space between them sentences have none.
    const text = parts.join(languageOf(code).scripts[0] === 'Han' ? '' : ' ');
    expect(sentences(text, code).map((span) => slice(text, span))).toEqual(parts);
  });
});

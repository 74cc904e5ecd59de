import { memoized } from '../base/memoize.ts';
import { DEFAULT } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { listOf, type NumberWords, type Words } from '../language/lists.ts';
import { languageOf } from './languages.ts';
import { bare } from './plain.ts';

/** What a word, or a part of one, says of a number. */
interface Atom {
  readonly kind: 'figures' | 'ones' | 'tens' | 'hundred' | 'scale' | 'ordinal' | 'and';
  readonly value: number;
}

interface Table {
  readonly words: NumberWords;
  readonly atoms: ReadonlyMap<string, Atom>;
  /** What compounds are made of ("vierzigtausend"), by the first letter, the longest first. */
  readonly parts: ReadonlyMap<string, readonly (readonly [string, Atom])[]>;
}

const SCALES = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
] as const;

/** The forms of each word of a list. */
const forms = (list: Words): string[][] => listOf(list).map((word) => word.split('/'));

function tableOf(words: NumberWords): Table {
  const atoms = new Map<string, Atom>();
  const put = (list: string, kind: Atom['kind'], valueAt: (at: number) => number): void =>
    forms(list).forEach((group, at) => {
      for (const form of group.map(bare)) if (!atoms.has(form)) atoms.set(form, { kind, value: valueAt(at) });
    });
  put(words.tens, 'tens', (at) => (at + 2) * 10);
  put(words.small, 'ones', (at) => at);
  put(words.hundred, 'hundred', () => 100);
  for (const [name, scale] of SCALES) put(words[name], 'scale', () => scale);
  put(words.ordinals, 'ordinal', (at) => at + 1);
  put(words.and, 'and', () => 0);
  const parts = new Map<string, (readonly [string, Atom])[]>();
  for (const [text, atom] of [...atoms].sort(([a], [b]) => b.length - a.length)) {
    if (text.length < 2 || atom.kind === 'ordinal') continue;
    parts.set(text.charAt(0), [...(parts.get(text.charAt(0)) ?? []), [text, atom]]);
  }
  return { words, atoms, parts };
}

const tables = memoized(({ numberWords }: Language) => tableOf(numberWords ?? DEFAULT.numberWords));
function tableFor(tag: string): Table {
  const language = languageOf(tag);
  return tables(language.numberWords ? language : DEFAULT);
}

const FIGURES = /^(\d+(?:\.\d+)?)(\p{L}*)$/u;

/** A word as its atoms: "vierzigtausend" as 40 and 1,000, "1.5m" as 1.5 and 1,000,000; none where it is no number. */
function atomsOf(word: string, { words, atoms, parts }: Table): readonly Atom[] {
  const whole = atoms.get(word);
  if (whole) return [whole];
  const [, figures, letters = ''] = FIGURES.exec(word) ?? [];
  if (figures !== undefined) {
    const value = Number(figures);
    if (letters === '') return [{ kind: 'figures', value }];
    if (forms(words.ordinalMarks).flat().map(bare).includes(letters)) return [{ kind: 'ordinal', value }];
    const scale = atoms.get(letters);
    return scale?.kind === 'scale' ? [{ kind: 'figures', value }, scale] : [];
  }
  const found: Atom[] = [];
  for (let at = 0; at < word.length; ) {
    const part = parts.get(word.charAt(at))?.find(([text]) => word.startsWith(text, at));
    if (!part) return [];
    found.push(part[1]);
    at += part[0].length;
  }
  return found;
}

/** A number as far as it has been read: what is settled, what the next word may still multiply, what was last. */
interface Reading {
  readonly sum: number;
  readonly open: number | null;
  readonly last: Atom['kind'] | null;
}

/** The number with one more atom; null where that begins another one. */
function withAtom({ sum, open, last }: Reading, { kind, value }: Atom, { words }: Table): Reading | null {
  switch (kind) {
    case 'figures':
      return last === null ? { sum, open: value, last: kind } : null;
    case 'and':
      return last === null || last === 'figures' || last === 'ordinal' ? null : { sum, open, last };
    case 'ordinal':
      return last === null || last === 'tens' ? { sum, open: (open ?? 0) + value, last: kind } : null;
    case 'hundred':
      return last === 'ordinal' ? null : { sum, open: (open ?? 1) * value, last: kind };
    case 'scale':
      return last === null || last === 'ordinal' ? null : { sum: sum + (open ?? 1) * value, open: null, last: kind };
    case 'ones':
    case 'tens':
      if (words.eightyAsFourTwenties && open === 4 && value === 20) return { sum, open: 80, last: kind };
      // German says ones before tens: "einundzwanzig".
      return last === 'figures' || last === 'ordinal' || last === kind
        ? null
        : { sum, open: (open ?? 0) + value, last: kind };
  }
}

export interface NumberRead {
  readonly value: number;
  /** Whether it tells a place in a row: "first". */
  readonly ordinal: boolean;
}

/** A number among words: the first of them and the one after the last. */
export interface NumberFound extends NumberRead {
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers that words tell: "forty thousand", "1.5 million", "five", "1st"; those of `DEFAULT` where the language has none.
 * @param words as `plain` gives them, without diacritics
 */
export function numbersIn(words: readonly string[], language: string): NumberFound[] {
  const table = tableFor(language);
  const found: NumberFound[] = [];
  for (let from = 0; from < words.length; ) {
    let read: Reading = { sum: 0, open: null, last: null };
    let to = from;
    for (let at = from; at < words.length; at++) {
      const atoms = atomsOf(words[at] ?? '', table);
      const next = atoms.reduce<Reading | null>((so, atom) => so && withAtom(so, atom, table), read);
      if (atoms.length === 0 || next === null) break;
      read = next;
      // An "and" belongs to the number only when more of it follows.
      if (atoms.at(-1)?.kind !== 'and') to = at + 1;
    }
    const value = read.sum + (read.open ?? 0);
    // Of longer numbers the last figures would be lost.
    if (to > from && value < 1e15) found.push({ from, to, value, ordinal: read.last === 'ordinal' });
    from = Math.max(to, from + 1);
  }
  return found;
}

function ordinalMarks(value: number, { words }: Table): readonly string[] {
  // None where it is only a full stop: the figures as they are.
  const marks = words.ordinalMarks.split(/\s+/);
  if (!words.markByLastFigure) return marks;
  const teen = value % 100 > 10 && value % 100 < 14;
  return [(teen ? undefined : marks[value % 10]) ?? marks[0] ?? ''];
}

/** How else a number may be written, in figures and words: lists of plain words without diacritics. */
export function writingsOf({ value, ordinal }: NumberRead, language: string): string[][] {
  const table = tableFor(language);
  const { small, tens, ordinals, and } = table.words;
  const ten = forms(tens)[Math.floor(value / 10) - 2] ?? [];
  /** "twenty" with "one" or "first"; "eenentwintig"; "ventuno". */
  const joined = (list: string): string[][] => {
    const [one] = forms(list)[(value % 10) - (list === ordinals ? 1 : 0)] ?? [];
    const [first] = ten;
    if (one === undefined || first === undefined || value % 10 === 0) return [];
    return [[first, one], [`${one}${and}${first}`], ...ten.map((form) => [`${form}${one}`])];
  };
  const all = ordinal
    ? [
        ...ordinalMarks(value, table).map((mark) => [`${value}${mark}`]),
        ...(forms(ordinals)[value - 1] ?? []).map((form) => [form]),
        ...joined(ordinals),
      ]
    : [
        ...(forms(small)[value] ?? []).map((form) => [form]),
        ...(value % 10 === 0 ? ten.slice(0, 1).map((form) => [form]) : []),
        ...joined(small),
        ...SCALES.flatMap(([name, scale]) => {
          const share = value / scale;
          if (share < 1 || share >= 1000 || String(share).length > 5) return [];
          return (forms(table.words[name])[0] ?? []).flatMap((form) => [
            [String(share), form],
            [`${share}${form}`],
            ...writingsOf({ value: share, ordinal: false }, language)
              .filter((list) => list.length === 1 && !FIGURES.test(list[0] ?? ''))
              .flatMap(([word = '']) => [[word, form], [`${word}${form}`]]),
          ]);
        }),
      ];
  return [[String(value)], ...all].map((list) => list.map(bare));
}

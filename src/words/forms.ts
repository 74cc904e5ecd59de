/** How a language of the interface writes numbers, dates and lists, by the runtime's own data. */
export interface Forms {
  /** BCP 47, as Intl and `lang` attributes take it. */
  readonly tag: string;
  /** "1,234". */
  number(value: number): string;
  /** The form of a noun, or of a whole sentence, that goes with a count; `other` where that form is not given. */
  plural(count: number, forms: PluralForms): string;
  /** `2018-08-03` → "3 August 2018", `2018-08` → "August 2018", `2018` as it is. */
  date(date: string): string;
  /** `2018-08-03` → "03/08", in figures alone. */
  figures(day: string): string;
  /** "Ann, Bo and Cy", "Ann, Bo or Cy". */
  list(items: readonly string[], link?: 'and' | 'or'): string;
  /** Words that a sentence of the bot names, in the marks of the language: “bus”, „Bus“, « bus ». */
  quoted(words: string): string;
  /** The words as a sentence: with a full stop, unless a name at their end has brought one. */
  sentence(words: string): string;
  /** The name of a language by its tag: "German" for `de`; the tag where there is no name. Of Chinese by its writing, not its country. */
  language(tag: string): string;
  /** The same as it stands by itself, as in a menu: languages that write it small begin it with a capital there. */
  languageAlone(tag: string): string;
  /** "870 bytes", "35 kB", "1.4 MB": thousands, as people count. */
  size(bytes: number): string;
  /** "1 second", "20 minutes". */
  wait(wait: Wait): string;
}

/** How long something takes, as people say it. */
export interface Wait {
  readonly count: number;
  readonly unit: 'second' | 'minute' | 'hour';
}

/** By the categories of CLDR: English has `one` and `other`, Russian `one`, `few`, `many` and `other`. `#` stands for the number. */
export type PluralForms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** @param tag BCP 47 */
export function formsOf(tag: string): Forms {
  const rules = lazily(() => new Intl.PluralRules(tag));
  const numbers = lazily(() => new Intl.NumberFormat(tag));
  const names = lazily(() => new Intl.DisplayNames([tag, 'en'], { type: 'language' }));
  const lists = {
    and: lazily(() => new Intl.ListFormat(tag, { type: 'conjunction' })),
    or: lazily(() => new Intl.ListFormat(tag, { type: 'disjunction' })),
  };
  const months = lazily(() => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const days = lazily(
    () => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
  const measured = (value: number, unit: string, unitDisplay: 'long' | 'short'): string =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(value);
  const figures = lazily(() => new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', timeZone: 'UTC' }));
  const language = (code: string): string => names().of(WRITINGS[code] ?? code) ?? code;
  const [opening, closing] = QUOTES[tag.split('-')[0] ?? ''] ?? ['“', '”'];
  return {
    tag,
    number: (value) => numbers().format(value),
    plural: (count, forms) => (forms[rules().select(count)] ?? forms.other).replace('#', () => numbers().format(count)),
    date(date) {
      if (date.length === 'YYYY'.length) return date;
      const isMonth = date.length === 'YYYY-MM'.length;
      return (isMonth ? months() : days()).format(new Date(`${date}${isMonth ? '-01' : ''}T00:00:00Z`));
    },
    figures: (day) => figures().format(new Date(`${day}T00:00:00Z`)),
    list: (items, link = 'and') => lists[link]().format(items),
    quoted: (words) => opening + words + closing,
    sentence: (words) => (/[.。]$/.test(words) ? words : `${words}${tag.startsWith('zh') ? '。' : '.'}`),
    language,
    languageAlone(code) {
      const [first = '', ...rest] = language(code);
      return first.toLocaleUpperCase(tag) + rest.join('');
    },
    size(bytes) {
      if (bytes < 1_000) return measured(bytes, 'byte', 'long');
      return bytes < 999_500
        ? measured(Math.round(bytes / 1_000), 'kilobyte', 'short')
        : measured(bytes / 1_000_000, 'megabyte', 'short');
    },
    wait: ({ count, unit }) => measured(count, unit, 'long'),
  };
}

/** The languages of the interface that are told by their writing. */
const WRITINGS: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans' };

const NARROW = '\u202f';
/** Where they are others than in English. */
const QUOTES: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  de: ['„', '“'],
  es: ['«', '»'],
  fr: [`«${NARROW}`, `${NARROW}»`],
  ru: ['«', '»'],
};

/** A start pays for none of what it does not say: making these takes milliseconds a language. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A clause as a sentence: "it is empty" → "It is empty." */
export const asSentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

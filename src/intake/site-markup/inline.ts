/** Stands where something was taken out; no text holds one. */
const GONE = '\0';

/** Words in which no mark is one: code and addresses. */
const KEPT = String.raw`\x60\x60(?:[^\x60\n]|\x60(?!\x60)){1,1000}\x60\x60|\x60[^\x60\n]{1,1000}\x60|https?:\/\/[^\s{}[\]<>=%^]+`;

interface Rule {
  /** What a text must hold for the rule to be tried. */
  readonly mark: string;
  readonly pattern: RegExp;
  /** @param groups what the pattern's parentheses hold. @returns null where it is no mark after all */
  readonly shown: (groups: readonly string[], notes: ReadonlySet<string>) => string | null;
}

const rule = (mark: string, pattern: string, shown: Rule['shown'] = () => GONE): Rule => ({
  mark,
  pattern: new RegExp(`(?:${KEPT})|(?<mark>${pattern})`, 'gu'),
  shown,
});

/** The text of `[[page#heading]]`: "page > heading". A block's name is not shown. */
const nameOfPage = (page: string): string =>
  page
    .replace(/#\^.*$/u, '')
    .split('#')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' > ');

/** `[[1]]` and `[[…]]` are somebody's brackets, `[["a"]]` is code. */
const isPage = (page: string): boolean => /\p{L}/u.test(page) && !/^["']/.test(page);

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [
  // Obsidian's comments. "5%% of 7%%" is none.
  rule('%%', String.raw`(?<![\\\p{N}%])%%(?!%)((?:(?!%%|\n\s*\n)[^]){0,2000})%%(?!%)`),
  // Templates: Liquid, Jinja, Hugo.
  rule('{%', String.raw`(?<![\\{])\{%-?\s*\/?[A-Za-z_](?:(?!\{%|%\})[^]){0,1000}%\}`),
  rule('{{', String.raw`(?<!\\)\{\{[<%]\s*(?:\/\s*)?[A-Za-z_](?:(?!\{\{|[>%]\}\})[^]){0,2000}[>%]\}\}`),
  rule('{{', String.raw`(?<![\\{])\{\{(?![<%])-?([^{}\n]{1,300})\}\}(?!\})`, ([inner = '']) =>
    /\p{L}/u.test(inner) && /^\s|\s-?$|[.|]\w/u.test(inner) ? GONE : null,
  ),
  // Obsidian's embeds and links.
  rule(
    '[[',
    String.raw`(?<![\\\w\]])(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\](?![([])`,
    ([embed, page = '', alias = '']) => {
      if (embed) return '![](#)';
      if (/^_?toc_?$/i.test(page)) return GONE;
      const text = alias.trim() || nameOfPage(page.replace(/\\$/, ''));
      return isPage(page) && text ? `[${text}](#)` : null;
    },
  ),
  rule('==', String.raw`(?<![\\\w=])==(?=[^\s=])([^=\n]{1,1000})(?<=[^\s\\])==(?![\w=])`, ([words = '']) => words),
  rule('[^', String.raw`(?<!\\)\[\^([^\]\s]{1,60})\](?!\()`, ([name = ''], notes) => (notes.has(name) ? GONE : null)),
  rule('^[', String.raw`(?<!\\)\^\[([^[\]\n]{1,1000})\](?!\()`, ([note = '']) =>
    /\p{L}\s+\S/u.test(note) ? GONE : null,
  ),
  // kramdown's and Pandoc's attribute lists, behind a link, a picture or emphasis.
  rule('{:', String.raw`(?<=[)\]*_])\{:[^{}\n]{1,200}\}`),
  rule('){', String.raw`(\]\([^()\n]{0,500}\))\{[ \t]*(?:[#.][\w:-]+|[\w:-]+=)[^{}\n]{0,200}\}`, ([link = '']) => link),
  // The name of a block, at the end of a paragraph or an item.
  rule(
    '^',
    String.raw`(?<=\S)[ \t]+\^(?=[\d-]*[A-Za-z])[A-Za-z0-9-]{3,60}[ \t]*(?=\n[ \t]*(?:\n|[-*+] |\d+[.)] )|\n?$)`,
  ),
];

/** Without the marks that stand in paragraphs; code and addresses as they are. */
export function readInline(text: string, notes: ReadonlySet<string>): string {
  let read = text;
  for (const { mark, pattern, shown } of RULES)
    if (read.includes(mark))
      read = read.replace(pattern, (whole: string, ...rest: unknown[]) => {
        const groups = rest.slice(
          0,
          rest.findIndex((one) => typeof one === 'number'),
        ) as string[];
        const [found, ...inner] = groups;
        const made = found === undefined ? null : shown(inner, notes);
        if (made === null) return whole;
        // The lines below keep their numbers.
        const breaks = whole.split('\n').length - made.split('\n').length;
        return made + '\n'.repeat(Math.max(0, breaks));
      });
  return read.includes(GONE) ? closed(read) : read;
}

/** Closes the gaps: no space is left before a full stop or at a line's ends, none twice. */
const closed = (text: string): string =>
  text
    .replace(/^[ \t]*\0[\0 \t]*/gm, '')
    .replace(/(?<![ \t])[ \t]*\0[\0 \t]*$/gm, '')
    .replace(/(?<![ \t])[ \t]+\0+(?=[.,;:!?…)\]”’ \t])/g, '')
    .replaceAll(GONE, '');

/** One unit over and over, to the size in bytes. */
const repeated = (size: number, unit: string): string => unit.repeat(Math.floor(size / Buffer.byteLength(unit)));

/** What `unit` makes of 0, 1, 2 …, to the size. */
function counted(size: number, unit: (n: number) => string): string {
  const units: string[] = [];
  for (let length = 0, n = 0; length < size - 100; n++) {
    const next = unit(n);
    units.push(next);
    length += next.length;
  }
  return units.join('');
}

/** Markdown (plain text where the name says so) that makes a careless reader slow, large or deep, by what it is. */
export const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'prose, for comparison': (size) =>
    repeated(size, 'A sentence of *some* words, and [a link](https://a.example/b). Then one more.\n\n'),
  'emphasis that never closes': (size) => repeated(size, '*a **a '),
  'emphasis in emphasis': (size) => `${'*a '.repeat(size / 5)}${'a*'.repeat(size / 5)}`,
  'runs of stars': (size) => repeated(size, `${'*'.repeat(50)}a `),
  'stars alone': (size) => repeated(size, '*'),
  underscores: (size) => repeated(size, '_a __a '),
  'strikethrough that never closes': (size) => repeated(size, '~~a '),
  'opening brackets': (size) => repeated(size, '['),
  'brackets in brackets': (size) => `${'['.repeat(size / 2)}a${']'.repeat(size / 2 - 1)}`,
  'links that never close': (size) => repeated(size, '[a]('),
  'links in links': (size) => `${'['.repeat(size / 9)}a${'](/b)'.repeat(size / 9)}`,
  'pictures in pictures': (size) => `${'!['.repeat(size / 9)}a${'](/b)'.repeat(size / 9)}`,
  'targets in brackets': (size) => `[a](${'('.repeat(size - 10)}`,
  'titles that never close': (size) => repeated(size, '[a](/b "c '),
  'reference definitions': (size) => counted(size, (n) => `[a${n}]: /b\n`),
  references: (size) => `[a]: /b\n\n${repeated(size, '[a] ').slice(20)}`,
  'one definition over and over': (size) => repeated(size, '[a]: u\n'),
  backticks: (size) => counted(size, (n) => `${'`'.repeat((n % 500) + 1)}a`),
  'one backtick between spaces': (size) => repeated(size, '` '),
  entities: (size) => repeated(size, '&amp;'),
  'entities that never end': (size) => repeated(size, '&#'),
  backslashes: (size) => repeated(size, '\\'),
  'HTML tags': (size) => repeated(size, '<b>'),
  'HTML comments that never close': (size) => repeated(size, '<!--'),
  'addresses that never close': (size) => repeated(size, '<a:'),
  'block quotes in block quotes': (size) => repeated(size, '> '),
  'lines of block quotes': (size) => repeated(size, '> a\n'),
  'block quotes of every depth': (size) => counted(size, (n) => `${'>'.repeat(n % 50)} a\n`),
  'lists in lists': (size) => repeated(size, '- '),
  'lists a step deeper each line': (size) => counted(size, (n) => `${' '.repeat((n % 40) * 2)}- a\n`),
  'lines of a list': (size) => repeated(size, '- a\n'),
  'lines of a numbered list': (size) => repeated(size, '1. a\n'),
  'a table of narrow cells': (size) => `|a|b|\n|-|-|\n${repeated(size, '|a|b|\n').slice(20)}`,
  'a table of many columns': (size) =>
    `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${repeated(size - 5000, `${'|a'.repeat(1000)}\n`)}`,
  'a table of rows cut short': (size) => `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${repeated(size - 5000, '|a\n')}`,
  'a header of a million columns': (size) => `${'|a'.repeat(size / 4)}\n${'|-'.repeat(size / 4)}`,
  code: (size) => `\`\`\`\n${repeated(size, 'a b c\n').slice(20)}`,
  'fences that never close': (size) => repeated(size, '```\n'),
  'code by indentation': (size) => repeated(size, '    a\n\n'),
  headings: (size) => repeated(size, '# a\n'),
  rules: (size) => repeated(size, '---\n'),
  'paragraphs underlined': (size) => repeated(size, 'a\n-\n'),
  'one line': (size) => repeated(size, 'word '),
  'one word': (size) => repeated(size, 'a'),
  'one paragraph of short lines': (size) => repeated(size, 'a\n'),
  'hard breaks': (size) => repeated(size, 'a\\\n'),
  'blank lines': (size) => `a${repeated(size, '\n').slice(1)}`,
  spaces: (size) => `a${repeated(size, ' ').slice(2)}a`,
  tabs: (size) => repeated(size, '\t- a\n'),
  'quotation marks': (size) => repeated(size, '“a '),
  'italics in pairs of paragraphs': (size) =>
    `One two three four five six *${'*a '.repeat(1600)}${'*'.repeat(1601)}\n\n${repeated(size, '*a* ').slice(20000)}`,
  'as many paragraphs as are read': (size) =>
    counted(size, (n) =>
      (n < 49_000 ? `Said ${n} and *more* "of ${n}" to the end of it.\n\n` : 'and on ').slice(0, size),
    ),
  'lines of a paragraph, plain': (size) => repeated(size, `${'word '.repeat(10)}\n`),
  'short lines, plain': (size) => repeated(size, 'a\n'),
  'shortcodes that never close': (size) => repeated(size, '{{< a '),
  'template tags that never close': (size) => repeated(size, '{% a '),
  'page names that never close': (size) => repeated(size, '[[a '),
  'highlights that never close': (size) => repeated(size, '==a '),
  'admonitions that never close': (size) => repeated(size, ':::a\n'),
  'admonitions of spaces': (size) => repeated(size, `:::a${' '.repeat(15_000)}}\n`),
  'shortcodes of spaces': (size) => repeated(size, `{{<${`${' '.repeat(15_000)}\n`.repeat(4)}1\n\n`),
  'marks of footnotes that are not there': (size) => repeated(size, 'a [^a] '),
  'names of blocks': (size) => repeated(size, 'a ^abc '),
  'front matter of aliases': (size) =>
    `---\na: &a b\nc: [${'*a,'.repeat(5_000)}]\n---\n${repeated(size, 'word ').slice(16_000)}`,
  'front matter of brackets': (size) => `---\na: ${'['.repeat(15_000)}\n---\n${repeated(size, 'word ').slice(16_000)}`,
  'front matter of spaces': (size) =>
    `+++\na = """\n${`${' '.repeat(197)}""\n`.repeat(98)}"""\n+++\n${repeated(size, 'word ').slice(20_000)}`,
  'a carriage return each': (size) => repeated(size, '\r'),
  'combining marks': (size) => `a${repeated(size, '\u0301').slice(2)}`,
  'turns of direction': (size) => repeated(size, '\u202ea\u202c '),
};

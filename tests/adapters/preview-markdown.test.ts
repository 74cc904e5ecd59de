import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/reply/markdown.ts';
import { parseMarkdown } from '../../src/reply/shown/blocks.ts';
import { parseInline } from '../../src/reply/shown/inline.ts';
import type { Block, Inline } from '../../src/reply/shown/nodes.ts';

/** Short to read and write: `strong(a emphasis(b))`. */
const brief = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'code') return `code(${node.text})`;
      if (node.type === 'link') return `link(${brief(node.children)} ${node.url})`;
      if ('children' in node) return `${node.type}(${brief(node.children)})`;
      return JSON.stringify(node);
    })
    .join('');

const inline = (source: string): string => brief(parseInline(source));

describe('within a paragraph', () => {
  test.each([
    ['**bold** and *slanted* and _slanted_', 'strong(bold) and emphasis(slanted) and emphasis(slanted)'],
    ['__under__ ~~gone~~ ||hidden||', 'underline(under) strike(gone) spoiler(hidden)'],
    ['***both***', 'strong(emphasis(both))'],
    ['___both___', 'underline(emphasis(both))'],
    ['**a *b* c**', 'strong(a emphasis(b) c)'],
    ['**a *b** c*', 'strong(a *b) c*'],
    ['||a **b** c||', 'spoiler(a strong(b) c)'],
    ['**over\ntwo lines**', 'strong(over\ntwo lines)'],
  ])('%s', (source, expected) => expect(inline(source)).toBe(expected));

  test.each(['snake_case_name', '2 * 3 * 4', '****', '**open', 'a ~~ b', '\u00AF_(ツ)', 'naïve_é_word', '*a'])(
    '%s is text',
    (source) => expect(inline(source)).toBe(source),
  );

  test('a backslash takes away what a mark does, before letters it is a backslash', () => {
    expect(inline('\\*a\\* \\_b\\_ \\[c\\](https\\://x.example) \\`d\\` \\\\ C:\\dir')).toBe(
      '*a* _b_ [c](https://x.example) `d` \\ C:\\dir',
    );
  });

  test('code keeps its marks, ends at a run of the same length, and is open when there is none', () => {
    expect(inline('`**a**` ``b ` c`` `d')).toBe('code(**a**) code(b ` c) `d');
    expect(inline('`` ` ``')).toBe('code(`)');
  });

  test('addresses are links without the punctuation after them', () => {
    expect(inline('see https://a.example/b_c_d, or <https://c.example>.')).toBe(
      'see link(https://a.example/b_c_d https://a.example/b_c_d), or link(https://c.example https://c.example/).',
    );
    expect(inline('(https://a.example/x) https://a.example/y_(z)')).toBe(
      '(link(https://a.example/x https://a.example/x)) link(https://a.example/y_(z) https://a.example/y_(z))',
    );
  });

  test('masked links, with and without angle brackets, may hold styles', () => {
    expect(inline('[**a** [b]](https://a.example) [c](<https://c.example/#:~:text=d,e>)')).toBe(
      'link(strong(a) [b] https://a.example/) link(c https://c.example/#:~:text=d,e)',
    );
  });

  test('shows a backslash within a link, as Discord does', () => {
    expect(inline('[U\\.S. \\*a\\*](<https://a.example>)')).toBe('link(U\\.S. \\emphasis(a\\) https://a.example/)');
  });

  test.each([
    ['[a [b] c](<https://a.example>)', 'link(a [b] c https://a.example/)'],
    ['[a] b](<https://a.example>)', 'link(a] b https://a.example/)'],
    ['[a\\](<https://a.example>)', 'link(a\\ https://a.example/)'],
    ['[a \\] b](<https://a.example>)', 'link(a \\] b https://a.example/)'],
    ['[a [b](<https://a.example>)', '[a link(b https://a.example/)'],
    ['[a \\[b](<https://a.example>)', '[a [b](link(https://a.example https://a.example/))'],
    ['\\[a\\] [open](<https://a.example>)', '[a] link(open https://a.example/)'],
    ['[a](<https://a.example>) [b](<https://b.example>)', 'link(a https://a.example/) link(b https://b.example/)'],
    ['[a](<https://a.example/x_%28y%29>)', 'link(a https://a.example/x_%28y%29)'],
    ['[a](https://a.example/x_(y))', 'link(a https://a.example/x_(y))'],
  ])('%s: a label ends where it does on Discord', (source, expected) => expect(inline(source)).toBe(expected));

  test.each([
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '[https://bank.example](https://thief.example)',
    '[ ](https://a.example)',
    '[a](<https://a.example)',
  ])('%s is no masked link', (source) => {
    const labels = parseInline(source).filter((node) => node.type === 'link');
    expect(labels.map((node) => brief(node.children))).not.toContain('a');
    expect(labels.every((node) => brief(node.children).startsWith('https://'))).toBe(true);
  });

  test('mentions, commands, times, emoji', () => {
    expect(parseInline('<@1><@!2><#3><@&4></articles add:5><t:1533254400:D><t:0><:six:6>')).toEqual([
      { type: 'mention', of: 'user', id: '1' },
      { type: 'mention', of: 'user', id: '2' },
      { type: 'mention', of: 'channel', id: '3' },
      { type: 'mention', of: 'role', id: '4' },
      { type: 'command', name: 'articles add' },
      { type: 'time', seconds: 1_533_254_400, style: 'D' },
      { type: 'time', seconds: 0, style: 'f' },
      { type: 'emoji', name: 'six' },
    ]);
  });
});

describe('line by line', () => {
  const shape = (blocks: readonly Block[]): unknown[] =>
    blocks.map((block) => {
      switch (block.type) {
        case 'quote':
          return { quote: shape(block.blocks) };
        case 'code':
          return { code: block.text };
        case 'list':
          return { [block.start === undefined ? 'bullets' : `from ${block.start}`]: block.items.map(item) };
        case 'heading':
          return `h${block.level} ${brief(block.children)}`;
        default:
          return block.type === 'subtext' ? `small ${brief(block.children)}` : brief(block.children);
      }
    });
  const item = (entry: { children: readonly Inline[]; lists: readonly Block[] }): unknown =>
    entry.lists.length === 0 ? brief(entry.children) : [brief(entry.children), ...shape(entry.lists)];

  test('headings, subtext, paragraphs with their empty lines', () => {
    expect(shape(parseMarkdown('# One\n## *Two*\n### Three\n-# small\n#no heading\n\na\n\nb'))).toEqual([
      'h1 One',
      'h2 emphasis(Two)',
      'h3 Three',
      'small small',
      '#no heading\n\na\n\nb',
    ]);
  });

  test('quotes: neighbouring lines are one, >>> takes the rest, there is none within', () => {
    expect(shape(parseMarkdown('a\n> b\n> **c**\n> > d\ne'))).toEqual(['a', { quote: ['b\nstrong(c)\n> d'] }, 'e']);
    expect(shape(parseMarkdown('>>> # a\n\nb'))).toEqual([{ quote: ['h1 a', '\nb'] }]);
    expect(shape(parseMarkdown('>a\n\\> b'))).toEqual(['>a\n> b']);
  });

  test('lists nest by their indent', () => {
    expect(shape(parseMarkdown('- a\n  - b\n  - c\n* d\n3. e\n4. f'))).toEqual([
      { bullets: [['a', { bullets: ['b', 'c'] }], 'd', 'e', 'f'] },
    ]);
    expect(shape(parseMarkdown('3. e\n4. f\ng'))).toEqual([{ 'from 3': ['e', 'f'] }, 'g']);
    expect(shape(parseMarkdown('\\- a\n1\\. b\n-c'))).toEqual(['- a\n1. b\n-c']);
  });

  test('code blocks, also within a line, without their language', () => {
    expect(shape(parseMarkdown('a ```js\n**b**\n``` c'))).toEqual(['a ', { code: '**b**' }, ' c']);
    expect(shape(parseMarkdown('```one```'))).toEqual([{ code: 'one' }]);
    expect(shape(parseMarkdown('```open\nb'))).toEqual(['```open\nb']);
  });
});

/** Everything that would be read, in order. */
const words = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('children' in node ? words(node.children) : 'text' in node ? node.text : '')).join('');

/** Marks more often than letters. */
const markdownish = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...'* ** _ __ ~~ || ` ``` \\ [ ]( ) < > https://a.example <@1>'.split(' '),
          ...['\n', '> ', '- ', '# '],
        ),
      },
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('what the bot escapes is drawn as it stands in the article', () => {
  fc.assert(
    fc.property(fc.oneof(markdownish, fc.string({ unit: 'grapheme' })), (text) => {
      const line = text.replace(/\s+/g, ' ').trim();
      const [block, ...more] = parseMarkdown(escapeMarkdown(line));
      expect(more).toEqual([]);
      expect(block === undefined ? '' : block.type === 'paragraph' && words(block.children)).toBe(line);
    }),
    { numRuns: 500 },
  );
});

test('no text makes the parser fail, and only web addresses become links', () => {
  const urls = (nodes: readonly Inline[]): string[] =>
    nodes.flatMap((node) => [
      ...(node.type === 'link' ? [node.url] : []),
      ...('children' in node ? urls(node.children) : []),
    ]);
  fc.assert(
    fc.property(markdownish, (text) => {
      for (const url of urls(parseInline(text))) expect(url).toMatch(/^https?:\/\//);
      parseMarkdown(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '*',
  '**a',
  '_',
  '`',
  '``a`',
  '[',
  '[a](',
  '[[a](b)',
  ']',
  '](',
  '[a]](https://a.example)',
  '](https://a.example/(b)',
  '<',
  'https://',
  '> ',
  '  - ',
  '||',
  '```',
  '\\',
  '> ```\n',
  '[a](https://a.example/(',
  '- \n',
])('a million characters of %j are read in one go', (part) => {
  const hostile = part.repeat(Math.ceil(1_000_000 / part.length));
  expect(parseMarkdown(hostile).length).toBeGreaterThan(0);
});

import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../bench/intake/shapes.ts';
import { passageText } from '../../src/article/article.ts';
import { readArticle, textReadingOf, UnreadableArticle } from '../../src/intake/read-article.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, path = 'a.md') => readArticle({ path, bytes: bytesOf(text) });

/** Letters and figures, which no mark of Markdown takes away. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What holds letters that are not printed: addresses, definitions, entities, and what is cut into a cell too many. */
const UNPRINTED = /links in|pictures|reference|definition|entities|targets|table|columns|prose|front matter/;

describe.each(Object.entries(SHAPES))('200 kB of %s', (name, shape) => {
  const text = shape(200_000);
  // The title stands apart, so that no heading is taken for one.
  const head = text.startsWith('---') ? '' : '---\ntitle: The title\n---\n\n';
  const path = name.endsWith('plain') ? 'a.txt' : 'a.md';

  test('are an article with all of its words, or turned away with a reason a reader understands', () => {
    try {
      const article = read(head + text, path);
      const printed = article.passages.map((passage) => passageText(article, passage)).join('\n\n');
      expect(printed).toBe(article.text);
      if (!UNPRINTED.test(name)) expect(lettersOf(article.text).length).toBe(lettersOf(text).length);
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
      expect(error.message).toMatch(/nested|paragraph|is empty/);
      expect(error.message).not.toMatch(/call stack|undefined|\[object/);
    }
  });
});

describe('a long text is read in parts', () => {
  const part = (n: number): string => `## Part ${n}

First *emphasis* and [a link][to] in part ${n}, which
goes on over the line.

> Quoted words of part ${n}
> on two lines.

1. one

2. two, with

   a second paragraph and

   \`\`\`
   code ${n}

   # no heading
   \`\`\`

\`\`\`
# no heading either

- nor an item
\`\`\`

| a | b |
|---|---|
| ${n} | *x* |

`;
  const definition = '[to]: https://a.example/b\n';

  test('and as one of its parts is read, however many there are', () => {
    const shape = (text: string) =>
      read(text).passages.map(({ kind, span }) => [
        kind,
        read(text)
          .text.slice(...span)
          .replace(/\d+/g, 'N'),
      ]);
    const one = shape(`# Title\n\n${part(1)}${definition}`);
    const many = read(`# Title\n\n${Array.from({ length: 400 }, (_, n) => part(n)).join('')}${definition}`);
    expect(many.passages).toHaveLength(one.length * 400);
    expect(many.text).not.toContain('[to]');
    for (const [index, { kind, span }] of many.passages.entries())
      expect([kind, many.text.slice(...span).replace(/\d+/g, 'N')]).toEqual(one[index % one.length]);
  });

  test('a paragraph, a table and code that are longer than a part stay what they are', () => {
    const line = 'a line of words that goes on and on\n';
    expect(read(`Title\n\n${line.repeat(5_000)}`).text).toBe(line.repeat(5_000).replaceAll('\n', ' ').trim());
    const table = read(`# T\n\n| a | b |\n|---|---|\n${'| some | words |\n'.repeat(5_000)}`);
    expect(table.passages).toHaveLength(5_001);
    expect(table.text.endsWith('some | words')).toBe(true);
    const code = read(`# T\n\n\`\`\`\n${'- no item\n'.repeat(9_000)}\`\`\`\n\nThe end.`);
    expect(code.text.split('\n').filter((words) => words === '- no item')).toHaveLength(9_000);
    expect(code.text.endsWith('The end.')).toBe(true);
  });

  test('in steps, none of which has more than a part in it', () => {
    let steps = 0;
    for (const _ of textReadingOf({ path: 'a.md', bytes: bytesOf('*a **a '.repeat(100_000)) })) steps++;
    expect(steps).toBeGreaterThan(60);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { readArticle } from '../../src/intake/read-article.ts';

const textOf = (body: string): string => {
  const article = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(`---\ntitle: T\n---\n\n${body}`) });
  return article.passages.map((passage) => passageText(article, passage)).join('\n\n');
};

const MARKS = [
  '[[',
  ']]',
  '![[',
  '{{',
  '}}',
  '{%',
  '%}',
  '{{<',
  '>}}',
  '%%',
  '==',
  '[^1]',
  '[^1]:',
  '^[',
  ']',
  ':::',
  '{#a}',
];
const PARTS = [
  ...MARKS,
  '^abc',
  '#tag',
  '> [!note]',
  '{:toc}',
  '\n',
  '\n\n',
  ' ',
  'a',
  'note',
  '|',
  '`',
  '```\n',
  '~~~\n',
  '- ',
  '# ',
];

describe('the marks of site generators', () => {
  it('with backslashes before them are words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKS, '^abc', '#tag', 'word', ' '), { maxLength: 20 }), (parts) => {
        const words = `Begin ${parts.join('')} end`.replace(/\s+/g, ' ');
        expect(textOf(words.replace(/[!-/:-@[-`{-~]/g, '\\$&'))).toBe(words);
      }),
    );
  });

  it.each([
    ['- [ ] mend the quay\n- [x] dig the harbour', 'mend the quay\n\ndig the harbour'],
    ['The fog came.\n\nstatus:: read\n\nIt stayed.', 'The fog came.\n\nIt stayed.'],
    ['The fog came.\n\ntags:: #fog\n\nIt stayed.', 'The fog came.\n\nIt stayed.'],
    ['The fog came.\n\n```dataview\ntable fog\n```\n\nIt stayed.', 'The fog came.\n\nIt stayed.'],
    ['See ![[other note#part]] there.', 'See there.'],
    ['The class harbour::Ferry is old.', 'The class harbour::Ferry is old.'],
  ])('leave of %j what a reader sees', (source, text) => expect(textOf(source)).toBe(text));

  it('in any order give an article, whose words all stand in the source', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), (parts) => {
        const source = `Begin.\n\n${parts.join('')}\n\nThe end.`;
        const letters = textOf(source).replace(/[^\p{L}]/gu, '');
        let at = 0;
        for (const letter of letters) at = source.indexOf(letter, at) + 1 || Number.NaN;
        expect(at).not.toBeNaN();
      }),
    );
  });

  it('leave every other line its number', () => {
    const deep = `${'> '.repeat(60)}a`;
    const source = `[^1]: A note\n  on two lines\n\n%%\nhidden\n%%\n\n{{< a\n b >}}\n\nA[^1] {{ b }}\n\n${deep}`;
    expect(() => textOf(source)).toThrow(/^a\.md, line 17: it is nested deeper/);
  });
});

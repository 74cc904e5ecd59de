import fc from 'fast-check';
import { composeArticle, type Paragraph } from '../../src/article/compose.ts';

const kind = fc.constantFrom('body', 'heading', 'caption', 'quote', 'post', 'byline', 'boilerplate');
const marks = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '```',
    '~~~',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '\\',
    '&amp;',
    '&#10;',
    '&#32;',
  ],
  ...[
    '---',
    '===',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '12) ',
    '> ',
    '# ',
    '###',
    ' #',
    '| a | b',
    '|---|---|',
    ':-:',
    '    ',
    '\t',
  ],
  ...[
    '<!-- caption -->',
    '<!-- post by Ann -->',
    '-->',
    '[a]: https://a.example',
    '\u00a0',
    '\u3000',
    '\u202e',
    '中',
    '文',
    '\u200b',
  ],
  ...[
    '\n',
    '\n',
    'word',
    'Two words.',
    'Photo: Ann Lee',
    'By Jane Doe',
    'https://a.example/2020/01/02/b_c',
    '“Yes,” ',
    'a_b',
    '\\\n',
  ],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) =>
    parts
      .join('')
      // What no format gives: control characters, other line ends, blank lines, white space around a passage.
      .replace(/[^\P{Cc}\t\n]|[\p{Cs}\u2028\u2029]/gu, '')
      .replace(/\n(?:\s*\n)+/g, '\n')
      .trim(),
  )
  .filter((text) => text !== '');
const line = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Z}\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim());
const paragraph: fc.Arbitrary<Paragraph> = fc
  .record({
    kind,
    text: hostile,
    postedBy: fc.option(
      hostile.map((text) => text.replace(/[\s\u202a-\u202e\ufeff]+/gu, ' ').trim()),
      { nil: undefined },
    ),
  })
  .map(({ kind, text, postedBy }) => ({ kind, text, ...(kind === 'post' && postedBy !== undefined && { postedBy }) }));
const facts = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,59}$/),
  title: fc
    .oneof(line, fc.constantFrom('null', '~', '1984', 'true', 'a: b', '- c', '# d', '"', "'", '---'))
    .filter(Boolean),
  author: fc.option(line.filter(Boolean)),
  publisher: fc.option(line.filter(Boolean)),
  published: fc.constantFrom(null, '2018', '2018-08', '2018-08-03'),
  language: fc.constantFrom('und', 'en', 'pt-BR'),
  url: fc.constantFrom(null, 'https://a.example/b?c=d#e:~:text=f "g"', 'http://a.example/\\'),
  form: fc.constantFrom('article' as const, 'digest' as const),
});
/** Articles of passages that make a careless writer of Markdown stumble, as a format may read them. */
export const anyArticle = fc
  .tuple(facts, fc.array(paragraph, { minLength: 1, maxLength: 6 }))
  .map(([known, paragraphs]) => composeArticle(known, paragraphs));

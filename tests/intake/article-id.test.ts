import { describe, expect, it } from 'vitest';
import { articleIdOf, dateOfFile, isArticleId, titleOfFile } from '../../src/intake/article-id.ts';

describe('the name of a file', () => {
  it('gives a dated post its day and its title, and keeps its id whole, so that no other has it', () => {
    const path = 'posts/2026-03-02-the-pier_opens.md';
    expect(dateOfFile(path)).toBe('2026-03-02');
    expect(titleOfFile(path)).toBe('The pier opens');
    expect(articleIdOf(path)).toBe('2026-03-02-the-pier_opens');
    expect(dateOfFile('daily/2026-03-02.md')).toBe('2026-03-02');
    expect(titleOfFile('daily/2026-03-02.md')).toBe('2026-03-02');
  });

  it.each([
    'the-pier-2026-03-02.md',
    '2026-02-30-the-pier.md',
    '2026-03-021.md',
    '2026-03-02.5.md',
    '2026-03-02-the-pier.txt',
    '2026-03-02-the-pier.pdf',
  ])('tells no day in %s', (path) => {
    expect(dateOfFile(path)).toBeNull();
  });

  it.each(['.harbour.md', '..md', '...md'])('%s gives none that a folder would pass over', (path) => {
    expect(articleIdOf(path)).toMatch(/^\w/);
    expect(isArticleId(articleIdOf(path))).toBe(true);
  });

  it('is that of the folder where a page has one of its own, in whatever language', () => {
    expect(articleIdOf('content/the-pier/index.md')).toBe('the-pier');
    expect(articleIdOf('content/the-pier/index.de.md')).toBe('the-pier.de');
    expect(articleIdOf('content/the-pier/_index.pt-br.md')).toBe('the-pier.pt-br');
    expect(dateOfFile('posts/2026-03-02-the-pier/index.md')).toBe('2026-03-02');
    expect(titleOfFile('posts/2026-03-02-the-pier/index.md')).toBe('The pier');
    expect(articleIdOf('index.md')).toBe('index');
    expect(articleIdOf('../index.md')).toBe('index');
    expect(articleIdOf('the-pier/index-of-names.md')).toBe('index-of-names');
  });
});

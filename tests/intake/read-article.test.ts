import { describe, expect, it } from 'vitest';
import { isReadable, readArticle, UnreadableArticle } from '../../src/intake/read-article.ts';

const read = (path: string, text = 'A sentence.') => readArticle({ path, bytes: new TextEncoder().encode(text) });
const idOf = (path: string) => read(path).id;

describe('the id', () => {
  it('is the name without its ending', () => {
    expect(idOf('seeds/zerohedge-2018-08-03.md')).toBe('zerohedge-2018-08-03');
    expect(idOf('a.b_C-9.txt')).toBe('a.b_C-9');
    expect(idOf(`${'x'.repeat(60)}.md`)).toBe('x'.repeat(60));
  });

  it('is a slug with a hash where the name is long or has other characters', () => {
    expect(idOf('Die Fähre: gestern & heute.md')).toMatch(/^Die-Fahre-gestern-heute-[0-9a-f]{8}$/);
    expect(idOf('渡轮.md')).toMatch(/^article-[0-9a-f]{8}$/);
    expect(idOf(`${'x'.repeat(61)}.md`)).toMatch(/^x{51}-[0-9a-f]{8}$/);
    expect(idOf(`${'x'.repeat(62)}.md`)).not.toBe(idOf(`${'x'.repeat(61)}.md`));
  });

  it('is the same for composed and decomposed letters, as file systems write them', () => {
    expect(idOf('Fähre.md'.normalize('NFD'))).toBe(idOf('Fähre.md'.normalize('NFC')));
  });

  it('may be given in the front matter, but only one that fits', () => {
    expect(read('a.md', '---\nid: other\n---\nText.').id).toBe('other');
    expect(() => read('a.md', '---\nid: an other\n---\nText.')).toThrow(/^a\.md, line 2: id must be/);
  });
});

describe('a file', () => {
  it('is read by its ending, whatever its case', () => {
    expect(['a.md', 'a.MD', 'a.txt', 'a.markdown'].every(isReadable)).toBe(true);
    expect(['a.png', 'a', 'md', 'a.md.bak', 'a.constructor'].some(isReadable)).toBe(false);
    expect(() => read('a.odt')).toThrow(/^a\.odt: files that end in \.md, .*, \.epub are read, others are not\.$/);
  });

  it('may have 5 MB and no byte more', () => {
    expect(read('a.txt', 'a'.repeat(5_000_000)).text).toHaveLength(5_000_000);
    expect(() => read('a.txt', 'a'.repeat(5_000_001))).toThrow('a.txt: it is 5.1 MB long, and 5 MB are the most');
  });

  it('may have as many paragraphs as a long novel', () => {
    expect(() => read('a.txt', 'A.\n\n'.repeat(50_001))).toThrow('a.txt: it has more than 50,000 paragraphs.');
  });

  it('that is turned away says which, where and why', () => {
    const error = (() => {
      try {
        return read('notes/a.md', '---\ntitle: T\nform: poem\n---\nText.');
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UnreadableArticle);
    expect(error).toMatchObject({
      code: 'unreadable-article',
      message: 'notes/a.md, line 3: form must be article or digest.',
      file: 'notes/a.md',
      line: 3,
    });
  });
});

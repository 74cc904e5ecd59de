import { describe, expect, it } from 'vitest';
import { installTerminal, linesOf } from '../support/terminal.ts';
import { Citation, Fault } from '../support/terminal-json.ts';

const { on, run } = installTerminal();

describe('verbatim source', () => {
  it('cites the article and says where it is from', async () => {
    const { code, out } = await run(on('source', 'harbour'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Berg, A\. \(2021, September 3\)\. The harbour opens\. The Harbour Gazette\. https:/);
    expect(out).toMatch(
      /Publisher +The Harbour Gazette\n +Published +2021-09-03\n +Link +https:\/\/gazette\.example\/2021\/harbour\n/,
    );
  });

  it('cites a passage in another style, and links to it', async () => {
    const { out } = await run(on('source', 'harbour', '--passage', '3', '--style', 'mla'));
    expect(out).toContain('Berg, Anna. “The harbour opens.” The Harbour Gazette, 3 Sept. 2021, para. 3,');
    expect(out).toContain('#:~:text=The%20work%20cost');
  });

  it('prints formats for programs alone, so that they can go into a file', async () => {
    expect((await run(on('source', 'harbour', '--style', 'bibtex'))).out).toMatch(
      /^@article\{harbour,\n[\s\S]*\n\}\n$/,
    );
    expect((await run(on('source', 'harbour', '--style', 'ris'))).out).toMatch(/^TY {2}- NEWS\n[\s\S]*\nER {2}- \n$/);
  });

  it('gives programs the citation, or the CSL-JSON item itself', async () => {
    const mla = await run(on('source', 'a ferry', '--style', 'mla', '--json'));
    expect(linesOf(mla, Citation)).toMatchObject([
      { article: 'ferry', style: 'mla', text: expect.stringContaining('The Island Post') },
    ]);
    const csl = await run(on('source', 'harbour', '--style', 'csl-json', '--json'));
    expect(JSON.parse(csl.out)).toMatchObject({ id: 'harbour', type: 'article-newspaper', title: 'The harbour opens' });
    expect(csl.out.split('\n')).toHaveLength(2);
  });

  it('needs to know which of several', async () => {
    const { code, err } = await run(on('source'));
    expect(code).toBe(2);
    expect(err).toMatch(/There are 2: ferry and harbour\./);
    expect((await run(on('source', 'nope'))).err).toContain('is called “nope”. Ids here: harbour and ferry.');
    expect((await run(on('source', 'e'))).err).toContain('2 articles match “e”: harbour and ferry.');
    const json = await run(on('source', 'nowhere', '--json'));
    expect(json.code).toBe(2);
    expect(linesOf(json, Fault)).toMatchObject([{ question: 'nowhere', error: { code: 'unknown-article' } }]);
    expect((await run(on('source', 'harbour', '--passage', '99'))).err).toContain('1 to 3');
  });
});

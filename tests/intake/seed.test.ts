import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { readArticle } from '../../src/intake/read-article.ts';
import { originalSeeds } from '../support/original-seeds.ts';

describe.skipIf(!originalSeeds.there)(`the original report (${originalSeeds.why})`, () => {
  const [name = ''] = originalSeeds.there ? readdirSync(originalSeeds.directory) : [];
  const read = () => readArticle({ path: name, bytes: readFileSync(join(originalSeeds.directory, name)) });
  const texts = (kind: string) => {
    const article = read();
    return article.passages.filter((p) => p.kind === kind).map((p) => passageText(article, p));
  };

  it('says what it is without front matter', () => {
    const { id, title, url, published, publisher, form } = read();
    expect({ id, url, published, publisher, form }).toEqual({
      id: name.replace(/\.txt$/, ''),
      url: 'https://www.zerohedge.com/news/2018-08-03/china-signals-willingness-help-assad-retake-rest-syrian-territory',
      published: '2018-08-03',
      publisher: 'zerohedge.com',
      form: 'article',
    });
    expect(title).toMatch(/^China's Military .* Suggests$/);
  });

  it('has fourteen passages that answer, two captions and nothing of the rest in its body', () => {
    const body = texts('body');
    expect(body).toHaveLength(13);
    expect(texts('heading')).toEqual([]);
    expect(texts('caption').map((text) => text.slice(0, 16))).toEqual(['Chinese Uyghur f', "Chinese Uyghur's"]);
    expect(texts('boilerplate')).toEqual(['[Disclaimer]']);
    expect(body.join('\n')).not.toMatch(/\*|\\|Source:|---|Disclaimer|zerohedge/);
  });

  it('joins the sentence that was broken before "Xinjiang"', () => {
    expect(texts('body').filter((text) => text.includes('Chinese province of Xinjiang, where'))).toHaveLength(1);
  });

  it('reads the embedded post as one passage by its author', () => {
    const article = read();
    const posts = article.passages.filter((p) => p.kind === 'post');
    expect(posts.map((p) => p.postedBy)).toEqual(['Joshua Landis']);
    expect(texts('post').join()).toMatch(/^Chinese Ambassador To Syria says: "We Are Willing .* Opposition"$/);
  });
});

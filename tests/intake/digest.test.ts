import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passageText } from '../../src/article/article.ts';
import { readArticle } from '../../src/intake/read-article.ts';
import { originalSeeds } from '../support/original-seeds.ts';

const path = 'seeds/zerohedge-2018-08-03-china-idlib.md';
const digest = readArticle({ path, bytes: readFileSync(path) });
const quoted = [...digest.text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words);

describe('the digest in seeds/', () => {
  it('says where it comes from', () => {
    const { passages: _passages, text: _text, hash: _hash, ...facts } = digest;
    expect(facts).toEqual({
      id: 'zerohedge-2018-08-03-china-idlib',
      title: "China's Military To Help Assad Retake Rest Of Syrian Territory, Ambassador Suggests",
      publisher: 'ZeroHedge',
      author: null,
      published: '2018-08-03',
      language: 'en',
      url: 'https://www.zerohedge.com/news/2018-08-03/china-signals-willingness-help-assad-retake-rest-syrian-territory',
      form: 'digest',
    });
  });

  it('has a passage for each of the original, all of which answer', () => {
    expect(digest.passages).toHaveLength(16);
    expect(new Set(digest.passages.map(({ kind }) => kind))).toEqual(new Set(['body']));
  });

  it('holds every fact and figure', () => {
    for (const fact of [
      '40,000',
      '5,000',
      '2 million',
      '2015',
      '2016',
      '2017',
      'September',
      'Aleppo',
      'IDPs',
      'Xinjiang',
    ])
      expect(digest.text).toContain(fact);
    for (const name of [
      'Qi Qianjin',
      'Wong Roy Chang',
      'Al-Watan',
      '(MEMRI)',
      'Joshua Landis',
      'Hayat Tahrir al-Sham (HTS)',
      'Jerusalem Center for Public Affairs',
    ])
      expect(digest.text).toContain(name);
  });

  it('closes every quotation that it opens', () => {
    expect(quoted).toHaveLength(7);
    for (const passage of digest.passages) {
      const text = passageText(digest, passage);
      expect(text.split('“').length).toBe(text.split('”').length);
    }
  });
});

describe.skipIf(!originalSeeds.there)(`the digest beside the original (${originalSeeds.why})`, () => {
  const [name = ''] = originalSeeds.there ? readdirSync(originalSeeds.directory) : [];
  const original = () => readArticle({ path: name, bytes: readFileSync(join(originalSeeds.directory, name)) });
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  it('quotes what was said exactly as it stands there', () => {
    for (const run of quoted) expect(original().text).toContain(run);
  });

  it('has no six words in a row from it, but for quotations and names', () => {
    const NAMES = /the Middle East Media Research Institute \(MEMRI\)|the Jerusalem Center for Public Affairs/g;
    const printed = ` ${words(original().text).join(' ')} `;
    const own = digest.text.replace(/“[^”]*”/g, '\n').replace(NAMES, '\n');
    const shared = own.split('\n').flatMap((line) => {
      const all = words(line);
      return all
        .map((_, at) => all.slice(at, at + 6))
        .filter((run) => run.length === 6 && printed.includes(` ${run.join(' ')} `));
    });
    expect(shared).toEqual([]);
  });
});

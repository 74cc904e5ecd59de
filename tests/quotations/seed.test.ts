import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/read-article.ts';
import { readQuotations } from '../../src/quotations/read.ts';
import { createShelf } from '../../src/shelf/shelf.ts';
import { findSpeakers } from '../../src/shelf/speakers/find.ts';

const ORIGINAL = join(import.meta.dirname, '../../../shared/seeds/000_d75e1aaef325764a.txt');
const DIGEST = join(import.meta.dirname, '../../seeds/zerohedge-2018-08-03-china-idlib.md');

const articleAt = (path: string) => readArticle({ path, bytes: readFileSync(path) });
const quotationsOf = (path: string) => readQuotations(articleAt(path));

describe.each([
  ['the original report', ORIGINAL],
  ['the digest of it', DIGEST],
])('%s', (_, path) => {
  if (!existsSync(path)) {
    it.skip(`skipped: ${path} is missing`, () => {});
    return;
  }

  it('gives five quotations of the ambassador and two of the attaché', () => {
    const names = createShelf([articleAt(path)]).names();
    expect(findSpeakers(names, 'ambassador').map(({ name, count }) => [name, count])).toEqual([['Qi Qianjin', 5]]);
    for (const who of ['attaché', 'ATTACHE', 'chang', 'wong', 'military attaché'])
      expect(findSpeakers(names, who).map(({ name, count }) => [name, count])).toEqual([['Wong Roy Chang', 2]]);
  });

  it('keeps the post apart, as posted by its author', () => {
    const posted = quotationsOf(path).filter(({ provenance }) => provenance.some(({ step }) => step === 'posted'));
    expect(posted).toHaveLength(1);
    expect(posted[0]?.speaker?.name).toBe('Qi Qianjin');
    expect(posted[0]?.provenance.find(({ step }) => step === 'posted')?.by).toBe('Joshua Landis');
  });

  it('follows each to the page', () => {
    const chains = quotationsOf(path).map(({ speaker, provenance }) => [
      speaker?.name,
      ...provenance.map(({ step, by, to, via, date }) =>
        [step, by, to && `to ${to}`, via, date].filter(Boolean).join(' '),
      ),
    ]);
    const publisher = provenanceEnd(path);
    const qi = (...steps: string[]) => ['Qi Qianjin', 'said Qi Qianjin', ...steps, publisher];
    const chang = ['Wong Roy Chang', 'said Wong Roy Chang', 'told to Al-Watan statement', publisher];
    expect(chains).toEqual([
      qi('told to Al-Watan interview', 'translated MEMRI'),
      qi('posted Joshua Landis post'),
      qi('told to Al-Watan'),
      qi('told to Al-Watan'),
      qi('told to Al-Watan'),
      chang,
      chang,
    ]);
  });
});

const provenanceEnd = (path: string): string =>
  `reported ${path === DIGEST ? 'ZeroHedge' : 'zerohedge.com'} 2018-08-03`;

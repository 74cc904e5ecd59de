import { expect, test } from 'vitest';
import { readSource } from '../../src/intake/read-article.ts';
import { en } from '../../src/words/en.ts';
import { EVERY_LANGUAGE } from '../../src/words/languages.ts';
import { saidIn, saidInAll } from '../../src/words/said.ts';

test('what is said in all languages is plain data, and is found in each', () => {
  const said = saidInAll(({ intake }) => intake.deeperThan(60));
  expect(structuredClone(said)).toEqual(JSON.parse(JSON.stringify(said)));
  for (const words of EVERY_LANGUAGE) expect(saidIn(words, said)).toBe(words.intake.deeperThan(60));
});

test('what was written down before there was a language is said in English', () => {
  expect(
    saidIn(
      { ...en, tag: 'cy' },
      saidInAll(({ intake }) => intake.empty),
    ),
  ).toBe('it is empty');
});

test('what is amiss with a file is plain data, and sounds as it was said', async () => {
  const bytes = Buffer.from('---\ntitle: A title\nlanguage: Klingon\n---\n\nIts words.\n');
  const { faults } = await readSource({ path: 'a.md', bytes });
  expect(structuredClone(faults)).toEqual(faults);
  expect(faults.map(({ line, reason }) => [line, saidIn(en, reason)])).toEqual([
    [3, en.intake.noLanguage('language', 'Klingon')],
  ]);
});

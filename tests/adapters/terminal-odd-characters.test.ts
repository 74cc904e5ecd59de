import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installTerminal } from '../support/terminal.ts';

const { folder, run } = installTerminal();

/** What a terminal obeys. An isolate is ours where it ends in the line. */
const OBEYED = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066\u2067]/u;

it('nothing that a terminal obeys is sent to it, whatever an article or a question holds', async () => {
  const odd = join(folder, 'odd');
  mkdirSync(odd);
  const evil = '\u001b[2J\u001b]0;owned\u0007\u202e\u2067\u009b31m\u2028\u2069';
  writeFileSync(
    join(odd, 'odd.md'),
    `---\ntitle: "A ferry \\e[2J\\u202e\\u2068"\npublisher: "The \\u2067 Post\\x07"\n---\n\nThe ferry ${evil} carries 40 people.\n\n“It is ${evil} full,” said Ilse ${evil} Varga, the mayor.\n`,
  );
  writeFileSync(join(odd, 'bad \u001b[2J\u202e.md'), '---\ntitle: [\n---\n\nWords.\n');
  const asked = [
    ['ask', `How many people does the ferry ${evil} carry?`],
    ['ask', 'How many people does the ferry carry?', '--json'],
    ['ask', 'How many people does the ferry carry?', '--publisher', evil],
    ['quote', '--who', 'Varga', '--about', evil],
    ['quotations'],
    ['quotations', '--json'],
    ['articles'],
    ['source', 'odd', '--style', 'bibtex'],
    ['source', evil, '--json'],
  ].map((args) => run([...args, '--articles', odd]));
  for (const { out, err } of await Promise.all([...asked, run([evil])])) {
    expect(out + err).not.toMatch(OBEYED);
    expect((out + err).split('\u2068').length).toBe((out + err).split('\u2069').length);
  }
});

it('what is too long is wrong use, with the figure', async () => {
  for (const [option, ...args] of [
    ['about', 'quote', '--who', 'mayor', '--about', 'x'.repeat(5_000)],
    ['who', 'quote', '--who', 'x'.repeat(5_000)],
    ['publisher', 'ask', 'How many ferries are there?', '--publisher', 'x'.repeat(5_000)],
    ['article', 'source', 'x'.repeat(5_000)],
  ]) {
    const { code, err } = await run([...args, '--articles', join(folder, 'articles')]);
    expect([code, err]).toEqual([2, expect.stringContaining(`“${option}” has 5,000 characters;`)]);
  }
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installTerminal, linesOf } from '../support/terminal.ts';
import { Fault, Quotation } from '../support/terminal-json.ts';

const { folder, on, run, start } = installTerminal();

describe('verbatim quote', () => {
  it('prints what someone said, with the way it took', async () => {
    const { code, out } = await run(on('quote', '--who', 'MAYOR'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Mara Lindqvist\n/);
    expect(out).toContain('We have waited for this day');
    expect(out.replace(/\s+/g, ' ')).toContain('reported by The Harbour Gazette, 3 September 2021');
  });

  it('gives programs one run a line', async () => {
    const ran = await run(on('quote', '--who', 'lindqvist', '--json'));
    const quotations = linesOf(ran, Quotation);
    expect(ran.code).toBe(0);
    expect(quotations.map(({ text }) => text)).toEqual(['We have waited for this day,', 'The pier is yours.']);
    expect(new Set(quotations.map(({ turn }) => turn)).size).toBe(1);
    expect(quotations[0]?.link).toBe(
      'https://gazette.example/2021/harbour#:~:text=We%20have%20waited%20for%20this%20day',
    );
  });

  it('says so when nobody of that name speaks', async () => {
    const text = await run(on('quote', '--who', 'Nobody Atall'));
    expect([text.code, text.out]).toEqual([
      0,
      expect.stringMatching(/anybody called “Nobody Atall”[\s\S]*Mara Lindqvist and Olaf Strand/),
    ]);
    const json = await run(on('quote', '--who', 'Nobody Atall', '--json'));
    expect(json.code).toBe(0);
    expect(linesOf(json, Fault)).toMatchObject([{ question: 'Nobody Atall', error: { code: 'unknown-speaker' } }]);
  });

  it('names who may have been meant where a letter is wrong, to people and to programs', async () => {
    expect((await run(on('quote', '--who', 'Lindqwist'))).out.replace(/\s+/g, ' ')).toMatch(
      /“Lindqwist” .* Did you mean Mara Lindqvist\? $/,
    );
    const json = await run(on('quote', '--who', 'Marra Linqvist', '--json'));
    const [fault] = linesOf(json, Fault);
    expect(fault?.error).toMatchObject({
      code: 'unknown-speaker',
      message: expect.stringMatching(/Did you mean Mara Lindqvist\?$/),
    });
  });
});

describe('verbatim quotations', () => {
  it('prints every quotation, each a slice of its article', async () => {
    const ran = await run(on('quotations', '--json'));
    expect([ran.code, ran.err]).toEqual([0, '']);
    const quotations = linesOf(ran, Quotation);
    expect(quotations.map(({ article, text }) => [article, text])).toEqual([
      ['ferry', 'Nobody will be stranded again,'],
      ['harbour', 'We have waited for this day,'],
      ['harbour', 'The pier is yours.'],
    ]);
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Olaf Strand', 'Mara Lindqvist', 'Mara Lindqvist']);
    expect((await run(on('quotations'))).out).toContain('“Nobody will be stranded again,”');
  });

  it('says to people that there are none', async () => {
    const silent = join(folder, 'silent');
    mkdirSync(silent);
    writeFileSync(join(silent, 'pier.md'), '# The pier\n\nThe pier is old.\n');
    const ran = (...args: string[]) => run(['quotations', ...args, '--articles', silent]);
    expect((await ran()).out).toBe('No words stand in quotation marks in these articles.\n');
    expect((await ran('--json')).out).toBe('');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    const text = Array.from({ length: 3_000 }, (_, i) => `“This is what I said at hour ${i},” said Mara Lindqvist.`);
    writeFileSync(join(many, 'long.md'), `# Long\n\n${text.join('\n\n')}\n`);
    const { child, ended } = start(['quotations', '--json', '--articles', many]);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});

it('verbatim quotations lists those of one article alone when told so, and of an unknown one says so', async () => {
  const all = linesOf(await run(on('quotations', '--json')), Quotation);
  const [id = ''] = all.map(({ article }) => article);
  const ran = await run(on('quotations', '--article', id, '--json'));
  const own = all.filter(({ article }) => article === id);
  expect(own.length).toBeLessThan(all.length);
  expect([ran.code, linesOf(ran, Quotation)]).toEqual([0, own]);
  const { code, err } = await run(on('quotations', '--article', 'no such article at all'));
  expect([code, err]).toEqual([2, expect.stringContaining('No article here is called')]);
});

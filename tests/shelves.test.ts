import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { originalSeeds } from './support/original-seeds.ts';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** The built command, one parsed JSON line an entry. */
async function verbatim(folder: string, ...args: readonly string[]): Promise<Record<string, unknown>[]> {
  const argv = [join(root, 'bin', 'verbatim.js'), ...args, '--json', '--articles', folder];
  const { stdout } = await run(process.execPath, argv, { cwd: root });
  return stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

interface Asked {
  readonly answered: boolean;
  readonly reason: string | null;
  readonly passages: { readonly text: string; readonly highlight: [number, number] | null }[];
}

const SHELVES = [
  { name: 'the shipped seeds', folder: join(root, 'seeds'), why: '', skip: false },
  {
    name: 'the original report',
    folder: originalSeeds.directory,
    why: ` (${originalSeeds.why})`,
    skip: !originalSeeds.there,
  },
];

describe.each(SHELVES)('$name$why', ({ folder, skip }) => {
  async function ask(question: string): Promise<Asked & { highlighted: string }> {
    const [answer] = (await verbatim(folder, 'ask', question)) as unknown as [Asked];
    const [top] = answer.passages;
    return { ...answer, highlighted: top?.highlight ? top.text.slice(...top.highlight) : '' };
  }

  test.skipIf(skip)('answers how many with the sentence that has the figure', async () => {
    const { answered, highlighted } = await ask('How many jihadists are in Idlib?');
    expect(answered).toBe(true);
    expect(highlighted).toContain('40,000');
  });

  test.skipIf(skip)('answers about the attaché with the passage that has his words', async () => {
    const { answered, passages } = await ask('Did the attaché say whether Chinese troops would join?');
    expect(answered).toBe(true);
    expect(passages[0]?.text).toContain('“political decision”');
  });

  test.skipIf(skip).each([
    ['What number did the Syrian government estimate in 2017?', '5,000'],
    ['When may the offensive on Idlib begin?', 'September'],
    ['Who translated the interview?', 'MEMRI'],
    ['How many civilians live in Idlib?', '2 million'],
  ])('answers what else a reader would ask: %s', async (question, words) => {
    const { answered, passages } = await ask(question);
    expect(answered).toBe(true);
    expect(passages[0]?.text).toContain(words);
  });

  test.skipIf(skip)('turns away what it does not hold', async () => {
    const { answered, reason } = await ask('What is the capital of Mongolia?');
    expect(answered).toBe(false);
    expect(reason).toContain('Mongolia');
  });

  test.skipIf(skip)('quotes the ambassador and the attaché, each in his own words', async () => {
    const speakers = (lines: Record<string, unknown>[]) => [
      ...new Set(lines.map(({ speaker }) => (speaker as { name: string } | null)?.name)),
    ];
    expect(speakers(await verbatim(folder, 'quote', '--who', 'ambassador'))).toEqual(['Qi Qianjin']);
    for (const who of ['chang', 'attaché', 'ATTACHE'])
      expect(speakers(await verbatim(folder, 'quote', '--who', who))).toEqual(['Wong Roy Chang']);
  });

  test.skipIf(skip)('puts what was said about something first', async () => {
    const [first] = await verbatim(folder, 'quote', '--who', 'attaché', '--about', 'troops');
    expect(first?.text).toBe('political decision');
  });

  test.skipIf(skip)('names the source', async () => {
    const [{ id } = { id: '' }] = await verbatim(folder, 'articles', 'list');
    const [item] = await verbatim(folder, 'source', String(id), '--style', 'csl-json');
    expect(item).toMatchObject({
      issued: { 'date-parts': [[2018, 8, 3]] },
      URL: expect.stringContaining('zerohedge.com/news/2018-08-03/china-signals-willingness'),
    });
    expect(JSON.stringify(item).toLowerCase()).toContain('"container-title":"zerohedge');
  });
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { originalSeeds } from './support/original-seeds.ts';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** The built command, one parsed JSON line an entry. */
async function verbatim(folder: string, args: readonly string[], input = ''): Promise<Record<string, unknown>[]> {
  const argv = [join(root, 'bin', 'verbatim.js'), ...args, '--json', '--articles', folder];
  const running = run(process.execPath, argv, { cwd: root, maxBuffer: 2 ** 26 });
  running.child.stdin?.end(input);
  const { stdout } = await running;
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

const MANY = 'How many jihadists are in Idlib?';
const TROOPS = 'Did the attaché say whether Chinese troops would join?';
const ABSENT = 'What is the capital of Mongolia?';
const OTHERS: readonly (readonly [question: string, words: string])[] = [
  ['What number did the Syrian government estimate in 2017?', '5,000'],
  ['When may the offensive on Idlib begin?', 'September'],
  ['Who translated the interview?', 'MEMRI'],
  ['How many civilians live in Idlib?', '2 million'],
];
const QUESTIONS = [MANY, TROOPS, ABSENT, ...OTHERS.map(([question]) => question)];

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
  // All of them at once: a process for each would read and index the shelf as often.
  let asked: Promise<Asked[]> | undefined;

  async function ask(question: string): Promise<Asked & { highlighted: string }> {
    asked ??= verbatim(folder, ['ask'], `${QUESTIONS.join('\n')}\n`) as Promise<unknown[]> as Promise<Asked[]>;
    const answer = (await asked)[QUESTIONS.indexOf(question)];
    if (!answer) throw new Error(`“${question}” does not stand among the questions above`);
    const [top] = answer.passages;
    return { ...answer, highlighted: top?.highlight ? top.text.slice(...top.highlight) : '' };
  }

  test.skipIf(skip)('answers how many with the sentence that has the figure', async () => {
    const { answered, highlighted } = await ask(MANY);
    expect(answered).toBe(true);
    expect(highlighted).toContain('40,000');
  });

  test.skipIf(skip)('gives the passage that has the attaché’s words', async () => {
    const { passages } = await ask(TROOPS);
    expect(passages[0]?.text).toContain('“political decision”');
  });

  test.skipIf(skip).each(OTHERS)('answers what else a reader would ask: %s', async (question, words) => {
    const { answered, passages } = await ask(question);
    expect(answered).toBe(true);
    expect(passages[0]?.text).toContain(words);
  });

  test.skipIf(skip)('turns away what it does not hold', async () => {
    const { answered, reason } = await ask(ABSENT);
    expect(answered).toBe(false);
    expect(reason).toContain('Mongolia');
  });

  test.skipIf(skip)('quotes the ambassador and the attaché, each in his own words', async () => {
    const speakers = (lines: Record<string, unknown>[]) => [
      ...new Set(lines.map(({ speaker }) => (speaker as { name: string } | null)?.name)),
    ];
    expect(speakers(await verbatim(folder, ['quote', '--who', 'ambassador']))).toEqual(['Qi Qianjin']);
    for (const who of ['chang', 'attaché', 'ATTACHE'])
      expect(speakers(await verbatim(folder, ['quote', '--who', who]))).toEqual(['Wong Roy Chang']);
  });

  test.skipIf(skip)('puts what was said about something first', async () => {
    const [first] = await verbatim(folder, ['quote', '--who', 'attaché', '--about', 'troops']);
    expect(first?.text).toBe('political decision');
  });

  test.skipIf(skip)('names the source', async () => {
    const [{ id } = { id: '' }] = await verbatim(folder, ['articles', 'list']);
    const [item] = await verbatim(folder, ['source', String(id), '--style', 'csl-json']);
    expect(item).toMatchObject({
      issued: { 'date-parts': [[2018, 8, 3]] },
      URL: expect.stringContaining('zerohedge.com/news/2018-08-03/china-signals-willingness'),
    });
    expect(JSON.stringify(item).toLowerCase()).toContain('"container-title":"zerohedge');
  });
});

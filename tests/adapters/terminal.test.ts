import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

// The program as it ships: bin/verbatim.js on the built dist/.

const bin = join(import.meta.dirname, '../../bin/verbatim.js');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-terminal-'));
const articles = join(folder, 'articles');

const HARBOUR = `---
title: The harbour opens
publisher: The Harbour Gazette
author: Anna Berg
published: 2021-09-03
language: en
url: https://gazette.example/2021/harbour
---

The new harbour of Port Ellin opened on Friday, two years after the great storm.

“We have waited for this day,” said Mara Lindqvist, the mayor of Port Ellin. “The pier is yours.”

The work cost 12 million crowns, according to the town council.
`;

const FERRY = `---
title: A ferry for the islands
publisher: The Island Post
published: 2020-02-14
---

A ferry will sail to the islands twice a day from March.

“Nobody will be stranded again,” said Olaf Strand, who owns the ferry.
`;

beforeAll(() => {
  mkdirSync(articles, { recursive: true });
  writeFileSync(join(articles, 'harbour.md'), HARBOUR);
  writeFileSync(join(articles, 'ferry.md'), FERRY);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  const ended = new Promise<Ran>((resolve) => child.on('close', (code) => resolve({ code, ...said })));
  return { child, said, ended };
}

function run(args: readonly string[], input = ''): Promise<Ran> {
  const { child, ended } = start(args);
  child.stdin.end(input);
  return ended;
}

const on = (...args: string[]): string[] => [...args, '--articles', articles];

/** One object a line, each of which fits the schema to the letter. */
function linesOf<T>({ out }: Ran, schema: z.ZodType<T>): T[] {
  expect(out.endsWith('\n')).toBe(true);
  return out
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const value: unknown = JSON.parse(line);
      const parsed = schema.parse(value);
      expect(parsed).toEqual(value);
      return parsed;
    });
}

const span = z.tuple([z.int().min(0), z.int().min(0)]);
const words = z.strictObject({ text: z.string(), span });
const date = z.iso.date();

const Ask = z.strictObject({
  question: z.string(),
  answered: z.boolean(),
  reason: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  tookMs: z.number().min(0),
  passages: z.array(
    z.strictObject({
      article: z.string(),
      number: z.int().min(1),
      text: z.string(),
      span,
      highlight: span.nullable(),
      score: z.number(),
      title: z.string(),
      publisher: z.string().nullable(),
      published: date.nullable(),
      url: z.url().nullable(),
      link: z.url().nullable(),
    }),
  ),
});

const Quotation = z.strictObject({
  article: z.string(),
  passage: z.int().min(1),
  turn: z.int().min(1),
  kind: z.enum(['direct', 'partial']),
  text: z.string(),
  spans: z.array(span).min(1),
  speaker: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      names: z.array(z.string()),
      title: z.string().nullable(),
      mention: words,
    })
    .nullable(),
  cue: words.nullable(),
  provenance: z.array(
    z.strictObject({
      step: z.enum(['said', 'told', 'posted', 'translated', 'quoted', 'reported']),
      by: z.string().optional(),
      to: z.string().optional(),
      via: z.string().optional(),
      date: z.string().optional(),
      span: span.optional(),
    }),
  ),
  link: z.url().nullable(),
});

const Article = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: date.nullable(),
  language: z.string(),
  url: z.url().nullable(),
  form: z.enum(['article', 'digest']),
  passages: z.int().min(1),
  quotations: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});

const Citation = z.strictObject({ article: z.string(), style: z.string(), text: z.string() });
const Fault = z.strictObject({
  question: z.string().nullable(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

describe('verbatim ask', () => {
  it('prints the passage with the answer, who speaks in it and where it stands', async () => {
    const { code, out, err } = await run(on('ask', 'Who', 'waited', 'for', 'this', 'day?'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Who waited for this day?');
    expect(out).toContain('“We have waited for this day,” said Mara Lindqvist');
    expect(out).toContain('— Mara Lindqvist');
    expect(out).toContain('The harbour opens · The Harbour Gazette · 3 September 2021 · ¶ 2 of 3');
    expect(out).toContain('https://gazette.example/2021/harbour#:~:text=');
  });

  it('gives programs the words, the sentence that answers, and the link', async () => {
    const ran = await run(on('ask', 'How much did the work on the harbour cost?', '--json', '--limit', '2'));
    const [answer] = linesOf(ran, Ask);
    expect(ran.code).toBe(0);
    expect(answer).toMatchObject({
      question: 'How much did the work on the harbour cost?',
      answered: true,
      reason: null,
    });
    expect(answer?.passages.length).toBeLessThanOrEqual(2);
    const [first] = answer?.passages ?? [];
    expect(first).toMatchObject({
      article: 'harbour',
      number: 3,
      publisher: 'The Harbour Gazette',
      published: '2021-09-03',
    });
    expect(first?.text.slice(...(first.highlight ?? [0, 0]))).toBe(
      'The work cost 12 million crowns, according to the town council.',
    );
    expect(first?.link).toMatch(/^https:\/\/gazette\.example\/2021\/harbour#:~:text=The%20work%20cost/);
  });

  it('says so when nothing answers, and where the nearest passage is', async () => {
    const ran = await run(on('ask', 'What is the capital of Mongolia?'));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Nothing in these articles answers that.');
    const [answer] = linesOf(await run(on('ask', 'What is the capital of Mongolia?', '--json')), Ask);
    expect(answer?.answered).toBe(false);
    expect(answer?.reason).toBeTruthy();
  });

  it('answers each line of standard input with one line, in order, faults and all', async () => {
    const asked = [
      'When did the harbour open?',
      '',
      'hi',
      'x'.repeat(100_000),
      'Who owns the ferry?\r',
      'the of and',
      'When did the harbour open?',
    ];
    const ran = await run(on('ask', '--json'), `\uFEFF${asked.join('\n')}`);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const answers = linesOf(ran, z.union([Ask, Fault]));
    expect(answers.map((answer) => ('error' in answer ? answer.error.code : answer.question))).toEqual([
      'When did the harbour open?',
      'question-too-short',
      'question-too-short',
      'question-too-long',
      'Who owns the ferry?',
      'nothing-to-search',
      'When did the harbour open?',
    ]);
    expect({ ...answers[6], tookMs: 0 }).toEqual({ ...answers[0], tookMs: 0 });
  });

  it('answers a line while the next has not been typed', async () => {
    const { child, said, ended } = start(on('ask', '--json'));
    for (const [i, question] of ['Who owns the ferry?', 'When did the harbour open?'].entries()) {
      child.stdin.write(`${question}\n`);
      await expect.poll(() => said.out.split('\n').length - 1, { timeout: 20_000 }).toBe(i + 1);
    }
    child.stdin.end();
    expect((await ended).code).toBe(0);
  });

  it('tells people about a line that it cannot take, and goes on', async () => {
    const { code, out } = await run(on('ask'), 'hi\nWho owns the ferry?\n');
    expect(code).toBe(0);
    expect(out).toMatch(/too short[\s\S]*Olaf Strand/);
  });

  it('takes a bad question on the command line for wrong use', async () => {
    const text = await run(on('ask', 'hi'));
    expect([text.code, text.out]).toEqual([2, '']);
    expect(text.err).toContain('too short');
    const json = await run(on('ask', 'hi', '--json'));
    expect(json.code).toBe(2);
    expect(linesOf(json, Fault)).toMatchObject([{ question: 'hi', error: { code: 'question-too-short' } }]);
  });
});

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
    expect([text.code, text.out]).toEqual([0, expect.stringContaining('Nobody of that name')]);
    const json = await run(on('quote', '--who', 'Nobody Atall', '--json'));
    expect(json.code).toBe(0);
    expect(linesOf(json, Fault)).toMatchObject([{ question: 'Nobody Atall', error: { code: 'unknown-speaker' } }]);
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

describe('verbatim source', () => {
  it('cites the article and says where it is from', async () => {
    const { code, out } = await run(on('source', 'harbour'));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Berg, A\. \(2021, September 3\)\. The harbour opens\. The Harbour Gazette\. Retrieved \w+ \d+, \d+, from https:/,
    );
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
    expect(err).toMatch(/ferry, harbour/);
    const json = await run(on('source', 'nowhere', '--json'));
    expect(json.code).toBe(2);
    expect(linesOf(json, Fault)).toMatchObject([{ question: 'nowhere', error: { code: 'unknown-article' } }]);
    expect((await run(on('source', 'harbour', '--passage', '99'))).err).toContain('1 to 3');
  });
});

describe('verbatim articles', () => {
  it('lists what is on the shelf', async () => {
    const listed = linesOf(await run(on('articles', 'list', '--json')), Article);
    expect(listed.map(({ id, passages, quotations }) => [id, passages, quotations])).toEqual([
      ['ferry', 2, 1],
      ['harbour', 3, 2],
    ]);
    expect((await run(on('articles'))).out).toMatch(
      /ferry\n {2}A ferry for the islands\n[\s\S]*3 passages · 2\s+quotations/,
    );
  });

  it.each(['add', 'remove'])('says where articles live when asked to %s one', async (action) => {
    const { code, err } = await run(on('articles', action, 'x.md'));
    expect(code).toBe(2);
    expect(err).toContain('--articles');
  });
});

describe('folders', () => {
  it('may be named more than once', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'bridge.md'), '# The bridge\n\nThe bridge is red.\n');
    const listed = linesOf(await run(on('articles', '--json', '--articles', other)), Article);
    expect(listed.map(({ id }) => id)).toEqual(['bridge', 'ferry', 'harbour']);
  });

  it('hold files that cannot be read: they are named, the others served', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'good.md'), '# The bridge\n\nThe bridge is red.\n');
    writeFileSync(join(mixed, 'bad.md'), '---\ntitle: [\n---\n\nWords.\n');
    const ran = await run(['articles', '--json', '--articles', mixed]);
    expect(ran.code).toBe(0);
    expect(linesOf(ran, Article).map(({ id }) => id)).toEqual(['good']);
    expect(ran.err).toMatch(/^verbatim: .*bad\.md/);
  });

  it('must be there when they are named', async () => {
    const { code, err } = await run(['quotations', '--articles', join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(err).toContain('nowhere');
  });

  it('may be empty', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await run(['quotations', '--json', '--articles', empty])).toEqual({ code: 0, out: '', err: '' });
    const ran = await run(['ask', 'Who owns the ferry?', '--json', '--articles', empty]);
    expect(ran.code).toBe(2);
    expect(linesOf(ran, Fault)).toMatchObject([{ error: { code: 'empty-shelf' } }]);
  });
});

describe('verbatim preview', () => {
  it('opens the page on the port, with the articles, until it is stopped', async () => {
    const { child, said, ended } = start(on('preview', '--port', '0'));
    await expect.poll(() => said.out, { timeout: 20_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(said.out).toContain('2 articles');
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.out) ?? [];
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});

describe('the program itself', () => {
  it('prints its version', async () => {
    const { code, out } = await run(['--version']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  it('says what is wrong on standard error, and ends with 2', async () => {
    const { code, out, err } = await run(['aks', 'who?']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'verbatim: There is no “verbatim aks”. Did you mean “ask”?\n“verbatim --help” lists what there is.\n',
    );
  });
});

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { z } from 'zod';

/** The program as it ships: bin/verbatim.js on the built dist/. */
const bin = join(import.meta.dirname, '../../bin/verbatim.js');

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

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program in a folder of its own, with two articles in `articles`; gone after the file's tests. */
export function installTerminal() {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-terminal-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  writeFileSync(join(articles, 'harbour.md'), HARBOUR);
  writeFileSync(join(articles, 'ferry.md'), FERRY);

  function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', ...env },
    });
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

  const run = (args: readonly string[], input = ''): Promise<Ran> => runWith({}, args, input);

  /** With variables set besides those of the tests' own process. */
  function runWith(env: Readonly<Record<string, string>>, args: readonly string[], input = ''): Promise<Ran> {
    const { child, ended } = start(args, env);
    child.stdin.end(input);
    return ended;
  }

  const on = (...args: string[]): string[] => [...args, '--articles', articles];

  return { folder, start, run, runWith, on };
}

/** One object a line, each of which fits the schema to the letter. */
export function linesOf<T>({ out }: Ran, schema: z.ZodType<T>): T[] {
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

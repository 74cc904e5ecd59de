import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { codeOf } from '../../../base/error-code.ts';
import { UserError } from '../../../base/errors.ts';
import { isLinkFile } from '../../../intake/link-file.ts';
import { isReadable } from '../../../intake/read-article.ts';
import type { Given } from '../../../keeping/keeping.ts';
import type { Words } from '../../../words/en.ts';

/** Larger than anything that is read. */
const MAX_BYTES = 20_000_000;

/** What was typed: an address, else a file, which is opened when its turn has come. */
export const givenBy = (word: string): Given =>
  /^[a-z][a-z+.-]*:\/\//i.test(word)
    ? { kind: 'address', url: word }
    : { kind: 'file', name: basename(word), bytes: () => bytesOf(word) };

/** @throws UserError `bad-usage` where there is no such file */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const stats = await stat(path);
    const { size } = stats;
    // A pipe may never end, nor begin.
    if (!stats.isFile() && !stats.isDirectory())
      throw new UserError('bad-usage', ({ terminal }) => terminal.notAFile(path));
    if (size > MAX_BYTES)
      throw new UserError('bad-usage', ({ terminal, number }) =>
        terminal.fileTooLong(path, number(Math.round(size / 1e5) / 10), MAX_BYTES / 1e6),
      );
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('bad-usage', ({ terminal }) => unreadable(terminal, path, codeOf(cause)), { cause });
  }
}

function unreadable(says: Words['terminal'], path: string, code: string | number | undefined): string {
  if (code === 'ENOENT') return says.noFile(path);
  return code === 'EISDIR' ? says.isFolder(path, 'verbatim articles import') : says.unreadableFile(path);
}

/** The files of a folder that can be read, at any depth, in order; those whose name begins with a dot, and links, are passed over. */
export async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UserError('bad-usage', ({ terminal }) => terminal.noFolder(folder), { cause });
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && (isReadable(path) || isLinkFile(path))) yield path;
  }
}

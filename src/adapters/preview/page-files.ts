import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../base/errors.ts';

export interface PageFile {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** By URL path. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** What the build puts into dist/page. */
const FILES = [
  { path: '/', name: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/page.js', name: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/page.css', name: 'page.css', type: 'text/css; charset=utf-8' },
  { path: '/icon.svg', name: 'icon.svg', type: 'image/svg+xml' },
];

/**
 * The page, in memory: a request never names a file.
 *
 * @throws UserError `page-missing` when the page was not built
 */
export async function readPage(directory: string): Promise<PageFiles> {
  try {
    const files = await Promise.all(
      FILES.map(async ({ path, name, type }) => {
        const data = new Uint8Array(await readFile(join(directory, name)));
        return [path, { type, data }] as const;
      }),
    );
    return new Map(files);
  } catch (cause) {
    throw new UserError('page-missing', ({ starting }) => starting.noPage(directory), {
      cause,
    });
  }
}

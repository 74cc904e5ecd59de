import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of the indexes that are kept between runs: that of the common articles, and those of servers. */
export async function indexBytes(dataFolder: string): Promise<number> {
  const servers = join(dataFolder, 'indexes');
  const names = await readdir(servers).catch(() => []);
  const files = [join(dataFolder, 'index'), ...names.map((name) => join(servers, name, 'index'))];
  // One that is not there yet, or no longer, has none.
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

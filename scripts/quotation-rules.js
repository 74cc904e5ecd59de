// The version of the rules by which quotations are read: a hash over the bundle of everything that reads and saves them,
// code, weights and packages. Comments, types and layout are not in the bundle, so that they do not count.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** @param {string} root the folder that holds `src/` */
export async function quotationRules(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/quotations/read.ts', 'src/shelf/saved-quotations.ts'],
    outdir: 'rules',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  return hash.digest('hex').slice(0, 16);
}

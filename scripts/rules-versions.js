// The versions of the rules by which quotations are read, and words into an index: what is kept between runs is used only
// by the rules that made it. Each is a hash over the bundle of everything that reads and saves it, code, weights and packages.
// Comments, types and layout are not in the bundle, so that they do not count.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';

const QUOTATIONS = ['src/quotations/read.ts', 'src/shelf/saved-quotations.ts'];
const INDEX = [
  'src/search/index/pack-page.ts',
  'src/search/vocabulary/vocabulary.ts',
  'src/search/index/saved-index.ts',
];
/** What the index imports on the way and does not read: what words mean, what is a name, and by what quotations are read. */
const NOT_OF_THE_INDEX = /\/text\/(?:vectors|synonyms|names)\.ts$|\.quotations\.json$/;

/**
 * @param {string} root the folder that holds `src/`
 * @param {string[]} entryPoints
 * @param {RegExp} [leftOut] which imports do not count, as they are written
 */
async function versionOf(root, entryPoints, leftOut) {
  const leaveOut = {
    name: 'leave out',
    setup: ({ onResolve }) => void onResolve({ filter: leftOut }, () => ({ path: 'left out', external: true })),
  };
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    plugins: leftOut ? [leaveOut] : [],
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

/** @param {string} root the folder that holds `src/` */
export async function rulesVersions(root) {
  const [quotations, index] = await Promise.all([
    versionOf(root, QUOTATIONS),
    versionOf(root, INDEX, NOT_OF_THE_INDEX),
  ]);
  return { quotations, index };
}

/**
 * What esbuild and vitest put in for the names by which the code asks for the versions.
 * @param {string} root the folder that holds `src/`
 */
export async function definedVersions(root) {
  const { quotations, index } = await rulesVersions(root);
  return { QUOTATION_RULES: JSON.stringify(quotations), INDEX_RULES: JSON.stringify(index) };
}

// The versions of the rules by which quotations are read, and words into an index: what is kept between runs is used only
// by the rules that made it. Each is a hash over the bundle of everything that reads and saves it, code, weights and packages.
// Comments, types and layout are not in the bundle, so that they do not count.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const QUOTATIONS = ['src/quotations/read.ts', 'src/shelf/saved-quotations.ts'];
const INDEX = [
  'src/search/index/pack-page.ts',
  'src/search/vocabulary/vocabulary.ts',
  'src/search/index/saved-index.ts',
];
const ARTICLES = ['src/intake/read-article.ts', 'src/shelf/saved-readings.ts', 'src/shelf/copies.ts'];
/** What the index imports on the way and does not read: what words mean, what is a name, and by what quotations are read. */
const NOT_OF_THE_INDEX = /\/text\/(?:vectors|synonyms|names)\.ts$|\.quotations\.json$/;

/**
 * @param {string} root the folder that holds `src/`
 * @param {string[]} entryPoints
 * @param {RegExp} [leftOut] which imports do not count, as they are written
 * @param {'bundle' | 'external'} [packages] external: their versions count in place of their code, which would take seconds to bundle
 */
async function versionOf(root, entryPoints, leftOut, packages = 'bundle') {
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
    packages,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  if (packages === 'external') hash.update(JSON.stringify(await dependencies(root)));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} root the folder that holds `package.json`, where every version is an exact one */
const dependencies = async (root) => JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).dependencies;

/** @param {string} root the folder that holds `src/` */
export async function rulesVersions(root) {
  const [quotations, index, articles] = await Promise.all([
    versionOf(root, QUOTATIONS),
    versionOf(root, INDEX, NOT_OF_THE_INDEX),
    versionOf(root, ARTICLES, undefined, 'external'),
  ]);
  return { quotations, index, articles };
}

/**
 * What esbuild and vitest put in for the names by which the code asks for the versions.
 * @param {string} root the folder that holds `src/`
 */
export async function definedVersions(root) {
  const { quotations, index, articles } = await rulesVersions(root);
  return {
    QUOTATION_RULES: JSON.stringify(quotations),
    INDEX_RULES: JSON.stringify(index),
    ARTICLE_RULES: JSON.stringify(articles),
  };
}

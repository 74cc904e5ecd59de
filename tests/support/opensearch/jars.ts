import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Which jars, and of which versions. */
const POM = join(import.meta.dirname, 'pom.xml');
/** Beside the packages, so that they are fetched once and belong to no commit. */
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/verbatim');

const runs = (program: string, argument: string): boolean => spawnSync(program, [argument]).status === 0;

/**
 * A folder with the jars of OpenSearch, fetched from Maven Central by the first who asks; undefined when the tests that want it are to be
 * skipped, which is then said. Where CI is set they must be there.
 */
export function jarsOrSkip(env: NodeJS.ProcessEnv = process.env): string | undefined {
  try {
    return jars();
  } catch (error) {
    const why = `${error instanceof Error ? error.message : error}`;
    if (env.CI) throw new Error(`OpenSearch cannot be started for the tests. ${why}`);
    process.stderr.write(`${why} The tests of OpenSearch are skipped.\n`);
    return undefined;
  }
}

function jars(): string {
  if (!runs('javac', '-version')) throw new Error('There is no Java here: install Debian’s default-jdk-headless.');
  const folder = join(CACHE, `opensearch-${createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  if (!runs('mvn', '-v')) throw new Error('There is no Maven here to fetch OpenSearch with: install Debian’s maven.');
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'fetching-'));
  const fetching = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${fresh}`];
  const { status, stdout } = spawnSync('mvn', fetching, { encoding: 'utf8' });
  if (status !== 0) {
    rmSync(fresh, { recursive: true });
    throw new Error(`Maven cannot fetch OpenSearch: ${stdout.trim().split('\n')[0]}`);
  }
  try {
    renameSync(fresh, folder);
  } catch {
    // Another test file was quicker.
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

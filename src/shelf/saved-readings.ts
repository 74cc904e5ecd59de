import type { Article } from '../article/article.ts';
import { createKeptFile, type Holding, type KeptFileOptions, linesIn } from '../base/kept-file.ts';
import type { SyncSteps } from '../base/steps.ts';
import type { ArticleFault } from '../intake/read-article.ts';
import type { KnownFile } from './folder.ts';

/** Put in by scripts/build.js: see scripts/rules-versions.js. */
declare const ARTICLE_RULES: string | undefined;

/** Changes whenever the code changes by which files are read or saved. Undefined where they were not built. */
export const articleRules: string | undefined = typeof ARTICLE_RULES === 'undefined' ? undefined : ARTICLE_RULES;

export interface ReadingsOptions extends Pick<KeptFileOptions, 'log'> {
  readonly file: string;
  /** By which rules files are read: what was read by others is outdated. */
  readonly rules: string;
}

/** What files were read as, kept between runs by their paths, with what tells whether they have changed. */
export interface SavedReadings {
  /** Nothing where the file is missing, damaged or outdated. */
  load(): Promise<ReadonlyMap<string, KnownFile>>;
  /** Saves when enough of it is not saved yet. Files that could not be read are tried again at every start. */
  save(files: ReadonlyMap<string, KnownFile>): Promise<void>;
}

/** A line of JSON for each file. That it is as it was written, the file's checksum tells. */
interface Line extends Omit<KnownFile, 'outcome'> {
  readonly path: string;
  readonly contents: string;
  readonly articles: readonly [Article, ...Article[]];
  readonly faults: readonly ArticleFault[];
}

const keyOf = (path: string, { size, modified }: Pick<KnownFile, 'size' | 'modified'>): string =>
  `${size} ${modified} ${path}`;

export function createSavedReadings({ file, rules, log }: ReadingsOptions): SavedReadings {
  const kept = createKeptFile({
    path: file,
    format: { name: 'verbatim-articles', version: rules },
    what: 'articles',
    log,
  });
  return {
    load: async () => (await kept.load(reading)) ?? new Map(),
    save(files) {
      const lines = [...files].flatMap(([path, { outcome, ...facts }]): Line[] =>
        'contents' in outcome ? [{ path, ...facts, ...outcome }] : [],
      );
      return kept.save(new Map(lines.map((line) => [keyOf(line.path, line), 1])), () => written(lines));
    },
  };
}

function* written(lines: readonly Line[]): Generator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
}

/** One line at a step. @throws Error where one is none of ours */
function* reading(
  bytes: Buffer,
): SyncSteps<{ readonly holding: Holding; readonly value: ReadonlyMap<string, KnownFile> }> {
  const holding = new Map<string, number>();
  const value = new Map<string, KnownFile>();
  for (const line of linesIn(bytes)) {
    const { path, size, modified, readAt, ...outcome } = JSON.parse(line) as Line;
    holding.set(keyOf(path, { size, modified }), 1);
    value.set(path, { size, modified, readAt, outcome });
    yield;
  }
  return { holding, value };
}

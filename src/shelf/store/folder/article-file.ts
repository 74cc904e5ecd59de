import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../../article/article.ts';
import { inSlices, type SyncSteps } from '../../../base/steps.ts';
import { isKept } from '../../../intake/kept/read.ts';
import { keptMarkdown } from '../../../intake/kept/write.ts';
import { type ArticleFault, keptReadingOf, textReadingOf, UnreadableArticle } from '../../../intake/read-article.ts';
import { type EarlierText, type KeptArticle, MOST_EARLIER } from '../store.ts';
import { articleFile, idOfOriginal } from './names.ts';

/** An article as its file says, and what else the file says. */
export interface ArticleFile extends KeptArticle {
  /** The file of its original; null where there is none. */
  readonly originalFile: string | null;
  /** Counts its writings, from 1; 0 where a hand put it there. */
  readonly revision: number;
  /** What is passed over in it. */
  readonly faults: readonly ArticleFault[];
}

/** A file's bytes, and when they last changed. */
export interface FileContents {
  readonly bytes: Uint8Array;
  readonly modified: Date;
}

const moment = z.iso.datetime({ error: 'must be a moment like 2026-11-30T09:30:00.000Z' });

/** What stands in the front matter beside the article, under names that people understand. */
const keeping = z.object({
  added: moment.optional(),
  'added-by': z.string().optional(),
  'added-from': z.string().optional(),
  original: z.string().optional(),
  'original-file': z.string().optional(),
  revision: z.coerce.number().int().min(0).default(0),
  history: z.array(z.object({ hash: z.string(), until: moment })).default([]),
  hash: z.string().optional(),
});

/** What is written of an article. */
export interface ToWrite extends Omit<KeptArticle, 'version'> {
  readonly originalFile: string | null;
  readonly revision: number;
}

/**
 * The file of an article, and the article as it will be read from it.
 * @throws Error where that would be another: a bug, told before anything is written
 */
export async function writtenFile(one: ToWrite): Promise<{ readonly text: string; readonly file: ArticleFile }> {
  const { article, added, original, originalFile, revision, history } = one;
  const markdown = keptMarkdown(article, {
    added: added.at,
    ...(added.by !== null && { 'added-by': added.by }),
    'added-from': added.from,
    ...(original !== null && { original }),
    ...(originalFile !== null && { 'original-file': originalFile }),
    revision,
    history: history.map(({ hash, until }) => ({ hash, until })),
  });
  const text = await inSlices(markdown);
  const file = await inSlices(
    readFileOf(article.id, `${article.id}.md`, { bytes: Buffer.from(text), modified: new Date() }),
  );
  if (file.article.hash !== article.hash)
    throw new Error(`the article ${article.id} would not be read back as it is, so it is not kept`);
  return { text, file };
}

/** The version of a file: changes with anything in it. */
export const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * Reads the file of an article, in small steps. Where a hand has changed its text since it was written, the text before joins
 * the history; where a hand put it there, it came when the file did, from nobody.
 *
 * @param path for messages
 * @throws UnreadableArticle
 */
export function* readFileOf(id: string, path: string, { bytes, modified }: FileContents): SyncSteps<ArticleFile> {
  const { article, faults, head } = yield* readingAndHead(id, path, bytes);
  if (article.id !== id) throw new UnreadableArticle(path, ({ intake }) => intake.otherId(article.id));
  const read = keeping.safeParse(head);
  if (!read.success) {
    const [issue] = read.error.issues;
    const [field, why] = [issue?.path.join('.') ?? '', issue?.message ?? ''];
    throw new UnreadableArticle(path, ({ intake }) => intake.badField(field, why));
  }
  const { data } = read;
  const originalFile = data['original-file'] ?? null;
  const isOwn = originalFile !== null && idOfOriginal(originalFile) === id;
  const changed: EarlierText[] =
    data.hash === undefined || data.hash === article.hash ? [] : [{ hash: data.hash, until: modified.toISOString() }];
  return {
    article,
    version: versionOf(bytes),
    added: {
      at: data.added ?? modified.toISOString(),
      by: data['added-by'] ?? null,
      from: data['added-from'] ?? `${id}.md`,
    },
    history: [...data.history, ...changed].slice(-MOST_EARLIER),
    original: isOwn ? (data.original ?? originalFile) : null,
    originalFile: isOwn ? originalFile : null,
    revision: data.revision,
    faults,
  };
}

interface Reading {
  readonly article: Article;
  readonly faults: readonly ArticleFault[];
  readonly head: Readonly<Record<string, unknown>>;
}

function* readingAndHead(id: string, path: string, bytes: Uint8Array): SyncSteps<Reading> {
  if (isKept(bytes)) return yield* keptReadingOf({ path, bytes });
  // Its name says its id, unless it was taken off.
  const { articles, faults } = yield* textReadingOf({ path: join(dirname(path), articleFile(id)), bytes });
  return { article: articles[0], faults, head: {} };
}

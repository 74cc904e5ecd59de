import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { codeOf } from '../../../base/error-code.ts';
import { inSlices } from '../../../base/steps.ts';
import { UnreadableArticle } from '../../../intake/read-article.ts';
import type { Say } from '../../../words/en.ts';
import { type ArticleFile, type FileContents, readFileOf } from './article-file.ts';

/** Links are not followed, and a pipe is not waited for. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Why something cannot be opened. @param code of the operating system */
export const whyNotOpened =
  (code: string): Say =>
  ({ intake }) =>
    code === 'ELOOP' ? intake.link : intake.cannotOpen(code);

/** What a file holds; null where there is none. @throws UnreadableArticle where it cannot be opened, or is none */
export async function contentsOf(path: string): Promise<FileContents | null> {
  try {
    const file = await open(path, FLAGS);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw new UnreadableArticle(path, ({ intake }) => intake.noFile);
      return { bytes: await file.readFile(), modified: stats.mtime };
    } finally {
      await file.close();
    }
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (cause instanceof UnreadableArticle || typeof code !== 'string') throw cause;
    throw new UnreadableArticle(path, whyNotOpened(code), undefined, { cause });
  }
}

/** The article in a file, or why it cannot be read; null where there is no file. */
export async function articleIn(path: string, id: string): Promise<ArticleFile | UnreadableArticle | null> {
  try {
    const contents = await contentsOf(path);
    return contents && (await inSlices(readFileOf(id, path, contents)));
  } catch (error) {
    if (error instanceof UnreadableArticle) return error;
    throw error;
  }
}

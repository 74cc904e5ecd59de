import { type Article, passageText } from '../../article/article.ts';
import type { SyncSteps } from '../../base/steps.ts';
import { type Head, headLines } from './head.ts';
import { blockOf } from './marks.ts';

/** Of the form in which articles are kept: a file of a later one is not read as if it were of this. */
export const FORM = 1;

/**
 * An article as Markdown with front matter, which people read and any reader of Markdown shows: `readKept` reads it back as the very
 * same article. A passage is a paragraph, and nothing in it is guessed.
 *
 * @param more what is known of it besides, in the front matter under keys of its own
 */
export function* keptMarkdown(article: Article, more: Head = {}): SyncSteps<string> {
  const { id, title, author, publisher, published, language, url, form, hash } = article;
  const head: Head = {
    verbatim: FORM,
    id,
    title,
    ...(author !== null && { author }),
    ...(publisher !== null && { publisher }),
    ...(published !== null && { published }),
    ...(language !== 'und' && { language }),
    ...(url !== null && { url }),
    ...(form !== 'article' && { form }),
    ...more,
    hash,
  };
  const blocks: string[] = [];
  for (const passage of article.passages) {
    const { kind, postedBy } = passage;
    blocks.push(blockOf({ kind, text: passageText(article, passage), ...(postedBy !== undefined && { postedBy }) }));
    yield;
  }
  return `---\n${headLines(head).join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { type Article, type Passage, passageText } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { drawExcerpt, excerpt } from './excerpt.ts';
import { blockQuote } from './markdown.ts';
import { type Attachment, text } from './message.ts';

/** A drawn passage; `files` where its words fit into no message and are handed over whole instead. */
export interface DrawnPassage {
  readonly parts: readonly APIComponentInContainer[];
  readonly files: readonly Attachment[];
}

/**
 * The passage behind the quotation bar, sliced from the article now: all of it, else the sentences around the
 * highlight, else, when even one sentence is longer than a message, a text file with the whole passage.
 *
 * @param room in units of `cost`
 * @param id of the text display
 */
export function drawPassage(
  article: Article,
  passage: Passage,
  highlight: Span | null,
  room: number,
  id?: number,
): DrawnPassage {
  const words = passageText(article, passage);
  const shown = excerpt(words, article.language, highlight, room);
  if (shown) return { parts: [text(blockQuote(drawExcerpt(words, shown, highlight)), id)], files: [] };
  const name = `passage-${passage.number}.txt`;
  return {
    parts: [
      text(`This passage has a sentence that is longer than a message may be, so here it is as a file, uncut.`),
      { type: ComponentType.File, file: { url: `attachment://${name}` } },
    ],
    files: [{ name, type: 'text/plain; charset=utf-8', data: Buffer.from(words, 'utf8') }],
  };
}

import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { languageOfSentences } from '../answers/language-in.ts';
import { type Article, type Passage, passageText } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Words } from '../words/en.ts';
import { drawExcerpt, excerpt } from './excerpt.ts';
import { blockQuote, escapeMarkdown } from './markdown.ts';
import { type Attachment, text } from './message.ts';

/** Drawn words; `files` where they fit into no message and are handed over whole instead. */
export interface DrawnWords {
  readonly parts: readonly APIComponentInContainer[];
  readonly files: readonly Attachment[];
}

/** What is to be seen of a passage, as offsets into its text. */
export interface Emphasis {
  /** Shown whatever must be cut; null for the beginning. */
  readonly focus: Span | null;
  readonly bold: readonly Span[];
}

/**
 * The passage behind the quotation bar, sliced from the article now: all of it, else the sentences around the focus; null
 * when not even one sentence fits.
 *
 * @param room in units of `cost`
 */
export function drawPassage(
  article: Article,
  passage: Passage,
  room: number,
  { focus, bold }: Emphasis = { focus: null, bold: [] },
): APIComponentInContainer | null {
  const words = passageText(article, passage);
  const shown = excerpt(words, languageOfSentences(article), focus, room, bold);
  return shown && text(blockQuote(drawExcerpt(words, shown, bold)));
}

/** Whether `drawPassage` gave all of the passage, with nothing in bold. */
export function isWhole(article: Article, passage: Passage, drawn: APIComponentInContainer): boolean {
  const words = passageText(article, passage);
  // Nothing gets shorter by being escaped: what is too long as it stands need not be compared.
  return (
    'content' in drawn && words.length <= drawn.content.length && drawn.content === blockQuote(escapeMarkdown(words))
  );
}

/** The whole passage as a file: what is left where a sentence is longer than the room of a message. */
export function handOver({ answers }: Words, article: Article, passage: Passage): DrawnWords {
  const name = `passage-${passage.number}.txt`;
  return {
    parts: [text(answers.passageAsFile), { type: ComponentType.File, file: { url: `attachment://${name}` } }],
    files: [{ name, type: 'text/plain; charset=utf-8', data: Buffer.from(passageText(article, passage), 'utf8') }],
  };
}

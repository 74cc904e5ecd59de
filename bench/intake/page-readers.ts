// Other readers of web pages, brought to the form in which this project's own is scored. None of them touches the network.
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What a reader makes of a page. */
export interface PageReading {
  readonly title: string | null;
  readonly author: string | null;
  /** As the reader gives it. */
  readonly published: string | null;
  /** In the page's order. */
  readonly paragraphs: readonly string[];
}

/** Null where the reader finds no article in the page. */
export type PageReader = (html: string) => Promise<PageReading | null>;

/** @mozilla/readability with its own settings, on a linkedom document. */
export const readability: PageReader = async (html) => {
  const read = new Readability(parseHTML(html).document).parse();
  return (
    read && {
      title: read.title ?? null,
      author: read.byline ?? null,
      published: read.publishedTime ?? null,
      paragraphs: paragraphsOf(read.content ?? ''),
    }
  );
};

/** @extractus/article-extractor with its own settings, but that no text is too short for it. */
export const articleExtractor: PageReader = async (html) => {
  const read = await extractFromHtml(html, 'https://page.example/', { contentLengthThreshold: 1 });
  return (
    read && {
      title: read.title ?? null,
      author: read.author || null,
      published: read.published || null,
      paragraphs: paragraphsOf(read.content ?? ''),
    }
  );
};

/** What ends a paragraph, wherever it stands. */
const BLOCK =
  /^(?:article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|ul)$/;

/** What is looked at of a node of a document. */
interface Node {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/** The paragraphs of an extract: a heading, a list item and a row of a table are each one, and two line breaks part two. */
function paragraphsOf(content: string): string[] {
  const { document } = parseHTML(`<html><body>${content.replace(/\s+/g, ' ')}</body></html>`);
  return textOf(document.body)
    .split(/\n\s*\n/)
    .flatMap((text) => words(text) || []);
}

/** The node's text, with a blank line around what is a paragraph of its own. */
function textOf(node: Node): string {
  const name = node.nodeName.toLowerCase();
  if (name === '#text') return node.textContent ?? '';
  if (name === 'br') return '\n';
  const parts = [...node.childNodes].map(textOf);
  // A cell of several paragraphs is no cell: the table is there for the layout.
  if (name === 'tr' && !parts.some((part) => /\n\s*\n/.test(part.trim())))
    return `\n\n${parts.flatMap((part) => words(part) || []).join(' | ')}\n\n`;
  const text = parts.join(name === 'tr' ? '\n\n' : '');
  return BLOCK.test(name) ? `\n\n${text}\n\n` : text;
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

import { extname } from 'node:path';
import type { Article } from '../article/article.ts';
import { composeArticle } from '../article/compose.ts';
import { UserError } from '../base/errors.ts';
import { atOnce, type SyncSteps } from '../base/steps.ts';
import { articleIdOf, dateOfFile, titleOfFile } from './article-id.ts';
import { type Draft, type Format, Unreadable } from './format.ts';
import { dateFromUrl, publisherFromUrl } from './from-url.ts';
import { withoutHeadline } from './head/headline.ts';
import { readMarkdown } from './markdown.ts';
import { isOrnament, MAX_PARAGRAPHS, TOO_MANY_PARAGRAPHS, toParagraphs } from './paragraphs.ts';
import { readPlainText } from './plain-text.ts';
import { takeSourceLine } from './source-line.ts';
import { takeTitle } from './title.ts';

/** A file's ending, in lower case, to the format that reads it. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readPlainText,
};

/** The endings of files that are read, in lower case. */
export const ENDINGS: readonly string[] = Object.keys(FORMATS);

/** Larger than any article by far. */
export const MAX_BYTES = 5_000_000;

/** A file as it was found. Its path names it in messages; the id comes from the last part of it. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is amiss with a file. */
export interface ArticleFault {
  /** Its path, as it was given. */
  readonly file: string;
  /** Without a full stop. */
  readonly reason: string;
  /** Counts from 1; absent where no line is to blame. */
  readonly line?: number;
  /** All of it in a sentence. */
  readonly message: string;
  /** Whether the article is there all the same, and only what is amiss is passed over. */
  readonly isServed: boolean;
}

const TOO_DEEP = 'it is nested too deep to be read';

const inWords = (file: string, reason: string, line: number | undefined): string =>
  `${file}${line === undefined ? '' : `, line ${line}`}: ${reason}.`;

/** A file that cannot be served as an article. */
export class UnreadableArticle extends UserError implements ArticleFault {
  readonly file: string;
  readonly reason: string;
  readonly line?: number;
  readonly isServed = false;

  constructor(file: string, reason: string, line?: number, options?: ErrorOptions) {
    super('unreadable-article', inWords(file, reason, line), options);
    this.file = file;
    this.reason = reason;
    if (line !== undefined) this.line = line;
  }
}

/** Whether there is a format for a file of that name. */
export const isReadable = (path: string): boolean => formatOf(path) !== undefined;

const formatOf = (path: string): Format | undefined => {
  const ending = extname(path).toLowerCase();
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
};

export interface SourceReading {
  readonly article: Article;
  /** What in the file is passed over. */
  readonly faults: readonly ArticleFault[];
}

/** As `readSource`, without a word of what is passed over. */
export const readArticle = (source: Source): Article => readSource(source).article;

/** Reads an article all at once: see `readingOf`. */
export const readSource = (source: Source): SourceReading => atOnce(readingOf(source));

/**
 * Reads an article from a file's bytes, in small steps. What the file says of itself comes first, then what its address tells (date
 * and publisher), then its first heading or line (title). The same bytes under the same name give the same article.
 *
 * @throws UnreadableArticle with the file, the line where one is to blame, and the reason
 */
export function* readingOf({ path, bytes }: Source): SyncSteps<SourceReading> {
  try {
    if (bytes.length > MAX_BYTES) throw new Unreadable(tooLarge(bytes.length));
    const format = formatOf(path);
    if (!format) throw new Unreadable(`files that end in ${ENDINGS.join(', ')} are read, others are not`);
    const draft = yield* format(bytes);
    const faults = draft.oversights.map(({ reason, line }) => ({
      file: path,
      reason,
      ...(line !== undefined && { line }),
      message: inWords(path, reason, line),
      isServed: true,
    }));
    return { article: yield* fromDraft(path, draft), faults };
  } catch (cause) {
    if (cause instanceof Unreadable) throw new UnreadableArticle(path, cause.message, cause.line, { cause });
    // The stack's end, in a shape that no bound foresees: one file is no reason to turn away the others.
    if (cause instanceof RangeError) throw new UnreadableArticle(path, TOO_DEEP, undefined, { cause });
    throw cause;
  }
}

/** The reason for turning away a file of that many bytes. */
export const tooLarge = (bytes: number): string =>
  `it is ${(bytes / 1e6).toFixed(1)} MB long, and ${MAX_BYTES / 1e6} MB are the most that is read`;

function* fromDraft(path: string, { metadata, blocks: all, reading }: Draft): SyncSteps<Article> {
  const blocks = all.filter((block) => !isOrnament(block));
  if (blocks.length > MAX_PARAGRAPHS) throw new Unreadable(TOO_MANY_PARAGRAPHS);
  yield;
  const source = takeSourceLine(blocks);
  const titled = takeTitle(metadata.title, source.blocks);
  const paragraphs = withoutHeadline(toParagraphs(titled.blocks, reading), titled.title);
  yield;
  if (paragraphs.length === 0) throw new Unreadable('it holds no paragraph of text');
  const url = metadata.url ?? source.url;
  const facts = {
    id: metadata.id ?? articleIdOf(path),
    title: titled.title || titleOfFile(path),
    url,
    publisher: metadata.publisher ?? (url && publisherFromUrl(url)),
    author: metadata.author ?? null,
    published: metadata.published ?? (url && dateFromUrl(url)) ?? dateOfFile(path),
    ...(metadata.language !== undefined && { language: metadata.language }),
    ...(metadata.form !== undefined && { form: metadata.form }),
  };
  return composeArticle(facts, paragraphs);
}

import type { Article } from '../article/article.ts';
import { composeArticle, readdressed } from '../article/compose.ts';
import { UserError } from '../base/errors.ts';
import { atOnce, awaited, inSlices, type Steps, type SyncSteps } from '../base/steps.ts';
import { en, type Say, type Words } from '../words/en.ts';
import { type Said, saidIn, saidInAll } from '../words/said.ts';
import { articleIdOf, dateOfFile, partIdOf, titleOfFile } from './article-id.ts';
import { type Draft, type Format, megabytes, type Source, Unreadable } from './format.ts';
import { ENDINGS, formatOf, formatOfFile, MAX_TEXT_BYTES } from './formats.ts';
import { dateFromUrl, publisherFromUrl } from './from-url.ts';
import { withoutHeadline } from './head/headline.ts';
import { isKept, type KeptReading, readKept } from './kept/read.ts';
import { isOrnament, MAX_PARAGRAPHS, toParagraphs } from './paragraphs.ts';
import { isSameSite } from './same-site.ts';
import { takeSourceLine } from './source-line.ts';
import { takeTitle } from './title.ts';

/** What is amiss with a file: plain data, so that it can be sent to another thread and kept between runs. */
export interface ArticleFault {
  /** Its path, as it was given. */
  readonly file: string;
  /** A clause without the file and the line: see `intake` in the words. */
  readonly reason: Said;
  /** Counts from 1; absent where no line is to blame. */
  readonly line?: number;
  /** All of it in a sentence, in English; `faultIn` says it in any language. */
  readonly message: string;
  /** Whether the article is there all the same, and only what is amiss is passed over. */
  readonly isServed: boolean;
}

/** What a source is read as. */
export interface SourceReading {
  /** In the order of the source: the chapters of a book, else one. */
  readonly articles: readonly [Article, ...Article[]];
  /** What in the source is passed over. */
  readonly faults: readonly ArticleFault[];
}

/** All of a fault in a sentence. */
export const faultIn = (words: Words, { file, line, reason }: Pick<ArticleFault, 'file' | 'line' | 'reason'>): string =>
  words.intake.inFile(file, line, saidIn(words, reason));

/** A file that cannot be served as an article. */
export class UnreadableArticle extends UserError implements ArticleFault {
  readonly file: string;
  readonly reason: Said;
  readonly line?: number;
  readonly isServed = false;

  /** @param why one of `intake` in the words */
  constructor(file: string, why: Say | Said, line?: number, options?: ErrorOptions) {
    const reason = typeof why === 'function' ? saidInAll(why) : why;
    const fault = { file, reason, ...(line !== undefined && { line }) };
    super('unreadable-article', (words) => faultIn(words, fault), options);
    this.file = file;
    this.reason = reason;
    if (line !== undefined) this.line = line;
  }
}

/** Whether there is a format for a file of that name. */
export const isReadable = (path: string): boolean => formatOfFile(path) !== undefined;

/** Why a file of that name and that many bytes is turned away unread; null where it is not. */
export function tooLarge(path: string, bytes: number): Say | null {
  const format = formatOfFile(path);
  return format && bytes > format.largest ? largerThan(format, bytes) : null;
}

const largerThan =
  ({ largest }: Pick<Format, 'largest'>, bytes: number): Say =>
  ({ intake }) =>
    intake.tooLarge(megabytes(bytes), largest / 1e6);

/**
 * Reads an article, or several, from a source of any format, giving way to others. What the source says of itself comes first, then
 * what its address tells (date and publisher), then its first heading or line (title). The same source gives the same articles.
 *
 * @throws UnreadableArticle with the file, the line where one is to blame, and the reason
 */
export const readSource = (source: Source): Promise<SourceReading> => inSlices(readingOf(source));

/** The same in steps: small ones for texts, promises for documents, whose libraries are loaded when first needed. */
export const readingOf = (source: Source): Steps<SourceReading> => explained(source.path, readWith(source));

/** The article of a text (Markdown or plain text), all at once. @throws as `readSource` */
export const readArticle = (source: Source): Article => atOnce(textReadingOf(source)).articles[0];

/** As `readingOf`, of texts alone. */
export const textReadingOf = (source: Source): SyncSteps<SourceReading> => explained(source.path, readText(source));

function* readWith(source: Source): Steps<SourceReading> {
  if (isKept(source.bytes)) return yield* readText(source);
  const format = knownFormat(source);
  if (format.kind === 'text') return yield* readText(source);
  const read = yield* awaited(format.load());
  return yield* toReading(source, yield* awaited(read(source)));
}

function* readText(source: Source): SyncSteps<SourceReading> {
  if (isKept(source.bytes)) {
    const { article, faults } = yield* readKeptWith(source);
    return { articles: [article], faults };
  }
  const format = knownFormat(source);
  if (format.kind !== 'text') throw new Unreadable(({ intake }) => intake.document);
  return yield* toReading(source, [yield* format.read(source)]);
}

/** What an article that was kept is read as. */
export interface KeptSourceReading extends Pick<KeptReading, 'head'> {
  readonly article: Article;
  readonly faults: readonly ArticleFault[];
}

/** Marks of Markdown make a file longer than what it was made of, at the very most so many times. */
const LONGEST_KEPT = 4 * MAX_TEXT_BYTES;

/**
 * Reads an article that `keptMarkdown` wrote, in small steps, with all that its front matter says besides.
 * @throws UnreadableArticle as `readingOf`
 */
export const keptReadingOf = (source: Source): SyncSteps<KeptSourceReading> =>
  explained(source.path, readKeptWith(source));

function* readKeptWith({ path, bytes, url: address }: Source): SyncSteps<KeptSourceReading> {
  if (bytes.length > LONGEST_KEPT) throw new Unreadable(largerThan({ largest: LONGEST_KEPT }, bytes.length));
  const { article, oversights, head } = yield* readKept(path, bytes);
  const faults = oversights.map(({ reason, line }) => servedFault(path, reason, line));
  if (article.url === null || address === undefined || isSameSite(article.url, address))
    return { article, faults, head };
  const told = servedFault(path, elsewhere(article.url), undefined);
  return { article: readdressed(article, { id: article.id, url: address }), faults: [...faults, told], head };
}

/**
 * Whoever makes a page can say that it is another site's. It would stand in for that site's article, and be cited as its words: so what
 * was fetched is only ever of the site that it was fetched from.
 */
const elsewhere =
  (claimed: string): Say =>
  ({ intake }) =>
    intake.elsewhere(new URL(claimed).hostname);

function servedFault(file: string, reason: Say, line: number | undefined): ArticleFault {
  const fault = { file, reason: saidInAll(reason), ...(line !== undefined && { line }) };
  return { ...fault, message: faultIn(en, fault), isServed: true };
}

function knownFormat(source: Source): Format {
  const format = formatOf(source);
  if (!format) throw new Unreadable(({ intake }) => intake.unknownKind(ENDINGS));
  if (source.bytes.length > format.largest) throw new Unreadable(largerThan(format, source.bytes.length));
  return format;
}

/** The same work, whose faults name the file. */
function* explained<S extends Promise<unknown> | undefined, T>(path: string, work: Generator<S, T>): Generator<S, T> {
  try {
    return yield* work;
  } catch (cause) {
    if (cause instanceof Unreadable) throw new UnreadableArticle(path, cause.reason, cause.line, { cause });
    // The stack's end, in a shape that no bound foresees: one file is no reason to turn away the others.
    if (cause instanceof RangeError)
      throw new UnreadableArticle(path, ({ intake }) => intake.tooDeep, undefined, { cause });
    throw cause;
  }
}

/** The articles of all drafts that can be served; of several, those that cannot are faults. */
function* toReading(source: Source, drafts: readonly Draft[]): SyncSteps<SourceReading> {
  const { path } = source;
  const articles: Article[] = [];
  const faults: ArticleFault[] = [];
  const passOver = (reason: Say, line: number | undefined): void => void faults.push(servedFault(path, reason, line));
  for (const [at, draft] of drafts.entries()) {
    for (const { reason, line } of draft.oversights) passOver(reason, line);
    const id = draft.metadata.id ?? (drafts.length === 1 ? articleIdOf(path) : partIdOf(path, at + 1));
    try {
      articles.push(yield* toArticle(source, id, draft, (reason) => passOver(reason, undefined)));
    } catch (error) {
      if (drafts.length === 1 || !(error instanceof Unreadable)) throw error;
      passOver((words) => words.intake.partLeftOut(at + 1, drafts.length, error.reason(words)), undefined);
    }
    yield;
  }
  const [first, ...others] = articles;
  if (!first) throw new Unreadable(noText);
  return { articles: [first, ...others], faults };
}

const noText: Say = ({ intake }) => intake.noText;

function* toArticle(
  { path, url: address }: Source,
  id: string,
  draft: Draft,
  passOver: (reason: Say) => void,
): SyncSteps<Article> {
  const { metadata, reading } = draft;
  const blocks = draft.blocks.filter((block) => !isOrnament(block));
  if (blocks.length > MAX_PARAGRAPHS) throw new Unreadable(({ intake }) => intake.tooManyParagraphs(MAX_PARAGRAPHS));
  const length = blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (length > MAX_TEXT_BYTES)
    throw new Unreadable(({ intake }) => intake.textTooLarge(megabytes(length), MAX_TEXT_BYTES / 1e6));
  yield;
  const source = takeSourceLine(blocks);
  const titled = takeTitle(metadata.title, source.blocks);
  const paragraphs = withoutHeadline(toParagraphs(titled.blocks, reading), titled.title);
  yield;
  if (paragraphs.length === 0) throw new Unreadable(noText);
  const claimed = metadata.url ?? source.url ?? address;
  const isBelieved = claimed === undefined || address === undefined || isSameSite(claimed, address);
  if (!isBelieved) passOver(elsewhere(claimed));
  const url = isBelieved ? claimed : address;
  const facts = {
    id,
    title: titled.title || titleOfFile(path),
    url: url ?? null,
    publisher: metadata.publisher ?? (url ? publisherFromUrl(url) : null),
    author: metadata.author ?? null,
    published: metadata.published ?? (url ? dateFromUrl(url) : null) ?? dateOfFile(path),
    ...(metadata.language !== undefined && { language: metadata.language }),
    ...(metadata.form !== undefined && { form: metadata.form }),
  };
  return composeArticle(facts, paragraphs);
}

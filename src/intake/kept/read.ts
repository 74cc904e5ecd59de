import { parse } from 'yaml';
import type { Article } from '../../article/article.ts';
import { type ArticleFacts, composeArticle, type Paragraph } from '../../article/compose.ts';
import { isDate } from '../../article/date.ts';
import { isPrintable, printableLine } from '../../base/printable.ts';
import type { SyncSteps } from '../../base/steps.ts';
import { articleIdOf, isArticleId, titleOfFile } from '../article-id.ts';
import type { Block } from '../block.ts';
import { decodeText } from '../decode.ts';
import { type Oversight, Unreadable } from '../format.ts';
import { isWebAddress } from '../from-url.ts';
import { takeFrontMatter } from '../front-matter/front-matter.ts';
import { markdownBlocks } from '../markdown.ts';
import { type Head, headAsWritten } from './head.ts';
import { type Mark, markIn, paragraphsAsWritten } from './marks.ts';
import { FORM } from './write.ts';

export interface KeptReading {
  readonly article: Article;
  readonly oversights: readonly Oversight[];
  /** All that its front matter says, whatever it is. */
  readonly head: Readonly<Record<string, unknown>>;
}

const HEAD = /^---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;
/** As much of a file as is looked at for its form, in bytes. */
const LOOKED_AT = 20_000;

const formIn = (start: string): string | undefined =>
  /^verbatim:[ \t]*(\S+)/m.exec(HEAD.exec(`${start}\n---`)?.[1] ?? '')?.[1];

/** Whether a file says that `keptMarkdown` wrote it. */
export function isKept(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString();
  return formIn(start.replace(/^\ufeff/, '')) !== undefined;
}

/**
 * Reads what `keptMarkdown` wrote, in small steps. What a hand has changed in it is read as Markdown, where a paragraph stays what the
 * comment above it says, and nothing is guessed.
 *
 * @param path names the article where its front matter no longer does
 * @throws Unreadable
 */
export function* readKept(path: string, bytes: Uint8Array): SyncSteps<KeptReading> {
  const text = decodeText(bytes);
  yield;
  const form = formIn(text.slice(0, LOOKED_AT));
  if (form !== String(FORM)) throw new Unreadable(({ intake }) => intake.newerForm, 2);
  const [head = '', lines = ''] = HEAD.exec(text) ?? [];
  const written = headAsWritten(lines.split('\n'));
  const article = written && (yield* asWritten(written, text.slice(head.length)));
  if (written && article) return { article, oversights: [], head: written };
  return yield* asChanged(path, text, lines);
}

/** The article as it was written; null where anything of it has changed since. */
function* asWritten(head: Head, body: string): SyncSteps<Article | null> {
  const facts = soundFacts(head);
  if (!facts || !body.startsWith('\n') || !body.endsWith('\n')) return null;
  const paragraphs: Paragraph[] = [];
  for (const paragraph of paragraphsAsWritten(body.slice(1, -1))) {
    if (!isSound(paragraph)) return null;
    paragraphs.push(paragraph);
    yield;
  }
  const article = composeArticle(facts, paragraphs);
  return article.hash === head.hash ? article : null;
}

/** Whoever can write a file can write its hash: what no format would give is not taken from one either. */
const isSound = ({ text, postedBy = '' }: Paragraph): boolean =>
  text !== '' &&
  text.trim() === text &&
  !/\n\s*\n/.test(text) &&
  isPrintable(text) &&
  printableLine(postedBy) === postedBy;

function soundFacts(head: Head): ArticleFacts | null {
  const { id, title, author = null, publisher = null, published = null, language = 'und', url = null } = head;
  const form = head.form ?? 'article';
  const isLine = (value: unknown): value is string => typeof value === 'string' && printableLine(value) === value;
  const isLineOrNull = (value: unknown): value is string | null => value === null || isLine(value);
  if (!isLine(id) || !isArticleId(id) || !isLine(title) || !isLineOrNull(author) || !isLineOrNull(publisher))
    return null;
  if (!isLineOrNull(published) || (published !== null && !isDate(published))) return null;
  if (!isLineOrNull(url) || (url !== null && !isWebAddress(url))) return null;
  if (!isLine(language) || !/^[A-Za-z\d-]{2,35}$/.test(language)) return null;
  if (form !== 'article' && form !== 'digest') return null;
  return { id, title, author, publisher, published, language, url, form };
}

function* asChanged(path: string, text: string, lines: string): SyncSteps<KeptReading> {
  const { metadata, oversights, body } = takeFrontMatter(text, true);
  yield;
  const paragraphs = asMarked(yield* markdownBlocks(body));
  if (paragraphs.length === 0) throw new Unreadable(({ intake }) => intake.noText);
  const { id = articleIdOf(path), title = titleOfFile(path), ...others } = metadata;
  const known = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return {
    article: composeArticle({ id, title, ...known }, paragraphs),
    oversights,
    head: headIn(lines),
  };
}

/** What a hand may have written between the rules is YAML of every kind: aliases without end, or without a beginning, several documents. */
function headIn(lines: string): KeptReading['head'] {
  try {
    return parse(lines, { schema: 'failsafe', logLevel: 'error' }) ?? {};
  } catch (cause) {
    throw new Unreadable(({ intake }) => intake.unreadableYaml, 1, { cause });
  }
}

/** The blocks as passages: each is what its form says, or the comment above it. */
function asMarked(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let mark: Mark | null = null;
  for (const block of blocks) {
    const found: Mark | null = mark || block.kind !== 'paragraph' ? null : markIn(block.text);
    if (!found) paragraphs.push({ kind: kindOf(block), ...mark, text: block.text });
    mark = found;
  }
  return paragraphs;
}

function kindOf({ kind, quote }: Block): Paragraph['kind'] {
  if (kind === 'heading') return 'heading';
  if (kind === 'head') return 'caption';
  return quote === undefined ? 'body' : 'quote';
}

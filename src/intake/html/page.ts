import { giveWay } from '../../base/steps.ts';
import type { Block } from '../block.ts';
import { type Draft, Unreadable } from '../format.ts';
import { addressIn, savedFrom } from './address.ts';
import { authorsOf } from './authors.ts';
import { blocksOf } from './blocks.ts';
import { decodePage } from './decode-page.ts';
import { isCalled, withoutFurniture } from './furniture.ts';
import { textIn } from './json-ld.ts';
import { mainText } from './main-text.ts';
import { ownBlocks } from './own-blocks.ts';
import { languageOfPage, metadataOf, readingIn } from './page-facts.ts';
import { sayingsOf } from './page-sayings.ts';
import { parsePage } from './parse.ts';
import { type Element, find, type Node, shortLine, wordsIn } from './tree.ts';
import { wallOf } from './walls.ts';

/** A web page as it was fetched or saved. */
export interface Page {
  readonly bytes: Uint8Array;
  /** Where it was fetched from: what it says of its address is read against it. */
  readonly url?: string | undefined;
  /** From the header `Content-Type`. */
  readonly charset?: string | undefined;
}

/**
 * Reads the article of a web page: its words from the part of the page that holds it, its data from what the page says of itself in
 * JSON-LD, Open Graph, `<meta>` and `<time>`. Nothing of the page is run, nothing is fetched.
 *
 * @throws Unreadable where there is no article, with what there is instead: a paywall, a login, consent to cookies, a list
 */
export async function readPage({ bytes, url, charset }: Page): Promise<Draft> {
  try {
    return await readHtml(decodePage(bytes, charset), addressIn(url, undefined));
  } catch (cause) {
    // The stack's end, in a shape that no bound foresees.
    if (cause instanceof RangeError) throw new Unreadable(({ intake }) => intake.tooDeep, undefined, { cause });
    throw cause;
  }
}

/** As `readPage`, from text. @param url where it came from */
export async function readHtml(source: string, url: string | undefined): Promise<Draft> {
  const from = url ?? savedFrom(source);
  const page = await parsePage(source);
  await giveWay();
  const sayings = sayingsOf(page);
  const seen = withoutFurniture(page);
  await giveWay();
  const main = await mainText(seen);
  await giveWay();
  const found = blocksOf(withoutBylines(main));
  const body = textIn(sayings.article, 'articleBody') ?? '';
  const all = lengthOf(found) * 2 < body.length && lengthOf(found) < SHORT ? blocksIn(body) : found;
  const language = languageOfPage(
    page,
    sayings,
    all
      .map(({ text }) => text)
      .join('\n')
      .slice(0, SAMPLE),
  );
  const reading = readingIn(language);
  const said = metadataOf(page, seen, sayings, from, reading);
  const { blocks, ...printed } = ownBlocks(all, said, reading);
  const metadata = {
    ...said,
    author: said.author ?? authorsOf(printed.author ? [printed.author] : [], reading.languages[0]),
    published: said.published ?? printed.published,
  };
  const wall = wallOf({
    page,
    sayings,
    title: metadata.title,
    length: lengthOf(blocks),
    isCut: isCut(blocks.at(-1)),
    from,
  });
  if (wall !== undefined) throw new Unreadable(({ intake }) => intake.walls[wall]);
  return { metadata, oversights: [], blocks, reading };
}

/** Whether the last words of a text are an ellipsis. */
const isCut = (last: Block | undefined): boolean => /(?:…|\.{3}|\[…\])$/.test(last?.text.slice(-4) ?? '');

const SAMPLE = 2_000;
/** What a page shows may be a beginning, where it holds all of the text for machines. */
const SHORT = 600;

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { kind, text, picture, runs }) => {
    const isCaption =
      picture === true && runs.some(({ mark, span }) => mark === 'em' && span[1] - span[0] === text.length);
    return sum + (kind === 'heading' || isCaption ? 0 : text.length);
  }, 0);

/** The text that a page gives to machines: a paragraph on each line. */
const blocksIn = (body: string): Block[] =>
  body
    .replace(/<[^<>]{1,200}>/g, ' ')
    .split(/\s*\n\s*/)
    .flatMap((line) => (line.trim() ? [{ kind: 'paragraph', text: line.replace(/\s+/g, ' ').trim(), runs: [] }] : []));

/** White space included. */
const LONGEST_BYLINE = 300;

const NO_BYLINE = /^(?:h[1-6]|table|tr|td|tbody|article|main|blockquote|ul|ol|li)$/;
const isAuthor = (element: Element): boolean => wordsIn(element, 'rel').includes('author');

/** Bylines and dates stand in the article's data. */
function withoutBylines(element: Element): Element {
  const children: Node[] = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child];
    const isNamed = isCalled(child, 'bylines') || (child.tag === 'address' && find(child, isAuthor) !== undefined);
    const isByline = isNamed && !NO_BYLINE.test(child.tag) && shortLine(child, LONGEST_BYLINE) !== undefined;
    return isByline ? [] : [withoutBylines(child)];
  });
  return { ...element, children };
}

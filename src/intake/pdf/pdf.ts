import { draftOf } from '../documents/draft.ts';
import { metadataFrom } from '../documents/properties.ts';
import type { Draft, Oversight, Source } from '../format.ts';
import { Unreadable } from '../format.ts';
import { toBlocks } from './blocks.ts';
import { columnsOf } from './columns.ts';
import { fragmentsOf } from './fragments.ts';
import { printedAddress, withoutFurniture } from './furniture.ts';
import { columnOf } from './lines.ts';
import { partsOf } from './parts.ts';
import { type Page, readPiecesOf } from './pieces.ts';

/** As many as a very long book has. */
const MOST_PAGES = 2_000;
/** In milliseconds: a long book takes a fraction of it. */
const LONGEST_WORK = 30_000;

/**
 * A PDF's text as it is read: column by column, without heads, feet and page numbers.
 * @throws Unreadable where it is locked, damaged, too long, or nothing but pictures
 */
export async function readPdf({ bytes }: Source): Promise<readonly Draft[]> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), SAFELY).catch(toUnreadable);
  try {
    if (document.numPages > MOST_PAGES)
      throw new Unreadable(({ intake }) => intake.tooManyPages(document.numPages, MOST_PAGES));
    const until = performance.now() + LONGEST_WORK;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (performance.now() > until) throw new Unreadable(({ intake }) => intake.tooSlow(LONGEST_WORK / 1000));
      pages.push(await readPage(document, number));
    }
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    return [
      draftOf({
        metadata: { ...metadataOf(info as Properties), url: printedAddress(pages) },
        blocks: blocksOf(pages),
        oversights: blankPages(pages),
      }),
    ];
  } finally {
    await document.destroy().catch(() => undefined);
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
type Properties = Readonly<Record<string, unknown>>;

/** Nothing in a file is run, nothing fetched, no font drawn. */
const SAFELY = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  disableAutoFetch: true,
  stopAtErrors: false,
  verbosity: 0,
} as const;

async function readPage(document: Pdf, number: number): Promise<Page> {
  try {
    const page = await document.getPage(number);
    const read = await readPiecesOf(page);
    page.cleanup();
    return read;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // One page that is torn is no reason to lose the others.
    return { width: 0, height: 0, pieces: [] };
  }
}

function blocksOf(pages: readonly Page[]) {
  if (pages.every(({ pieces }) => pieces.length === 0)) throw new Unreadable(({ intake }) => intake.scan);
  const parts = withoutFurniture(pages).flatMap(({ pieces }, at) =>
    columnsOf(fragmentsOf(pieces)).flatMap((column) => partsOf(columnOf(column), at + 1)),
  );
  const blocks = toBlocks(parts);
  if (isGibberish(blocks.map(({ text }) => text).join(''))) throw new Unreadable(({ intake }) => intake.gibberish);
  return blocks;
}

/** Most of it letters of no script: glyphs that nothing gives a meaning. */
function isGibberish(text: string): boolean {
  const unknown = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return unknown > 0.2 * text.length;
}

/** Where most pages hold no text, whoever gave the file should know. */
function blankPages(pages: readonly Page[]): Oversight[] {
  const blank = pages.filter(({ pieces }) => pieces.length === 0).length;
  if (blank * 2 <= pages.length) return [];
  return [{ reason: ({ intake }) => intake.blankPages(blank, pages.length), line: undefined }];
}

/** What browsers and scanners make has the day on which it was printed or scanned. */
const NOT_ITS_DAY = /mozilla|chrom(?:e|ium)|firefox|safari|webkit|scan/i;

const metadataOf = ({ Title, Author, CreationDate, Language, Creator, Producer }: Properties) =>
  metadataFrom({
    title: Title,
    author: Author,
    date: NOT_ITS_DAY.test(`${Creator} ${Producer}`) ? undefined : CreationDate,
    language: Language,
  });

function toUnreadable(cause: unknown): never {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') throw new Unreadable(({ intake }) => intake.locked, undefined, { cause });
  throw new Unreadable(({ intake }) => intake.damagedPdf, undefined, { cause });
}

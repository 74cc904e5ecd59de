import { draftOf } from '../documents/draft.ts';
import { xmlAsHtml, xmlText } from '../documents/xml.ts';
import { openZip, type Zip } from '../documents/zip.ts';
import { type Draft, type Source, Unreadable } from '../format.ts';
import { sameWords } from '../head/headline.ts';
import { blocksOf } from '../html/blocks.ts';
import { parsePage } from '../html/parse.ts';
import { attribute, find, findAll, wordsIn } from '../html/tree.ts';
import { type Chapter, chaptersOf, type Part } from './chapters.ts';
import { readContents } from './contents.ts';
import { readPackage, readXml, resolved } from './package.ts';

const LIMITS = { file: 5_000_000, all: 60_000_000 };
const MOST_FILES = 2_000;

/** How fonts are hidden, which hides no text. */
const OF_FONTS = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

/**
 * The chapters of an e-book (EPUB 2 and 3) in their order; covers, contents and copyright pages are none.
 * @throws Unreadable where it is protected against copying, damaged, or larger unpacked than any book
 */
export async function readEpub({ bytes }: Source): Promise<readonly Draft[]> {
  const zip = openZip(bytes, LIMITS);
  const { metadata, spine, contents } = await readPackage(zip);
  if (spine.length > MOST_FILES) throw new Unreadable(({ intake }) => intake.tooManyTexts(spine.length));
  await checkProtection(zip, spine);
  const parts: Part[] = [];
  for (const file of spine) parts.push(await readPart(zip, file));
  const chapters = chaptersOf(parts, await readContents(zip, contents));
  return chapters.map((chapter) =>
    draftOf({
      metadata: { ...metadata, title: titleOf(chapter, metadata.title, chapters.length) },
      blocks: chapter.blocks,
      oversights: [],
    }),
  );
}

/** "Book — Chapter"; the book's alone where it is all one chapter, or the chapter has no name. */
function titleOf({ title, blocks }: Chapter, book: string | undefined, chapters: number): string | undefined {
  if (chapters === 1 && book !== undefined) return book;
  const own = title ?? blocks.find(({ kind }) => kind === 'heading')?.text;
  if (book === undefined || own === undefined || sameWords(own, book)) return own ?? book;
  return `${book} — ${own}`;
}

async function readPart(zip: Zip, file: string): Promise<Part> {
  const found = zip.file(file);
  if (!found) return { file, blocks: [] };
  const page = await parsePage(xmlAsHtml(xmlText(found)));
  const body = find(page, ({ tag }) => tag === 'body') ?? page;
  const types = [body, ...body.children.filter((child) => typeof child !== 'string')].flatMap((one) =>
    wordsIn(one, 'epub:type'),
  );
  const isApart = types.some((type) =>
    /^(?:cover|titlepage|halftitlepage|copyright-page|toc|landmarks|colophon|imprint)$/.test(type),
  );
  return { file, blocks: isApart ? [] : blocksOf(body) };
}

/** @throws Unreadable where files of the text are encrypted */
async function checkProtection(zip: Zip, spine: readonly string[]): Promise<void> {
  const page = await readXml(zip, 'META-INF/encryption.xml');
  if (!page) return;
  const isNamed =
    (name: string) =>
    ({ tag }: { readonly tag: string }) =>
      tag.replace(/^.*:/, '') === name;
  for (const data of findAll(page, isNamed('encrypteddata'))) {
    const method = find(data, isNamed('encryptionmethod'));
    const reference = find(data, isNamed('cipherreference'));
    if (!reference || (method && OF_FONTS.test(attribute(method, 'algorithm')))) continue;
    if (spine.includes(resolved('', attribute(reference, 'uri'))))
      throw new Unreadable(({ intake }) => intake.protected);
  }
}

import { zipSync } from 'fflate';
import { draftOf } from '../documents/draft.ts';
import { metadataFrom } from '../documents/properties.ts';
import { xmlAsHtml, xmlText } from '../documents/xml.ts';
import { openZip, type Zip } from '../documents/zip.ts';
import { type Draft, type Metadata, type Source, Unreadable } from '../format.ts';
import { blocksOf } from '../html/blocks.ts';
import { parsePage } from '../html/parse.ts';
import { type Element, find, lineOf } from '../html/tree.ts';

/** Of a document's words with their marks, in bytes: a novel has 5 MB. */
const LIMITS = { file: 12_000_000, all: 30_000_000 };

const DOCUMENT = 'word/document.xml';
/** What a document that is locked begins with, and what one of the kind before .docx does. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Styles by their names in Word, which are English in every language of it. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='header'] => !",
  "p[style-name='footer'] => !",
];

/**
 * A Word document's text with headings, lists, tables and quotations; what was deleted with changes tracked is left out, footnotes stand
 * at the end.
 * @throws Unreadable where it is locked, damaged, or larger unpacked than any document
 */
export async function readDocx({ bytes }: Source): Promise<readonly Draft[]> {
  if (COMPOUND.equals(bytes.subarray(0, COMPOUND.length))) throw new Unreadable(({ intake }) => intake.lockedOrOldWord);
  const zip = openZip(bytes, LIMITS);
  const page = await parsePage(await toHtml(zip));
  const title = find(page, ({ tag, attributes }) => tag === 'h1' && attributes.get('class') === 'title');
  const properties = await propertiesOf(zip);
  const metadata = title ? { ...properties, title: lineOf(title) || undefined } : properties;
  return [draftOf({ metadata, blocks: blocksOf(page), oversights: [] })];
}

async function toHtml(zip: Zip): Promise<string> {
  if (!zip.names.includes(DOCUMENT) && !zip.names.includes('_rels/.rels'))
    throw new Unreadable(({ intake }) => intake.noWord);
  // A container made anew of what was unpacked within the limits: the reader never sees the one that was given.
  const parts = zip.names.filter(
    (name) => /\.(?:xml|rels)$/i.test(name) && !/(?:theme|settings|fontTable)/i.test(name),
  );
  const files = parts.flatMap((name) => {
    const file = zip.file(name);
    if (file) xmlText(file);
    return file ? [[name, file] as const] : [];
  });
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (cause) {
    throw new Unreadable(({ intake }) => intake.damagedWord, undefined, { cause });
  }
}

async function propertiesOf(zip: Zip): Promise<Metadata> {
  const file = zip.file('docProps/core.xml');
  if (!file) return {};
  const core = await parsePage(xmlAsHtml(xmlText(file)));
  const value = (name: string): string | undefined => {
    const element: Element | undefined = find(core, ({ tag }) => tag === name);
    return element && lineOf(element);
  };
  return metadataFrom({
    title: value('dc:title'),
    author: value('dc:creator'),
    date: value('dcterms:created'),
    language: value('dc:language'),
  });
}

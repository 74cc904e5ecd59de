import { Unreadable } from '../../../src/intake/format.ts';
import { readPage } from '../../../src/intake/html/page.ts';
import { toParagraphs } from '../../../src/intake/paragraphs.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Around what is tested, so that there is an article at all. */
const BEFORE = '<p>The ferry to Tarn will run at night from May, the council of Sund said in the town hall.</p>';
const AFTER = '<p>Its last boat left at eight for as long as anyone on the pier remembers, and nobody minded.</p>';

/** What stands between two paragraphs of an article as it is read: its kind and its words. */
export async function between(html: string): Promise<string[]> {
  const page = `<html lang="en"><body><article><h1>Ferry</h1>${BEFORE}${html}${AFTER}</article></body></html>`;
  const { blocks, reading } = await readPage({ bytes: bytesOf(page) });
  const read = toParagraphs(blocks, reading).map(({ kind, postedBy, text }) =>
    postedBy === undefined ? `${kind}: ${text}` : `${kind} by ${postedBy}: ${text}`,
  );
  return read.slice(1, -1);
}

/** What a page with that head says of its article. */
export async function metadataOf(head: string, body = '', url?: string) {
  const html = `<html><head>${head}</head><body><article>${body}${BEFORE}${AFTER}</article></body></html>`;
  return (await readPage({ bytes: bytesOf(html), url })).metadata;
}

/** Why a page is turned away; undefined where it is not. */
export async function refusal(html: string, url?: string): Promise<string | undefined> {
  try {
    await readPage({ bytes: bytesOf(html), url });
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { UserError } from '../base/errors.ts';
import type { Fetcher } from '../intake/fetch/fetch.ts';
import type { Source } from '../intake/format.ts';
import { addressIn, isLinkFile } from '../intake/link-file.ts';
import type { Say } from '../words/en.ts';
import { type Given, PASTED, type Step } from './keeping.ts';

/** What was handed over, as bytes under a name. */
export interface Taken {
  readonly source: Source;
  /** The address or file name, for people. */
  readonly from: string;
  /** What an editor should look at, whatever is read from it. */
  readonly doubts?: readonly Say[];
}

const full: Say = ({ keeping }) => keeping.doubts.fieldFull;

const FEEDS = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);

/** By what it is, an ending for the name under which a page is kept. */
const ENDING_OF: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/epub+zip': '.epub',
  'multipart/related': '.mhtml',
  'text/markdown': '.md',
  'text/plain': '.txt',
};

/** A file name for what an address gave: the last part of its path, else its host. */
export function nameOf(address: string, contentType: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = decoded(last).replace(/\.(?:s?html?|php|aspx?|jsp|cfm|md|txt|pdf|docx|epub|mhtml?)$/i, '');
  const name =
    /\p{L}/u.test(words) && !/^index$/i.test(words) ? words : `${hostname.replace(/^www\./, '')}-${words || 'page'}`;
  return `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').slice(0, 120)}${ENDING_OF[contentType] ?? '.html'}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const LONGEST_NAME = 60;

/** A file name for a text that was pasted: its first line. Where that has no word, two texts have never the same: an id stands for one article, whatever was taken off. */
function nameOfText(text: string): string {
  const first = text.trim().split('\n', 1)[0] ?? '';
  const name = first.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${name.slice(0, LONGEST_NAME) || `pasted-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`}.md`;
}

/** Opens what is handed over: fetches an address, and that which a link's file leads to. @throws UserError as fetching does, `is-feed` */
export async function take(given: Given, fetcher: Fetcher, onStep: (step: Step) => void): Promise<Taken> {
  if (given.kind === 'text') {
    const name = nameOfText(given.text);
    const source = { path: name, bytes: Buffer.from(given.text) };
    return { from: PASTED, source, ...(given.isFull && { doubts: [full] }) };
  }
  if (given.kind === 'address') return fetched(given.url, fetcher, onStep);
  const { name, contentType } = given;
  const bytes = typeof given.bytes === 'function' ? await given.bytes() : given.bytes;
  if (isLinkFile(name)) {
    const address = addressIn(name, bytes);
    if (address === null) throw new UserError('no-address', ({ keeping }) => keeping.noAddressInLink(name));
    return fetched(address, fetcher, onStep);
  }
  return { from: name, source: { path: name, bytes, ...(contentType !== undefined && { contentType }) } };
}

async function fetched(address: string, fetcher: Fetcher, onStep: (step: Step) => void): Promise<Taken> {
  onStep({ step: 'fetching', from: address });
  const page = await fetcher.get(address);
  if (page.kind === 'unchanged') throw new Error('an unconditional request was answered with “unchanged”');
  if (FEEDS.has(page.contentType)) throw new UserError('is-feed', ({ keeping }) => keeping.isFeed);
  onStep({ step: 'fetched', from: address, bytes: page.bytes.length });
  const { url, bytes, contentType, charset } = page;
  return {
    from: address,
    source: { path: nameOf(url, contentType), bytes, url, contentType, ...(charset !== null && { charset }) },
  };
}

import { createLog } from '../../src/base/log.ts';
import { createPolite } from '../../src/intake/fetch/polite.ts';
import { readSource } from '../../src/intake/read-article.ts';
import { createKeeping, type KeepingLimits } from '../../src/keeping/create-keeping.ts';
import { createFollower } from '../../src/keeping/following.ts';
import { readQuotations } from '../../src/quotations/read.ts';
import { createMemory } from '../support/memory-store.ts';
import { fetcherFor, serve } from '../support/web.ts';

/** Discord's id of a member. */
export const BY = '100000000000000001';

/** What a site answers with, by path; anything else is not there. */
type Pages = Record<
  string,
  { readonly type: string; readonly body: string | Uint8Array; readonly etag?: string } | undefined
>;

export const page = (title: string, paragraphs: readonly string[], head = '') => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">${head}</head>
<body><header><nav><a href="/">Home</a></nav></header><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}
<p>The town lies on the coast, and its people have lived by the sea for as long as anybody there can remember.</p></article></body></html>`,
});

export const feedOf = (addresses: readonly string[], etag?: string) => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0"?><rss version="2.0"><channel><title>The Varn Post</title>${addresses
    .map((url) => `<item><title>Item</title><link>${url}</link><guid>${url}</guid></item>`)
    .join('')}</channel></rss>`,
  ...(etag !== undefined && { etag }),
});

/** A shelf in memory and a site on this machine. `requests`: the paths that were asked for; `askAllElsewhere`: as another process does. */
export async function openedKeeping(
  pages: Pages = {},
  {
    limits = { articles: 1_000, addsPerMinute: 0 },
    common = [],
    clock = { now: new Date('2026-03-02T10:00:00Z') },
  }: { limits?: KeepingLimits; common?: readonly string[]; clock?: { now: Date } } = {},
) {
  const requests: string[] = [];
  const site = await serve((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    requests.push(path);
    const found = pages[path];
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    if (found.etag !== undefined && request.headers['if-none-match'] === found.etag) {
      response.writeHead(304).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': found.type, ...(found.etag !== undefined && { etag: found.etag }) })
      .end(found.body);
  });
  const memory = createMemory();
  const store = memory.open();
  const changed: string[] = [];
  const fetcher = fetcherFor(site);
  const polite = createPolite(fetcher, { pauseMs: 0 });
  const now = (): Date => clock.now;
  const following = { fetcher, polite, log: createLog('silent'), interval: 30 * 60_000, now };
  const follower = createFollower({ ...following, store });
  const other = createFollower({ ...following, store: memory.open() });
  const parts = {
    store,
    read: readSource,
    quotationsOf: readQuotations,
    following: follower,
    isCommon: (id: string) => common.includes(id),
    limits,
    now,
    changed: async (shelf: string) => void changed.push(shelf),
  };
  const keeping = createKeeping({ ...parts, fetcher });
  const { add } = createKeeping({ ...parts, fetcher: polite });
  return {
    site,
    store,
    keeping,
    changed,
    pages,
    requests,
    askAll: () => follower.askAll(add),
    askAllElsewhere: () => other.askAll(add),
  };
}

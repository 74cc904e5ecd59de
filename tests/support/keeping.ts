import { createLog } from '../../src/base/log.ts';
import type { Fetcher } from '../../src/intake/fetch/fetch.ts';
import { readSource } from '../../src/intake/read-article.ts';
import { createKeeping, type KeepingParts } from '../../src/keeping/create-keeping.ts';
import { createFollower } from '../../src/keeping/following.ts';
import type { Keeping } from '../../src/keeping/keeping.ts';
import { readQuotations } from '../../src/quotations/read.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';

/** What editors do, without a limit of adds. */
export function keepingOver(
  store: ShelfStore,
  fetcher: Fetcher,
  more: Partial<Pick<KeepingParts, 'changed' | 'isCommon' | 'namedIn' | 'limits'>> = {},
): Keeping {
  const log = createLog('silent');
  const following = createFollower({ store, fetcher, polite: fetcher, log, interval: 30 * 60_000 });
  const limits = { articles: 1_000, addsPerMinute: 0 };
  return createKeeping({
    store,
    fetcher,
    read: readSource,
    quotationsOf: readQuotations,
    following,
    limits,
    isCommon: () => false,
    changed: async () => {},
    ...more,
  });
}

import { UserError } from '../base/errors.ts';
import type { Door } from '../command/outcome.ts';
import type { Fetcher } from '../intake/fetch/fetch.ts';

/** Where Discord keeps what members attach. */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * Fetches the files that members attach, from where Discord keeps them and from nowhere else.
 *
 * @param fetcher as for addresses that members give
 * @param more other origins that stand in for Discord's: `https://files.example`. Default: none
 */
export const createAttachments = (fetcher: Fetcher, more: readonly string[] = []): Door => ({
  async download(url) {
    const address = URL.canParse(url) ? new URL(url) : null;
    const isDiscords = address?.protocol === 'https:' && address.port === '' && HOSTS.includes(address.hostname);
    if (!address || !(isDiscords || more.includes(address.origin)))
      throw new UserError('file-not-fetched', ({ articles }) => articles.faults.notDiscords);
    const fetched = await fetcher.get(address.href);
    if (fetched.kind === 'unchanged') throw new Error('an unconditional request was answered with “unchanged”');
    return fetched.bytes;
  },
});

import { UserError } from '../base/errors.ts';
import type { Door } from '../command/outcome.ts';

/** Where Discord keeps what members attach. */
const HOSTS: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * Fetches the files that members attach, from where Discord keeps them and from nowhere else.
 *
 * @param get fetches an address, with every care
 * @param more other origins that stand in for Discord's: `https://files.example`. Default: none
 */
export const createAttachments = (get: (url: string) => Promise<Uint8Array>, more: readonly string[] = []): Door => ({
  async download(url) {
    const address = URL.canParse(url) ? new URL(url) : null;
    const isDiscords = address?.protocol === 'https:' && address.port === '' && HOSTS.includes(address.hostname);
    if (!address || !(isDiscords || more.includes(address.origin)))
      throw new UserError('file-not-fetched', 'This file is not where Discord keeps files, so I do not take it.');
    return get(address.href);
  },
});

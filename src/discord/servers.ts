import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { notDiscord } from './failures.ts';
import { ask } from './rest.ts';

/** As many as Discord gives at a time. */
const PAGE = 200;

const page = z.array(z.object({ id: z.string().regex(/^\d+$/) })).max(PAGE);

/**
 * The ids of the servers that the bot is in, all of them or none.
 *
 * @throws UserError when Discord cannot be asked, or answers something else
 */
export async function listServers(rest: REST): Promise<ReadonlySet<string>> {
  const servers = new Set<string>();
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const some = await ask(rest, rest.get(Routes.userGuilds(), { query }), page, {
      subject: 'the list of its servers',
    });
    for (const { id } of some) servers.add(id);
    if (some.length < PAGE) return servers;
    const last = some.reduce((highest, { id }) => (BigInt(id) > BigInt(highest) ? id : highest), after);
    if (last === after) throw notDiscord(rest.options.api, new Error('the list does not end'));
    after = last;
  }
}

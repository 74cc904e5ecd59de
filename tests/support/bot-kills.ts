import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { createLog } from '../../src/base/log.ts';
import { openEngine } from '../../src/library/engine.ts';
import type { Exchange } from './discord/board.ts';
import { autocomplete, chatInput, component, modal } from './discord/interactions.ts';
import { GUILD, MANAGER } from './discord/people.ts';
import { type Discord, startDiscord } from './discord/server.ts';
import { createRandom } from './fuzz/random.ts';
import { customIdOf, texts } from './stage.ts';

/** What came of killing a bot behind HTTP, again and again. */
export interface BotKills {
  readonly kills: number;
  /** What members were told is done: articles added, by address and as text, and taken off. */
  readonly acknowledged: { readonly added: number; readonly takenOff: number };
  /** Under way when the bot was killed. */
  readonly underWay: number;
  /** What was acknowledged and is not so, by article. */
  readonly lost: readonly string[];
  /** What the store warned of when it was opened, and articles whose text is not whole. */
  readonly half: readonly string[];
}

const SERVERS = [GUILD.id, '430000000000000077', '430000000000000078'] as const;

/** What is known of an article: what a member was told of it, and what was asked and never answered. */
interface Known {
  readonly server: string;
  readonly title: string;
  isThere: boolean | null;
  isAsked: boolean;
}

const titleOf = (number: number): string => `Report ${number} of the weighing house`;
const sentences = (number: number): string =>
  Array.from({ length: 40 }, (_, at) => `In row ${at} the crate ${number} weighed ${number + at} stone.`).join(' ');
const pageOf = (number: number): string => `# ${titleOf(number)}\n\n${sentences(number)}\n\nThe end of ${number}.\n`;

const says = (message: APIMessage | undefined): string => (message ? texts(message).join('\n') : '');
const at = (server: string) => ({ guild: { ...GUILD, id: server }, permissions: MANAGER });

const isOver = ({ original }: Exchange): boolean => /^### (Added|Nothing)/.test(says(original));

export interface BotKillsOptions {
  readonly kills: number;
  readonly seed: number;
  /** The address of an OpenSearch with nothing in it. Default: shelves are kept in a folder. */
  readonly openSearch?: string | undefined;
}

/**
 * Starts the bot as it ships, lets editors of three servers add and take off at once, kills it (SIGKILL) at a moment that is left to
 * chance, looks at what it has left, and starts it again on that, so many times. The build must be there.
 */
export async function killBot({ kills, seed, openSearch }: BotKillsOptions): Promise<BotKills> {
  const random = createRandom(seed);
  const data = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const discord = await startDiscord();
  for (const server of SERVERS) discord.servers.add(server);
  const web = createServer(({ url = '' }, response) =>
    response.writeHead(200, { 'content-type': 'text/markdown' }).end(pageOf(Number(url.slice(1)))),
  );
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const { port } = web.address() as AddressInfo;
  const settings = {
    VERBATIM_DATA: data,
    VERBATIM_FETCH_PORTS: String(port),
    ...(openSearch !== undefined && { VERBATIM_OPENSEARCH: openSearch }),
  };
  const known = new Map<number, Known>();
  const acknowledged = { added: 0, takenOff: 0 };
  const lost: string[] = [];
  const half: string[] = [];
  let underWay = 0;
  let number = 0;

  async function look(kill: number): Promise<void> {
    const log = createLog('warn', { write: (line) => void half.push(`kill ${kill}: ${JSON.parse(line).msg}`) });
    const { store, close } = await openEngine(
      { dataFolder: data, ...(openSearch !== undefined && { openSearch: [openSearch] }) },
      log,
    );
    const there = new Set<string>();
    for (const server of SERVERS)
      for await (const { article } of store.articles(server)) {
        there.add(`${server} ${article.title}`);
        const which = Number(/\d+/.exec(article.title)?.[0]);
        if (!article.text.includes(`The end of ${which}.`)) half.push(`kill ${kill}: the text of ${article.title}`);
      }
    await close();
    for (const one of known.values()) {
      const isThere = there.has(`${one.server} ${one.title}`);
      if (one.isThere !== null && !one.isAsked && one.isThere !== isThere) {
        lost.push(`kill ${kill}: ${one.title} is ${isThere ? 'there' : 'gone'}`);
      }
      Object.assign(one, { isThere, isAsked: false });
    }
  }

  try {
    for (let kill = 1; kill <= kills; kill++) {
      const bot = await launch(discord, settings);
      let isDead = false;
      const send = async (interaction: APIInteraction): Promise<Exchange | null> =>
        discord.post(bot.address, interaction).catch(() => null);
      /** One editor: adds, waits for the word, sometimes takes off again. */
      const edit = async (server: string): Promise<void> => {
        while (!isDead) {
          const which = ++number;
          const one: Known = { server, title: titleOf(which), isThere: null, isAsked: true };
          known.set(which, one);
          const url = `http://127.0.0.1:${port}/${which}`;
          const exchange = await send(
            random.chance(30)
              ? modal({ ...at(server), customId: '1:art.upload::0::0:', fields: { words: pageOf(which) } })
              : chatInput({ ...at(server), name: 'articles', subcommand: 'add', options: { url } }),
          );
          while (!isDead && exchange && !isOver(exchange)) await sleep(5);
          if (!exchange || !isOver(exchange)) return;
          if (!says(exchange.original).startsWith('### Added')) throw new Error(says(exchange.original));
          Object.assign(one, { isThere: true, isAsked: false });
          acknowledged.added++;
          if (!exchange.original || isDead || !random.chance(30)) continue;
          const press = (message: APIMessage, verb: string) =>
            send(component({ ...at(server), message, customId: customIdOf(message, verb) }));
          const asked = await press(exchange.original, 'art.remove');
          if (!asked?.original) return;
          one.isAsked = true;
          const gone = await press(asked.original, 'art.gone');
          if (!gone?.response) return;
          Object.assign(one, { isThere: false, isAsked: false });
          acknowledged.takenOff++;
        }
      };
      const editors = SERVERS.flatMap((server) => [edit(server), edit(server)]);
      // Not after a time: a slow machine would be killed before it has done anything.
      const enough = acknowledged.added + random.below(8);
      while (acknowledged.added < enough) await sleep(5);
      await sleep(random.below(300));
      bot.child.kill('SIGKILL');
      await once(bot.child, 'exit');
      isDead = true;
      await Promise.all(editors);
      underWay += [...known.values()].filter(({ isAsked }) => isAsked).length;
      await look(kill);
    }
    // And so does the bot itself tell, once more.
    const bot = await launch(discord, settings);
    for (const { server, title, isThere } of [...known.values()].slice(-50)) {
      const typed = { ...at(server), name: 'articles', subcommand: 'info', options: { article: title } };
      const { response } = await discord.post(bot.address, autocomplete({ ...typed, focused: 'article' }));
      const { choices = [] } = (response as { data?: { choices?: { name: string }[] } } | undefined)?.data ?? {};
      if (choices.some(({ name }) => name.includes(title)) !== isThere)
        lost.push(`the bot says otherwise of ${title}: ${JSON.stringify(choices)}`);
    }
    bot.child.kill('SIGKILL');
    await once(bot.child, 'exit');
  } finally {
    web.closeAllConnections();
    web.close();
    await discord.close();
    await rm(data, { recursive: true, force: true });
  }
  return { kills, acknowledged, underWay, lost, half };
}

async function launch(
  discord: Discord,
  more: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/main.js')], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      VERBATIM_DOOR: 'http',
      VERBATIM_HTTP_HOST: '127.0.0.1',
      VERBATIM_HTTP_PORT: '0',
      VERBATIM_METRICS_PORT: 'off',
      VERBATIM_ARTICLES: join(more.VERBATIM_DATA ?? '', 'none'),
      VERBATIM_ALLOW_PRIVATE_HOSTS: '*',
      VERBATIM_ADDS_PER_MINUTE: '0',
      VERBATIM_SHELF_ARTICLES: '100000',
      VERBATIM_COOLDOWN: '0',
      LOG_LEVEL: 'error',
      ...more,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some) => (printed += some));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the bot has ended: ${printed}`);
  });
  const ready = (async () => {
    while (!printed.includes('Ctrl+C')) await sleep(20);
  })();
  ended.catch(() => undefined);
  await Promise.race([ready, ended]);
  return { child, address: /POST (\S+)/.exec(printed)?.[1] ?? '' };
}

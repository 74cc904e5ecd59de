// The bot behind HTTP under a load that another program makes: autocannon, one process of it for each replica, as a proxy would share
// it out. The requests are prepared and signed before, so that making them costs nothing while it is measured.
//
//   (cd bench/load && npm ci) && npm run build
//   npx tsx bench/load/outside.ts [--rate 300] [--seconds 20] [--articles 1000] [--replicas 2] [--opensearch] [--data FILE]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { APIInteraction } from 'discord-api-types/v10';
import { passageText } from '../../src/article/article.ts';
import { autocomplete, chatInput } from '../../tests/support/discord/interactions.ts';
import { type Discord, startDiscord } from '../../tests/support/discord/server.ts';
import { createRandom } from '../../tests/support/fuzz/random.ts';
import { jarsOrSkip } from '../../tests/support/opensearch/jars.ts';
import { startSearchNode } from '../../tests/support/opensearch/node.ts';
import { type Bot, startBot, stopBot, usedBy } from '../http/bots.ts';
import { writeShelf } from '../http/shelf.ts';
import { DATA, readSamples } from '../quotations/corpus.ts';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '20' },
    articles: { type: 'string', default: '1000' },
    replicas: { type: 'string', default: '1' },
    opensearch: { type: 'boolean', default: false },
    data: { type: 'string', default: DATA },
  },
});
const [rate, seconds, articles, replicas] = [values.rate, values.seconds, values.articles, values.replicas].map(
  Number,
) as [number, number, number, number];
/** Seconds before that, which are not counted. */
const WARM = 5;
/** So many different requests; then they come again. */
const DIFFERENT = 2_000;
const CONNECTIONS = 50;

const samples = readSamples(values.data).map(({ article }) => article);
const random = createRandom(12);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));

writeShelf(join(folder, 'articles'), samples, articles);

function phrase(): string {
  const sample = random.pick(samples);
  const words = passageText(sample, random.pick(sample.passages)).split(/\s+/);
  const from = random.below(Math.max(1, words.length - 8));
  const some = words.slice(from, from + 8);
  return some.join(' ').slice(0, 180);
}

/** As on a busy server, but for buttons, which need messages to stand on: two in five type. */
function next(): APIInteraction {
  const place = random.below(100);
  if (place < 35) return chatInput({ name: 'ask', options: { question: phrase() } });
  if (place < 45) return chatInput({ name: 'check', options: { text: `“${phrase()}”` } });
  if (place < 60) return chatInput({ name: 'source', options: { article: `a${random.below(articles)}` } });
  const typed = random.pick(['a', 'b', 'm', 'pre', 'dr', 'min', 'the', 'spok']);
  return autocomplete({ name: 'quote', focused: 'who', options: { who: typed } });
}

/** Signed now: Discord's requests count for five minutes. */
function prepared({ signer }: Discord): string {
  const file = join(folder, 'requests.json');
  const all = Array.from({ length: DIFFERENT }, () => {
    const body = JSON.stringify(next());
    return { method: 'POST', path: '/interactions', body, headers: signer.headers(body) };
  });
  writeFileSync(file, JSON.stringify(all));
  return file;
}

async function cannon(file: string, address: string, lasting: number): Promise<Record<string, number>> {
  const script = join(import.meta.dirname, 'cannon.mjs');
  const each = rate / replicas;
  const one = spawn(process.execPath, [script, file, address, `${each}`, `${lasting}`, `${CONNECTIONS}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  one.stdout.on('data', (data) => (printed += data));
  const [code] = await once(one, 'close');
  if (code !== 0) throw new Error(`autocannon ended with ${code}`);
  return JSON.parse(printed);
}

const discord = await startDiscord();
const node = values.opensearch
  ? await startSearchNode(jarsOrSkip({ ...process.env, CI: 'true' }) ?? '', { disk: tmpdir() })
  : null;
const bots: Bot[] = [];
try {
  for (let number = 0; number < replicas; number++) {
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      VERBATIM_ARTICLES: join(folder, 'articles'),
      VERBATIM_DATA: join(folder, `data-${number}`),
      ...(node && { VERBATIM_OPENSEARCH: node.url }),
    };
    bots.push(await startBot({ folder, env }));
  }
  const file = prepared(discord);
  await Promise.all(bots.map(({ address }) => cannon(file, address.href, WARM)));
  const before = bots.map((bot) => usedBy([bot]).cpu);
  const measured = await Promise.all(bots.map(({ address }) => cannon(file, address.href, seconds)));
  console.log(
    `${rate}/s for ${seconds} s, ${articles} articles, ${replicas} replicas, ${node ? 'OpenSearch' : 'in memory'}; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const [i, { sent, ok, non2xx, errors, timeouts, p50, p99, max }] of measured.entries()) {
    const cpu = usedBy(bots.slice(i, i + 1)).cpu - (before[i] ?? 0);
    console.log(
      `replica ${i}: ${sent} answered, ${ok} of them with 2xx, ${non2xx} otherwise, ${errors} errors, ${timeouts} too late; ` +
        `p50 ${p50} p99 ${p99} slowest ${max} ms; ${(cpu / 1_000).toFixed(1)} s of processor`,
    );
  }
} finally {
  await Promise.all(bots.map(stopBot));
  await node?.stop();
  await discord.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

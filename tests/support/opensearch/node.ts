import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A node of OpenSearch on the loopback, with nothing in it. */
export interface SearchNode {
  readonly url: string;
  /** Ends it at once, as a crash would. What it has acknowledged is still there when it is started again. */
  kill(): Promise<void>;
  /** Starts it again, at the same address. */
  start(): Promise<void>;
  /** Lets it answer nobody, or again. */
  freeze(isFrozen: boolean): void;
  /** Ends it, and forgets what it held. */
  stop(): Promise<void>;
}

/** Every writing is made sure of on the disk: where that is memory, hundreds of them take no time. */
const QUICK_DISK = '/dev/shm';

const SOURCE = join(import.meta.dirname, 'SearchNode.java');

export interface SearchNodeOptions {
  /** Megabytes. Default 512 */
  readonly heap?: number;
  /** Where it keeps what it holds. Default: in memory where that can be had. */
  readonly disk?: string;
}

/** The ports by which the nodes of a cluster know each other: one's own, and all. */
interface Among {
  readonly own: number;
  readonly all: readonly number[];
}

/** @param jars see `jarsOrSkip` */
export const startSearchNode = (jars: string, options: SearchNodeOptions = {}): Promise<SearchNode> =>
  startNode(jars, options, null);

/** Several that form a cluster. */
export async function startCluster(
  jars: string,
  count: number,
  options: SearchNodeOptions = {},
): Promise<SearchNode[]> {
  const all = await freePorts(count);
  return Promise.all(all.map((own) => startNode(jars, options, { own, all })));
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

async function startNode(jars: string, options: SearchNodeOptions, among: Among | null): Promise<SearchNode> {
  const { heap: megabytes = 512, disk = existsSync(QUICK_DISK) ? QUICK_DISK : tmpdir() } = options;
  const folder = await mkdtemp(join(disk, 'verbatim-opensearch-'));
  await mkdir(join(folder, 'config'));
  let running: ChildProcess | null = null;
  let port = 0;

  async function start(): Promise<void> {
    const heap = [`-Xms${megabytes}m`, `-Xmx${megabytes}m`];
    const quick = ['-XX:+UseSerialGC', '-Dlog4j2.disable.jmx=true'];
    const others = among ? [`${among.own}`, among.all.join()] : [];
    const one = spawn('java', [...heap, ...quick, '-cp', join(jars, '*'), SOURCE, folder, `${port}`, ...others], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    running = one;
    const said: string[] = [];
    one.stderr.on('data', (chunk) => said.push(`${chunk}`));
    port = await new Promise((resolve, reject) => {
      createInterface(one.stdout).on('line', (line) => {
        said.push(line);
        const [, found] = /^listening on (\d+)$/.exec(line) ?? [];
        if (found !== undefined) resolve(Number(found));
      });
      one.once('error', reject);
      one.once('exit', () => reject(new Error(`OpenSearch did not start:\n${said.join('\n')}`)));
    });
  }

  async function kill(): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    kill,
    start,
    freeze: (isFrozen) => void running?.kill(isFrozen ? 'SIGSTOP' : 'SIGCONT'),
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The built bot behind HTTP, in a process of its own. */
export interface Bot {
  readonly process: ChildProcess;
  readonly address: URL;
  /** How many interactions its log says were answered. */
  answered(): number;
}

export interface BotOptions {
  /** Where it runs. */
  readonly folder: string;
  /** What it is set to beside what every bot here is. */
  readonly env: NodeJS.ProcessEnv;
  /** A folder for a processor profile of it, written when it ends. Default: none is taken. */
  readonly profile?: string | undefined;
  /** What Node itself is told: `--max-semi-space-size=64`. Default: nothing. */
  readonly flags?: readonly string[];
}

/** How long it may take to be ready, in milliseconds. */
const READY_MS = 600_000;

export async function startBot({ folder, env, profile, flags = [] }: BotOptions): Promise<Bot> {
  const profiled = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile];
  const started = spawn(process.execPath, [...flags, ...profiled, join(import.meta.dirname, '../../dist/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      VERBATIM_DOOR: 'http',
      VERBATIM_HTTP_HOST: '127.0.0.1',
      VERBATIM_HTTP_PORT: '0',
      VERBATIM_METRICS_PORT: '0',
      VERBATIM_COOLDOWN: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, answered] = ['', 0];
  started.stdout.on('data', (data) => (printed += data));
  started.stderr.on('data', (data: Buffer) => (answered += data.toString().split('"msg":"answered"').length - 1));
  const begun = performance.now();
  while (!printed.includes('Ctrl+C') && started.exitCode === null && performance.now() - begun < READY_MS)
    await sleep(50);
  const [, address] = /POST (\S+)/.exec(printed) ?? [];
  if (address === undefined) throw new Error(`the bot was not ready: ${printed}`);
  console.log(`ready after ${Math.round(performance.now() - begun)} ms: ${printed.split('\n')[0]}`);
  return { process: started, address: new URL(address), answered: () => answered };
}

export async function stopBot({ process }: Bot): Promise<void> {
  if (process.exitCode !== null) return;
  process.kill('SIGTERM');
  await once(process, 'exit');
}

/** Megabytes that the bots hold, and processor milliseconds that they have used, since they started. */
export function usedBy(bots: readonly Bot[]): { readonly rss: number; readonly cpu: number } {
  let [rss, cpu] = [0, 0];
  for (const { process } of bots) {
    const status = readFileSync(`/proc/${process.pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    rss += Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1_024;
    cpu += (Number(stat[11]) + Number(stat[12])) * 10;
  }
  return { rss, cpu };
}

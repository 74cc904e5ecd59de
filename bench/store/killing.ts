import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { type Deed, madeArticle, madeOriginal } from './deeds.ts';
import { OPERATIONS } from './die-in.ts';
import { isCluster, openAt } from './open.ts';

/** What came of killing a process that writes, again and again. */
export interface Tally {
  kills: number;
  /** Deeds that were acknowledged. */
  acknowledged: number;
  /** Deeds under way when the process was killed: done by then, and not. */
  finished: number;
  undone: number;
  /** What was acknowledged and is not there. */
  readonly lost: string[];
  /** What is there in part: a file that cannot be read, an article or an original that is not as it was written, a leftover. */
  readonly half: string[];
}

/** The number of the text that an article has, null where it is not there; those of the texts that were taken off, the last first. */
interface State {
  readonly live: number | null;
  readonly removed: readonly number[];
}

const NOTHING: State = { live: null, removed: [] };
const keyOf = ({ shelf, id }: Pick<Deed, 'shelf' | 'id'>): string => `${shelf}/${id}`;

function after({ live, removed }: State, { is, number }: Deed): State {
  if (is === 'put') return { live: number, removed };
  if (is === 'remove' && live !== null) return { live: null, removed: [live, ...removed] };
  const [last, ...others] = removed;
  return is === 'restore' && last !== undefined ? { live: last, removed: others } : { live, removed };
}

const isSame = (a: State, b: State): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Kills a process at random moments while it writes, so many times, and looks each time at what is there.
 * @param cluster where it writes, as `openAt` takes it; default: a folder
 */
export async function killing(kills: number, cluster?: string): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, finished: 0, undone: 0, lost: [], half: [] };
  const place = mkdtempSync('.bench-kills-');
  const folder = cluster ?? join(place, 'servers');
  const script = join(place, 'restless.mjs');
  const entryPoints = [join(import.meta.dirname, 'restless.ts')];
  await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  const states = new Map<string, State>();
  let number = 0;
  try {
    while (tally.kills < kills) {
      const underWay = new Map<string, Deed>();
      const { lines, errors } = await killedRun([
        script,
        folder,
        String(number),
        ...(cluster === undefined ? deathOf(tally.kills) : []),
      ]);
      if (errors) throw new Error(`the process that writes has failed: ${errors}`);
      for (const { begun, done } of lines) {
        number = Math.max(number, begun?.number ?? 0);
        if (begun) underWay.set(keyOf(begun), begun);
        if (!done) continue;
        tally.acknowledged++;
        underWay.delete(keyOf(done));
        states.set(keyOf(done), after(states.get(keyOf(done)) ?? NOTHING, done));
      }
      tally.kills++;
      await lookAt(folder, states, underWay, tally);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return tally;
}

interface Line {
  readonly begun?: Deed;
  readonly done?: Deed;
}

/** Every second one dies in an operation of a file, of each name in turn; the others when we kill them. */
function deathOf(kill: number): string[] {
  if (kill % 2 === 1) return [];
  return [OPERATIONS[(kill / 2) % OPERATIONS.length] ?? '', String(1 + Math.floor(Math.random() * 10))];
}

/** Lets the process write until it dies, at the latest at a moment that is left to chance. What it said is told when it is dead. */
async function killedRun(argv: readonly string[]): Promise<{ lines: Line[]; errors: string }> {
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  // A cluster is asked several times for each deed.
  const most = isCluster(argv[1] ?? '') ? 3_000 : 500;
  const patience = argv.length > 3 ? 20_000 : Math.random() * most;
  const lines: Line[] = [];
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => {
    if (line.includes('"ready"')) setTimeout(() => child.kill('SIGKILL'), patience).unref();
    // The last line may be cut: it was not acknowledged then.
    else if (line.endsWith('}}')) lines.push(JSON.parse(line));
  });
  const closed = once(output, 'close');
  await once(child, 'exit');
  await closed;
  return { lines, errors };
}

/** Opens what a killed process has left, compares it with what was acknowledged, and goes on from what is there. */
async function lookAt(
  folder: string,
  states: Map<string, State>,
  underWay: Map<string, Deed>,
  tally: Tally,
): Promise<void> {
  const half = (what: string): void => void tally.half.push(`after kill ${tally.kills}: ${what}`);
  const log = { info: () => undefined, warn: (_: object, message: string) => half(message) };
  // A cluster may still be at what it was asked last.
  if (isCluster(folder)) await sleep(1_000);
  const store = await openAt(folder, log);
  // Whoever may write has tidied up, and may write.
  await store.changeNote('1', 'looked-at', () => tally.kills);
  const leftovers = isCluster(folder) ? [] : readdirSync(join(folder, '.verbatim', 'unfinished'));
  for (const left of leftovers) half(`the leftover ${left}`);
  for (const shelf of ['1', '2', '3'])
    for (const id of ['a', 'b', 'c', 'd']) {
      const key = keyOf({ shelf, id });
      const before = states.get(key) ?? NOTHING;
      const deed = underWay.get(key);
      const now = await stateOf(store, shelf, id, half);
      if (deed && deed.is !== 'tidy') {
        if (isSame(now, after(before, deed))) tally.finished++;
        else tally.undone++;
      }
      if (!isSame(now, before) && !(deed && isSame(now, after(before, deed))))
        tally.lost.push(`${key} after kill ${tally.kills}: ${JSON.stringify({ before, deed, now })}`);
      states.set(key, now);
    }
  await store.close();
}

async function stateOf(store: ShelfStore, shelf: string, id: string, half: (what: string) => void): Promise<State> {
  const kept = await store.article(shelf, id);
  if (kept && kept.article.hash !== madeArticle(id, Number(kept.article.title)).hash)
    half(`the text of ${shelf}/${id}`);
  const original = kept && (await store.original(shelf, id));
  if (kept && !Buffer.from(original ?? []).equals(madeOriginal(Number(kept.article.title))))
    half(`the original of ${shelf}/${id}`);
  const removed: number[] = [];
  for await (const { article } of store.removed(shelf)) if (article.id === id) removed.push(Number(article.title));
  return { live: kept && Number(kept.article.title), removed };
}

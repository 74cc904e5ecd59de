import { Worker } from 'node:worker_threads';
import { codeOf } from '../../base/error-code.ts';
import { withResolvers } from '../../base/with-resolvers.ts';
import type { Say } from '../../words/en.ts';
import type { Source } from '../format.ts';
import { formatOf } from '../formats.ts';
import { readSource, type SourceReading, UnreadableArticle } from '../read-article.ts';
import type { Told } from './thread.ts';

/**
 * Reads sources of which nobody knows who made them. What reads documents is large, and a few kilobytes can keep it busy for minutes or fill
 * the memory: so it works in a thread, beside which everything else goes on, and which is ended when it takes too long or too much.
 */
export interface ApartReader {
  /** As `readSource`, one document after the other; texts are read here, in small steps. @throws as `readSource` */
  read(source: Source): Promise<SourceReading>;
  /** Ends the thread when all is read. */
  close(): Promise<void>;
}

/** What one document may cost. */
export interface Allowance {
  /** Milliseconds, whatever its size; and for each megabyte of it. */
  readonly time: number;
  readonly timeForEach: number;
  /** Bytes by which the process may grow meanwhile. */
  readonly memory: number;
}

const USUAL: Allowance = { time: 5_000, timeForEach: 2_000, memory: 250_000_000 };
/** Milliseconds between looks at the memory: it grows by some 100 MB in that time at most. */
const LOOK = 50;
/** Of JavaScript's own values, in megabytes. */
const HEAP = 200;

const tooMuch: Say = ({ intake }) => intake.tooMuchMemory;
const tooLong =
  (ms: number): Say =>
  ({ intake }) =>
    intake.tooSlow(Math.round(ms / 1000));

/** Built, the thread's file lies in a folder beside ours. Else it is TypeScript still, and what compiles that must be there first. */
const startThread = (): Worker => {
  const options = { resourceLimits: { maxOldGenerationSizeMb: HEAP }, stdout: true, stderr: true };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./intake/apart/thread.js', import.meta.url), options);
  const [compiler, file] = ['tsx/esm/api', new URL('./thread.ts', import.meta.url).href];
  const begin = `import('${compiler}').then(({ register }) => { register(); return import('${file}'); })`;
  return new Worker(begin, { ...options, eval: true, execArgv: [] });
};

/** A reader whose thread begins with the first document. */
export function createApartReader(allowance = USUAL): ApartReader {
  let thread: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function readInThread(source: Source): Promise<SourceReading> {
    thread ??= startThread();
    const own = thread;
    own.ref();
    try {
      return await ask(own, source, allowance, () => {
        thread = undefined;
      });
    } finally {
      // Idle, it keeps no process from ending.
      own.unref();
    }
  }

  return {
    read(source) {
      if (formatOf(source)?.kind !== 'document') return readSource(source);
      const reading = turn.then(() => readInThread(source));
      turn = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      await turn;
      await thread?.terminate();
      thread = undefined;
    },
  };
}

/** Asks the thread for one document and watches it meanwhile. @param onEnd when the thread is no longer of use */
function ask(thread: Worker, source: Source, allowance: Allowance, onEnd: () => void): Promise<SourceReading> {
  const { path, bytes } = source;
  const { promise, resolve, reject } = withResolvers<SourceReading>();
  const time = allowance.time + (allowance.timeForEach * bytes.length) / 1e6;
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  const end = (reason: Say, cause?: unknown): void => {
    onEnd();
    void thread.terminate();
    reject(new UnreadableArticle(path, reason, undefined, { cause }));
  };
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - before > allowance.memory) end(tooMuch);
  }, LOOK);
  const onMessage = (told: Told): void => {
    if (told.kind === 'begun') timer = setTimeout(() => end(tooLong(time)), time);
    else if (told.kind === 'read') resolve(told.reading);
    else if (told.kind === 'bug') reject(told.error);
    else reject(new UnreadableArticle(told.fault.file, told.fault.reason, told.fault.line));
  };
  const onError = (error: unknown): void => {
    if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') end(tooMuch, error);
    else {
      onEnd();
      reject(error);
    }
  };
  thread.on('message', onMessage).on('error', onError);
  thread.postMessage(source);
  return promise.finally(() => {
    clearInterval(look);
    clearTimeout(timer);
    thread.off('message', onMessage).off('error', onError);
  });
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from '../../bot/observed.ts';

/** What is asked for whenever the figures are read. */
export interface State {
  /** What everyone may ask. */
  shelf(): { readonly articles: number; readonly passages: number; readonly speakers: number };
  /** Bytes of the indexes that are kept between runs. */
  indexBytes(): Promise<number>;
  /** Whether the connections to Discord's gateway stand. Absent: there are none. */
  isOnline?(): boolean;
}

export interface Metrics {
  /** From now on the figures hold these, too. To be called once. */
  watch(state: State): void;
  /** As Prometheus reads them, with their media type. */
  read(): Promise<{ readonly text: string; readonly type: string }>;
  answered(answered: Answered): void;
  /** A request to the HTTP door was turned away. */
  refused(why: string): void;
}

/** Seconds. Discord waits for three; most answers take some thousandths of one. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/**
 * The bot's figures for Prometheus, beside Node's own (memory, event-loop delay, garbage collection). Labels come from short
 * lists, whatever is sent.
 */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions that have their first answer, by kind, command and what came of them.',
    labelNames: ['kind', 'command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'Seconds from an interaction to its first answer.',
    labelNames: ['kind', 'command'],
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: 'verbatim_http_refused_total',
    help: 'Requests to the HTTP door that were turned away, by what was amiss. Discord itself tries wrong signatures now and then.',
    labelNames: ['why'],
    registers,
  });
  new Gauge({ name: 'verbatim_info', help: 'The version that runs.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );

  const gauge = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await value());
      },
    });

  return {
    watch({ shelf, indexBytes, isOnline }) {
      gauge('verbatim_shelf_articles', 'Articles that everyone may ask.', () => shelf().articles);
      gauge('verbatim_shelf_passages', 'Passages of these articles.', () => shelf().passages);
      gauge('verbatim_shelf_speakers', 'People who speak in these articles.', () => shelf().speakers);
      gauge('verbatim_index_bytes', 'Size of the indexes in the data folder, in bytes.', indexBytes);
      if (!isOnline) return;
      const help = 'Whether all connections to Discord’s gateway stand: 1 or 0.';
      gauge('verbatim_gateway_up', help, () => (isOnline() ? 1 : 0));
    },
    async read() {
      return { text: await registry.metrics(), type: registry.contentType };
    },
    answered({ kind, command, outcome, ms }) {
      interactions.inc({ kind, command, outcome });
      seconds.observe({ kind, command }, ms / 1_000);
    },
    refused: (why) => refusals.inc({ why }),
  };
}

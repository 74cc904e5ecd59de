import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { listen } from '../../base/listen.ts';
import type { Log } from '../../base/log.ts';
import { createMetrics, type Metrics } from './metrics.ts';

export interface OperationsOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Of the bot. */
  readonly version: string;
  readonly log: Log;
}

/** What tells machines how the bot is. */
export interface Operations {
  /** `127.0.0.1:9090` */
  readonly address: string;
  readonly metrics: Metrics;
  /**
   * From now on it is asked this whether interactions are taken.
   * @param whyNot why none are, in words; null while they are
   */
  ready(whyNot: () => string | null): void;
  close(): Promise<void>;
}

/**
 * Opens `/healthz` (the process answers), `/readyz` (so does the bot; until it is ready and once it leaves: 503) and `/metrics`
 * on a port of their own, which is for whoever runs the bot.
 *
 * @throws UserError `bad-settings` when the port cannot be listened on
 */
export async function openOperations({ host, port: wanted, version, log }: OperationsOptions): Promise<Operations> {
  const metrics = createMetrics(version);
  let whyNot = (): string | null => 'starting';

  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', (context) => {
    const reason = whyNot();
    return reason === null ? context.text('ready\n') : context.text(`${reason}\n`, 503);
  });
  app.get('/metrics', async (context) => {
    const { text, type } = await metrics.read();
    return context.body(text, 200, { 'Content-Type': type });
  });
  app.notFound((context) => context.text('There are /healthz, /readyz and /metrics.\n', 404));
  app.onError((error, context) => {
    log.error({ err: error }, 'the figures cannot be read');
    return context.text('Something went wrong. The log says what.\n', 500);
  });

  const server = createServer(getRequestListener(app.fetch));
  const settings = 'VERBATIM_METRICS_PORT and VERBATIM_METRICS_HOST';
  const port = await listen(server, { host, port: wanted, settings });
  // It alone keeps no process.
  server.unref();
  return {
    address: `${host}:${port}`,
    metrics,
    ready(ask) {
      whyNot = ask;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { Log } from '../../base/log.ts';
import type { Channel } from './channel.ts';
import type { Conversation } from './conversation.ts';
import { headers, onlyOurselves } from './guard.ts';
import type { PageFiles } from './page-files.ts';
import type { ChannelEvent, Person, Setup } from './protocol.ts';
import { readDismissal, readInteraction } from './requests.ts';

export interface PreviewAppOptions {
  /** Where the app is listened to: requests to any other host are refused. */
  readonly port: number;
  readonly page: PageFiles;
  readonly setup: Setup;
  readonly channel: Channel;
  readonly converse: Conversation;
  readonly log: Log;
}

/** More than any command, form or menu can hold. */
const MAX_BODY = 64 * 1024;

/** The preview's server, without a socket. */
export function createPreviewApp({ port, page, setup, channel, converse, log }: PreviewAppOptions): Hono {
  const app = new Hono();
  app.use(headers(), onlyOurselves(port));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });

  for (const [path, file] of page) {
    app.get(path, (context) =>
      context.body(file.data, 200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }),
    );
  }

  app.get('/api/setup', (context) => context.json(setup));

  app.get('/api/events', (context) => {
    const { user } = personOf(context.req.query('user'));
    return streamSSE(context, async (stream) => {
      const send = (event: ChannelEvent) => stream.writeSSE({ event: event.event, data: JSON.stringify(event.data) });
      const stop = channel.watch(user.id, send);
      const ended = untilAborted(stream);
      await send({ event: 'snapshot', data: { run: setup.run, messages: channel.visibleTo(user.id) } });
      await ended;
      stop();
    });
  });

  const limited = bodyLimit({
    maxSize: MAX_BODY,
    onError: (context) => context.text(`At most ${MAX_BODY} bytes are read.\n`, 413),
  });

  app.post('/api/interactions', limited, async (context) => {
    const sent = await readInteraction(context.req.raw);
    return context.json(await converse(personOf(sent.user), sent));
  });

  app.post('/api/dismiss', limited, async (context) => {
    const { user, message_id } = await readDismissal(context.req.raw);
    const message = channel.find(message_id, personOf(user).user.id);
    // Only a private message is its reader's to put away.
    if (!message || ((message.flags ?? 0) & 64) === 0) return context.json({ ok: false, reason: 'It is gone.' });
    channel.remove(message_id);
    return context.json({ ok: true });
  });

  app.get('/attachments/:message/:name', (context) => {
    const { message, name } = context.req.param();
    const file = channel.file(message, name);
    if (!file) return context.notFound();
    return context.body(new Uint8Array(file.data), 200, {
      'Content-Type': file.type,
      // An image is drawn all the same; nothing a bot sends is ever opened as a page of ours.
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });

  app.notFound((context) => context.text('There is nothing here.\n', 404));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.text(`${error.message}\n`, error.status);
    log.error({ err: error, path: context.req.path }, 'the preview failed');
    return context.text('Something went wrong. The log says what.\n', 500);
  });
  return app;

  function personOf(id: string | undefined): Person {
    const person = setup.people.find((candidate) => candidate.user.id === id);
    if (!person) throw new HTTPException(400, { message: 'Nobody here has this user id.' });
    return person;
  }
}

function untilAborted(stream: SSEStreamingApi): Promise<void> {
  return new Promise((resolve) => stream.onAbort(resolve));
}

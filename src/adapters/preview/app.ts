import { randomUUID } from 'node:crypto';
import {
  ApplicationCommandType,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { UserError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Door, Handle } from '../../command/outcome.ts';
import type { Attachment } from '../../reply/message.ts';
import { createChannel } from './channel.ts';
import { createConversation } from './conversation.ts';
import { headers, onlyOurselves } from './guard.ts';
import { localeOf } from './interactions.ts';
import type { PageFiles } from './page-files.ts';
import { BOT, CHANNELS, channelCalled, PEOPLE } from './people.ts';
import {
  type ChannelEvent,
  LONGEST_UPLOAD,
  type Person,
  type PlacedChannel,
  type Setup,
  type Suggestion,
} from './protocol.ts';
import { pageFor, readerOf, shownIn } from './reader.ts';
import { readDismissal, readInteraction, readWords } from './requests.ts';
import { createSnowflakes } from './snowflakes.ts';
import { createUploads } from './uploads.ts';

export interface PreviewAppOptions {
  readonly handle: Handle;
  /** As they are registered with Discord. Those of a member's menu are left out: the page has no such menu. */
  readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly log: Log;
  readonly page: PageFiles;
  /** Where the app is listened to: requests to any other host are refused. */
  readonly port: number;
  /** First steps for somebody new. Default: each command, without values. */
  readonly suggestions?: readonly Suggestion[];
  /** Milliseconds within which the bot must answer first. Default: 3,000, as on Discord. */
  readonly patience?: number;
}

/** More than any command, form or menu can hold. */
const MAX_BODY = 64 * 1024;

/** The preview's server, without a socket: the page, and the part of Discord that stands behind it. */
export function createPreviewApp({
  handle,
  definitions,
  log,
  page,
  port,
  suggestions,
  patience,
}: PreviewAppOptions): Hono {
  const nextId = createSnowflakes();
  const origin = `http://127.0.0.1:${port}`;
  const commands = definitions.filter(isChatInput).map((definition) => ({ ...definition, id: nextId() }));
  const menus = definitions.filter(isMessageMenu).map((definition) => ({ ...definition, id: nextId() }));
  const channel = createChannel({ nextId, origin });
  const uploads = createUploads(nextId, origin);
  const fileAt = (message: string, name: string): Attachment | undefined => {
    const upload = uploads.find(message)?.file;
    return upload?.name === name ? upload : channel.file(message, name);
  };
  const door = createDoor(origin, fileAt);
  const converse = createConversation({ handle, commands, menus, channel, uploads, door, nextId, log, patience });
  const setup: Setup = {
    run: randomUUID(),
    bot: BOT,
    channels: CHANNELS,
    people: PEOPLE,
    commands,
    menus,
    suggestions: suggestions ?? commands.map((command) => ({ command: command.name })),
  };

  const app = new Hono();
  app.use(headers(), onlyOurselves(port));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });

  for (const [path, file] of page) {
    app.get(path, (context) => {
      context.header('Cache-Control', 'no-cache');
      context.header('Content-Type', file.type);
      if (!file.type.startsWith('text/html')) return context.body(file.data);
      context.header('Vary', 'Accept-Language');
      return context.body(pageFor(readerOf(context.req.raw), new TextDecoder().decode(file.data)));
    });
  }

  app.get('/api/setup', (context) => {
    const locale = localeOf(readerOf(context.req.raw).locale);
    return context.json({
      ...setup,
      commands: commands.map((command) => shownIn(locale, command)),
      menus: menus.map((menu) => shownIn(locale, menu)),
    } satisfies Setup);
  });

  app.get('/api/events', (context) => {
    const { user } = personOf(context.req.query('user'));
    const { id: place } = placeOf(context.req.query('channel'));
    return streamSSE(context, async (stream) => {
      const send = (event: ChannelEvent) => stream.writeSSE({ event: event.event, data: JSON.stringify(event.data) });
      const stop = channel.watch(user.id, place, send);
      const ended = untilAborted(stream);
      await send({ event: 'snapshot', data: { run: setup.run, messages: channel.visibleTo(user.id, place) } });
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
    return context.json(await converse(personOf(sent.user), placeOf(sent.channel), sent));
  });

  app.post('/api/messages', limited, async (context) => {
    const { user, channel: place, content } = await readWords(context.req.raw);
    channel.say({ author: personOf(user).user, channel: placeOf(place).id, content: content.trim() });
    return context.json({ ok: true });
  });

  app.post('/api/uploads', bodyLimit({ maxSize: LONGEST_UPLOAD, onError: tooLarge }), async (context) => {
    personOf(context.req.query('user'));
    const name = context.req.query('name') ?? '';
    if (name === '' || name.length > 255) throw new HTTPException(400, { message: 'The file needs a name.' });
    const type = context.req.header('content-type') ?? 'application/octet-stream';
    const data = new Uint8Array(await context.req.arrayBuffer());
    return context.json({ ok: true, id: uploads.keep({ name, type, data }).id });
  });

  app.post('/api/dismiss', limited, async (context) => {
    const { user, message_id } = await readDismissal(context.req.raw);
    const message = channel.find(message_id, personOf(user).user.id);
    // Only a private message is its reader's to put away.
    if (!message || ((message.flags ?? 0) & MessageFlags.Ephemeral) === 0)
      return context.json({ ok: false, reason: 'It is gone.' });
    channel.remove(message_id);
    return context.json({ ok: true });
  });

  app.get('/attachments/:message/:name', (context) => {
    const { message, name } = context.req.param();
    const file = fileAt(message, name);
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

  function placeOf(id: string | undefined): PlacedChannel {
    const place = channelCalled(id ?? '');
    if (!place) throw new HTTPException(400, { message: 'There is no such channel to write in.' });
    return place;
  }

  function personOf(id: string | undefined): Person {
    const person = setup.people.find((candidate) => candidate.user.id === id);
    if (!person) throw new HTTPException(400, { message: 'Nobody here has this user id.' });
    return person;
  }
}

function tooLarge(context: Context) {
  const { preview } = readerOf(context.req.raw).words;
  return context.json({ ok: false, reason: preview.largeFile(LONGEST_UPLOAD / 2 ** 20) }, 413);
}

/** Hands the bot the files of this channel, as Discord's own address gives them. */
function createDoor(origin: string, fileAt: (message: string, name: string) => Attachment | undefined): Door {
  return {
    async download(url) {
      const [, message = '', name = ''] = /^\/attachments\/(\d+)\/([^/]+)$/.exec(pathOf(url, origin)) ?? [];
      const file = fileAt(message, decodeURIComponent(name));
      if (file) return file.data;
      throw new UserError('file-not-fetched', ({ preview }) => preview.noSentFile);
    },
  };
}

function pathOf(url: string, origin: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.origin === origin ? parsed.pathname : '';
}

function isMessageMenu(
  definition: RESTPostAPIApplicationCommandsJSONBody,
): definition is RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return definition.type === ApplicationCommandType.Message;
}

function isChatInput(
  definition: RESTPostAPIApplicationCommandsJSONBody,
): definition is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return definition.type === undefined || definition.type === ApplicationCommandType.ChatInput;
}

function untilAborted(stream: SSEStreamingApi): Promise<void> {
  return new Promise((resolve) => stream.onAbort(resolve));
}

import {
  type APIAttachment,
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { type Bot, createBot } from '../../src/app.ts';
import { UserError } from '../../src/base/errors.ts';
import { createLog } from '../../src/base/log.ts';
import type { Door, Handle, Outcome } from '../../src/command/outcome.ts';
import type { Keeping } from '../../src/keeping/keeping.ts';
import { openLibraries } from '../../src/library/libraries.ts';
import type { ShelfStore } from '../../src/shelf/store/store.ts';
import { checkOutcome } from './check-outcome.ts';
import {
  attachmentOf,
  autocomplete,
  type CommandCall,
  chatInput,
  component,
  messageCommand,
  modal,
  type Scene,
} from './discord/interactions.ts';
import { edited, messageFrom } from './discord/messages.ts';
import { MANAGER } from './discord/people.ts';
import { keepingOver } from './keeping.ts';
import { createMemory, type Memory } from './memory-store.ts';
import { PATIENT } from './patience.ts';
import { customIdOf, temporaryFolder, texts } from './stage.ts';
import { fetcherFor, serve, type TestServer } from './web.ts';

/** What an interaction led to. */
export interface Done {
  /** The message as it is in the end; a form where one was opened. */
  readonly message: APIMessage;
  /** Its texts. */
  readonly says: string;
  /** The texts of the steps that were shown before it. */
  readonly steps: readonly string[];
  readonly response: Outcome['response'];
}

/** A channel of a server whose shelf is looked after. Who acts may manage the server, unless a scene says otherwise. */
export interface ShelfStage {
  readonly handle: Handle;
  readonly definitions: Bot['definitions'];
  /** Has the files that members attach. */
  readonly door: Door;
  readonly keeping: Keeping;
  readonly store: ShelfStore;
  /** What the site answers with, by path: Markdown, or a feed where it begins as XML. `ORIGIN` in it is the site's own. */
  readonly web: Map<string, string>;
  /** The address of a path of the site. */
  url(path: string): string;
  readonly logged: readonly string[];
  /** `/articles subcommand` */
  articles(subcommand: string, options?: CommandCall['options'], scene?: Scene): Promise<Done>;
  command(call: CommandCall): Promise<Done>;
  press(message: APIMessage, button: string, scene?: Scene & { values?: readonly string[] }): Promise<Done>;
  /** Sends the form that the response opened. */
  fill(opened: Done, fields: Parameters<typeof modal>[0]['fields'], scene?: Scene): Promise<Done>;
  /** Chooses a command in the menu of the message. */
  menu(name: string, target: APIMessage, scene?: Scene): Promise<Done>;
  /** Add article, in the menu of the message. */
  addArticle(target: APIMessage, scene?: Scene): Promise<Done>;
  typing(call: CommandCall & { focused: string }): Promise<readonly { name: string; value: string | number }[]>;
  /** A file as members attach it: what it holds can be downloaded. */
  file(name: string, data: string | Uint8Array, type?: string): APIAttachment;
  /** The same articles and shelves in a bot that has just been started. */
  restarted(): Promise<ShelfStage>;
}

export interface ShelfStageOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly web?: Readonly<Record<string, string>>;
}

export async function openShelfStage({ files = {}, web = {} }: ShelfStageOptions = {}): Promise<ShelfStage> {
  const folder = await temporaryFolder(files);
  const pages = new Map(Object.entries(web));
  const site = await serve((request, response) => {
    const body = pages.get((request.url ?? '/').slice(1));
    const type = body?.startsWith('<?xml') ? 'application/rss+xml' : 'text/markdown; charset=utf-8';
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body.replaceAll('ORIGIN', site.origin));
  });
  return open({ folder, memory: createMemory(), web: pages, site, uploads: new Map() });
}

interface World {
  readonly folder: string;
  readonly memory: Memory;
  readonly site: TestServer;
  readonly web: Map<string, string>;
  readonly uploads: Map<string, Uint8Array>;
}

async function open(world: World): Promise<ShelfStage> {
  const { folder, memory, web, site, uploads } = world;
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const store = memory.open();
  const libraries = await openLibraries({ folders: [folder], store, log });
  const isCommon = (id: string) => libraries.common.answers.shelf().article(id) !== undefined;
  const keeping = keepingOver(store, fetcherFor(site), { changed: libraries.changed, isCommon });
  const { handle, definitions } = createBot({
    answersFor: libraries.answersFor,
    keeping,
    log,
    cooldownSeconds: 0,
    patience: PATIENT,
  });
  const door: Door = {
    async download(url) {
      const bytes = uploads.get(url);
      if (!bytes) throw new UserError('file-not-fetched', 'The file is gone.');
      return bytes;
    },
  };

  async function run(interaction: APIInteraction): Promise<Done> {
    const outcome = await handle(interaction, door);
    checkOutcome(outcome);
    const { response } = outcome;
    const steps: string[] = [];
    for await (const { edit } of outcome.steps ?? []) {
      checkOutcome({ response: { type: InteractionResponseType.UpdateMessage, data: edit as never } });
      steps.push(texts(messageFrom(edit as never, { interaction })).join('\n'));
    }
    const message = await finalMessage(interaction, outcome);
    return { message, says: texts(message).join('\n'), steps, response };
  }

  async function finalMessage(interaction: APIInteraction, { response, later }: Outcome): Promise<APIMessage> {
    const then = await later;
    const body = then && ('edit' in then ? then.edit : 'replace' in then ? then.replace : null);
    if (body) {
      checkOutcome({ response: { type: InteractionResponseType.UpdateMessage, data: body as never } });
      return messageFrom(body as never, { interaction });
    }
    const data = 'data' in response && response.data && 'components' in response.data ? response.data : {};
    return response.type === InteractionResponseType.UpdateMessage && interaction.message
      ? edited(interaction.message, data as never)
      : messageFrom(data as never, { interaction });
  }

  const scened = <T extends Scene>(scene: T): T => ({ permissions: MANAGER, ...scene });
  const command = (call: CommandCall) => run(chatInput(scened(call)));

  return {
    handle,
    definitions,
    door,
    keeping,
    store,
    web,
    url: (path) => `${site.origin}/${path}`,
    logged,
    command,
    articles: (subcommand, options = {}, scene = {}) => command({ ...scene, name: 'articles', subcommand, options }),
    press: (message, button, { values, ...scene } = {}) =>
      run(component({ ...scened(scene), message, customId: customIdOf(message, button), ...(values && { values }) })),
    fill({ response }, fields, scene = {}) {
      if (response.type !== InteractionResponseType.Modal) throw new Error(`no form: ${JSON.stringify(response)}`);
      return run(modal({ ...scened(scene), customId: response.data.custom_id, fields }));
    },
    menu: (name, target, scene = {}) => run(messageCommand({ ...scened(scene), name, target })),
    addArticle: (target, scene = {}) => run(messageCommand({ ...scened(scene), name: 'Add article', target })),
    async typing(call) {
      const { response } = await handle(autocomplete(scened(call)), door);
      checkOutcome({ response });
      return 'data' in response && response.data && 'choices' in response.data ? (response.data.choices ?? []) : [];
    },
    file(name, data, type) {
      const attachment = attachmentOf(name, data, type);
      uploads.set(attachment.url, typeof data === 'string' ? Buffer.from(data) : data);
      return attachment;
    },
    restarted: () => open(world),
  };
}

/** What a member wrote, as a message's menu hands it over. */
export const written = (content: string, attachments: readonly APIAttachment[] = []): APIMessage =>
  messageFrom({ content }, { interaction: chatInput({ name: 'none' }), attachments: [...attachments] });

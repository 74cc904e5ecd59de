import { inspect } from 'node:util';
import { type APIInteraction, type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { createAnswers } from '../../../src/answers/answers.ts';
import { createBot } from '../../../src/app.ts';
import { createLog } from '../../../src/base/log.ts';
import type { Door, Handle, Later } from '../../../src/command/outcome.ts';
import { createInsights } from '../../../src/insights/insights.ts';
import { createFetcher } from '../../../src/intake/fetch/fetch.ts';
import { readArticle } from '../../../src/intake/read-article.ts';
import { createPreferences } from '../../../src/preferences/keep-preferences.ts';
import type { Attachment } from '../../../src/reply/message.ts';
import { createSearch } from '../../../src/search/search.ts';
import { createShelf } from '../../../src/shelf/shelf.ts';
import { messageFrom } from '../discord/messages.ts';
import { keepingOver } from '../keeping.ts';
import { createMemory } from '../memory-store.ts';
import { outcomeFaults } from '../outcome-faults.ts';
import { PATIENT } from '../patience.ts';
import { createFuzzer } from './interactions.ts';
import { createRandom } from './random.ts';

export interface FuzzResult {
  /** How many of each kind were sent. */
  readonly tally: ReadonlyMap<string, number>;
  /** What went wrong, with what was sent. */
  readonly failures: readonly { readonly faults: readonly string[]; readonly sent: string }[];
  /** Milliseconds of the slowest, and which it was. */
  readonly slowest: { readonly ms: number; readonly sent: string };
}

export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  /** Files of the shelf by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Puts a door between what is sent and the bot. Default: none. */
  readonly over?: (handle: Handle, door: Door) => Promise<Handle>;
}

/** Failures that are kept. */
const MOST_FAILURES = 20;

/** Sends many interactions, proper and improper ones, to a bot over a small shelf, and checks every outcome. */
export async function fuzz({ seed, count, files, over }: FuzzOptions): Promise<FuzzResult> {
  const random = createRandom(seed);
  const articles = Object.entries(files).map(([path, text]) => readArticle({ path, bytes: Buffer.from(text) }));
  const search = createSearch();
  await search.update(articles);
  const shelf = createShelf(articles);
  const bugs: string[] = [];
  const log = createLog('error', { write: (line) => void bugs.push(line) });
  const answers = createAnswers({ shelf: () => shelf, search });
  // Nothing is on the web.
  const fetcher = createFetcher({ version: '1.2.3', resolve: async () => [] });
  const store = createMemory().open();
  const keeping = keepingOver(store, fetcher);
  const preferences = createPreferences({ store, log });
  const insights = createInsights({ store, preferences, log });
  const bot = createBot({
    answersFor: async () => answers,
    keeping,
    preferences,
    insights,
    log,
    cooldownSeconds: 0,
    patience: PATIENT,
  });
  const door = { download: async () => Buffer.from(random.pick(Object.values(files))) };
  const { definitions } = bot;
  const handle = over ? await over(bot.handle, door) : bot.handle;
  const phrases = [
    ...articles.flatMap(({ id, title, publisher, author }) => [id, title, publisher ?? id, author ?? id]),
    ...shelf.speakers().flatMap(({ name, titles }) => [name, ...titles]),
    ...articles.flatMap(({ text }) => text.match(/(?:\S{1,40}\s+){5}/g) ?? []).slice(0, 200),
  ];
  const fuzzer = createFuzzer(random, definitions, phrases);

  const tally = new Map<string, number>();
  const failures: FuzzResult['failures'][number][] = [];
  let slowest = { ms: 0, sent: '' };
  for (let n = 0; n < count; n++) {
    const { kind, sent } = fuzzer.next();
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
    const before = performance.now();
    const faults = await send(sent as APIInteraction);
    const ms = performance.now() - before;
    if (ms > slowest.ms) slowest = { ms, sent: brief(sent) };
    if (faults.length > 0 && failures.length < MOST_FAILURES) failures.push({ faults, sent: brief(sent) });
  }
  return { tally, failures, slowest };

  async function send(interaction: APIInteraction): Promise<string[]> {
    try {
      const outcome = await handle(interaction, door);
      const later = await outcome.later;
      const { ChannelMessageWithSource: type } = InteractionResponseType;
      const then = later && followUp(later);
      keep(interaction, outcome.response);
      if (later && 'edit' in later) keep(interaction, { data: later.edit });
      const steps = [];
      for await (const { edit, files } of outcome.steps ?? []) steps.push({ data: edit, files });
      return [
        ...outcomeFaults(outcome),
        ...[...(then ? [then] : []), ...steps].flatMap(({ data, files = [] }) =>
          outcomeFaults({ response: { type, data: data as never }, files }),
        ),
        ...bugs.splice(0),
      ];
    } catch (error) {
      return [`thrown: ${error instanceof Error ? error.stack : error}`, ...bugs.splice(0)];
    }
  }

  /** The message that the answer is, to be clicked on; what a broken interaction led to has nobody to click on it. */
  function keep(interaction: APIInteraction, response: object): void {
    const { data, type } = response as { data?: { components?: unknown[]; custom_id?: string }; type?: number };
    if (type === InteractionResponseType.Modal && data?.custom_id) fuzzer.keepForm(data.custom_id);
    if (!data?.components || typeof interaction !== 'object') return;
    try {
      fuzzer.keep(JSON.parse(JSON.stringify(messageFrom(data, { interaction }))) as APIMessage);
    } catch {
      // Nothing to keep.
    }
  }
}

/** As Node writes values, not as JSON: what is nested deeper than the stack is sent, too. */
const brief = (sent: unknown): string => {
  const { data, type, message: _message, ...rest } = (sent ?? {}) as Record<string, unknown>;
  return inspect({ type, data, ...rest }, { depth: 12, breakLength: Number.POSITIVE_INFINITY }).slice(0, 1_500);
};

/** What is drawn after the response, with its files; null where nothing is. */
function followUp(later: Later): { readonly data: object; readonly files?: readonly Attachment[] | undefined } | null {
  if ('post' in later) return { data: later.post, files: later.files };
  if ('replace' in later) return { data: later.replace, files: later.files };
  if ('edit' in later) return { data: later.edit, files: later.files };
  return null;
}

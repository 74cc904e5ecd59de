import { setTimeout as sleep } from 'node:timers/promises';
import { type APIInteraction, type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { startGateway } from '../../src/adapters/gateway/start.ts';
import type { Answers } from '../../src/answers/answers.ts';
import { createBot } from '../../src/app.ts';
import { createLog } from '../../src/base/log.ts';
import type { Exchange } from './discord/board.ts';
import { autocomplete, chatInput, component } from './discord/interactions.ts';
import { ALICE, BOB, GUILD } from './discord/people.ts';
import { type Discord, startDiscord } from './discord/server.ts';
import { createRandom, type Random } from './fuzz/random.ts';
import { pressables } from './stage.ts';

export interface SoakOptions {
  readonly answers: Answers;
  readonly seconds: number;
  /** Interactions. */
  readonly perSecond: number;
  readonly seed: number;
  readonly shards: number;
}

export interface Soaked {
  readonly sent: number;
  /** Sent while Discord knew no session of the bot's, or one that it forgot before they arrived. */
  readonly undelivered: number;
  /** From delivery to the first answer, in milliseconds, the shortest first. */
  readonly took: readonly number[];
  /** Ids of what was delivered and has no answer. */
  readonly unanswered: readonly string[];
  /** What Discord refused: answers that came twice, among others. */
  readonly refused: readonly unknown[];
  /** Ids of what was put off and never came. */
  readonly unfinished: readonly string[];
  /** What was done to the connections, how often. */
  readonly accidents: ReadonlyMap<string, number>;
  readonly connections: number;
  readonly resumed: number;
  /** Lines of the bot's log that tell of faults. */
  readonly faults: readonly string[];
}

const accidentsOn = ({ gateway }: Discord, random: Random): Readonly<Record<string, () => void>> => ({
  'line broken': () => gateway.drop(),
  'closed to be resumed': () => gateway.drop(random.pick([4000, 4001, 4002, 4009])),
  'told to reconnect': () => gateway.demandReconnect(),
  'out of step': () => gateway.invalidate(true),
  'sent again': () => gateway.replay(10),
  'heartbeats unanswered': () => {
    gateway.acknowledging = false;
    setTimeout(() => {
      gateway.acknowledging = true;
    }, 1_000).unref();
  },
});

/** A bot on a Discord that drops, delays, repeats and reconnects, as its seed has it, while members go on asking. */
export async function soak({ answers, seconds, perSecond, seed, shards }: SoakOptions): Promise<Soaked> {
  const random = createRandom(seed);
  const delays = createRandom(seed + 1);
  const discord = await startDiscord({ shards, heartbeatMs: 2_000, latency: () => delays.below(200) });
  discord.gateway.latency = () => (delays.chance(10) ? delays.below(500) : delays.below(30));
  const faults: string[] = [];
  const log = createLog('error', { write: (line) => void faults.push(line) });
  const bot = createBot({ answersFor: async () => answers, log, cooldownSeconds: 0 });
  const { token, apiUrl } = discord;
  const online = await startGateway({ ...bot, token, apiUrl, log });
  const exchanges: Exchange[] = [];
  const accidents = new Map<string, number>();
  const begun = performance.now();
  let nextAccident = 1_000;
  for (let n = 0; n < seconds * perSecond; n++) {
    const due = (n * 1_000) / perSecond;
    const early = due - (performance.now() - begun);
    if (early > 0) await sleep(early);
    if (due >= nextAccident) {
      const all = accidentsOn(discord, random);
      // Seldom: the next session is begun five seconds later.
      const name = random.chance(3) ? 'session forgotten' : random.pick(Object.keys(all));
      (all[name] ?? (() => discord.gateway.invalidate(false)))();
      accidents.set(name, (accidents.get(name) ?? 0) + 1);
      nextAccident = due + 500 + random.below(3_000);
    }
    exchanges.push(discord.send(next(random, [...discord.messages.values()].slice(-50))));
  }
  await settled(discord, exchanges);
  await online.close();
  const { connections, delivered } = discord.gateway;
  await discord.close();
  const came = exchanges.filter(({ interaction, response }) => delivered.has(interaction.id) || response);
  return {
    sent: exchanges.length,
    undelivered: exchanges.length - came.length,
    took: came
      .flatMap(({ interaction, answeredAt = 0, response }) =>
        response ? [answeredAt - (delivered.get(interaction.id) ?? answeredAt)] : [],
      )
      .sort((a, b) => a - b),
    unanswered: came.filter(({ response }) => !response).map(({ interaction }) => interaction.id),
    refused: exchanges.flatMap(({ refused }) => refused),
    unfinished: came.filter((one) => !isFinished(one)).map(({ interaction }) => interaction.id),
    accidents,
    faults,
    connections: connections.length,
    resumed: connections.filter(({ resumed }) => resumed).length,
  };
}

/** How long what is still under way in the end is waited for, in milliseconds. */
const LAST_MS = 30_000;
/** How long what is not delivered by then is: a connection may come back. */
const BACK_MS = 8_000;

async function settled({ gateway }: Discord, exchanges: readonly Exchange[]): Promise<void> {
  const from = performance.now();
  const isOpen = (one: Exchange): boolean =>
    gateway.delivered.has(one.interaction.id)
      ? !(one.response && isFinished(one))
      : !one.response && performance.now() < from + BACK_MS;
  while (performance.now() < from + LAST_MS && exchanges.some(isOpen)) await sleep(100);
}

const isFinished = ({ response, original }: Exchange): boolean =>
  response?.type !== InteractionResponseType.DeferredChannelMessageWithSource ||
  ((original?.flags ?? 0) & MessageFlags.Loading) === 0;

const QUESTIONS = [
  'How often do the ferries run?',
  'How long will the harbour bridge of Velmora be closed?',
  'How many steps has the Skarn lighthouse?',
  'Who is the king of the moon people?',
];

function next(random: Random, messages: readonly APIMessage[]): APIInteraction {
  // Of every shard.
  const guild = { ...GUILD, id: String(BigInt(GUILD.id) + (BigInt(random.below(8)) << 22n)) };
  const scene = { user: random.pick([ALICE, BOB]), guild };
  const message = messages.length > 0 ? random.pick(messages) : undefined;
  // Not Delete: Discord refuses what others press under a message that has just gone.
  const isPressed = ({ disabled, custom_id }: ReturnType<typeof pressables>[number]): boolean =>
    !disabled && !custom_id.includes(':delete:');
  const buttons = message ? pressables(message).filter(isPressed) : [];
  const kind = random.below(10);
  if (kind < 3 && message && buttons.length > 0)
    return component({ ...scene, message, customId: random.pick(buttons).custom_id });
  if (kind < 5)
    return autocomplete({ ...scene, name: 'quote', focused: 'who', options: { who: random.pick(['m', 'l', 'ma']) } });
  if (kind < 6) return chatInput({ ...scene, name: 'quote', options: { who: 'mayor' } });
  if (kind < 7) return chatInput({ ...scene, name: 'check', options: { text: '“the ferries run every ten minutes”' } });
  return chatInput({ ...scene, name: 'ask', options: { question: random.pick(QUESTIONS) } });
}

// The whole of the protocol that the bot meets, and each way to break it, in one file: its state is one connection.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { record } from './refusal.ts';
import type { Signal } from './signal.ts';

export interface GatewayWorld {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Intents that the application may not have, as a bit field. */
  readonly refusedIntents: number;
  /** `ws://host:port`, known once the server listens. */
  address(): string;
  /** What READY says beside the session. */
  readonly ready: Record<string, unknown>;
  /** Sent after READY to who has the intent: one GUILD_CREATE each. */
  readonly guilds: readonly Record<string, unknown>[];
}

/** One WebSocket, for tests to look at. */
export interface Connection {
  /** Path and query of the address. */
  readonly url: string;
  /** Of which shard, once it has said so. */
  shard: number | undefined;
  identified: boolean;
  resumed: boolean;
  heartbeats: number;
  /** The code with which it ended, whoever ended it. */
  closed: number | undefined;
}

interface Session {
  readonly id: string;
  /** Which of how many. */
  readonly shard: readonly [number, number];
  readonly events: Event[];
  socket: WebSocket | undefined;
  /** The last event that the bot has said to have, by a heartbeat or by resuming. */
  known: number;
  /** When the event that left last arrives: none overtakes another. */
  arrival: number;
}

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

const KNOWN_INTENTS = (1 << 26) - 1;
const LIMIT_BYTES = 4096;

/** Discord's gateway, as its documentation tells it: JSON, one shard or several, no compression. */
export class GatewayServer {
  readonly connections: Connection[] = [];
  /** When false, heartbeats stay unanswered, as on a connection that is dead without having been closed. */
  acknowledging = true;
  /** When false, connections are taken and left without a word, as by a server that is down behind its balancer. */
  greeting = true;
  /** The HTTP status with which WebSockets are turned down, as by a proxy or a server that is down. */
  handshakeStatus: number | undefined;
  /** The code with which whoever identifies or resumes is sent away. */
  closeCode: number | undefined;
  /** How many WebSockets were turned down. */
  turnedDown = 0;
  sessionsLeft = 1000;
  /** How long the next event is under way, in milliseconds. */
  latency = (): number => 0;
  /** When each interaction came to a connection of the bot's, by its id, as `performance.now()` says. */
  readonly delivered = new Map<string, number>();
  readonly #sessions = new Map<string, Session>();
  readonly #waiting = new Set<Duplex>();
  readonly #sockets = new Map<WebSocket, Connection>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #world: GatewayWorld;
  readonly #signal: Signal;

  constructor(world: GatewayWorld, signal: Signal) {
    this.#world = world;
    this.#signal = signal;
  }

  attach(http: Server): void {
    http.on('upgrade', (request, socket, head) => {
      if (this.handshakeStatus !== undefined) {
        this.turnedDown += 1;
        socket.end(`HTTP/1.1 ${this.handshakeStatus} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
        return this.#signal.notify();
      }
      if (!this.greeting) {
        this.#waiting.add(socket);
        return this.#signal.notify();
      }
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#welcome(ws, request));
    });
  }

  /** Sends an event to every session that it is for; one that is away gets it when it resumes. */
  dispatch(t: string, d: unknown): void {
    for (const session of this.#sessions.values()) if (isFor(session, t, d)) this.#send(session, t, d);
  }

  /** Sends the last events of each session again, as many. */
  replay(events: number): void {
    for (const session of this.#sessions.values())
      for (const event of session.events.slice(-events))
        if (event.t === 'INTERACTION_CREATE') this.#deliver(session, event);
  }

  /** Sends whatever it is, as it is; the sessions know nothing of it. */
  send(data: string | Uint8Array): void {
    this.#each((ws) => ws.send(data));
  }

  /**
   * Forgets all sessions: whoever was away cannot resume. What the bot has not said to have may never have arrived: it reads nothing more of a
   * connection that it takes for dead.
   */
  forget(): void {
    for (const { known, events } of this.#sessions.values())
      for (const event of events.slice(known)) this.delivered.delete(idOf(event) ?? '');
    this.#sessions.clear();
  }

  /** Op 7: come again and resume. */
  demandReconnect(): void {
    this.#each((ws) => ws.send(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null, s: null, t: null })));
  }

  /** Op 9. When it cannot be resumed, the session is forgotten. */
  invalidate(resumable: boolean): void {
    if (!resumable) this.forget();
    this.#each((ws) => ws.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: resumable, s: null, t: null })));
  }

  /** Op 1 from the server: a heartbeat, at once. */
  demandHeartbeat(): void {
    this.#each((ws) => ws.send(JSON.stringify({ op: GatewayOpcodes.Heartbeat, d: null, s: null, t: null })));
  }

  /** How many connections wait for a word. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Ends the connections that wait for a word. */
  turnAway(): void {
    for (const socket of this.#waiting) socket.destroy();
    this.#waiting.clear();
  }

  /** Ends the connections, or that of one shard: with a code, or without a word, as a broken line does. */
  drop(code?: number, shard?: number): void {
    for (const [ws, connection] of this.#sockets) {
      if (shard !== undefined && connection.shard !== shard) continue;
      if (code === undefined) ws.terminate();
      else ws.close(code);
    }
  }

  close(): void {
    this.turnAway();
    this.#each((ws) => ws.terminate());
    this.#server.close();
  }

  #each(act: (ws: WebSocket) => void): void {
    for (const ws of this.#sockets.keys()) act(ws);
  }

  #send(session: Session, t: string, d: unknown): void {
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    this.#deliver(session, event);
  }

  #deliver(session: Session, event: Event): void {
    const { socket } = session;
    if (!socket) return;
    const now = performance.now();
    session.arrival = Math.max(session.arrival, now + this.latency());
    const arrive = (): void => {
      // Of a session that has been forgotten meanwhile nothing more is said.
      if (socket.readyState !== socket.OPEN || !this.#sessions.has(session.id)) return;
      socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, ...event }));
      const id = idOf(event);
      if (id !== undefined && !this.delivered.has(id)) this.delivered.set(id, performance.now());
    };
    if (session.arrival > now) setTimeout(arrive, session.arrival - now);
    else arrive();
  }

  #welcome(ws: WebSocket, request: IncomingMessage): void {
    const url = request.url ?? '/';
    const connection: Connection = {
      url,
      shard: undefined,
      identified: false,
      resumed: false,
      heartbeats: 0,
      closed: undefined,
    };
    this.connections.push(connection);
    this.#sockets.set(ws, connection);
    const query = new URL(url, 'ws://localhost').searchParams;
    let alive = true;
    const watchdog = setInterval(() => {
      if (!alive) ws.close(GatewayCloseCodes.SessionTimedOut, 'Session timed out.');
      alive = false;
    }, this.#world.heartbeatMs * 2);
    let session: Session | undefined;
    const beat = (last: unknown) => {
      alive = true;
      if (session && typeof last === 'number') session.known = Math.max(session.known, last);
      connection.heartbeats += 1;
      if (this.acknowledging) ws.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck, d: null, s: null, t: null }));
    };
    ws.on('message', (data) => {
      const text = data.toString();
      if (Buffer.byteLength(text) > LIMIT_BYTES) return ws.close(GatewayCloseCodes.DecodeError, 'Payload too large.');
      let payload: Record<string, unknown>;
      try {
        payload = record(JSON.parse(text));
      } catch {
        return ws.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      }
      if (payload.op === GatewayOpcodes.Heartbeat) beat(payload.d);
      else if (payload.op === GatewayOpcodes.Identify) session = this.#identify(ws, connection, record(payload.d));
      else if (payload.op === GatewayOpcodes.Resume) session = this.#resume(ws, connection, record(payload.d));
      else if (!session) ws.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      else if (![3, 4, 8, 31].includes(Number(payload.op)))
        ws.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
      this.#signal.notify();
    });
    ws.on('close', (code) => {
      clearInterval(watchdog);
      connection.closed = code;
      this.#sockets.delete(ws);
      if (session?.socket === ws) session.socket = undefined;
      // A client that says goodbye has no session any more; one that vanishes may come back to it.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      this.#signal.notify();
    });
    if (query.get('v') !== '10') {
      ws.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
    } else if (query.get('encoding') !== 'json' || query.has('compress')) {
      ws.close(GatewayCloseCodes.DecodeError, 'Only JSON, not compressed, is spoken here.');
    } else {
      const d = { heartbeat_interval: this.#world.heartbeatMs, _trace: ['["loopback"]'] };
      ws.send(JSON.stringify({ op: GatewayOpcodes.Hello, d, s: null, t: null }));
    }
    this.#signal.notify();
  }

  #identify(ws: WebSocket, connection: Connection, d: Record<string, unknown>): Session | undefined {
    const refuse = (code: number, reason: string) => {
      ws.close(code, reason);
      return undefined;
    };
    const shard = Array.isArray(d.shard) ? d.shard.map(Number) : [0, 1];
    const [shardId = 0, shardCount = 1] = shard;
    if (connection.identified || connection.resumed) {
      return refuse(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
    }
    if (d.token !== this.#world.token) return refuse(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    if (!(shardId >= 0 && shardId < shardCount)) return refuse(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
    if (this.closeCode !== undefined) return refuse(this.closeCode, 'Not now.');
    const intents = Number(d.intents);
    if (!Number.isInteger(intents) || intents < 0 || (intents & ~KNOWN_INTENTS) !== 0) {
      return refuse(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
    }
    if ((intents & this.#world.refusedIntents) !== 0) {
      return refuse(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
    }
    this.sessionsLeft -= 1;
    connection.identified = true;
    connection.shard = shardId;
    const session: Session = {
      id: randomUUID().replaceAll('-', ''),
      shard: [shardId, shardCount],
      events: [],
      socket: ws,
      known: 0,
      arrival: 0,
    };
    this.#sessions.set(session.id, session);
    this.#send(session, 'READY', {
      v: 10,
      user_settings: {},
      session_type: 'normal',
      session_id: session.id,
      resume_gateway_url: `${this.#world.address()}/resume`,
      guilds: this.#world.guilds.map(({ id }) => ({ id, unavailable: true })),
      shard,
      relationships: [],
      private_channels: [],
      presences: [],
      ...this.#world.ready,
    });
    // Who does not listen for servers hears only which there are.
    if ((intents & GatewayIntentBits.Guilds) === 0) return session;
    for (const guild of this.#world.guilds) this.#send(session, 'GUILD_CREATE', guild);
    return session;
  }

  #resume(ws: WebSocket, connection: Connection, d: Record<string, unknown>): Session | undefined {
    if (d.token !== this.#world.token) {
      ws.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    if (this.closeCode !== undefined) {
      ws.close(this.closeCode, 'Not now.');
      return undefined;
    }
    const session = this.#sessions.get(String(d.session_id));
    if (!session) {
      ws.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null }));
      return undefined;
    }
    if (Number(d.seq) > session.events.length) {
      ws.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
      return undefined;
    }
    connection.resumed = true;
    [connection.shard] = session.shard;
    session.socket = ws;
    session.known = Math.max(session.known, Number(d.seq));
    for (const event of session.events.slice(Number(d.seq))) {
      // What left before has not arrived.
      this.delivered.delete(idOf(event) ?? '');
      this.#deliver(session, event);
    }
    this.#send(session, 'RESUMED', { _trace: ['["loopback"]'] });
    return session;
  }
}

/** Interactions of a server go to one shard, by the server's id; those of direct messages to the first. */
export const shardOf = (server: string | undefined, shards: number): number =>
  Number((BigInt(server ?? 0) >> 22n) % BigInt(shards));

const idOf = ({ t, d }: Event): string | undefined =>
  t === 'INTERACTION_CREATE' ? (d as { id?: string }).id : undefined;

function isFor({ shard: [id, count] }: Session, t: string, d: unknown): boolean {
  return t !== 'INTERACTION_CREATE' || shardOf((d as { guild_id?: string }).guild_id, count) === id;
}

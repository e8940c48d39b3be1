import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import type { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { checkIdentify, decode, type Frame, GatewayFault, Identify, Resume } from './frames.ts';
import type { Gateway } from './gateway.ts';
import { Session } from './session.ts';

/** How the Gateway behaves. */
export interface GatewaySettings {
  token: string;
  /** Address that READY names for resuming. */
  url: () => string;
  /** Privileged intents that the bot has been granted, as a sum of bits. */
  privilegedIntents: number;
  /** Milliseconds between heartbeats. Real time: the bot cannot know that a test moved the server's clock. */
  heartbeatInterval: number;
  /** Shards that may identify at the same time: those whose numbers differ modulo this. */
  maxConcurrency: number;
  /** Milliseconds until such a group may identify again. */
  identifyInterval: number;
}

/** What a bot may send that needs no answer for its events to flow: presence, voice, members. */
const QUIET_OPS: number[] = [Op.PresenceUpdate, Op.VoiceStateUpdate, Op.RequestGuildMembers];

/** One WebSocket: says HELLO, reads what the bot sends and closes with Discord's codes when it is wrong. */
export class Connection {
  session: Session | null = null;
  #gateway: Gateway;
  #ws: WebSocket;
  #version: number;
  #beat: NodeJS.Timeout | undefined;
  #sends: number[] = [];
  /** When set, heartbeats are not acknowledged: a fault for tests. */
  deaf = false;

  constructor(gateway: Gateway, ws: WebSocket, query: URLSearchParams) {
    this.#gateway = gateway;
    this.#ws = ws;
    this.#version = Number(query.get('v') ?? 10);
    ws.on('message', (data, binary) => this.#read(data, binary));
    ws.on('close', (code) => this.#closed(code));
    ws.on('error', () => {});
    if (this.#version !== 10) this.close(Close.InvalidAPIVersion, 'Invalid API version');
    else if ((query.get('encoding') ?? 'json') !== 'json')
      this.close(Close.DecodeError, 'Only JSON is spoken');
    else this.#hello();
  }

  close(code: number, reason: string): void {
    this.#ws.close(code, reason);
  }

  /** Breaks the connection without a closing frame, as a lost network does. */
  drop(): void {
    this.#ws.terminate();
  }

  /** Asks the bot to connect anew and resume (opcode 7). */
  reconnect(): void {
    this.#send(Op.Reconnect, null);
  }

  /** Tells the bot that its session is void (opcode 9). */
  invalidate(resumable: boolean): void {
    if (!resumable && this.session) this.#gateway.sessions.delete(this.session.id);
    this.#send(Op.InvalidSession, resumable);
  }

  #hello(): void {
    this.#awaitBeat();
    this.#send(Op.Hello, { heartbeat_interval: this.#gateway.settings.heartbeatInterval, _trace: [] });
  }

  #send(op: number, d: unknown): void {
    this.#ws.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  #read(data: RawData, binary: boolean): void {
    try {
      this.#handle(decode(data, binary));
    } catch (fault) {
      if (fault instanceof GatewayFault) this.close(fault.code, fault.message);
      else throw fault;
    }
  }

  #handle({ op, d }: z.infer<typeof Frame>): void {
    this.#countSend();
    if (op === Op.Heartbeat) this.#heartbeat();
    else if (op === Op.Identify) this.#identify(d);
    else if (op === Op.Resume) this.#resume(d);
    else if (!QUIET_OPS.includes(op)) throw new GatewayFault(Close.UnknownOpcode, 'Unknown opcode');
    else if (!this.session) throw new GatewayFault(Close.NotAuthenticated, 'Not authenticated');
  }

  #countSend(): void {
    const now = Date.now();
    this.#sends = [...this.#sends.filter((at) => at > now - 60_000), now];
    if (this.#sends.length > LIMITS.gatewaySendsPerMinute) {
      throw new GatewayFault(Close.RateLimited, 'You are being rate limited');
    }
  }

  #heartbeat(): void {
    this.#awaitBeat();
    if (!this.deaf) this.#send(Op.HeartbeatAck, undefined);
  }

  #identify(d: unknown): void {
    const { settings, sessions } = this.#gateway;
    const { token, intents, shard = [0, 1] } = this.#authenticate(Identify, d);
    checkIdentify(token, intents, shard, settings);
    this.#gateway.checkShardCount(shard[1]);
    if (!this.#gateway.admitIdentify(shard[0])) {
      this.invalidate(false);
      return;
    }
    this.session = new Session(randomBytes(16).toString('hex'), intents, shard, this.#ws);
    sessions.set(this.session.id, this.session);
    this.#gateway.welcome(this.session, this.#version);
  }

  #resume(d: unknown): void {
    const { token, session_id, seq } = this.#authenticate(Resume, d);
    if (token !== this.#gateway.settings.token) {
      throw new GatewayFault(Close.AuthenticationFailed, 'Authentication failed');
    }
    const session = this.#gateway.sessions.get(session_id);
    if (!session) {
      this.invalidate(false);
      return;
    }
    if (!session.canReplay(seq)) throw new GatewayFault(Close.InvalidSeq, 'Invalid seq');
    session.socket?.terminate();
    this.session = session;
    session.resume(this.#ws, seq);
    this.#gateway.resumed();
  }

  #authenticate<T extends z.ZodType>(schema: T, d: unknown): z.infer<T> {
    if (this.session) throw new GatewayFault(Close.AlreadyAuthenticated, 'Already authenticated');
    const parsed = schema.safeParse(d);
    if (!parsed.success) throw new GatewayFault(Close.DecodeError, 'Error while decoding payload');
    return parsed.data;
  }

  /** Ends the connection when no heartbeat came for one and a half intervals. */
  #awaitBeat(): void {
    clearTimeout(this.#beat);
    const patience = this.#gateway.settings.heartbeatInterval * 1.5;
    this.#beat = setTimeout(() => this.close(Close.SessionTimedOut, 'Session timed out'), patience).unref();
  }

  #closed(code: number): void {
    clearTimeout(this.#beat);
    if (this.session?.socket !== this.#ws) return;
    this.session.socket = null;
    // Closing with 1000 or 1001 ends the session; anything else leaves it to be resumed.
    if (code === 1000 || code === 1001) this.#gateway.sessions.delete(this.session.id);
  }
}

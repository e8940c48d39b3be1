import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local/index.ts';

/** One REST request as the bot, without discord.js in between. */
export async function rest(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null;
  return { status: response.status, json, text, headers: response.headers };
}

/** Answers an interaction by REST alone. */
export function callback(discord: LocalDiscord, { id, token }: { id: string; token: string }, body: unknown) {
  return rest(discord, 'POST', `/interactions/${id}/${token}/callback`, body);
}

interface Frame {
  op: number;
  t: string | null;
  s: number | null;
  d: never;
}

/** A Gateway connection without discord.js in between. */
export class RawGateway {
  readonly frames: Frame[] = [];
  readonly closed: Promise<number>;
  readonly socket: WebSocket;
  #arrived: () => void = () => {};

  constructor(discord: LocalDiscord, query = '?v=10&encoding=json') {
    this.socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/gateway${query}`);
    this.closed = new Promise((resolve) => this.socket.on('close', resolve));
    this.socket.on('error', () => {});
    this.socket.on('message', (data) => {
      this.frames.push(JSON.parse(data.toString()));
      this.#arrived();
    });
  }

  /** The first frame of an opcode (of an event, by name), waited for. */
  async frame(what: number | string): Promise<Frame> {
    for (;;) {
      const found = this.frames.find((frame) =>
        typeof what === 'string' ? frame.t === what : frame.op === what,
      );
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  send(data: unknown): void {
    this.socket.send(typeof data === 'string' || Buffer.isBuffer(data) ? data : JSON.stringify(data));
  }

  /** Waits for HELLO and identifies. */
  async identify(token: string, more: object = {}): Promise<void> {
    await this.frame(Op.Hello);
    this.send({ op: Op.Identify, d: { token, intents: 0, properties: {}, ...more } });
  }
}

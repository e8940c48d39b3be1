import type { WebSocket } from 'ws';

/** Events kept for RESUME. Discord keeps minutes' worth; a session further behind than this must identify anew. */
const REPLAY_LIMIT = 1_000;

/** One identified connection of the bot, which outlives its socket so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  /** [shard, number of shards] */
  readonly shard: readonly [number, number];
  socket: WebSocket | null;
  #sequence = 0;
  #sent: { sequence: number; frame: string }[] = [];

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
  }

  /** Sends an event, or keeps it until the session is resumed. */
  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: 0, t: event, s: this.#sequence, d: data });
    this.#sent.push({ sequence: this.#sequence, frame });
    if (this.#sent.length > REPLAY_LIMIT) this.#sent.shift();
    this.socket?.send(frame);
  }

  /** Whether everything after `sequence` is still here to be replayed. */
  canReplay(sequence: number): boolean {
    const oldest = this.#sent[0]?.sequence ?? 1;
    return sequence <= this.#sequence && sequence >= oldest - 1;
  }

  /** Hands the session to a new socket and sends what the old one missed. */
  resume(socket: WebSocket, sequence: number): void {
    this.socket = socket;
    for (const event of this.#sent) if (event.sequence > sequence) socket.send(event.frame);
    this.dispatch('RESUMED', {});
  }
}

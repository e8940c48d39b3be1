import type { Actions, PageMessage } from './bridge.ts';

/** The page's line to its server, as one of the members. */
export class Connection {
  readonly userId: string | null;
  #onMessage: (message: PageMessage) => void;
  #onStatus: (connected: boolean) => void;
  #socket: WebSocket | undefined;
  #closed = false;

  /** @param userId who to look as; null for the first member */
  constructor(
    userId: string | null,
    onMessage: (message: PageMessage) => void,
    onStatus: (connected: boolean) => void,
  ) {
    this.userId = userId;
    this.#onMessage = onMessage;
    this.#onStatus = onStatus;
    this.#open();
  }

  close(): void {
    this.#closed = true;
    this.#socket?.close();
  }

  /** Asks the server to do something. @throws Error saying why it would not */
  async act<Name extends keyof Actions>(
    name: Name,
    what: Actions[Name]['sends'],
    files: Map<string, File[]> = new Map(),
  ): Promise<Actions[Name]['gets']> {
    const body = new FormData();
    body.set('what', JSON.stringify(what));
    for (const [key, list] of files) for (const file of list) body.append(`file:${key}`, file);
    const response = await fetch(this.#address(`/act/${name}`), { method: 'POST', body });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error);
    return answer;
  }

  #address(path: string): URL {
    const url = new URL(path, location.href);
    if (this.userId) url.searchParams.set('as', this.userId);
    return url;
  }

  #open(): void {
    const url = this.#address('/events');
    url.protocol = 'ws:';
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.onopen = () => this.#onStatus(true);
    socket.onmessage = ({ data }) => {
      if (!this.#closed) this.#onMessage(JSON.parse(data));
    };
    socket.onclose = () => {
      if (this.#closed) return;
      this.#onStatus(false);
      setTimeout(() => this.#open(), 1000);
    };
  }
}

import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  GatewayIntentBits,
} from 'discord.js';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LocalDiscord } from '../../../src/local/index.ts';

// One limit a row: at the limit accepted, one past it refused at that path with that code, sent by the real discord.js.

export const MAX = 'BASE_TYPE_MAX_LENGTH';
export const BAD = 'BASE_TYPE_BAD_LENGTH';
export const NUMBER = 'NUMBER_TYPE_MAX';

/** What is limited, the limit, how to make something of that size, where it is refused and with which code. */
export type Row<T = object> = [
  what: string,
  limit: number,
  make: (n: number) => T,
  path: string,
  code: string,
];

export const x = (length: number): string => 'x'.repeat(length);

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Tests each row: `send` brings what was made to Discord. */
export function table<T>(rows: Row<T>[], send: (made: T) => Promise<unknown>): void {
  it.each(rows)('%s: %i', async (_, limit, make, path, code) => {
    expect(await refusalOf(send(make(limit)))).toBeNull();
    expect(await refusalOf(send(make(limit + 1)))).toContain(path ? `${path} ${code}` : code);
  });
}

/** Every fault a refusal names, as `data.embeds.0.title BASE_TYPE_MAX_LENGTH`, or its number; null when accepted. */
export async function refusalOf(sending: Promise<unknown>): Promise<string[] | null> {
  const error = await sending.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) return null;
  if (!(error instanceof DiscordAPIError)) throw error;
  return error.code === 50035 ? faults((error.rawError as { errors: object }).errors) : [String(error.code)];
}

function faults(node: object, path: string[] = []): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')} ${code}`)
      : faults(value, [...path, key]),
  );
}

/** A local Discord with a bot that has one command, `/try [text]`, and answers as each test says. */
export class Tried {
  discord!: LocalDiscord;
  client!: Client<true>;

  constructor() {
    beforeAll(async () => {
      this.discord = await LocalDiscord.start();
      const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: this.discord.api } });
      const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
      await client.login(this.discord.token);
      await ready;
      this.client = client as Client<true>;
      const type = ApplicationCommandOptionType.String as const;
      const options = [{ type, name: 'text', description: 'x', autocomplete: true as const }];
      await this.client.application.commands.set([{ name: 'try', description: 'x', options }]);
    });
    afterAll(async () => {
      await this.client.destroy();
      await this.discord.stop();
    });
  }

  /** Has the bot answer one `/try`. */
  answering(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): Promise<unknown> {
    const answered = this.#next((interaction) => answer(interaction as ChatInputCommandInteraction));
    this.discord.member.startSlash('try');
    return answered;
  }

  /** Has the bot complete the option of one `/try`. */
  completing(answer: (interaction: AutocompleteInteraction) => Promise<unknown>): Promise<unknown> {
    const answered = this.#next((interaction) => answer(interaction as AutocompleteInteraction));
    // Whether the member got choices is not what is tested.
    this.discord.member.autocomplete('try', 'text', 'x').catch(() => {});
    return answered;
  }

  #next(answer: (interaction: unknown) => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.client.once('interactionCreate', (interaction) => {
        answer(interaction).then(resolve, reject);
      });
    });
  }
}

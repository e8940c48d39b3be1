import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
} from 'discord.js';
import type { Context } from './command.ts';
import { createDispatch } from './dispatch.ts';
import { localized } from './localized.ts';

/** The bot cannot start; the message says in one sentence what to do. */
export class StartError extends Error {}

export interface Bot {
  client: Client<true>;
  /** Stops taking interactions, lets running ones finish (10 s at most), and closes the connection. */
  stop(): Promise<void>;
}

/** Milliseconds that running interactions get to finish when the bot stops. */
const GRACE = 10_000;

/**
 * Logs in, registers the commands and answers interactions and mentions.
 * @param api base address of the REST interface, for a Discord other than discord.com
 * @throws {StartError} when the token is refused or Discord cannot be reached
 */
export async function startBot(token: string, context: Context, api?: string): Promise<Bot> {
  const client = new Client({
    // Guilds is all that commands need. A message that mentions the bot comes with its text by Guild Messages;
    // what others say to each other comes without. No privileged intent is ever asked for.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    ...(api === undefined ? {} : { rest: { api } }),
  });
  const running = new Set<Promise<void>>();
  const dispatch = createDispatch(context);
  const track = (work: Promise<void>) => {
    const handled = work.finally(() => running.delete(handled));
    running.add(handled);
  };
  const onInteraction = (interaction: Interaction) => track(dispatch.interaction(interaction));
  const onMessage = (message: Message) => track(dispatch.message(message));
  client.on(Events.InteractionCreate, onInteraction);
  client.on(Events.MessageCreate, onMessage);
  client.on(Events.Error, (error) =>
    context.log.error({ err: error }, 'the Discord client reported an error'),
  );
  client.on(Events.ShardDisconnect, ({ code }) =>
    context.log.warn({ code }, 'the Gateway closed the connection'),
  );
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const online = await ready;
    // One PUT replaces the whole set; repeating it unchanged costs nothing of Discord's quota.
    const registered = [...context.commands, ...context.menus];
    await online.application.commands.set(registered.map(({ data }) => localized(data)));
    return {
      client: online,
      async stop() {
        client.off(Events.InteractionCreate, onInteraction);
        client.off(Events.MessageCreate, onMessage);
        const timeout = new Promise((resolve) => setTimeout(resolve, GRACE).unref());
        await Promise.race([Promise.allSettled(running), timeout]);
        await client.destroy();
      },
    };
  } catch (error) {
    await client.destroy();
    throw new StartError(explain(error), { cause: error });
  }
}

function explain(error: unknown): string {
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (invalid || (error instanceof DiscordAPIError && error.status === 401)) {
    return 'Discord refuses DISCORD_TOKEN: copy the token again from https://discord.com/developers/applications, page Bot.';
  }
  if (error instanceof DiscordAPIError) {
    return `Discord refused to register the commands: ${error.message} (code ${error.code}).`;
  }
  return `Discord cannot be reached: ${(error as Error).message}`;
}

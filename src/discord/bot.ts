import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
  RESTEvents,
} from 'discord.js';
import { CACHES } from './caches.ts';
import type { Context } from './command.ts';
import { createDispatch } from './dispatch.ts';
import { type GatewayState, gatewayState, StartError, TOKEN_REFUSED, watchGateway } from './gateway.ts';
import { localized } from './localized.ts';

export { StartError } from './gateway.ts';

export interface Bot {
  client: Client<true>;
  gateway(): GatewayState;
  /** Resolves, with a sentence, when Discord has closed the connection for good or has gone silent. */
  lost: Promise<StartError>;
  /**
   * Stops taking interactions, lets running ones finish (8 s at most), and closes the connection. A process that is to
   * take over must be online before, on a session of its own. Resuming this one there would bring what was missed
   * meanwhile, but a process takes longer to start than Discord waits for an answer, and to discord.js a resumed
   * session has no servers.
   */
  stop(): Promise<void>;
}

/**
 * Guilds is all that commands need. A message that mentions the bot comes with its text by Guild Messages; what
 * others say to each other comes without. No privileged intent is ever asked for.
 */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  // Who writes to the bot directly is told where to ask.
  GatewayIntentBits.DirectMessages,
];

/** Milliseconds that running interactions get to finish when the bot stops: two seconds less than the process gets. */
const GRACE = 8_000;

/** The shard whose process registers the commands, for all of them. */
const REGISTERING = 0;

/**
 * Logs in, registers the commands and answers interactions and mentions.
 * @param api base address of the REST interface, for a Discord other than discord.com
 * @param shards the connections that this process opens of how many; as many as Discord recommends when left out
 * @throws {StartError} when the token is refused or Discord cannot be reached
 */
export async function startBot(
  token: string,
  context: Context,
  api?: string,
  shards?: { ids: number[]; count: number },
): Promise<Bot> {
  const client = new Client({
    intents: INTENTS,
    // Discord sends a direct message without its channel.
    partials: [Partials.Channel],
    ...CACHES,
    shards: shards?.ids ?? 'auto',
    ...(shards && { shardCount: shards.count }),
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
  client.rest.on(RESTEvents.Response, (_, { status }) => context.metrics.responses.inc({ status }));
  const watch = watchGateway(client, context.log);
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    const lost = watch.lost.then((error) => Promise.reject(error));
    const online = await Promise.race([client.login(token).then(() => ready), lost]);
    if (online.ws.shards.has(REGISTERING)) {
      // One PUT replaces the whole set; repeating it unchanged costs nothing of Discord's quota.
      const registered = [...context.commands, ...context.menus];
      await online.application.commands.set(registered.map(({ data }) => localized(data)));
    }
    return {
      client: online,
      gateway: () => gatewayState(online),
      lost: watch.lost,
      async stop() {
        watch.stop();
        client.off(Events.InteractionCreate, onInteraction);
        client.off(Events.MessageCreate, onMessage);
        const timeout = new Promise((resolve) => setTimeout(resolve, GRACE).unref());
        await Promise.race([Promise.allSettled(running), timeout]);
        await client.destroy();
      },
    };
  } catch (error) {
    watch.stop();
    await client.destroy();
    // The login fails too when Discord closes the connection, but does not know why.
    const lost = await Promise.race([watch.lost, undefined]);
    throw lost ?? new StartError(explain(error), { cause: error });
  }
}

function explain(error: unknown): string {
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (invalid || (error instanceof DiscordAPIError && error.status === 401)) return TOKEN_REFUSED;
  if (error instanceof DiscordAPIError) {
    return `Discord refused to register the commands: ${error.message} (code ${error.code}).`;
  }
  const { message } = error as Error;
  // 1,000 a day; a bot that fails again and again at the start spends them.
  if (message.startsWith('Not enough sessions')) return `Discord allows no more logins for now: ${message}`;
  return `Discord cannot be reached: ${message}`;
}

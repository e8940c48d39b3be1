import { type ClientOptions, Options } from 'discord.js';

/** The bot itself, whose permissions are looked up. */
const isBot = ({ id, client }: { id: string; client: { user: { id: string } | null } }) =>
  id === client.user?.id;
const ONLY_THE_BOT = { maxSize: 0, keepOverLimit: isBot };

/**
 * What discord.js keeps in memory of all that it hears. By itself it keeps 200 messages of every channel and everyone
 * who ever wrote one, on servers that may have thousands of both; the bot needs neither once it has looked.
 */
export const CACHES: Pick<ClientOptions, 'makeCache' | 'sweepers'> = {
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    // Which one a message replies to is looked up here: discord.js offers it nowhere else.
    MessageManager: 10,
    GuildMemberManager: ONLY_THE_BOT,
    UserManager: ONLY_THE_BOT,
  }),
  sweepers: { ...Options.DefaultSweeperSettings, messages: { interval: 60, lifetime: 60 } },
};

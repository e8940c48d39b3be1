import { GatewayIntentBits as Bits } from 'discord-api-types/v10';

/** All intents of Gateway v10; a bit outside of them closes the connection with 4013. */
export const KNOWN_INTENTS = Object.values(Bits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** Intents that a bot must have been granted; asking without closes the connection with 4014. */
export const PRIVILEGED_INTENTS = Bits.GuildMembers | Bits.GuildPresences | Bits.MessageContent;

export const has = (intents: number, bit: number): boolean => (intents & bit) !== 0;

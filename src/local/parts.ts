import type { Clock } from './clock.ts';
import type { Events } from './events.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { RateLimits } from './rest/rate-limits.ts';
import type { SnowflakeMaker } from './snowflake.ts';
import type { CommandRegistry } from './world/commands.ts';
import type { Files } from './world/files.ts';
import type { Messages } from './world/messages.ts';
import type { World } from './world/world.ts';

/** The parts of one local Discord, as its REST routes and its driver use them. */
export interface Parts {
  clock: Clock;
  ids: SnowflakeMaker;
  events: Events;
  world: World;
  files: Files;
  gateway: Gateway;
  messages: Messages;
  commands: CommandRegistry;
  interactions: Interactions;
  faults: Faults;
  rateLimits: RateLimits;
  token: string;
}

import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  PermissionFlagsBits as Bits,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { CommandRegistry } from './commands.ts';
import type { Channel, User } from './model.ts';
import { permissionsOf } from './permissions.ts';
import type { World } from './world.ts';

/** The commands that Discord would offer `user` in `channel`, the server's own first. */
export function visibleCommands(
  commands: CommandRegistry,
  world: World,
  user: User,
  channel: Channel,
): APIApplicationCommand[] {
  const server = world.serverOf(channel);
  const context = server ? InteractionContextType.Guild : InteractionContextType.BotDM;
  const everywhere = commands
    .list(null)
    .filter((command) => command.contexts?.includes(context) ?? true)
    .filter(
      (command) => command.integration_types?.includes(ApplicationIntegrationType.GuildInstall) ?? true,
    );
  if (!server) return everywhere;
  const held = permissionsOf(server, user.id, channel);
  if (!(held & Bits.UseApplicationCommands)) return [];
  return [...commands.list(server.id), ...everywhere].filter((command) => mayUse(command, held));
}

/** Whether permissions suffice for a command's `default_member_permissions`; "0" leaves it to administrators. */
function mayUse(command: APIApplicationCommand, held: bigint): boolean {
  const needed = command.default_member_permissions;
  if (needed === null || held & Bits.Administrator) return true;
  return needed !== '0' && (held & BigInt(needed)) === BigInt(needed);
}

import type { APIAllowedMentions } from 'discord-api-types/v10';
import type { Channel } from './model.ts';
import type { World } from './world.ts';

/** Whom a text pings: user ids, role ids, and whether everyone. */
export interface Pings {
  users: string[];
  roles: string[];
  everyone: boolean;
}

/**
 * Whom `text` pings under `allowed` (absent: everything written as a mention counts, which is Discord's default).
 * `mayPingEveryone` is the author's permission.
 */
export function pingsOf(
  text: string,
  allowed: APIAllowedMentions | null | undefined,
  mayPingEveryone: boolean,
  world: World,
  channel: Channel,
): Pings {
  const parses = (kind: string) => !allowed?.parse || allowed.parse.some((p) => p === kind);
  const listed = (ids: string[] | undefined, id: string) => ids?.includes(id) ?? false;
  const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((m) => m[1]!))];
  const server = world.serverOf(channel);
  return {
    users: found(/<@!?(\d+)>/g)
      .filter((id) => world.users.has(id))
      .filter((id) => parses('users') || listed(allowed?.users, id)),
    roles: found(/<@&(\d+)>/g)
      .filter((id) => server?.roles.has(id))
      .filter((id) => parses('roles') || listed(allowed?.roles, id)),
    everyone: mayPingEveryone && parses('everyone') && /@(everyone|here)\b/.test(text),
  };
}

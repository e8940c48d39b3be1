import type { APIAttachment } from 'discord-api-types/v10';
import type { Parts } from '../parts.ts';
import type { Channel, StoredMessage } from '../world/model.ts';
import { channelPayload, memberPayload, rolePayload, userPayload } from '../world/payloads.ts';
import { permissionsOf } from '../world/permissions.ts';

/** The `resolved` part of an interaction: everything its ids stand for, of whatever kind. */
export function resolve(
  parts: Parts,
  channel: Channel,
  ids: readonly string[],
  attachments: readonly APIAttachment[] = [],
  messages: readonly StoredMessage[] = [],
): Record<string, Record<string, object>> {
  const { world } = parts;
  const server = world.serverOf(channel);
  const resolved: Record<string, Record<string, object>> = {};
  const put = (kind: string, id: string, value: object) => {
    resolved[kind] ??= {};
    resolved[kind][id] = value;
  };
  for (const id of ids) {
    const user = world.users.get(id);
    const member = server?.members.get(id);
    const role = server?.roles.get(id);
    const found = world.channels.get(id);
    if (user) put('users', id, userPayload(user));
    if (member)
      put('members', id, {
        ...memberPayload(member),
        permissions: String(permissionsOf(server!, id, channel)),
      });
    if (role) put('roles', id, rolePayload(role, server!));
    if (found) put('channels', id, { ...channelPayload(found, world), permissions: '0' });
  }
  for (const attachment of attachments) put('attachments', attachment.id, attachment);
  for (const { data } of messages) put('messages', data.id, data);
  return resolved;
}

/** What kind of thing an id of this server stands for. */
export function kindOfId(
  parts: Parts,
  channel: Channel,
  id: string,
): 'users' | 'roles' | 'channels' | undefined {
  if (parts.world.users.has(id)) return 'users';
  if (parts.world.serverOf(channel)?.roles.has(id)) return 'roles';
  return parts.world.channels.get(id)?.serverId === channel.serverId ? 'channels' : undefined;
}

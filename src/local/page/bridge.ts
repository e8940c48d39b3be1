import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';

// What the page and its server tell each other. Messages, commands and modals are as Discord's API has them.

export interface PageUser {
  id: string;
  name: string;
  bot: boolean;
}

export interface PageMember {
  userId: string;
  roleIds: string[];
}

export interface PageServer {
  id: string;
  name: string;
  channels: { id: string; name: string }[];
  roles: { id: string; name: string }[];
  members: PageMember[];
  /** The commands that the member looking at the page may use here. */
  commands: APIApplicationCommand[];
}

/** Everything that one member may see, as it stands when the page connects. */
export interface PageState {
  me: string;
  botId: string;
  users: PageUser[];
  servers: PageServer[];
  /** By channel, oldest first. */
  messages: Record<string, APIMessage[]>;
}

import type { PageMember, PageServer, PageState, PageUser } from './bridge.ts';

/** What the page shows: everything the member may see, and which server and channel they are looking at. */
export class Scene {
  state: PageState;
  serverId: string;
  channelId: string;

  constructor(state: PageState) {
    this.state = state;
    this.serverId = state.servers[0]!.id;
    this.channelId = state.servers[0]!.channels[0]!.id;
  }

  /** Whether a newer state still has what is looked at; after a restart of the server it has not. */
  isIn(state: PageState): boolean {
    const channels = state.servers.flatMap((server) => server.channels);
    return state.me === this.state.me && channels.some((channel) => channel.id === this.channelId);
  }

  /** Goes to a channel; false where the member cannot see it. */
  goTo(channelId: string): boolean {
    const server = this.state.servers.find(({ channels }) => channels.some(({ id }) => id === channelId));
    if (!server) return false;
    this.serverId = server.id;
    this.channelId = channelId;
    return true;
  }

  get server(): PageServer {
    return this.state.servers.find((server) => server.id === this.serverId)!;
  }

  get me(): PageUser {
    return this.user(this.state.me)!;
  }

  get bot(): PageUser {
    return this.user(this.state.botId)!;
  }

  user(id: string): PageUser | undefined {
    return this.state.users.find((user) => user.id === id);
  }

  member(userId: string): PageMember | undefined {
    return this.server.members.find((member) => member.userId === userId);
  }

  userName(id: string): string {
    return this.user(id)?.name ?? 'unknown-user';
  }

  roleName(id: string): string {
    return this.server.roles.find((role) => role.id === id)?.name.replace(/^@/, '') ?? 'deleted-role';
  }

  channelName(id: string): string {
    return this.server.channels.find((channel) => channel.id === id)?.name ?? 'unknown';
  }
}

import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { refuse } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { SnowflakeMaker } from '../snowflake.ts';

/** A command as a bot sends it to be registered, once it has been checked. */
export interface CommandBody {
  name: string;
  type?: ApplicationCommandType | undefined;
  description?: string | undefined;
  options?: APIApplicationCommandOption[] | undefined;
  default_member_permissions?: string | null | undefined;
  contexts?: InteractionContextType[] | null | undefined;
  integration_types?: ApplicationIntegrationType[] | undefined;
  name_localizations?: Record<string, string> | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
  nsfw?: boolean | undefined;
  dm_permission?: boolean | null | undefined;
}

const DAY = 24 * 60 * 60_000;

/** The commands a bot has registered: globally (scope null) and per server (scope: its id). */
export class CommandRegistry {
  #scopes = new Map<string | null, Map<string, APIApplicationCommand>>();
  #creations = new Map<string | null, number[]>();
  #applicationId: string;
  #ids: SnowflakeMaker;
  #clock: Clock;

  constructor(applicationId: string, ids: SnowflakeMaker, clock: Clock) {
    this.#applicationId = applicationId;
    this.#ids = ids;
    this.#clock = clock;
  }

  list(scope: string | null): APIApplicationCommand[] {
    return [...(this.#scopes.get(scope)?.values() ?? [])];
  }

  get(scope: string | null, id: string): APIApplicationCommand {
    const command = this.#scopes.get(scope)?.get(id);
    if (!command) throw refuse.unknownCommand();
    return command;
  }

  /** Puts a set of commands in place of the scope's whole set. Unchanged ones keep id and version and cost nothing. */
  overwrite(scope: string | null, bodies: readonly CommandBody[]): APIApplicationCommand[] {
    const before = this.list(scope);
    const fresh = bodies.filter((body) => !before.some((old) => isSame(old, body)));
    this.#countCreations(scope, fresh.length);
    const commands = bodies.map((body) =>
      this.#settle(
        scope,
        body,
        before.find((old) => isSame(old, body)),
      ),
    );
    this.#scopes.set(scope, new Map(commands.map((command) => [command.id, command])));
    return commands;
  }

  /** Adds a command, or replaces the one of the same type and name. */
  put(scope: string | null, body: CommandBody): { command: APIApplicationCommand; created: boolean } {
    const old = this.list(scope).find((command) => isSame(command, body));
    if (!old) this.#countCreations(scope, 1);
    const command = this.#settle(scope, body, old);
    const all = this.#scopes.get(scope) ?? new Map<string, APIApplicationCommand>();
    this.#scopes.set(scope, all.set(command.id, command));
    return { command, created: !old };
  }

  /** Changes the fields that `body` names. */
  edit(scope: string | null, id: string, body: Partial<CommandBody>): APIApplicationCommand {
    const old = this.get(scope, id);
    const command = this.#settle(scope, { ...(old as CommandBody), ...body }, old);
    this.#scopes.get(scope)!.set(id, command);
    return command;
  }

  delete(scope: string | null, id: string): void {
    this.get(scope, id);
    this.#scopes.get(scope)!.delete(id);
  }

  #countCreations(scope: string | null, count: number): void {
    const now = this.#clock.now();
    const recent = (this.#creations.get(scope) ?? []).filter((at) => at > now - DAY);
    if (recent.length + count > LIMITS.commandCreationsPerDay)
      throw refuse.tooManyCreations(LIMITS.commandCreationsPerDay);
    this.#creations.set(scope, [...recent, ...Array<number>(count).fill(now)]);
  }

  #settle(
    scope: string | null,
    body: CommandBody,
    old: APIApplicationCommand | undefined,
  ): APIApplicationCommand {
    const command: Omit<APIApplicationCommand, 'id' | 'version'> = {
      application_id: this.#applicationId,
      type: body.type ?? ApplicationCommandType.ChatInput,
      name: body.name,
      name_localizations: (body.name_localizations ?? null) as never,
      description: body.description ?? '',
      description_localizations: (body.description_localizations ?? null) as never,
      ...(body.options?.length && { options: body.options }),
      default_member_permissions: body.default_member_permissions ?? null,
      nsfw: body.nsfw ?? false,
      ...(scope
        ? { guild_id: scope }
        : {
            integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
            contexts: body.contexts ?? contextsOf(body),
          }),
    };
    const { id, version, ...rest } = old ?? { id: this.#ids.next(), version: '' };
    const unchanged = old && isDeepStrictEqual(rest, command);
    return { id, version: unchanged ? version : this.#ids.next(), ...command };
  }
}

/** Where a command without `contexts` shows: everywhere, or in servers only under the older `dm_permission: false`. */
function contextsOf(body: CommandBody): InteractionContextType[] {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return body.dm_permission === false ? [Guild] : [Guild, BotDM, PrivateChannel];
}

function isSame(old: { type: ApplicationCommandType; name: string }, body: CommandBody): boolean {
  return old.type === (body.type ?? ApplicationCommandType.ChatInput) && old.name === body.name;
}

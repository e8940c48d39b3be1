import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { CommandBody } from '../world/commands.ts';

export function checkCommandSet(json: unknown): CommandBody[] {
  return json as CommandBody[];
}

export function checkCommand(json: unknown, _others: readonly APIApplicationCommand[]): CommandBody {
  return json as CommandBody;
}

export function checkCommandEdit(json: unknown, _old: APIApplicationCommand): Partial<CommandBody> {
  return json as Partial<CommandBody>;
}

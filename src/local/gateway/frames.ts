import { GatewayCloseCodes as Close } from 'discord-api-types/v10';
import type { RawData } from 'ws';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import type { GatewaySettings } from './connection.ts';
import { KNOWN_INTENTS, PRIVILEGED_INTENTS } from './intents.ts';

/** What a bot sent is wrong; the connection ends with this code. */
export class GatewayFault extends Error {
  readonly code: number;

  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}

export const Frame = z.object({ op: z.number().int(), d: z.unknown().optional() });

export const Identify = z.object({
  token: z.string(),
  properties: z.record(z.string(), z.unknown()),
  intents: z.number().int().nonnegative(),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
});

export const Resume = z.object({
  token: z.string(),
  session_id: z.string(),
  seq: z.number().int().nonnegative(),
});

/** Reads one frame. @throws GatewayFault 4002 when it is too large, binary or not an opcode with its data. */
export function decode(data: RawData, binary: boolean): z.infer<typeof Frame> {
  const text = data.toString();
  if (Buffer.byteLength(text) > LIMITS.gatewayPayload)
    throw new GatewayFault(Close.DecodeError, 'Payload too large');
  const frame = Frame.safeParse(binary ? undefined : parseJson(text));
  if (!frame.success) throw new GatewayFault(Close.DecodeError, 'Error while decoding payload');
  return frame.data;
}

/** Checks who identifies, for which shard and with which intents. @throws GatewayFault with Discord's close code. */
export function checkIdentify(
  token: string,
  intents: number,
  [index, count]: readonly [number, number],
  settings: GatewaySettings,
): void {
  if (token !== settings.token) throw new GatewayFault(Close.AuthenticationFailed, 'Authentication failed');
  if (count < 1 || index < 0 || index >= count) throw new GatewayFault(Close.InvalidShard, 'Invalid shard');
  if (intents & ~KNOWN_INTENTS) throw new GatewayFault(Close.InvalidIntents, 'Invalid intent(s)');
  if (intents & PRIVILEGED_INTENTS & ~settings.privilegedIntents) {
    throw new GatewayFault(Close.DisallowedIntents, 'Disallowed intent(s)');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The log: one JSON line an event. Of an error only what names its cause is written: Discord's errors carry the
 * whole request with them, which is what a member asked and the token that answers it.
 * @param to where lines go, standard error when left out
 */
export function createLog(level: string, to: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, serializers: { err: describe } }, to);
}

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, status, cause } = error as Error & { code?: unknown; status?: unknown };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(cause !== undefined && { cause: describe(cause) }),
  };
}

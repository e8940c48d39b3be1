import {
  GatewayDispatchEvents,
  type GatewayIdentify,
  GatewayOpcodes,
  type GatewayReceivePayload,
  type RESTGetAPIGatewayBotResult,
} from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import { INTENTS } from '../../discord/bot.ts';
import { explainClose } from '../../discord/gateway.ts';
import { type Check, ok, problem } from './check.ts';

/** Milliseconds until a session is there: Discord takes one or two seconds. */
const PATIENCE = 10_000;

/**
 * Whether the Gateway can be reached and grants what the bot asks for: a session is begun and ended, which one
 * that is running does not notice.
 */
export async function checkGateway(
  token: string,
  { url, shards, session_start_limit: limit }: RESTGetAPIGatewayBotResult,
): Promise<Check[]> {
  if (limit.remaining === 0) {
    const hours = Math.ceil(limit.reset_after / 3_600_000);
    return [
      problem(
        'gateway',
        `All ${limit.total} logins of today are used up: find what restarts the bot again and again; new ones come within ${hours} h.`,
      ),
    ];
  }
  const socket = new WebSocket(`${url}/?v=10&encoding=json`, { handshakeTimeout: PATIENCE });
  const found: Check[] = [];
  try {
    return await new Promise((resolve, reject) => {
      const end = (...checks: Check[]) => resolve([...found, ...checks]);
      setTimeout(() => reject(new Error(`no answer for ${PATIENCE / 1000} s`)), PATIENCE).unref();
      socket.on('error', reject);
      socket.on('close', (code) => end(problem('intents', explainClose(code))));
      socket.on('message', (data) => {
        const { op, t } = JSON.parse(String(data)) as GatewayReceivePayload;
        if (op === GatewayOpcodes.Hello) {
          found.push(ok('gateway', `answers; ${limit.remaining} of ${limit.total} logins of today are left`));
          socket.send(JSON.stringify(identify(token, shards)));
        } else if (op === GatewayOpcodes.InvalidSession) {
          end(ok('intents', 'not looked at: another login is just under way'));
        } else if (t === GatewayDispatchEvents.Ready) {
          end(ok('intents', 'Discord grants all that the bot asks for'));
        }
      });
    });
  } catch (error) {
    const why = (error as Error).message;
    return [
      ...found,
      problem(
        'gateway',
        `${new URL(url).host} cannot be reached (${why}): see to the firewall and the proxy, which have to let WebSockets through.`,
      ),
    ];
  } finally {
    socket.removeAllListeners('close');
    socket.close(1000);
  }
}

function identify(token: string, shards: number): GatewayIdentify {
  return {
    op: GatewayOpcodes.Identify,
    d: {
      token,
      intents: INTENTS.reduce((sum, intent) => sum | intent, 0),
      shard: [0, shards],
      properties: { os: process.platform, browser: 'verbatim', device: 'verbatim' },
    },
  };
}

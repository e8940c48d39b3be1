import {
  type RESTGetAPICurrentUserGuildsResult as Guilds,
  PermissionFlagsBits,
  type RESTGetAPIGatewayBotResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord-api-types/v10';
import { TOKEN_REFUSED } from '../../discord/gateway.ts';
import { inviteLink, NEEDED_PERMISSIONS } from '../../discord/invite.ts';
import { type Check, ok, problem } from './check.ts';
import { checkGateway } from './gateway.ts';

const DISCORD = 'https://discord.com/api';

/** Milliseconds: longer than a slow network takes. */
const PATIENCE = 10_000;

/** Seconds that a clock may be off: one that is set from the network is never, one that is not is before long. */
const CLOCK_OFF = 10;

/** Servers that Discord lists at once; those beyond are not looked at. */
const SERVERS = 200;

/** Servers that are named. */
const NAMED = 5;

/**
 * Whether Discord can be reached, takes the token and lets the bot do what it needs. Where one thing is wrong
 * that others need, those are left out.
 * @param api base address of the REST interface
 */
export async function checkDiscord(token: string, api = DISCORD): Promise<Check[]> {
  const get = (route: string) =>
    fetch(`${api}/v10${route}`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(PATIENCE),
    });
  const started = Date.now();
  const found: Check[] = [];
  try {
    const response = await get(Routes.currentApplication());
    const ended = Date.now();
    found.push(ok('network', `${new URL(api).host} answers within ${ended - started} ms`));
    found.push(checkClock(response.headers.get('date'), (started + ended) / 2));
    if (response.status === 401) return [...found, problem('token', TOKEN_REFUSED)];
    const { id, name } = (await read(response)) as RESTGetCurrentApplicationResult;
    found.push(ok('token', `Discord knows it: ${printable(name)}, ${id}`));
    const guilds = (await read(await get(`${Routes.userGuilds()}?limit=${SERVERS}`))) as Guilds;
    found.push(checkServers(guilds, inviteLink(id)));
    const gateway = (await read(await get(Routes.gatewayBot()))) as RESTGetAPIGatewayBotResult;
    return [...found, ...(await checkGateway(token, gateway))];
  } catch (error) {
    if (error instanceof Unexpected) return [...found, problem('Discord', error.message)];
    const { cause, message } = error as Error & { cause?: Error & { code?: string } };
    const why = cause?.code ?? cause?.message ?? message;
    return [
      ...found,
      problem(
        'network',
        `${new URL(api).host} cannot be reached (${why}): see to the name server, the firewall and the proxy; what goes out to port 443 of discord.com and gateway.discord.gg has to be let through.`,
      ),
    ];
  }
}

/** An answer other than one hopes for. */
class Unexpected extends Error {}

async function read(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  const { status, headers } = response;
  if (status !== 429)
    throw new Unexpected(
      `Discord answers with ${status}: try again later; https://discordstatus.com tells of outages.`,
    );
  throw new Unexpected(
    `Discord asks for a pause of ${headers.get('retry-after')} s: wait, and find what sends so many requests with this token or from this address.`,
  );
}

/**
 * Whether this machine's clock is right.
 * @param date Discord's time in whole seconds, as HTTP states it
 * @param now this machine's at that moment, milliseconds since 1970
 */
export function checkClock(date: string | null, now: number): Check {
  const off = date === null ? Number.NaN : (now - (Date.parse(date) + 500)) / 1000;
  const seconds = Math.round(Math.abs(off));
  if (Math.abs(off) <= CLOCK_OFF) return ok('clock', `as Discord's, give or take ${Math.max(1, seconds)} s`);
  if (Number.isNaN(off)) return ok('clock', 'Discord did not tell its own');
  return problem(
    'clock',
    `This machine's clock is ${seconds} s ${off < 0 ? 'behind' : 'ahead'}: let it be set from the network (timedatectl set-ntp true).`,
  );
}

/** Whether the bot is on a server, and may on each do what it needs. */
function checkServers(guilds: Guilds, link: string): Check {
  if (guilds.length === 0)
    return problem('permissions', `The bot is on no server: open ${link} to add it to one.`);
  const short = guilds.flatMap(({ name, permissions }) => {
    const has = BigInt(permissions);
    if (has & PermissionFlagsBits.Administrator) return [];
    const missing = Object.entries(NEEDED_PERMISSIONS).filter(([, bit]) => (has & bit) === 0n);
    if (missing.length === 0) return [];
    return [`${printable(name)} (${missing.map(([permission]) => permission).join(', ')})`];
  });
  const most = guilds.length === SERVERS ? ' that were looked at' : '';
  if (short.length === 0)
    return ok('permissions', `all that is needed, on the ${guilds.length} servers${most}`);
  const named = short.slice(0, NAMED).join('; ') + (short.length > NAMED ? '; …' : '');
  return problem(
    'permissions',
    `On ${short.length} of ${guilds.length} servers${most} the bot cannot answer who mentions it: ${named}. Open ${link} and choose the server again, or allow it there to the bot's role.`,
  );
}

/** A name that somebody chose, without what could steer a terminal. */
const printable = (name: string) => name.replace(/\p{C}/gu, '');

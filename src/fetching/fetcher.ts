import type { Readable } from 'node:stream';
import { request } from 'undici';
import type { IncomingHttpHeaders } from 'undici/types/header.js';
import { ACCEPTED_ENCODINGS, readBody } from './body.ts';
import { FetchFault, statusFault, toFault } from './fault.ts';
import { type GuardOptions, guardedAgent } from './guard.ts';

/** What a site said about a page when it was last read, to ask whether it changed. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface FetchedPage extends Validators {
  changed: true;
  /** The address after redirects, without its fragment. */
  url: string;
  /** The header's value, `text/html; charset=utf-8`; empty when absent. */
  contentType: string;
  /** The body, unpacked. */
  bytes: Buffer;
  /** Seconds for which the site says asking again is of no use. */
  maxAge?: number;
}

/** The page is as it was. */
export interface UnchangedPage {
  changed: false;
  /** As of a page. */
  maxAge?: number;
}

export interface Fetcher {
  /**
   * Reads a link, following redirects.
   * @param known validators of the last time; `{ changed: false }` then means the page is as it was
   * @param signal ends the reading early
   * @throws {FetchFault}
   */
  fetch(link: string, known?: undefined, signal?: AbortSignal): Promise<FetchedPage>;
  fetch(link: string, known: Validators, signal?: AbortSignal): Promise<FetchedPage | UnchangedPage>;
  /** Lets the connections go. */
  close(): Promise<void>;
}

export interface FetchLimits {
  /** Milliseconds from the first look-up to the last byte, redirects included. */
  time: number;
  /** Bytes of a page, packed and unpacked alike. */
  bytes: number;
  redirects: number;
}

/** Slow sites answer within seconds; the largest reports published as PDF have about 20 MB. */
export const DEFAULT_LIMITS: FetchLimits = { time: 20_000, bytes: 20 * 1024 * 1024, redirects: 5 };

export interface FetcherOptions extends Partial<Omit<GuardOptions, 'connectTimeout'>> {
  limits?: Partial<FetchLimits>;
}

const HEADERS = {
  'user-agent': 'Verbatim/0.1 (reads articles for a Discord server)',
  accept:
    'text/html,application/xhtml+xml,application/pdf,text/plain,text/markdown,application/xml;q=0.9,*/*;q=0.5',
  'accept-encoding': ACCEPTED_ENCODINGS,
};

/** Checks a link before anything is sent. @throws {FetchFault} */
export function parseLink(link: string, base?: string): URL {
  if (!URL.canParse(link, base)) throw new FetchFault('fault.noLink');
  const url = new URL(link, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFault('fault.protocol', { protocol: url.protocol.slice(0, -1).slice(0, 20) });
  if (url.username || url.password) throw new FetchFault('fault.credentials');
  url.hash = '';
  return url;
}

const header = (headers: IncomingHttpHeaders, name: string): string => [headers[name] ?? ''].flat()[0] ?? '';

/** Seconds or a date, as `Retry-After` allows (RFC 9110, 10.2.3). */
function retryAfter(headers: IncomingHttpHeaders): number | undefined {
  const value = header(headers, 'retry-after');
  if (/^\d+$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.round((date - Date.now()) / 1000));
}

function statedBy(headers: IncomingHttpHeaders): Validators & { maxAge?: number } {
  const etag = header(headers, 'etag');
  const lastModified = header(headers, 'last-modified');
  const maxAge = /max-age=(\d+)/.exec(header(headers, 'cache-control'))?.[1];
  return {
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
    ...(maxAge && { maxAge: Number(maxAge) }),
  };
}

/** Ends an answer whose body nobody will read; that it was cut short is then no error. */
const drop = (body: Readable) => body.on('error', () => {}).destroy();

/** The only way to the network for what others wrote; see {@link FetcherOptions} for its limits. */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = guardedAgent({ allowedNetworks: [], ...options, connectTimeout: limits.time });

  async function follow(link: string, known: Validators, signal: AbortSignal) {
    let url = parseLink(link);
    const isConditional = Boolean(known.etag || known.lastModified);
    const headers = {
      ...HEADERS,
      ...(known.etag && { 'if-none-match': known.etag }),
      ...(known.lastModified && { 'if-modified-since': known.lastModified }),
    };
    for (let redirects = 0; ; redirects++) {
      const answer = await request(url, { dispatcher: agent, headers, signal });
      const location = header(answer.headers, 'location');
      if ([301, 302, 303, 307, 308].includes(answer.statusCode) && location) {
        drop(answer.body);
        if (redirects === limits.redirects) throw new FetchFault('fault.redirects', { count: redirects });
        url = parseLink(location, url.href);
        continue;
      }
      if (answer.statusCode !== 200) {
        drop(answer.body);
        if (answer.statusCode === 304 && isConditional) {
          const { maxAge } = statedBy(answer.headers);
          return { changed: false as const, ...(maxAge !== undefined && { maxAge }) };
        }
        throw statusFault(answer.statusCode, retryAfter(answer.headers));
      }
      const bytes = await readBody(answer.body, header(answer.headers, 'content-encoding'), limits.bytes);
      return {
        changed: true as const,
        url: url.href,
        contentType: header(answer.headers, 'content-type'),
        bytes,
        ...statedBy(answer.headers),
      };
    }
  }

  return {
    fetch: (async (link: string, known: Validators = {}, signal?: AbortSignal) => {
      try {
        const inTime = AbortSignal.timeout(limits.time);
        return await follow(link, known, signal ? AbortSignal.any([signal, inTime]) : inTime);
      } catch (error) {
        throw toFault(error);
      }
    }) as Fetcher['fetch'],
    close: () => agent.destroy(),
  };
}

import { type FaultValues, SourceFault } from '../article/fault.ts';
import type { FaultKey } from '../article/fault-sentences.ts';

/** Why a link could not be read. */
export class FetchFault extends SourceFault {
  /** The answer's HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Seconds the site asks to wait before the next try. */
  readonly retryAfter: number | undefined;

  constructor(key: FaultKey, values?: FaultValues, status?: number, retryAfter?: number) {
    super(key, values);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const STATUS: Record<number, FaultKey> = {
  401: 'fault.signIn',
  402: 'fault.payment',
  403: 'fault.forbidden',
  404: 'fault.noPage',
  410: 'fault.takenDown',
  429: 'fault.busy',
  451: 'fault.legal',
};

/** What an answer other than success says. */
export function statusFault(status: number, retryAfter?: number): FetchFault {
  const key = STATUS[status] ?? (status >= 500 ? 'fault.outOfOrder' : 'fault.status');
  return new FetchFault(key, { status }, status, retryAfter);
}

const CODES: [RegExp, FaultKey][] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|ENODATA)$/, 'fault.noSite'],
  [/^ECONNREFUSED$/, 'fault.refused'],
  [/^(?:EHOSTUNREACH|ENETUNREACH)$/, 'fault.unreachable'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'fault.brokenOff'],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'fault.noAnswer'],
  [/CERT|SIGNATURE|^ERR_TLS/, 'fault.certificate'],
  [/^(?:ERR_SSL|EPROTO)/, 'fault.noHttps'],
  [/^(?:Z_|ERR_.*BROTLI|ERR__ERROR|ERR_PADDING)/, 'fault.damaged'],
  [/^(?:HPE_|UND_ERR_(?:HEADERS_OVERFLOW|RESPONSE))/, 'fault.noHttp'],
];

/** Any error of the network as a fault. */
export function toFault(error: unknown): FetchFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchFault) return cause;
    if (cause.name === 'TimeoutError') return new FetchFault('fault.late');
    if (cause instanceof AggregateError) return toFault(cause.errors[0]);
    const { code } = cause as { code?: unknown };
    const known = typeof code === 'string' && CODES.find(([pattern]) => pattern.test(code));
    if (known) return new FetchFault(known[1]);
  }
  return new FetchFault('fault.unreadable');
}

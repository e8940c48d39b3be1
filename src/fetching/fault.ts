/** Why a link could not be read, as one sentence without its full stop that a member can be shown. */
export class FetchFault extends Error {
  /** The answer's HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Seconds the site asks to wait before the next try. */
  readonly retryAfter: number | undefined;
  constructor(message: string, status?: number, retryAfter?: number) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const STATUS: Record<number, string> = {
  401: 'the site wants a sign-in for this page',
  402: 'the site wants to be paid for this page',
  403: 'the site does not show this page to us',
  404: 'there is no page at this address',
  410: 'the page was taken down',
  429: 'the site asks us to come back later',
  451: 'the page may not be shown for legal reasons',
};

/** What an answer other than success says. */
export function statusFault(status: number, retryAfter?: number): FetchFault {
  const what =
    STATUS[status] ?? (status >= 500 ? 'the site is out of order' : 'the site gave no page for this address');
  return new FetchFault(`${what} (${status})`, status, retryAfter);
}

const CODES: [RegExp, string][] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|ENODATA)$/, 'no site has this name'],
  [/^ECONNREFUSED$/, 'the site does not answer (connection refused)'],
  [/^(?:EHOSTUNREACH|ENETUNREACH)$/, 'the site cannot be reached'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the site broke the connection off'],
  [/^(?:UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'the site does not answer in time'],
  [/CERT|SIGNATURE|^ERR_TLS/, "the site's certificate is not valid, so nobody knows whose page it is"],
  [/^(?:ERR_SSL|EPROTO)/, 'the site does not speak HTTPS at this address'],
  [/^(?:Z_|ERR_.*BROTLI|ERR__ERROR|ERR_PADDING)/, 'the page arrived damaged'],
  [/^(?:HPE_|UND_ERR_(?:HEADERS_OVERFLOW|RESPONSE))/, 'the site does not speak proper HTTP'],
];

/** Any error of the network as a fault. */
export function toFault(error: unknown): FetchFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchFault) return cause;
    if (cause.name === 'TimeoutError') return new FetchFault('the page did not arrive in time');
    if (cause instanceof AggregateError) return toFault(cause.errors[0]);
    const { code } = cause as { code?: unknown };
    const known = typeof code === 'string' && CODES.find(([pattern]) => pattern.test(code));
    if (known) return new FetchFault(known[1]);
  }
  return new FetchFault('the page could not be read');
}

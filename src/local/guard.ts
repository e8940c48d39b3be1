/**
 * Whether a request came to this machine by its own name and from no page of another origin, so that neither a foreign
 * host name made to point here nor a page open in the browser can reach in. Clients other than browsers send no origin.
 */
export function isOwn(host: string | undefined, origin: string | undefined): boolean {
  if (!host || !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

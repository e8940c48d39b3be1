/**
 * Whether a request is the page's own: it names this machine, so no foreign name was made to point here, and it does
 * not come from a page of another origin. Requests that name no origin are those typed into the address bar.
 */
export function isOwn(host: string | undefined, origin: string | undefined): boolean {
  if (!host || !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isIn, isPublicAddress } from './addresses.ts';
import { FetchFault } from './fault.ts';

export interface GuardOptions {
  /** Networks in CIDR notation that may be reached although they are not public; none by default. */
  allowedNetworks: readonly string[];
  /** Milliseconds until a connection must stand. */
  connectTimeout: number;
  /** Resolves names; the system's resolver unless a test brings its own. */
  lookup?: typeof systemLookup;
  /** Certificates to trust beside the usual ones, in PEM. */
  ca?: string;
}

/** Names that stand for the own machine by definition (RFC 6761, 6.3), whatever the resolver thinks. */
const OWN_MACHINE = /(?:^|\.)localhost\.?$/i;

const refused = () => new FetchFault('fault.private');

/**
 * A connection pool that reaches only public addresses. The address is checked in the moment of connecting,
 * and is the one connected to, so neither a redirect nor a name that changes its address gets around it.
 */
export function guardedAgent({
  allowedNetworks,
  connectTimeout,
  lookup = systemLookup,
  ca,
}: GuardOptions): Agent {
  const mayReach = (address: string) => isPublicAddress(address) || isIn(address, allowedNetworks);

  const guardedLookup: LookupFunction = (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) done(error, []);
      // One private address among public ones is an attack or a mistake; either way not worth a try.
      else if (addresses.length === 0 || !addresses.every(({ address }) => mayReach(address)))
        done(refused(), []);
      else if (options.all) done(null, addresses);
      else done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
  const connect = buildConnector({ timeout: connectTimeout, lookup: guardedLookup, ...(ca && { ca }) });

  return new Agent({
    connect: (options, done) => {
      const literal = OWN_MACHINE.test(options.hostname)
        ? '127.0.0.1'
        : options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) && !mayReach(literal)) done(refused(), null);
      else connect(options, done);
    },
  });
}

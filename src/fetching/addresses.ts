import ipaddr from 'ipaddr.js';

/** Global unicast: everything else in IPv6 is private, reserved or a disguise for an IPv4 address (RFC 4291). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for an address of the public internet. Private, loopback, link-local, shared, multicast and reserved
 * ranges are not, nor are IPv6 addresses that carry an IPv4 one (mapped, translated, 6to4, Teredo).
 * @param address an IPv4 or IPv6 address in any notation; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}

/**
 * True where the address lies in one of the networks.
 * @param networks in CIDR notation, `10.1.0.0/16`
 * @throws when a network is not in that notation
 */
export function isIn(address: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === parsed.kind() && parsed.match([base, bits]);
  });
}

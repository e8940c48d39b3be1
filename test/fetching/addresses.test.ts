import { describe, expect, test } from 'vitest';
import { isIn, isPublicAddress } from '../../src/fetching/addresses.ts';

describe('public addresses', () => {
  test.each(['1.1.1.1', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001:81b::200e'])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('addresses that are not public', () => {
  test.each([
    ['0.0.0.0', 'this host'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'the far end of loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'shared by a carrier'],
    ['169.254.169.254', 'where clouds keep their secrets'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'this host'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'IPv4 in the old compatible form'],
    ['::ffff:127.0.0.1', 'IPv4, mapped'],
    ['::ffff:7f00:1', 'IPv4, mapped, in hexadecimal'],
    ['64:ff9b::7f00:1', 'IPv4, translated'],
    ['2002:7f00:1::', 'IPv4 in 6to4'],
    ['2001:0:53aa:64c:0:0:80ff:fffe', 'IPv4 in Teredo'],
    ['fe80::1', 'link-local'],
    ['fec0::1', 'site-local'],
    ['fc00::1', 'unique local'],
    ['fd12:3456::1', 'unique local'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['', 'nothing'],
    ['example.org', 'a name'],
  ])('%s: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test('a network of one kind holds no address of the other, mapped ones aside', () => {
  expect(isIn('127.0.0.1', ['127.0.0.0/8'])).toBe(true);
  expect(isIn('::ffff:127.0.0.1', ['127.0.0.0/8'])).toBe(true);
  expect(isIn('::1', ['127.0.0.0/8'])).toBe(false);
  expect(isIn('10.0.0.1', ['127.0.0.0/8'])).toBe(false);
});

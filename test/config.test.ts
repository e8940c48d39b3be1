import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test('private networks are read from where they are named, and nowhere by default', () => {
  expect(readConfig({}).allowedNetworks).toEqual([]);
  expect(readConfig({ ALLOWED_NETWORKS: '' }).allowedNetworks).toEqual([]);
  expect(readConfig({ ALLOWED_NETWORKS: '10.1.0.0/16, fd00::/8' }).allowedNetworks).toEqual([
    '10.1.0.0/16',
    'fd00::/8',
  ]);
});

test.each(['10.1.0.0', '10.1.0.0/33', 'intranet/8', '10.1.0.0/16,', '10.1.0.0/8/8'])(
  '%s is no network',
  (ALLOWED_NETWORKS) => {
    expect(() => readConfig({ ALLOWED_NETWORKS })).toThrow('ALLOWED_NETWORKS must be networks');
  },
);

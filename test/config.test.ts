import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test('a process takes its share of the shards, or all of them', () => {
  expect(readConfig({}).shards).toBeUndefined();
  expect(readConfig({ SHARD_COUNT: '2' }).shards).toEqual({ ids: [0, 1], count: 2 });
  expect(readConfig({ SHARDS: '2-3', SHARD_COUNT: '16' }).shards).toEqual({ ids: [2, 3], count: 16 });
  expect(readConfig({ SHARDS: '15', SHARD_COUNT: '16' }).shards).toEqual({ ids: [15], count: 16 });
});

test.each([
  [{ SHARDS: '0-3' }, 'SHARD_COUNT must say'],
  [{ SHARDS: '0,3', SHARD_COUNT: '4' }, 'SHARDS must be one number or a range'],
  [{ SHARDS: '4', SHARD_COUNT: '4' }, 'SHARDS must be between 0 and 3'],
  [{ SHARDS: '3-1', SHARD_COUNT: '4' }, 'the smaller number first'],
  [{ SHARD_COUNT: '0' }, 'SHARD_COUNT must be at least 1'],
])('shards that are none are named: %o', (env, sentence) => {
  expect(() => readConfig(env)).toThrow(sentence);
});

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

import { expect, test } from 'vitest';
import { LONGEST_WAIT, nextPollDelay, POLL_INTERVAL } from '../../src/fetching/poll.ts';

test('a feed that fails is asked half as often each time, and once a day at last', () => {
  const waits = [0, 1, 2, 3, 20].map((failures) => nextPollDelay({ failures }, 0) / POLL_INTERVAL);
  expect(waits).toEqual([1, 2, 4, 8, LONGEST_WAIT / POLL_INTERVAL]);
});

test('a site is not asked sooner than it wishes', () => {
  expect(nextPollDelay({ failures: 0, asked: 7200 }, 0)).toBe(7_200_000);
  expect(nextPollDelay({ failures: 0, asked: 1 }, 0)).toBe(POLL_INTERVAL);
});

test('feeds added together drift apart', () => {
  expect(nextPollDelay({ failures: 0 }, 0.5)).toBe(POLL_INTERVAL * 1.1);
});

import { expect, test } from 'vitest';
import { politely, SPACING_MS } from '../../src/fetching/politely.ts';

/** A fetcher that says what happened in which order. */
function recorded(signal = new AbortController().signal) {
  const events: string[] = [];
  const fetcher = {
    fetch: async (link: string) => {
      events.push(`ask ${link}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push(`told ${link}`);
      if (link.endsWith('broken')) throw new Error('broken');
      return {} as never;
    },
    close: async () => {},
  };
  const wait = async (ms: number) => events.push(`wait ${ms}`);
  return { events, polite: politely(fetcher, { signal, wait }) };
}

test('one request at a time to a host, with a pause after each, also after one that failed', async () => {
  const { events, polite } = recorded();
  await Promise.allSettled([polite.fetch('http://a/broken'), polite.fetch('http://a/2')]);
  expect(events.slice(0, 5)).toEqual([
    'ask http://a/broken',
    'told http://a/broken',
    `wait ${SPACING_MS}`,
    'ask http://a/2',
    'told http://a/2',
  ]);
});

test('hosts do not wait for each other', async () => {
  const { events, polite } = recorded();
  await Promise.all([polite.fetch('http://a/1'), polite.fetch('http://b/1')]);
  expect(events.slice(0, 2)).toEqual(['ask http://a/1', 'ask http://b/1']);
});

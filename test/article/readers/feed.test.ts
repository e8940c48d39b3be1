import { expect, test } from 'vitest';
import { readFeed } from '../../../src/article/readers/feed.ts';

const FROM = 'https://example.org/feed.xml';

test('RSS', () => {
  const source = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Example</title>
    <item><title>Tram &amp; bridge</title><link>https://example.org/tram</link><pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate></item>
    <item><title>Relative</title><link>/relative</link></item>
    <item><title>No page</title><link>javascript:alert(1)</link></item></channel></rss>`;
  expect(readFeed(source, FROM)).toEqual({
    title: 'The Example',
    entries: [
      { link: 'https://example.org/tram', title: 'Tram & bridge', published: '2026-05-04T10:00:00Z' },
      { link: 'https://example.org/relative', title: 'Relative' },
    ],
  });
});

test('Atom', () => {
  const source = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><id>x</id><updated>2026-05-04T10:00:00Z</updated>
    <entry><title>Tram</title><id>1</id><link rel="self" href="https://example.org/1.atom"/><link rel="alternate" href="https://example.org/tram"/><published>2026-05-04T10:00:00+02:00</published><updated>2026-05-05T10:00:00Z</updated></entry></feed>`;
  expect(readFeed(source, FROM)).toEqual({
    title: 'The Example',
    entries: [{ link: 'https://example.org/tram', title: 'Tram', published: '2026-05-04T10:00:00+02:00' }],
  });
});

test('a page is no feed', () => {
  expect(() => readFeed('<!doctype html><p>Hello</p>', FROM)).toThrow('this is no RSS or Atom feed');
});

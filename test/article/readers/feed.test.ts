import { expect, test } from 'vitest';
import { advertisedFeeds, entryPage, readFeed } from '../../../src/article/readers/feed.ts';

const FROM = 'https://example.org/feed.xml';

test('RSS', () => {
  const source = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Example</title>
    <item><title>Tram &amp; bridge</title><link>https://example.org/tram</link><pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate></item>
    <item><title>Relative</title><link>/relative</link></item>
    <item><title>No page</title><link>javascript:alert(1)</link></item></channel></rss>`;
  expect(readFeed(source, FROM)).toEqual({
    title: 'The Example',
    entries: [
      {
        id: 'https://example.org/tram',
        link: 'https://example.org/tram',
        title: 'Tram & bridge',
        published: '2026-05-04T10:00:00Z',
      },
      { id: 'https://example.org/relative', link: 'https://example.org/relative', title: 'Relative' },
    ],
  });
});

test('Atom', () => {
  const source = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Example</title><id>x</id><updated>2026-05-04T10:00:00Z</updated>
    <entry><title>Tram</title><id>1</id><link rel="self" href="https://example.org/1.atom"/><link rel="alternate" href="https://example.org/tram"/><published>2026-05-04T10:00:00+02:00</published><updated>2026-05-05T10:00:00Z</updated></entry></feed>`;
  expect(readFeed(source, FROM)).toEqual({
    title: 'The Example',
    entries: [
      { id: '1', link: 'https://example.org/tram', title: 'Tram', published: '2026-05-04T10:00:00+02:00' },
    ],
  });
});

test('a page is no feed', () => {
  expect(() => readFeed('<!doctype html><p>Hello</p>', FROM)).toThrow('this is not a feed');
});

test('RSS: the whole text beside a teaser, names, dates and pauses of its modules', () => {
  const source = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>T</title><ttl>90</ttl>
    <item><title>A</title><guid>https://example.org/1</guid><description>short</description><content:encoded><![CDATA[<p>Full</p>]]></content:encoded><dc:creator>Jo Ray</dc:creator><dc:date>2026-05-04</dc:date></item>
    <item><title>B</title><guid isPermaLink="false">b</guid><description>&lt;p&gt;All of it&lt;/p&gt;</description><dc:date>2026-05-05</dc:date></item>
    <item><title>C</title><link>https://example.org/3</link><description>teaser</description><dc:date>2026-05-03</dc:date></item>
    </channel></rss>`;
  expect(readFeed(source, FROM)).toEqual({
    title: 'T',
    ttl: 5400,
    entries: [
      { id: 'b', title: 'B', published: '2026-05-05', html: '<p>All of it</p>' },
      {
        id: 'https://example.org/1',
        link: 'https://example.org/1',
        title: 'A',
        author: 'Jo Ray',
        published: '2026-05-04',
        html: '<p>Full</p>',
      },
      { id: 'https://example.org/3', link: 'https://example.org/3', title: 'C', published: '2026-05-03' },
    ],
  });
});

test('Atom: bases within bases, titles in HTML, text of each type', () => {
  const source = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/news/"><title type="html">R&amp;amp;D</title><id>x</id>
    <entry xml:base="may/"><title>One &lt;b&gt;</title><id>1</id><link href="tram"/><updated>2026-05-04T10:00:00Z</updated><content type="html">&lt;p&gt;Full&lt;/p&gt;</content></entry>
    <entry><title type="html">&lt;i&gt;Two&lt;/i&gt;</title><id>2</id><updated>2026-05-03T10:00:00Z</updated><content>1 &lt; 2</content><author><name>Ada</name></author></entry></feed>`;
  expect(readFeed(source, FROM)).toMatchObject({
    title: 'R&D',
    entries: [
      { id: '1', title: 'One <b>', link: 'https://other.example/news/may/tram', html: '<p>Full</p>' },
      { id: '2', title: 'Two', author: 'Ada', html: '<p>1 &lt; 2</p>' },
    ],
  });
});

test('JSON Feed', () => {
  const item = {
    id: '1',
    url: 'https://example.org/1',
    content_text: 'a & b',
    date_published: '2026-05-04T10:00:00Z',
  };
  const source = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items: [item] });
  expect(readFeed(source, FROM).entries).toEqual([
    { id: '1', link: 'https://example.org/1', published: '2026-05-04T10:00:00Z', html: '<p>a &amp; b</p>' },
  ]);
});

test('entities that unfold into one another are left folded', () => {
  const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const source = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]><rss version="2.0"><channel><title>&l9;</title><item><title>x</title><link>https://example.org/1</link></item></channel></rss>`;
  let title = '';
  try {
    title = readFeed(source, FROM).title ?? '';
  } catch {
    // Refusing it is as good.
  }
  expect(title.length).toBeLessThan(1_000);
});

test('a page names its feeds', () => {
  const page = `<base href="/a/"><link rel="stylesheet" type="text/css" href="x.css"><link rel="alternate" hreflang="de" href="/de">
    <link rel="alternate" type="application/rss+xml" href="feed.xml"><link rel="ALTERNATE" type="application/atom+xml" href="/atom">`;
  expect(advertisedFeeds(page, 'https://example.org/')).toEqual([
    'https://example.org/a/feed.xml',
    'https://example.org/atom',
  ]);
});

test('the page of an entry cannot be broken out of by its title', () => {
  expect(entryPage({ id: '1', title: '</title><script>', html: '<p>x</p>' })).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;</title>',
  );
});

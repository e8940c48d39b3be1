import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/article/readers/html.ts';

const LEAD =
  'The harbour tram will not open before the autumn of next year, the city said on Monday, after engineers found cracks in two of its bridges.';
const QUOTE = '“We would rather be late than wrong,” said Maria Lopez, who leads the project for the city.';
const END =
  'Opposition councillors asked for the report to be published in full, and the mayor promised to do so before the end of the week.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Tram delayed</title>${head}</head><body>${body}</body></html>`;
const story = `<p>${LEAD}</p><p>${QUOTE}</p><p>${END}</p>`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const texts = (html: string) =>
  readHtml(html).blocks.map((block) => (block.kind === 'list' ? block.items.join('; ') : block.text));

describe('body', () => {
  test('headings, lists and short paragraphs inside the text stay, page furniture goes', () => {
    const article = readHtml(
      page(`<nav><a href="/">Home</a></nav><article><h1>Tram delayed</h1><p class="byline">By Ada Writer</p>
        <figure><img src="a.jpg"><figcaption>The depot on Monday</figcaption></figure>
        <p>${LEAD}</p><h2>What happens now</h2><p>The city names three steps:</p>
        <ul><li>inspection</li><li>repair</li></ul><div class="ad-slot">Buy shoes</div><p>${QUOTE}</p>
        <div class="related"><h3>Related</h3><a href="/x">Tram budget grows</a></div><p>${END}</p></article>
        <section id="comments"><p>${'I have always said that this would happen, and nobody listened. '.repeat(9)}</p></section>`),
    );
    expect(article.blocks).toEqual([
      { kind: 'paragraph', text: LEAD },
      { kind: 'heading', level: 2, text: 'What happens now' },
      { kind: 'paragraph', text: 'The city names three steps:' },
      { kind: 'list', ordered: false, items: ['inspection', 'repair'] },
      { kind: 'paragraph', text: QUOTE },
      { kind: 'paragraph', text: END },
    ]);
  });

  test('paragraphs parted by line breaks alone', () => {
    expect(texts(page(`<div class="text">${LEAD}<br><br>${QUOTE}<br/>\n<br/>${END}</div>`))).toEqual([
      LEAD,
      QUOTE,
      END,
    ]);
  });

  test('markup that was never closed, and no html or body around it', () => {
    expect(texts(`<title>Tram delayed</title><div><p>${LEAD}<p>${QUOTE}<p><b>${END}`)).toEqual([
      LEAD,
      QUOTE,
      END,
    ]);
  });

  test('rows of a table of data keep their cells together', () => {
    const table = '<table><tr><th>Line</th><th>Opens</th></tr><tr><td>Harbour</td><td>2027</td></tr></table>';
    expect(texts(page(`<article><p>${LEAD}</p><p>${QUOTE}</p>${table}<p>${END}</p></article>`))).toEqual([
      LEAD,
      QUOTE,
      'Line | Opens; Harbour | 2027',
      END,
    ]);
  });
});

describe('metadata', () => {
  test('what JSON-LD states', () => {
    const head = ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': 'NewsArticle',
          headline: 'Tram delayed',
          author: [
            { '@type': 'Person', name: 'Ada Writer' },
            { '@type': 'Person', name: 'Bob Reporter' },
          ],
          publisher: { '@type': 'Organization', name: 'The Example' },
          datePublished: '2026-05-04T10:00:00+0200',
        },
      ],
    });
    expect(readHtml(page(story, head))).toMatchObject({
      title: 'Tram delayed',
      author: 'Ada Writer, Bob Reporter',
      publisher: 'The Example',
      published: '2026-05-04T10:00:00+02:00',
      language: 'en',
    });
  });

  test('JSON-LD of the wrong types is not believed, and the page still read', () => {
    const head = ld({ '@type': 'NewsArticle', headline: { evil: 1 }, author: [[]], datePublished: 5 });
    const article = readHtml(page(story, head));
    expect(article.title).toBe('Tram delayed');
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('published');
  });

  test('nothing is invented where nothing is stated', () => {
    expect(Object.keys(readHtml(page(story))).sort()).toEqual(['blocks', 'id', 'language', 'title']);
  });

  test('a page from the network names its canonical link on its own site only', () => {
    const canonical = (href: string) => page(story, `<link rel="canonical" href="${href}">`);
    const from = 'https://www.example.org/tram?utm=1';
    expect(readHtml(canonical('/tram'), from).url).toBe('https://www.example.org/tram');
    expect(readHtml(canonical('https://example.org/tram'), from).url).toBe('https://example.org/tram');
    expect(readHtml(canonical('https://news.example/tram'), from).url).toBe(from);
    expect(readHtml(canonical('https://example.org/'), from).url).toBe(from);
    expect(readHtml(canonical('javascript:alert(1)'), from).url).toBe(from);
  });

  test('the same page has the same id, and another page another', () => {
    const canonical = (href: string) => readHtml(page(story, `<link rel="canonical" href="${href}">`)).id;
    expect(canonical('https://example.org/a')).toBe(canonical('https://example.org/a'));
    expect(canonical('https://example.org/a')).not.toBe(canonical('https://example.org/b'));
  });
});

describe('hostile pages', () => {
  test.each([
    ['10,000 elements in each other', `${'<div>'.repeat(10_000)}${story}`],
    ['a class of 2 MB', `<div class="${'share '.repeat(350_000)}">${story}</div>`],
    ['thousands of elements that nobody closed', `${story}${'<b><span>'.repeat(2_000)}`],
    ['5,000 paragraphs without paragraph elements', `<div>${`${LEAD}<br><br>`.repeat(5_000)}</div>`],
  ])('%s', { timeout: 10_000 }, (_, body) => {
    expect(texts(page(body))).toContain(LEAD);
  });
});

describe('pages without an article', () => {
  test('an empty page', () => {
    expect(() => readHtml(page('<nav><a href="/">Home</a></nav>'))).toThrow('the page holds no article text');
  });

  test('a page that asks to sign in', () => {
    const form =
      '<form><h1>Sign in</h1><p>Please sign in with your account to go on reading this story.</p><input type="password"></form>';
    expect(() => readHtml(page(form))).toThrow('the page asks to sign in and shows no article');
  });
});

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

describe('what only looks like a part of the article', () => {
  const within = (middle: string) =>
    texts(page(`<h1>Tram delayed</h1><div><p>${LEAD}</p>${middle}<p>${QUOTE}</p><p>${END}</p></div>`));

  test.each([
    [
      'a caption beside its picture',
      '<div><img src="a.jpg"><div>The depot on Monday morning, seen from the river.</div></div>',
    ],
    [
      'a caption in a table of its own',
      '<table><tr><td><img src="a.jpg"></td></tr><tr><td>The depot on Monday.</td></tr></table>',
    ],
    ['a caption in italics', '<p><img src="a.jpg"><br><em>The depot on Monday.</em></p>'],
    [
      'a box of other stories',
      '<div><div>Read also</div><div><a href="/x">Tram budget grows</a><p>The city found another million for it on Friday, to the surprise of everybody.</p></div></div>',
    ],
    [
      'a box of other stories, in German',
      '<div><h4>Mehr zum Thema</h4><p>Die Stadt fand am Freitag noch eine Million, was alle überraschte. <a href="/x">weiter</a></p></div>',
    ],
    [
      'a single teaser',
      '<div class="card"><h3><a href="/x">Tram budget grows again</a></h3><p>The city found another million for it on Friday, to the surprise of everybody.</p></div>',
    ],
    [
      'a letter on offer, with its small print',
      '<div><b>First thing on Mondays</b><p>Everything that happened on the harbour while you were away, in one letter a week.</p><input type="text"><p>By signing up you agree to our terms and to our privacy policy.</p></div>',
    ],
    [
      'small print alone',
      '<p>By signing up you agree to our terms and conditions and to our privacy policy.</p>',
    ],
    ['a label of advertising', '<div>- Advertisement -</div>'],
    [
      'a heading over links alone',
      '<h3>Further information for you</h3><ul><li><a href="/x">Tram budget grows again</a></li></ul>',
    ],
    ['a sentence shown again', `<blockquote>${QUOTE.slice(0, 45)}</blockquote>`],
    ['the title again', '<h2>Tram delayed</h2>'],
  ])('%s goes', (_, middle) => {
    expect(within(middle)).toEqual([LEAD, QUOTE, END]);
  });

  test.each([
    [
      'a paragraph that runs around a picture',
      '<p><img src="a.jpg">Engineers had warned of this for years.</p>',
    ],
    [
      'a paragraph beside an emoji',
      '<div>Engineers had warned of this for years. <img class="emoji" src="a.png"></div>',
    ],
    [
      'a picture with a heading',
      '<div><img src="a.jpg"><h3>The depot</h3><p>Engineers had warned of this for years.</p></div>',
    ],
    [
      'a paragraph in a column beside a picture',
      '<div><div><img src="a.jpg"></div><div><p>Engineers had warned of this for years, in letters to the mayor that nobody ever answered.</p></div></div>',
    ],
    ['a sentence that begins like a label', '<p>Share prices of the company fell.</p>'],
    [
      'an instruction that begins like one',
      '<p>Sign in to the terminal of the depot and read the message.</p>',
    ],
    ['an agreement', '<p>By continuing their talks, both sides agree to wait.</p>'],
    [
      'a heading that begins like a label',
      '<h3>More in store for the harbour</h3><p>Engineers had warned of this.</p>',
    ],
    ['an article on copyright', '<p>Copyright holders were not asked.</p>'],
    [
      'a story of another site with what is said about it',
      '<link rel="canonical" href="https://example.org/tram"><div class="card"><h3><a href="https://elsewhere.example/x">Trams of the world</a></h3><p>A book about trams that everybody on the project has read at least twice by now.</p></div>',
    ],
  ])('%s stays', (_, middle) => {
    expect(within(middle).join('\n').length).toBeGreaterThan([LEAD, QUOTE, END].join('\n').length);
  });

  test('parts of the text that each begin with an advertisement stay', () => {
    const part = (text: string) => `<section><div>Advertisement</div><p>${text}</p></section>`;
    expect(texts(page(`<h1>Tram delayed</h1>${[LEAD, QUOTE, END].map(part).join('')}`))).toEqual([
      LEAD,
      QUOTE,
      END,
    ]);
  });

  test('what follows the notice of the owner goes', () => {
    const notice =
      '<p>Copyright 2026 The Example. All rights reserved.</p><p>Visit our terms of use for more.</p>';
    expect(texts(page(`<article>${story}${notice}</article>`))).toEqual([LEAD, QUOTE, END]);
  });

  test('a body stated in JSON-LD is found in the page whatever its theme calls it', () => {
    const talk = `<div>${Array.from({ length: 12 }, (_, i) => `<p>Reader ${i} has always said that this would happen to us here, and nobody ever listened.</p>`).join('')}</div>`;
    const body = `<div class="comments"><p>${LEAD}</p><h2>What now</h2><p>${QUOTE}</p><p>${END}</p></div>`;
    const head = ld({
      '@type': 'NewsArticle',
      headline: 'Tram delayed',
      articleBody: [LEAD, QUOTE, END].join(' '),
    });
    expect(texts(page(talk + body, head))).toEqual([LEAD, 'What now', QUOTE, END]);
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
    ['2,000 pictures with texts', `${story}${'<div><img src="a.jpg"><i>The depot</i></div>'.repeat(2_000)}`],
    ['500 labels over links', `${story}${'<div><b>Related</b><a href="/x">Depot</a></div>'.repeat(500)}`],
    [
      '5,000 different paragraphs',
      `${story}${Array.from({ length: 5_000 }, (_, i) => `<p>Paragraph ${i}. ${LEAD}</p>`).join('')}`,
    ],
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

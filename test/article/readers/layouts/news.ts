import { jsonLd, openGraph, page } from './head.ts';
import type { Story } from './story.ts';

const share =
  '<ul class="share-tools"><li><a href="#">Share on Facebook</a></li><li><a href="#">Post on X</a></li><li><a href="#">Email</a></li></ul>';

/** News sites of 2012 to 2024. */
export const NEWS: Record<string, (s: Story) => string> = {
  // Standfirst and body far apart in a grid, hashed class names, rich links and a letter form inside the text.
  'grid-hashed-classes': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><div id="bannerandheader"><header><nav><ul>${s.links(8)}</ul></nav></header></div><main data-layout="StandardLayout"><div class="dcr-9h3x"><div data-gu-name="title"><a href="/s">Cities</a></div><div data-gu-name="headline"><h1 class="dcr-1w6u">${s.title}</h1></div><div data-gu-name="standfirst"><div class="dcr-1kpc"><p ?>${s.say(1)}</p></div></div><div data-gu-name="meta"><address><a rel="author" href="/p">${s.author}</a></address><details><summary>Fri 3 Mar 2023 09.12 CET</summary></details></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector dcr-1vqk">${s.p(3, ' class="dcr-s3ycb2"')}<figure class="element-rich-link"><gu-island><a href="#"><div>Related: ${s.headline()}</div></a></gu-island></figure>${s.p(2, ' class="dcr-s3ycb2"')}${s.quotedAgain()}${s.p(3, ' class="dcr-s3ycb2"')}<figure data-spacefinder-role="inline"><a href="#EmailSignup-skip-link">skip past newsletter promotion</a><aside><h4>Sign up to First Edition</h4><p>Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters</p><form></form><p><strong>Privacy Notice: </strong>Newsletters may contain info about charities, online ads, and content funded by outside parties.</p></aside><p id="EmailSignup-skip-link">after newsletter promotion</p></figure>${s.p(3, ' class="dcr-s3ycb2"')}</div></div><div data-gu-name="right-column"><h2>Most viewed</h2><ol>${s.links(10)}</ol></div></div><section id="comments"><h2>Comments (412)</h2>${Array.from({ length: 9 }, () => `<div class="d-comment"><p>${s.other(4)}</p></div>`).join('')}</section></main></body>`,
    ),
  // Each paragraph in a block of its own among image, promo and heading blocks.
  'block-components': (s) => {
    const text = (n: number) =>
      Array.from(
        { length: n },
        () =>
          `<div data-component="text-block" class="ssrcss-1-RichText">${s.p(1, ' class="ssrcss-1q0x1qg"')}</div>`,
      ).join('');
    return page(
      s,
      openGraph(s),
      `<body><div id="root"><header role="banner"><nav><ul>${s.links(7)}</ul></nav></header><main id="main-content"><article class="ssrcss-pv1rh6"><header><h1 id="main-heading">${s.title}</h1><div data-component="byline-block"><span>By ${s.author}</span><span>Transport correspondent</span></div><span>Published</span><time datetime="${s.published}">3 March</time></header><div data-component="image-block"><figure><img src="a.jpg"><figcaption><span class="visually-hidden">Image caption, </span>${s.other(1)}</figcaption></figure></div><div data-component="text-block"><p +><b>${s.say(1)}</b></p></div>${text(4)}<div data-component="subheadline-block"><h2 +>${s.heading()}</h2></div>${text(2)}<div data-component="unordered-list-block"><ul><li><a href="#">${s.headline()}</a></li><li><a href="#">${s.headline()}</a></li></ul></div>${text(3)}<section data-component="links-block"><h2>More on this story</h2><ul>${s.links(4)}</ul></section><section data-component="topic-list"><h2>Related Topics</h2><ul><li><a href="#">Bridges</a></li><li><a href="#">Ferries</a></li></ul></section></article></main><div><h2>Top stories</h2><ul>${s.links(9)}</ul></div></div></body>`,
    );
  },
  // Paragraphs in several "companion columns", advertisements between them, a bottom card about the author.
  'companion-columns': (s) => {
    const column = (n: number) =>
      `<div class="css-53u6y8 StoryBodyCompanionColumn"><div>${s.p(n, ' class="css-at9mc1 evys1bk0"')}</div></div><div id="ad" class="css-142l3g4"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div>`;
    return page(
      s,
      jsonLd(s, { '@type': ['NewsArticle', 'Article'] }),
      `<body><div id="app"><header><h2>${s.site}</h2></header><main id="site-content"><div><article id="story" class="css-1vxca1d"><header class="css-ykq2xs"><h1 data-testid="headline">${s.title}</h1><p id="article-summary" ?>${s.say(1)}</p><div class="css-1fp7oqy">${share}</div><div><p class="css-4anu6l">By ${s.author}</p><p>${s.author} reported from Lindale.</p></div><time datetime="${s.published}">March 3</time></header><section name="articleBody" class="meteredContent css-1r7ky0e">${column(3)}${column(2)}<figure><figcaption>${s.other(1)}<span>Credit...</span></figcaption></figure>${column(3)}${column(2)}</section><div class="bottom-of-article"><div class="css-1xdhyk6"><p>${s.other(1)}</p><p>A version of this article appears in print on March 3, 2023, Section A, Page 4 of the edition with the headline: ${s.headline()}. <a href="#">Order Reprints</a></p></div></div></article></div><section><h2>Related Content</h2><ul>${s.links(4)}</ul></section></main></div></body>`,
    );
  },
  // The whole article in the page's state, and in the markup only two paragraphs behind a fade.
  'paywall-next-data': (s) => {
    const paragraphs = Array.from({ length: 7 }, () => s.say(3));
    return page(
      s,
      jsonLd(s, { articleBody: paragraphs.join('\n\n'), isAccessibleForFree: false }),
      `<body><div id="__next"><header><nav><ul>${s.links(5)}</ul></nav></header><main><article><h1>${s.title}</h1><div class="wpds-byline">By ${s.author}</div><div class="teaser-content"><div class="article-body"><p>${paragraphs[0]}</p></div><div class="article-body"><p>${paragraphs[1]}</p></div></div><div class="paywall-gate"><h2>Subscribe to continue</h2><p>Get unlimited access to every story, newsletter and podcast for one crown a week. Cancel at any time you like.</p><button>View offers</button></div></article></main></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { content: paragraphs } } })}</script>
</body><!--truth ${paragraphs.map((x) => `<p>${x}</p>`).join('')}-->`,
    );
  },
  // An agency: dateline, numbered test ids, a sign-off, an author's card and a licence line.
  'agency-testids': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><div id="fusion-app"><header><nav><ul>${s.links(9)}</ul></nav></header><div class="article__container__2MUeZ"><article data-testid="Article"><div class="article-header__heading__15OpQ"><h1 data-testid="Heading">${s.title}</h1><div class="info-content"><a rel="author">${s.author}</a><time>March 3, 202310:12 AM GMT+1Updated 2 days ago</time></div></div><div class="article-body__content__17Yit">${Array.from({ length: 9 }, (_, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe" +>${i === 0 ? 'LINDALE, March 3 - ' : ''}${s.say(1 + (i % 3))}</div>`).join('')}<div class="sign-off__text__PU3Aj" ?>Reporting by ${s.author}; Editing by Lee Moran</div><p class="trust-badge__text">Our Standards: <a href="#">The Trust Principles.</a></p><div class="toolbar"><a href="#">Acquire Licensing Rights</a></div></div><div class="author-bio__authorCard"><address>${s.author}</address><p>${s.other(2)}</p></div></article><aside><h2>Read Next</h2><div>${[1, 2, 3, 4].map(() => `<div class="media-story-card"><h3><a href="#">${s.headline()}</a></h3><p>${s.other(1)}</p></div>`).join('')}</div></aside></div></div></body>`,
    ),
  // Interstitial links as paragraphs, a caption as a div, a bio at the end, a hidden gallery in the middle.
  'interstitial-links': (s) =>
    page(
      s,
      openGraph(s),
      `<body class="news"><div class="header">${s.links(6)}</div><div id="article-body" class="article-body"><article itemprop="articleBody">${s.p(3)}<p class="interstitial-link"><i>[<a href="#">${s.headline()}</a>]</i></p>${s.p(3)}<div class="inline-content inline-video"><div class="inline-video-caption"><span class="pb-caption">${s.other(1)} (Video: Staff)</span></div></div>${s.p(2)}<div class="gallery-embed" style="display:none"><div class="gal-caption">${s.other(2)}</div><div class="gal-caption">${s.other(2)}</div></div>${s.p(2)}<p ?><i>Lee Moran contributed to this report.</i></p><p class="interstitial-link"><b>Read more:</b></p><p class="interstitial-link"><a href="#">${s.headline()}</a></p><p class="interstitial-link"><a href="#">${s.headline()}</a></p></article></div><div class="post-body-bio"><span>${s.author} ${s.other(1)}</span></div></body>`,
    ),
  // Microdata; the text in sections with a box of facts and links in between.
  'microdata-sections': (s) =>
    page(
      s,
      `<title>${s.title} – ${s.site}</title>`,
      `<body><div class="wrap" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="${s.published}"><link itemprop="mainEntityOfPage" href="${s.url}"><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${s.site}"></div><div class="crumbs"><a href="/">Home</a> &gt; <a href="/n">News</a></div><h1 itemprop="headline">${s.title}</h1><p class="by">Text: <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${s.author}</span></span></p>${share}<div itemprop="articleBody"><section>${s.p(2)}</section><div class="factbox"><h3>Background</h3><ul>${s.links(3)}</ul></div><section><h3 +>${s.heading()}</h3>${s.p(3)}</section><div class="ad-unit"><span>Advertisement – story continues below</span></div><section>${s.p(3)}</section></div><div class="tags">Tags: <a href="#">Bridge</a> <a href="#">Council</a></div>${share}<div class="teaserlist">${[1, 2, 3, 4, 5].map(() => `<div class="teaser"><h4><a href="#">${s.headline()}</a></h4><p>${s.other(2)} <a href="#">more</a></p></div>`).join('')}</div></div></body>`,
    ),
  // Two sentences of news, a sidebar many times as long, and a notice about cookies.
  'short-with-long-sidebar': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div id="cookie-consent" class="cmp-container"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content measurement.</p><p>You may click to consent to our and our partners’ processing as described above, or access more detailed information and change your preferences.</p><button>Accept all</button></div><div class="page"><div class="col-main"><h1>${s.title}</h1><span class="date">3 March 2023</span><div class="article-text"><p +>${s.say(2)}</p></div></div><div class="col-side"><div class="box"><h3>Opinion</h3>${[1, 2, 3, 4].map(() => `<div class="item"><a href="#"><b>${s.headline()}</b></a><p>${s.other(2)}</p></div>`).join('')}</div><div class="box"><h3>Latest</h3><ul>${s.links(14)}</ul></div></div></div><footer><p>© 2023 ${s.site}. All rights reserved. No part of this site may be reproduced without permission.</p></footer></body>`,
    ),
  // A tabloid: one sentence a paragraph, and every third block is something else.
  tabloid: (s) => {
    const line = () => `<p class="mol-para-with-font" +>${s.say(1)}</p>`;
    return page(
      s,
      openGraph(s),
      `<body><div class="page-header">${s.links(12)}</div><div id="js-article-text" class="article-text"><h1>${s.title}</h1><ul class="mol-bullets-with-font" ?><li><strong>${s.say(1)}</strong></li><li><strong>${s.say(1)}</strong></li></ul><p class="author-section">By <a href="#" class="author">${s.author} For ${s.site}</a></p><p class="byline-section">Published: 09:12 GMT, 3 March 2023 | Updated: 10:40 GMT</p><div id="share-top">${share}<a href="#">84 View comments</a></div><div itemprop="articleBody">${line()}${line()}${line()}<div class="artSplitter mol-img-group"><img src="a.jpg"><p class="imageCaption">${s.other(1)}</p></div>${line()}${line()}<div class="related-carousel"><h2>RELATED ARTICLES</h2><ul>${s.links(4)}</ul></div>${line()}${line()}${line()}<div class="mol-embed"><blockquote class="twitter-tweet"><p>${s.other(1)}</p>— Lee (@lee) <a href="#">March 3, 2023</a></blockquote></div>${line()}${line()}<div class="mol-factbox"><h3 class="mol-factbox-title" ?>${s.heading()}</h3><p ?>${s.say(3)}</p></div>${line()}${line()}</div><div class="shareArticles"><h3>Share or comment on this article: ${s.title}</h3></div><div id="reader-comments"><h3>Comments 84</h3>${Array.from({ length: 8 }, () => `<div class="comment"><p class="user-info">Jo, Lindale, 2 hours ago</p><p class="comment-body">${s.other(3)}</p></div>`).join('')}</div></div><div class="beta"><h3>FEMAIL TODAY</h3><ul>${s.links(25)}</ul></div></body>`,
    );
  },
  // The regional paper of a chain: an asset's metadata, sharing panes and video transcripts around the text.
  'chain-asset': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div class="util-bar"><h6>Share This Story!</h6><p>Let friends in your social network know what you are reading about</p><h4 class="util-bar-share-summary-title">${s.title}</h4></div><article class="asset story clearfix"><h1 class="asset-headline" itemprop="headline">${s.title}</h1><div class="asset-metabar"><span class="asset-metabar-author">${s.author}, ${s.site}</span><span>Published 9:12 a.m. CT March 3, 2023</span></div><div class="video-transcript"><div class="video-transcript-title">Video Transcript</div><div class="video-full-transcript-text">${s.other(12)}</div></div><p class="image-credit-wrap">${s.other(1)}<span class="credit">(Photo: Staff)</span></p><div class="asset-double-wide" role="main" itemprop="articleBody">${s.p(3, ' class="p-text"')}<p class="p-text" ->MORE: <a href="#">${s.headline()}</a></p>${s.p(3, ' class="p-text"')}<p class="p-text" -><strong>Subscribe:</strong> <a href="#">Unlimited digital access to Lindale stories</a></p>${s.p(2, ' class="p-text"')}<p class="p-text" ?><em>Reach ${s.author} at jo@example.com. Follow on Twitter: @jo.</em></p></div><div class="article-print-url">Read or Share this story: http://s.example/1x3</div></article></body>`,
    ),
};

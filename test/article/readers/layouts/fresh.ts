import { jsonLd, openGraph, page, repeat, titleOnly } from './head.ts';
import type { Story } from './story.ts';

/** Layouts written after the reader had been made to read the others: they showed what it did with pages unseen. */
export const FRESH: Record<string, (s: Story) => string> = {
  squarespace: (s) =>
    page(
      s,
      openGraph(s),
      `<body class="view-item collection-type-blog"><div class="Site"><header class="Header"><div class="Header-nav"><nav>${repeat(4, () => `<a class="Header-nav-item" href="/x">${s.headline()}</a>`)}</nav></div></header><main class="Main"><section class="Main-content" data-content-field="main-content"><article class="BlogItem hentry"><h1 class="BlogItem-title">${s.title}</h1><div class="Blog-meta BlogItem-meta"><time class="Blog-meta-item">March 3, 2019</time><a class="Blog-meta-item Blog-meta-item--author">${s.author}</a></div><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content">${s.p(3)}</div></div><div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-outer-wrapper"><figure class="sqs-block-image-figure"><img src="a.jpg"><figcaption class="image-caption-wrapper"><div class="image-caption"><p>${s.other(1)}</p></div></figcaption></figure></div></div></div><div class="sqs-block quote-block sqs-block-quote"><div class="sqs-block-content"><figure><blockquote><span>“</span><span ?>${s.say(1)}</span><span>”</span></blockquote><figcaption class="source">— ${s.author}</figcaption></figure></div></div><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content">${s.p(2)}<h3 +>${s.heading()}</h3>${s.p(2)}</div></div></div></div></div><div class="BlogItem-share"><a href="#">Facebook0</a><a href="#">Twitter</a><a href="#">0 Likes</a></div><div class="sqs-block newsletter-block"><header class="newsletter-form-header"><h2>Subscribe</h2><p>Sign up with your email address to receive news and updates.</p></header><form><input type="email"></form></div></article><nav class="BlogItem-pagination"><a href="#"><h2>${s.headline()}</h2></a></nav></section></main></div></body>`,
    ),
  wix: (s) =>
    page(
      s,
      openGraph(s),
      `<body class="responsive"><div id="SITE_CONTAINER"><div id="SITE_HEADER"><ul>${s.links(4)}</ul></div><div id="PAGES_CONTAINER"><div data-hook="post-page"><div data-hook="post"><div class="_2Mrip"><ul><li><span data-hook="user-name">${s.author}</span></li><li><span data-hook="time-ago">Mar 3, 2021</span></li><li><span data-hook="time-to-read">4 min read</span></li></ul></div><h1 data-hook="post-title"><span>${s.title}</span></h1><section data-hook="post-description"><div class="_1hN1O kU8kb"><div data-id="content-viewer">${repeat(7, () => `<div type="paragraph" data-hook="rcv-block" class="mm8Nw _1j-51" +><span class="_2PHJq public-DraftStyleDefault-ltr"><span>${s.say(2)}</span></span></div><div type="empty-line"><span>&nbsp;</span></div>`)}</div></div></section><div data-hook="post-main-actions"><button>0 views</button><span>0 comments</span><button>Post not marked as liked</button></div></div><div data-hook="related-posts"><h2>Recent Posts</h2><a href="#">See All</a>${repeat(3, () => `<article><a href="#">${s.headline()}</a></article>`)}</div></div></div></div></body>`,
    ),
  // The first paragraph in another place than the rest, and every paragraph a div.
  'leading-paragraph-apart': (s) =>
    page(
      s,
      jsonLd(s),
      `<body class="pg pg-article"><div id="nav__plain-header"><ul>${s.links(9)}</ul></div><article class="pg-rail-tall"><div class="l-container"><h1 class="pg-headline">${s.title}</h1><div class="metadata"><p class="metadata__byline"><span class="metadata__byline__author">By <a href="#">${s.author}</a></span></p><p class="update-time">Updated 1012 GMT (1812 HKT) March 3, 2020</p></div></div><div class="l-container"><section id="body-text" class="zn-body-text zn-body"><div class="zn-body__read-all"><div class="el__leafmedia el__leafmedia--sourced-paragraph"><p class="zn-body__paragraph speakable" +><cite class="el-editorial-source">Lindale (Agency)</cite>${s.say(2)}</p></div>${repeat(4, () => `<div class="zn-body__paragraph speakable" +>${s.say(2)}</div>`)}<div class="el__embedded el__embedded--standard"><div class="el__storyelement--standard"><h3 class="el__storyelement__header"><a href="#"><span>${s.headline()}</span></a></h3></div></div><div class="zn-body__read-more">${repeat(5, () => `<div class="zn-body__paragraph" +>${s.say(2)}</div>`)}<div class="zn-body__paragraph" -><h3>Read More</h3></div><p class="zn-body__footer" ?>Lee Moran contributed to this report.</p></div></div></section></div><div class="zn-staggered__col"><h2>More from ${s.site}</h2><ul>${s.links(7)}</ul></div></article></body>`,
    ),
  // An endless page: the next stories stand in full under the first.
  'endless-scroll': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div class="stream">${`<div class="article-wrapper" data-url="${s.url}"><h1 class="fs-headline">${s.title}</h1><div class="contrib-info"><a class="contrib-link--name">${s.author}</a><div class="contrib-info__position">Contributor</div></div><div class="article-body fs-article fs-responsive-text">${s.p(7)}</div></div>`}${repeat(2, (i) => `<div class="article-wrapper article-wrapper--next" data-url="https://www.site-${s.seed}.example/news/next-${i}"><h1 class="fs-headline">${s.headline()}</h1><div class="contrib-info"><a class="contrib-link--name">Lee Moran</a></div><div class="article-body fs-article fs-responsive-text">${repeat(4, () => `<p>${s.other(3)}</p>`)}</div></div>`)}</div></body>`,
    ),
  'portal-syndicated': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><div id="Masterwrap"><header><ul>${s.links(8)}</ul></header><article class="caas-container"><header class="caas-header"><h1>${s.title}</h1></header><div class="caas-content-byline-wrapper"><div class="caas-attr-item-author">${s.author}</div><time datetime="${s.published}">March 3, 2022</time><span>3 min read</span></div><div class="caas-content"><div class="caas-body"><figure class="caas-figure"><figcaption class="caption-collapse">${s.other(1)}</figcaption></figure>${s.p(3)}<div class="caas-body-inner-ad">Story continues below advertisement</div>${s.p(2)}<div class="caas-readmore"><button>Story continues</button></div>${s.p(3)}<p ?><em>This story was originally published by <a href="#">${s.site}</a>.</em></p><ul class="caas-list" ->${s.links(3)}</ul></div></div></article><div id="Rail"><h2>TRENDING</h2><ol>${repeat(5, () => `<li><h3><a href="#">${s.headline()}</a></h3><p>${s.other(1)}</p></li>`)}</ol></div></div></body>`,
    ),
  'journal-article': (s) =>
    page(
      s,
      `<title>${s.title} | ${s.site}</title><meta name="citation_title" content="${s.title}"><meta name="citation_author" content="${s.author}"><meta name="dc.date" content="2023-03-03"><link rel="canonical" href="${s.url}">`,
      `<body><header class="c-header"><ul>${s.links(4)}</ul></header><main><article lang="en"><div class="c-article-header"><ul class="c-article-identifiers"><li>Article</li><li>Open Access</li><li>Published: 03 March 2023</li></ul><h1 class="c-article-title">${s.title}</h1><ul class="c-article-author-list"><li><a href="#">${s.author}</a><sup>1</sup></li></ul></div><div class="c-article-body"><section data-title="Abstract"><div class="c-article-section"><h2 +>Abstract</h2><div class="c-article-section__content">${s.p(1)}</div></div></section><section data-title="Introduction"><div class="c-article-section"><h2 +>Introduction</h2><div class="c-article-section__content">${s.p(3)}</div></div></section><section data-title="Results"><div class="c-article-section"><h2 +>Results</h2><div class="c-article-section__content">${s.p(2)}<div class="c-article-section__figure"><figure><figcaption><b>Fig. 1</b></figcaption><div class="c-article-section__figure-description"><p ?>${s.say(1)}</p></div></figure></div>${s.p(2)}</div></div></section><section data-title="References"><div class="c-article-section"><h2 ?>References</h2><ol class="c-article-references">${repeat(5, (i) => `<li class="c-article-references__item"><p class="c-article-references__text" ?>Moran, L. &amp; Ito, K. ${s.heading()}. J. Bridges ${i}2, 11–19 (2019).</p><p class="c-article-references__links"><a href="#">Article</a> <a href="#">Google Scholar</a></p></li>`)}</ol></div></section></div></article></main></body>`,
    ),
  government: (s) =>
    page(
      s,
      `<title>${s.title} - ${s.site}</title><meta property="og:site_name" content="${s.site}"><link rel="canonical" href="${s.url}">`,
      `<body class="govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner"><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use the service.</p></div><header class="govuk-header"></header><div class="govuk-width-container"><nav class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li></ol></nav><main id="content"><div class="gem-c-title"><span class="govuk-caption-xl">News story</span><h1 class="gem-c-title__text">${s.title}</h1></div><p class="gem-c-lead-paragraph" ?>${s.say(1)}</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="#">Department for Bridges</a></dd><dt>Published</dt><dd>3 March 2020</dd></dl></div><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${s.p(2)}<ul +><li>${s.say(1)}</li><li>${s.say(1)}</li></ul>${s.p(2)}<h2 id="f" +>${s.heading()}</h2>${s.p(2)}<div class="call-to-action"><p ?>${s.say(1)}</p></div></div></div><div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a href="#">Share on Facebook (opens in new tab)</a></li></ul></div><div class="gem-c-feedback"><h3>Is this page useful?</h3><button>Yes this page is useful</button><p>Help us improve. Don’t include personal or financial information like your National Insurance number or credit card details.</p></div></main></div></body>`,
    ),
  // Questions in a definition list.
  'definition-list': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div id="menu"><ul>${s.links(5)}</ul></div><div id="page"><h1>${s.title}</h1>${s.p(1)}<dl class="faq">${repeat(5, () => `<dt +>${s.heading()}?</dt><dd +>${s.say(2)}</dd>`)}</dl>${s.p(1)}</div><div id="foot">Last modified 3 March 2015. <a href="/i">Imprint</a></div></body>`,
    ),
  'match-report': (s) =>
    page(
      s,
      openGraph(s),
      `<body><header><ul>${s.links(6)}</ul></header><div class="scoreboard"><span class="team">Lindale</span><span class="score">2</span><span class="score">1</span><span class="team">Vellbury</span><ul class="scorers"><li>Hale 12'</li><li>Royce 80'</li></ul></div><div class="tabs"><a href="#">Report</a><a href="#">Line-ups</a><a href="#">Stats</a></div><h1>${s.title}</h1><div class="article-body"><p class="article-body__lead" +>${s.say(1)}</p>${s.p(3)}<div class="player-rater"><h3>Rate the players</h3><p>Choose your player of the match below and see who the other readers voted for.</p></div>${s.p(3)}<h2 +>Player ratings</h2><p +>Lindale: Aldous 7, Vance 6, Brandt 8, Okafor 7; Hale 9, Royce 8. Subs: Moran 6.</p><p +>Vellbury: Ito 5, Ortega 6, Raman 6, McBride 7; Whitlock 6, Fontaine 7.</p></div><table class="league-table"><thead><tr><th>Pos</th><th>Team</th><th>Pts</th></tr></thead><tbody>${repeat(6, (i) => `<tr><td>${i + 1}</td><td><a href="#">Team ${i}</a></td><td>${60 - i}</td></tr>`)}</tbody></table></body>`,
    ),
  // A letter as it was mailed: nested tables all the way down.
  'mailed-newsletter': (s) =>
    `<html><head><title>${s.title}</title></head><body bgcolor="#f4f4f4"><center><table class="wrapper" width="100%"><tr><td align="center"><table width="600"><tr><td class="preheader" style="font-size:11px"><a href="#">View this email in your browser</a></td></tr><tr><td class="headerContent"><img src="logo.png" alt="${s.site}"></td></tr><tr><td class="mcnTextContent"><h1>${s.title}</h1></td></tr>${repeat(4, (i) => `<tr><td class="mcnTextBlock"><table width="100%"><tr><td class="mcnTextContent" +>${i ? `<h2>${s.heading()}</h2>` : ''}${s.say(3)}<br><br>${s.say(2)}</td></tr></table></td></tr><tr><td class="mcnDividerBlock"></td></tr>`)}<tr><td class="mcnFollowContent"><a href="#">Twitter</a> <a href="#">Website</a></td></tr><tr><td class="footerContent"><em>Copyright © 2016 ${s.site}, All rights reserved.</em><br>You are receiving this email because you opted in via our website.<br><br><b>Our mailing address is:</b><br>1 Castle Row, Lindale<br><br>Want to change how you receive these emails?<br>You can <a href="#">update your preferences</a> or <a href="#">unsubscribe from this list</a>.</td></tr></table></td></tr></table></center></body></html>`,
  transcript: (s) =>
    page(
      s,
      openGraph(s),
      `<body><header><ul>${s.links(5)}</ul></header><main><article><h1>${s.title}</h1><div class="dateblock"><time>March 3, 2018</time><span class="time">9:12 AM ET</span></div><div class="audio-module"><div class="audio-tool">7-Minute Listen</div><ul><li><a href="#">Download</a></li><li><a href="#">Transcript</a></li></ul></div><div id="storytext" class="storytext">${repeat(8, (i) => `<p +>${i % 2 ? 'ROYCE' : 'HALE'}: ${s.say(1 + (i % 3))}</p>`)}<p ?>(SOUNDBITE OF MUSIC)</p><p class="disclaimer">Copyright © 2018 ${s.site}. All rights reserved. Visit our website terms of use and permissions pages for further information.</p><p class="disclaimer">Transcripts are created on a rush deadline by a contractor. This text may not be in its final form and may be updated or revised in the future.</p></div></article></main></body>`,
    ),
  // The rest of the text is there, but shown only after a click.
  'folded-text': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div class="top"><ul>${s.links(6)}</ul></div><div class="story-wrap"><h1>${s.title}</h1><div class="story-intro">${s.p(2)}</div><button class="js-expand">Read the full story</button><div class="story-rest" style="display:none">${s.p(6)}</div></div><div class="story-list"><h3>Other news</h3>${repeat(4, () => `<div class="story-list-item"><a href="/o">${s.headline()}</a><span>2 hours ago</span></div>`)}</div></body>`,
    ),
  // The page is drawn by its script: the markup is empty, the text is in its state.
  'state-only': (s) => {
    const paragraphs = Array.from({ length: 6 }, () => s.say(3));
    const state = {
      props: {
        pageProps: {
          menu: [{ label: 'News' }],
          article: {
            id: 7,
            headline: s.title,
            blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
          },
        },
      },
    };
    return page(
      s,
      openGraph(s),
      `<body><div id="__next"></div><noscript>You need to enable JavaScript to run this app.</noscript><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script></body><!--truth ${paragraphs.map((x) => `<p>${x}</p>`).join('')}-->`,
    );
  },
  'noscript-text': (s) => {
    const text = Array.from({ length: 5 }, () => `<p>${s.say(3)}</p>`).join('');
    return page(
      s,
      openGraph(s),
      `<body><div id="root" class="spinner"></div><noscript><h1>${s.title}</h1>${text}</noscript></body><!--truth ${text}-->`,
    );
  },
  'column-per-paragraph': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div class="header-navegacao"><ul>${s.links(6)}</ul></div><main class="mc-body theme"><div class="mc-article-header"><div class="title"><h1 class="content-head__title">${s.title}</h1></div><div class="subtitle"><h2 class="content-head__subtitle" ?>${s.say(1)}</h2></div></div><div class="mc-article-signature"><p class="content-publication-data__from">${s.author}</p></div><article itemprop="articleBody">${repeat(4, (i) => `<div class="mc-column content-text active-extra-styles" data-block-type="unstyled" data-block-weight="${i}"><p class="content-text__container" +>${s.say(2)}</p></div><div class="tag-manager-publicidade-container"><div class="tag-manager-publicidade-banner_materia"></div></div>`)}<div class="mc-column content-intertitle"><div class="content-intertitle"><h2 +>${s.heading()}</h2></div></div>${repeat(4, () => `<div class="mc-column content-text" data-block-type="unstyled"><p class="content-text__container" +>${s.say(2)}</p></div>`)}<div class="mc-column content-unordered-list"><ul class="content-unordered-list" ->${s.links(2)}</ul></div><div class="mc-column content-video"><div class="content-video__description">${s.other(1)}</div></div></article></main><div class="post-mais-lidas"><h2>Mais lidas</h2><ul>${s.links(5)}</ul></div></body>`,
    ),
  'advice-column': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><header><ul>${s.links(5)}</ul></header><article data-uri="x"><h1 class="article__hed">${s.title}</h1><h2 class="article__dek" ?>${s.say(1)}</h2><div class="article__top-content"><div class="article__byline">By <a href="#">${s.author}</a></div><div class="article__dateline"><time>March 03, 2023</time></div></div><div class="article__content"><p class="slate-paragraph" ?><em>Dear Nora is our weekly advice column. Have a question? <a href="#">Submit it here.</a></em></p><p class="slate-paragraph" +><strong>Dear Nora,</strong></p>${s.p(3, ' class="slate-paragraph"')}<p class="slate-paragraph" +>—Tired of Ferries</p>${s.p(4, ' class="slate-paragraph"')}<hr><p class="slate-paragraph" +><strong>Dear Nora,</strong></p>${s.p(2, ' class="slate-paragraph"')}<p class="slate-paragraph" +>—Bridge Builder</p>${s.p(3, ' class="slate-paragraph"')}</div><div class="recirc-line"><h3>Popular in Advice</h3><ol>${s.links(4)}</ol></div></article></body>`,
    ),
  'hosted-docs-post': (s) =>
    page(
      s,
      `<title>${s.title} · ${s.site}</title><meta name="author" content="${s.author}">`,
      `<body><main class="container" role="main"><div class="row"><div class="col-md-3"><div class="list-group">${repeat(9, () => `<a class="list-group-item" href="#">${s.headline()}</a>`)}</div></div><div class="col-md-9"><div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${s.title}</h3></div><div class="panel-body">${s.p(2)}<div class="alert alert-info" role="note" +>${s.say(1)}</div>${s.p(2)}<table class="table"><caption ?>Costs</caption><tbody +><tr><td>Bridge</td><td>12 million crowns</td></tr><tr><td>Library</td><td>half a million crowns</td></tr></tbody></table>${s.p(2)}</div><div class="panel-footer">Posted in <a href="#">Towns</a></div></div></div></div></main><hr><footer class="text-muted"><p>Built with patience by ${s.site}.</p></footer></body>`,
    ),
  'magazine-drop-cap': (s) =>
    page(
      s,
      jsonLd(s),
      `<body class="article-page"><div class="persistent-nav"><ul>${s.links(7)}</ul></div><main class="article main-content"><div class="content-header"><div class="rubric"><a href="#">A Reporter at Large</a></div><h1 data-testid="ContentHeaderHed">${s.title}</h1><div data-testid="ContentHeaderDek" ?>${s.say(1)}</div><div data-testid="BylinesWrapper"><p><span>By </span><a href="#">${s.author}</a></p></div><time data-testid="ContentHeaderPublishDate">March 3, 2023</time></div><div class="content-background"><div class="lead-asset"><p class="caption__text">${s.other(1)}</p><span class="caption__credit">Illustration by Lee Moran</span></div>${repeat(3, () => `<div class="grid grid-items-2"><div class="grid--item body body__container"><div class="body__inner-container">${s.p(4, ' class="paywall"')}</div></div><div class="grid--item aside"><div class="sticky-box"><div class="ad ad--rail"></div></div></div></div><div class="inline-recirc-wrapper"><h2>Get the best of ${s.site}</h2><ul>${s.links(2)}</ul></div>`)}<div class="magazine-disclaimer" ?>Published in the print edition of the March 6, 2023, issue, with the headline “${s.heading()}.”</div><div class="contributor-bio"><p><a href="#">${s.author}</a> ${s.other(1)}</p></div></div><div class="recirc-most-popular"><h2>Most Popular</h2>${repeat(4, () => `<div class="summary-item"><a href="#"><h3>${s.headline()}</h3></a><div class="summary-item__dek">${s.other(1)}</div></div>`)}</div></main></body>`,
    ),
};

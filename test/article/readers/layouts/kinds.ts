import { jsonLd, openGraph, page, titleOnly } from './head.ts';
import type { Story } from './story.ts';

/** Kinds of page beside the news story. */
export const KINDS: Record<string, (s: Story) => string> = {
  wiki: (s) =>
    page(
      s,
      `<title>${s.title} - ${s.site} Wiki</title><link rel="canonical" href="${s.url}">`,
      `<body class="mediawiki ltr ns-0"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading">${s.title}</h1><div id="bodyContent"><div id="siteSub">From ${s.site} Wiki, the free encyclopedia</div><div id="mw-content-text"><div class="mw-parser-output"><div role="note" class="hatnote" ->For other uses, see <a href="#">${s.headline()} (disambiguation)</a>.</div><table class="infobox vcard" ?><tbody><tr><th>Opened</th><td>1987</td></tr><tr><th>Length</th><td>640 metres</td></tr></tbody></table><p class="mw-empty-elt"></p><div +>${s.p(2).replaceAll(' +>', '>')}</div><div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h"><span class="tocnumber">1</span> <span class="toctext">History</span></a></li></ul></div><h2><span class="mw-headline" id="h" +>${s.heading()}</span><span class="mw-editsection">[<a href="#">edit</a>]</span></h2>${s.p(3)}<div class="thumb tright"><div class="thumbinner"><div class="thumbcaption">${s.other(1)}</div></div></div><ul +><li>${s.say(1)}</li><li>${s.say(1)}</li></ul><h2><span class="mw-headline" id="r" ?>References</span></h2><div class="reflist"><ol class="references"><li ?><span class="reference-text">${s.headline()}. Retrieved 3 March 2023.</span></li></ol></div><div role="navigation" class="navbox"><table><tr><th>Bridges</th><td><ul>${s.links(9)}</ul></td></tr></table></div></div></div><div id="catlinks"><a href="#">Categories</a>: <ul><li><a href="#">Bridges</a></li></ul></div></div></div><div id="mw-navigation"><ul>${s.links(8)}</ul></div></body>`,
    ),
  'press-release': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div id="nav"><a href="/">Home</a><a href="/ir">Investors</a></div><div id="content"><h1>${s.title}</h1><div id="contentarea"><p ?><b>${s.say(1)}</b></p><p +><b>LINDALE, March 3, 2014</b> /Newswire/ -- ${s.say(3)}</p>${s.p(4)}<p +><b>Conference Call Information</b></p><p +>${s.say(2)}</p><table border="1" +><tr><td></td><td>2013</td><td>2012</td></tr><tr><td>Net sales</td><td>52,000</td><td>18,000</td></tr></table><p ?><b>About ${s.site}</b></p><p ?>${s.say(2)}</p><p ?>Contact: ${s.author}, +44 20 0000 0000, press@example.com</p></div></div><div id="related"><h4>Recent releases</h4><ul>${s.links(5)}</ul></div></body>`,
    ),
  // A question and its answers: all of them are what the page is about; votes, names and links are not.
  'questions-and-answers': (s) =>
    page(
      s,
      `<title>${s.title} - ${s.site}</title><link rel="canonical" href="${s.url}">`,
      `<body class="question-page"><header class="top-bar"><ul>${s.links(4)}</ul></header><div id="mainbar"><div id="question-header"><h1><a href="#">${s.title}</a></h1><a class="btn" href="#">Ask Question</a></div><div class="question" id="question"><div class="votecell"><button>Up vote</button><div class="vote-count">12</div></div><div class="postcell"><div class="s-prose js-post-body">${s.p(3)}<pre +><code>bridge = Bridge(open=True)\nbridge.turn(90)</code></pre></div><div class="post-taglist"><a href="#">bridges</a><a href="#">python</a></div><div class="user-info"><div class="user-action-time">asked Mar 3 at 9:12</div><a href="#">${s.author}</a></div></div><div class="comments"><ul><li><span class="comment-copy" ?>${s.other(1)}</span></li></ul></div></div><div id="answers"><div id="answers-header"><h2>2 Answers</h2></div>${[1, 2].map((i) => `<div class="answer"><div class="votecell"><div class="vote-count">${i}</div></div><div class="answercell"><div class="s-prose js-post-body">${s.p(3)}</div><div class="user-info">answered Mar 4 at 1${i}:02 <a href="#">user${i}</a></div></div></div>`).join('')}</div></div><div id="sidebar"><h4>Related</h4><ul>${s.links(10)}</ul></div></body>`,
    ),
  'forum-thread': (s) =>
    page(
      s,
      `<title>${s.title} | ${s.site} Forums</title>`,
      `<body id="phpbb" class="nojs"><div id="page-header"><ul>${s.links(4)}</ul></div><div id="page-body"><h2 class="topic-title"><a href="#">${s.title}</a></h2>${[1, 2, 3, 4].map((i) => `<div id="p${i}" class="post has-profile"><div class="inner"><dl class="postprofile"><dt><a href="#" class="username">member${i}</a></dt><dd class="profile-posts"><strong>Posts:</strong> ${i}12</dd><dd>Joined: Fri Mar 03, 2006 9:1${i} am</dd></dl><div class="postbody"><h3><a href="#p${i}">Re: ${s.title}</a></h3><p class="author">by <a href="#">member${i}</a> » Fri Mar 03, 2023</p><div class="content" +>${s.say(3)}<br><br>${s.say(2)}</div><div class="signature">${s.other(1)}</div></div></div></div>`).join('')}<div class="action-bar"><a href="#">Post Reply</a> 4 posts • Page 1 of 1</div></div></body>`,
    ),
  recipe: (s) =>
    page(
      s,
      jsonLd(s, { '@type': 'Recipe', name: s.title }),
      `<body class="single"><header><ul>${s.links(5)}</ul></header><main class="content"><article class="post entry"><h1 class="entry-title">${s.title}</h1><p class="entry-meta">By ${s.author} <a href="#comments">14 Comments</a></p><p class="affiliate-disclosure" ?>This post may contain affiliate links.</p><div class="entry-content"><a class="jump-button" href="#r">Jump to Recipe</a>${s.p(3)}<h2 +>${s.heading()}</h2>${s.p(2)}<div class="wprm-recipe-container" id="r"><h2 class="wprm-recipe-name" ?>${s.title}</h2><div class="wprm-recipe-rating">4.8 from 20 votes</div><div class="wprm-recipe-ingredients-container"><h3 ?>Ingredients</h3><ul class="wprm-recipe-ingredients" +><li>500 g of strong white flour</li><li>2 teaspoons of fine sea salt</li><li>300 ml of lukewarm water from the tap</li></ul></div><div class="wprm-recipe-instructions-container"><h3 ?>Instructions</h3><ul class="wprm-recipe-instructions" +><li><span>Mix the flour with the salt, pour in the water, and knead for ten minutes until the dough is smooth.</span></li><li><span>Let it rest under a cloth for an hour, then shape it and bake it at 220 degrees until it sounds hollow.</span></li></ul></div></div>${s.p(1)}</div><div id="comments"><h3>Comments</h3>${[1, 2, 3].map(() => `<div class="comment-content"><p>${s.other(3)}</p></div>`).join('')}</div></article></main><aside class="sidebar"><section><h4>About me</h4><p>${s.other(2)}</p></section></aside></body>`,
    ),
  interview: (s) =>
    page(
      s,
      openGraph(s),
      `<body><nav><ul>${s.links(5)}</ul></nav><main><h1>${s.title}</h1><div class="lead" ?>${s.say(1)}</div><div class="author">${s.author}</div><div class="text">${s.p(1)}${Array.from({ length: 6 }, (_, i) => `<p class="q" +><strong>${i % 2 ? 'Why?' : s.say(1)}</strong></p><p class="a" +>${s.say(1 + (i % 3) * 2)}</p>`).join('')}</div><div class="newsletter-box"><h4>The weekend letter</h4><p>Long reads for quiet hours, every Saturday in your inbox.</p><input type="email"></div></main></body>`,
    ),
  listicle: (s) =>
    page(
      s,
      openGraph(s),
      `<body><header><ul>${s.links(5)}</ul></header><article><h1>${s.title}</h1><p class="dek" ?>${s.say(1)}</p><div class="content"><p +>${s.say(2)}</p>${Array.from({ length: 7 }, (_, i) => `<div class="list-item"><h2 class="list-item__title" +>${i + 1}. ${s.heading()}</h2><figure><img src="a${i}.jpg"><figcaption>Photo: Staff</figcaption></figure><p +>${s.say(2)}</p><a class="buy-button" href="#">Buy it for ${i}9 crowns</a></div>`).join('')}</div><div class="author-bio"><p>${s.author} ${s.other(1)}</p></div></article></body>`,
    ),
  'product-review': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><main><article class="review"><header><h1>${s.title}</h1><p class="synopsis" ?>${s.say(1)}</p></header><div id="article-body"><div class="pretty-verdict"><h3 ?>Our Verdict</h3><p ?>${s.say(1)}</p><div class="pros"><h4 ?>Pros</h4><ul ?><li>Quiet in the cabin</li><li>Honest price</li></ul></div></div>${s.p(3)}<h2 id="section-design" +>${s.heading()}</h2>${s.p(3)}<aside class="hawk-widget"><h3>Today’s best deals</h3><div>312 crowns View Deal</div><div>355 crowns View Deal</div></aside>${s.p(2)}<table class="specs" +><tbody><tr><th>Weight</th><td>1.2 kg</td></tr><tr><th>Battery</th><td>11 hours of reading at full brightness</td></tr></tbody></table>${s.p(1)}</div><div class="slice-container newsletterForm"><h3>Get our best stories</h3><p>By submitting your information you agree to the Terms &amp; Conditions and are aged 16 or over.</p></div><div class="author__bio"><p>${s.author} ${s.other(2)}</p></div></article></main><div class="related-articles">${s.links(6)}</div></body>`,
    ),
  'live-blog': (s) =>
    page(
      s,
      jsonLd(s, { '@type': 'LiveBlogPosting' }),
      `<body><header><ul>${s.links(6)}</ul></header><main><h1>${s.title}</h1><div class="key-events"><h2>Key events</h2><ul>${s.links(4)}</ul></div><div id="liveblog-body">${Array.from({ length: 7 }, (_, i) => `<article class="block block--content" id="block-${i}"><header><time datetime="2023-03-03T1${i}:00:00Z">1${i}.00 CET</time><h2 class="block-title" +>${s.heading()}</h2></header><div class="block-elements">${s.p(2)}</div><footer><button>Share</button><span>Updated at 1${i}.20 CET</span></footer></article>`).join('')}</div></main></body>`,
    ),
  // More captions than text: the captions of a gallery are its text, the credits are not.
  'photo-gallery': (s) =>
    page(
      s,
      openGraph(s),
      `<body><header><ul>${s.links(6)}</ul></header><main><h1>${s.title}</h1><div class="intro">${s.p(2)}</div><div class="gallery">${Array.from({ length: 6 }, (_, i) => `<div class="gallery-slide"><img src="${i}.jpg" alt="slide"><div class="slide-count">${i + 1} of 6</div><div class="slide-caption" ?>${s.say(2)}</div></div>`).join('')}</div></main><footer><p>© ${s.site}</p></footer></body>`,
    ),
  // Several articles on a page, of which one is told in full.
  'article-among-teasers': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div class="site-wrap"><div class="top-stories">${[1, 2, 3].map(() => `<article class="card"><h3><a href="#">${s.headline()}</a></h3><p>${s.other(2)}</p></article>`).join('')}</div><article class="card card--full"><h1>${s.title}</h1><div class="meta">${s.author}</div><div class="copy">${s.p(6)}</div></article><div class="more-stories">${[1, 2, 3, 4, 5, 6].map(() => `<article class="card"><h3><a href="#">${s.headline()}</a></h3><p>${s.other(3)}</p><a href="#">Continue reading</a></article>`).join('')}</div></div></body>`,
    ),
  'tutorial-with-code': (s) =>
    page(
      s,
      `<title>${s.title} | ${s.site} Docs</title><meta name="author" content="${s.author}">`,
      `<body class="docs"><aside class="theme-doc-sidebar"><ul>${s.links(18)}</ul></aside><main><nav class="breadcrumbs"><a href="/">Docs</a></nav><article><div class="theme-doc-markdown markdown"><h1>${s.title}</h1>${s.p(2)}<pre +><code>npm install bridge\nbridge turn --by 90</code></pre><h2 class="anchor" id="a" +>${s.heading()}<a class="hash-link" href="#a" ->​</a></h2>${s.p(2)}<ol +><li>${s.say(1)}</li><li>${s.say(1)}</li></ol><div class="admonition note"><div class="admonition-heading" ?>note</div><div class="admonition-content">${s.p(1)}</div></div><pre +><code>from bridge import Bridge\nprint(Bridge().angle)</code></pre>${s.p(1)}</div><footer><a href="#">Edit this page</a> Last updated on Mar 3, 2023 by ${s.author}</footer></article><nav class="pagination-nav"><a href="#">Previous ${s.headline()}</a><a href="#">Next ${s.headline()}</a></nav></main><div class="table-of-contents"><ul>${s.links(3)}</ul></div></body>`,
    ),
  // An essay with footnotes, a poem in line breaks, and a comment section longer than itself.
  'essay-with-comments': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div id="header"><a href="/">${s.site}</a></div><div id="centercol"><h1 class="title">${s.title}</h1><p class="dateline">03.03.15 ${s.author}</p><div class="story">${s.p(4)}<blockquote +>${s.say(1)}<br>${s.say(1)}<br>${s.say(1)}</blockquote>${s.p(3)}<hr><p class="footnote" ?>1. ${s.say(1)}</p></div><a name="comments"></a><h3>31 Comments</h3>${Array.from({ length: 31 }, (_, i) => `<div class="cmt"><div class="who"><b>guest ${i}</b> at 0${i % 9}:12</div><div class="what"><p>${s.other(4)}</p></div></div>`).join('')}</div></body>`,
    ),
  'long-read': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><header class="masthead"><ul>${s.links(4)}</ul></header><main class="longform"><header><h1>${s.title}</h1></header>${Array.from({ length: 6 }, (_, i) => `<section class="chapter chapter-${i}"><h2 +>${s.heading()}</h2><div class="text-column">${s.p(6)}</div><div class="scrolly"><div class="scrolly-step"><p +>${s.say(1)}</p></div><div class="scrolly-step"><p +>${s.say(1)}</p></div></div><figure class="full-bleed"><img src="${i}.jpg"><figcaption>${s.other(1)}</figcaption></figure></section>`).join('')}<section class="credits"><p ?>Words by ${s.author}</p></section></main></body>`,
    ),
};

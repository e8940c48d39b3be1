import { jsonLd, openGraph, page, titleOnly } from './head.ts';
import type { Story } from './story.ts';

const comment = (s: Story, i: number) =>
  `<li id="comment-${i}" class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">reader${i}</b> <span class="says">says:</span></div><time>March ${i}, 2019 at 4:0${i} pm</time></footer><div class="comment-content"><p>${s.other(3)}</p></div><div class="reply"><a href="#">Reply</a></div></article></li>`;

/** WordPress, its builders, and the other systems that blogs are made with. */
export const BLOGS: Record<string, (s: Story) => string> = {
  // A theme of 2010: everything in divs with ids, the sidebar before the footer, comments as a list.
  'wordpress-classic': (s) =>
    page(
      s,
      titleOnly(s),
      `<body class="single postid-${s.seed}"><div id="wrapper"><div id="header"><h1 id="blog-title"><a href="/">${s.site}</a></h1><div id="access"><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></div></div>
<div id="container"><div id="content"><div id="nav-above" class="navigation"><div class="nav-previous"><a href="/p">&laquo; ${s.headline()}</a></div></div>
<div class="post hentry"><h2 class="entry-title">${s.title}</h2><div class="entry-meta">Posted on March 3, 2010 by <a href="/author/x">${s.author}</a></div>
<div class="entry-content">${s.p(3)}<div id="attachment_12" class="wp-caption alignleft"><img src="a.jpg"><p class="wp-caption-text">${s.other(1)}</p></div>${s.p(3)}<blockquote +><p>${s.say(2)}</p></blockquote>${s.p(2)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3><ul>${s.links(3)}</ul></div></div>
<div class="entry-utility">This entry was posted in <a href="/c">Towns</a> and tagged <a href="/t">ferry</a>, <a href="/t2">bridge</a>. Bookmark the <a href="/x">permalink</a>.</div></div>
<div id="comments"><h3 id="comments-title">5 Responses to <em>${s.title}</em></h3><ol class="commentlist">${[1, 2, 3, 4, 5].map((i) => comment(s, i)).join('')}</ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div></div></div>
<div id="primary" class="widget-area"><ul class="xoxo"><li class="widget"><h3>Recent Posts</h3><ul>${s.links(8)}</ul></li></ul></div></div></body>`,
    ),
  // Blocks of the editor of 2018 and later.
  'wordpress-gutenberg': (s) =>
    page(
      s,
      jsonLd(s),
      `<body class="wp-embed-responsive"><a class="skip-link" href="#c">Skip to content</a><header class="wp-block-template-part"><nav class="wp-block-navigation"><ul>${s.links(5)}</ul></nav></header>
<main class="wp-block-group is-layout-flow"><h1 class="wp-block-post-title">${s.title}</h1><div class="wp-block-post-date"><time datetime="${s.published}">March 3</time></div>
<div class="entry-content wp-block-post-content is-layout-constrained">${s.p(1, ' class="has-drop-cap"')}${s.p(2)}<h2 class="wp-block-heading" +>${s.heading()}</h2>${s.p(2)}<figure class="wp-block-image size-large"><img src="a.jpg"><figcaption class="wp-element-caption">${s.other(1)}</figcaption></figure>
<ul class="wp-block-list" +><li>${s.say(1)}</li><li>${s.say(1)}</li><li>${s.say(1)}</li></ul><div class="wp-block-columns"><div class="wp-block-column">${s.p(1)}</div><div class="wp-block-column">${s.p(1)}</div></div><figure class="wp-block-table"><table +><tbody><tr><td>Bridge</td><td>4.2 million crowns</td></tr><tr><td>Ferry</td><td>780,000 crowns</td></tr></tbody></table></figure>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Subscribe now</a></div></div>${s.p(2)}<div class="wp-block-group has-background"><h3 class="wp-block-heading">Get our newsletter</h3><p>Join 4,000 readers and get one letter a week.</p><form><input type="email"><button>Sign up</button></form></div>${s.p(1)}</div>
<div class="wp-block-post-author"><p class="wp-block-post-author__name">${s.author}</p><p class="wp-block-post-author__bio">${s.other(2)}</p></div><div class="wp-block-comments"><h2>One response to “${s.title}”</h2><p>${s.other(4)}</p></div></main></body>`,
    ),
  // A page builder: every paragraph six wrappers deep, each in a widget of its own.
  'elementor-soup': (s) => {
    const widget = (html: string, type = 'text-editor') =>
      `<div class="elementor-element elementor-widget elementor-widget-${type}" data-element_type="widget"><div class="elementor-widget-container">${html}</div></div>`;
    const section = (html: string) =>
      `<section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap elementor-element-populated">${html}</div></div></div></section>`;
    return page(
      s,
      openGraph(s),
      `<body class="elementor-page"><div data-elementor-type="header">${section(widget(`<nav><ul>${s.links(6)}</ul></nav>`, 'nav-menu'))}</div>
<div data-elementor-type="single-post">${section(widget(`<h1 class="elementor-heading-title">${s.title}</h1>`, 'heading'))}${section(widget(`<ul class="elementor-post-info"><li>${s.author}</li><li>March 3</li></ul>`, 'post-info'))}
${section(widget(s.p(2)))}${section(widget(`<h2 class="elementor-heading-title" +>${s.heading()}</h2>`, 'heading') + widget(s.p(2)))}${section(widget('<img src="a.jpg">', 'image'))}${section(widget(s.p(3)))}
${section(widget('<div class="elementor-cta"><h3>Work with us</h3><p>Book a free call with our team today.</p><a href="/c">Book now</a></div>', 'call-to-action'))}${section(widget(s.p(2)))}
${section(widget(`<div class="elementor-author-box"><h4>${s.author}</h4><p>${s.other(2)}</p></div>`, 'author-box'))}${section(widget(`<div class="elementor-posts-container">${[1, 2, 3].map(() => `<article class="elementor-post"><h3><a href="#">${s.headline()}</a></h3><div class="elementor-post__excerpt"><p>${s.other(2)}</p></div><a class="elementor-post__read-more" href="#">Read More »</a></article>`).join('')}</div>`, 'posts'))}</div></body>`,
    );
  },
  'wordpress-amp': (s) =>
    page(
      s,
      jsonLd(s),
      `<body class="amp-wp"><header id="top" class="amp-wp-header"><div><a href="/">${s.site}</a></div></header><amp-sidebar id="m" layout="nodisplay"><ul>${s.links(6)}</ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">${s.author}</span></div></header><figure class="amp-wp-article-featured-image"><amp-img src="a.jpg"></amp-img><p class="wp-caption-text">${s.other(1)}</p></figure><div class="amp-wp-article-content">${s.p(3)}<amp-ad width="300"><div fallback>Advertisement</div></amp-ad>${s.p(3)}</div><footer class="amp-wp-article-footer"><div class="amp-wp-tax-category">Categories: <a href="/c">Towns</a></div><div class="amp-wp-comments-link"><a href="#">Leave a Comment</a></div></footer></article><amp-consent><p>We and our partners use cookies to store information on your device, to show you advertisements and to measure how they are seen.</p><button>Accept</button></amp-consent></body>`,
      ' amp',
    ),
  // Blogspot: text in one div, parted by <br />, the sidebar's widgets and the archive behind it.
  blogspot: (s) =>
    page(
      s,
      `<title>${s.site}: ${s.title}</title><link rel="canonical" href="${s.url}"><meta content="blogger" name="generator">`,
      `<body class="loading"><div class="navbar section"></div><div class="header-outer"><h1 class="title"><a href="/">${s.site}</a></h1><p class="description"><span>${s.other(1)}</span></p></div>
<div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Sunday, March 3, 2013</span></h2><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">${s.title}</h3><div class="post-body entry-content" +><div class="separator"><a href="a.jpg"><img src="a.jpg"></a></div>${s.say(3)}<br /><br />${s.say(2)}<br /><br /><b>${s.heading()}</b><br /><br />${s.say(4)}<br /><br /><div style="text-align: justify;">${s.say(3)}</div><br />${s.say(2)}<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line">Posted by <span class="fn">${s.author}</span> at <abbr class="published" title="${s.published}">9:12 AM</abbr></div><div>Labels: <a href="/l">ferry</a></div></div></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><dl><dt>Anonymous said...</dt><dd><p>${s.other(5)}</p></dd><dt>Lee said...</dt><dd><p>${s.other(6)}</p></dd></dl></div></div></div>
<div class="sidebar section"><div class="widget BlogArchive"><h2>Blog Archive</h2><ul>${s.links(12)}</ul></div></div></body>`,
    ),
  medium: (s) =>
    page(
      s,
      jsonLd(s),
      `<body><div id="root"><div class="a b c"><nav><a href="/">Open in app</a><a href="/in">Sign in</a></nav><article><div class="m"><section class="pw-post-body-paragraph-wrap"><div><div class="n p"><h1 id="t" class="pw-post-title gs gt">${s.title}</h1><h2 class="pw-subtitle-paragraph" ?>${s.say(1)}</h2><div class="speechify-ignore"><a href="/@x">${s.author}</a><span>Follow</span><span>7 min read</span><div><button>Listen</button><button>Share</button></div></div><figure><img src="a.jpg"><figcaption>${s.other(1)}</figcaption></figure>${s.p(4, ' class="pw-post-body-paragraph hk hl"')}<h1 class="ho hp" +>${s.heading()}</h1>${s.p(3, ' class="pw-post-body-paragraph hk hl"')}<blockquote class="iq" +><p class="ir">${s.say(1)}</p></blockquote>${s.p(2, ' class="pw-post-body-paragraph hk hl"')}</div></div></section></div></article>
<footer><div><a href="/t">Cities</a><a href="/t2">Transport</a></div><button>412</button><div><h2>Written by ${s.author}</h2><p>${s.other(1)}</p></div></footer><div><h2>More from ${s.author}</h2>${[1, 2, 3, 4].map(() => `<div class="l"><a href="#"><h2>${s.headline()}</h2><h3>${s.other(1)}</h3></a></div>`).join('')}</div></div></div></body>`,
    ),
  substack: (s) =>
    page(
      s,
      openGraph(s),
      `<body><div id="entry"><div class="main-menu"><a href="/">${s.site}</a><button>Subscribe</button></div><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">${s.title}</h1><h3 class="subtitle" ?>${s.say(1)}</h3><div class="byline-wrapper"><a href="/@x">${s.author}</a><div>Mar 03, 2023</div></div></div><div class="available-content"><div dir="auto" class="body markup">${s.p(3)}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p>Thanks for reading ${s.site}! Subscribe for free to receive new posts and support my work.</p></div><form><input type="email"></form></div></div>${s.p(2)}<h3 class="header-with-anchor-widget" +>${s.heading()}</h3>${s.p(2)}${s.quotedAgain()}${s.p(2)}<ol +><li><p>${s.say(1)}</p></li><li><p>${s.say(1)}</p></li></ol><p class="button-wrapper"><a class="button primary" href="#">Share</a></p>${s.p(1)}</div></div></article><div class="post-footer"><div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><p>${s.other(3)}</p></div></div></div></div></div></div></body>`,
    ),
  ghost: (s) =>
    page(
      s,
      jsonLd(s),
      `<body class="post-template"><div class="gh-viewport"><header id="gh-head"><a class="gh-head-logo" href="/">${s.site}</a><nav><ul>${s.links(3)}</ul></nav></header><main id="site-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/t">Towns</a><h1 class="gh-article-title">${s.title}</h1><p class="gh-article-excerpt" ?>${s.say(1)}</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/a">${s.author}</a></h4></div></header><section class="gh-content gh-canvas">${s.p(3)}<div class="kg-card kg-callout-card"><div class="kg-callout-text" +>${s.say(2)}</div></div>${s.p(2)}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="#"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${s.headline()}</div><div class="kg-bookmark-description">${s.other(2)}</div><div class="kg-bookmark-metadata"><span>Elsewhere</span></div></div></a></figure>${s.p(2)}<h2 id="x" +>${s.heading()}</h2>${s.p(2)}</section></article><section class="gh-subscribe"><h3>Subscribe to ${s.site}</h3><p>Don’t miss out on the latest posts. Sign up now.</p></section></main><aside class="read-more-wrap"><div class="read-more">${[1, 2, 3].map(() => `<article class="post-card"><h2>${s.headline()}</h2><p class="post-card-excerpt">${s.other(2)}</p></article>`).join('')}</div></aside></div></body>`,
    ),
};

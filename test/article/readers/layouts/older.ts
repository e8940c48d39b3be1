import { page, titleOnly } from './head.ts';
import type { Story } from './story.ts';

/** Pages as they were made before the semantic elements, and the systems that still make them. */
export const OLDER: Record<string, (s: Story) => string> = {
  'tables-and-fonts': (s) =>
    `<HTML><HEAD><TITLE>${s.site} - ${s.title}</TITLE></HEAD><BODY bgcolor="#ffffff"><TABLE width="760" border="0"><TR><TD colspan="3"><A href="/"><IMG src="logo.gif"></A></TD></TR><TR><TD width="140" valign="top"><FONT size="1"><A href="/1">News</A><BR><A href="/2">Sport</A><BR><A href="/3">Weather</A><BR>${s.headline()}<BR></FONT></TD><TD valign="top" +><FONT face="Arial" size="4" -><B>${s.title}</B></FONT><BR><FONT size="1" ->By ${s.author}, 3 March 2008</FONT><BR><BR><FONT face="Arial" size="2">${s.say(3)}<BR><BR>${s.say(2)}<BR><BR>${s.say(4)}<P>${s.say(3)}<P>${s.say(2)}</FONT></TD><TD width="160" valign="top"><FONT size="1"><B>Also today</B><BR>${Array.from({ length: 6 }, () => `<A href="/x">${s.headline()}</A><BR>`).join('')}</FONT></TD></TR><TR><TD colspan="3"><FONT size="1">Copyright 2008 ${s.site}. <A href="/c">Contact us</A></FONT></TD></TR></TABLE></BODY></HTML>`,
  'br-in-one-div': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div id="top"><a href="/">${s.site}</a> | <a href="/a">Archive</a> | <a href="/k">Contact</a></div><div id="main"><h1>${s.title}</h1><small>3 March 2009, ${s.author}</small><div class="txt" +>${s.say(3)}<br><br>\n${s.say(2)}<br>\n<br>\n<strong>${s.heading()}</strong><br>${s.say(3)}<br><br><div class="img" -><img src="a.jpg"><br>${s.other(1)}</div>${s.say(2)}<br/><br/>${s.say(3)}</div></div><div id="right"><b>Related stories</b><br>${Array.from({ length: 5 }, () => `<a href="#">${s.headline()}</a><br>`).join('')}</div></body>`,
    ),
  'divs-as-paragraphs': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div class="c1"><div class="c2"><div class="c3"><a href="/">Home</a></div><div class="c3"><a href="/n">News</a></div></div><div class="c4"><div class="c5">${s.title}</div><div class="c6">${s.author} 03/03/2014</div>${Array.from({ length: 8 }, () => `<div class="c7" +><span>${s.say(2)}</span></div>`).join('\n')}<div class="c8"><div class="c9"><a href="#">${s.headline()}</a></div><div class="c9"><a href="#">${s.headline()}</a></div><div class="c9"><a href="#">${s.headline()}</a></div></div></div></div></body>`,
    ),
  // No paragraph, row or cell is closed, an attribute is broken, and a tag is misspelt.
  'never-closed': (s) =>
    `<title>${s.title}</title><body><div id=header><ul><li><a href=/>Home<li><a href=/n>News</ul></div><div class="content><div id=story>
<h1>${s.title}</h1>`.replace('class="content>', 'class="content">') +
    `${Array.from({ length: 7 }, () => `<p +>${s.say(2)}<br>`).join('\n')}<p +>${s.say(1)}<b>${s.say(1)}<p +>${s.say(2)}</i></span><divv><p +>${s.say(2)}</div></div><div id=footer><p>Copyright 2011 ${s.site}`,
  'drupal-seven': (s) =>
    page(
      s,
      `<title>${s.title} | ${s.site}</title><meta name="Generator" content="Drupal 7 (http://drupal.org)"><link rel="canonical" href="${s.url}">`,
      `<body class="html node-type-article"><div id="page-wrapper"><div id="header"><div id="name-and-slogan"><a href="/">${s.site}</a></div></div><div id="main-wrapper"><div id="content" class="column"><h1 class="title" id="page-title">${s.title}</h1><div class="region region-content"><div id="node-${s.seed}" class="node node-article"><span property="dc:date dc:created" content="${s.published}" class="submitted">Submitted by ${s.author} on Fri, 03/03/2023</span><div class="content clearfix"><div class="field field-name-field-image"><img src="a.jpg"></div><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${s.p(6)}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><a href="#">bridge</a></div></div></div><div class="link-wrapper"><ul class="links inline"><li><a href="#">Log in</a> or <a href="#">register</a> to post comments</li></ul></div></div></div></div><div id="sidebar-first" class="column sidebar"><div class="block"><h2>Recent comments</h2><ul>${s.links(6)}</ul></div></div></div></div></body>`,
    ),
  joomla: (s) =>
    page(
      s,
      `<meta name="author" content="${s.author}"><meta name="generator" content="Joomla! - Open Source Content Management"><title>${s.title}</title>`,
      `<body class="site com_content view-article"><div class="container"><header class="header"><a class="brand" href="/">${s.site}</a></header><nav class="navigation"><ul class="nav menu">${s.links(6)}</ul></nav><main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${s.title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by ${s.author}</dd><dd class="category-name">Category: <a href="#">News</a></dd><dd class="published"><time datetime="${s.published}">Published: 03 March 2023</time></dd><dd class="hits">Hits: 5121</dd></dl><div itemprop="articleBody">${s.p(3)}<ul +><li>${s.say(1)}</li><li>${s.say(1)}</li></ul>${s.p(2)}</div><ul class="pager pagenav"><li class="previous"><a href="#">Prev</a></li><li class="next"><a href="#">Next</a></li></ul></div></main><div id="aside"><div class="well"><h3 class="page-header">Popular</h3><ul class="mostread">${s.links(7)}</ul></div></div></div></body>`,
    ),
  // A content system of 2009 with related boxes and tools floated into the text.
  'floated-boxes': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div class="cnnContainer"><div class="cnn_storyarea"><h1>${s.title}</h1><div class="cnnByline">By <b>${s.author}</b></div><div class="cnn_strycntntlft"><div class="cnn_stryimg640captioned"><div class="cnn_strycaptiontxt">${s.other(1)}</div></div><div class="cnn_stryichgbx"><div>STORY HIGHLIGHTS</div><ul class="cnn_bulletbin"><li ?>${s.say(1)}</li><li ?>${s.say(1)}</li></ul></div>${s.p(3)}<div class="cnn_strylftcntnt"><div class="cnn_strylctcntr"><div>RELATED TOPICS</div><ul class="cnn_bulletbin"><li><a href="#">Bridges</a></li><li><a href="#">Councils</a></li></ul></div></div>${s.p(5)}<p class="cnnInline" +>${s.say(2)}</p></div><div class="cnn_strybtm"><b>FOLLOW THIS TOPIC</b> <a href="#">We recommend</a></div></div></div></body>`,
    ),
  // The text is in spans inside one paragraph after the other of a form, with the state of the server before it.
  'server-form': (s) =>
    page(
      s,
      `<title>\n\t${s.title}\n</title>`,
      `<body><form method="post" action="story.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="${'dDwtMTYz'.repeat(60)}"><table class="customtable"><tr><td class="whitenav"><a href="/">News</a> | <a href="/s">Sports</a> | <a href="/o">Opinion</a></td></tr></table><h1>${s.title}</h1><div id="ctl00_body1_meta">By ${s.author}<br>Published: 11/18/2011 2:09 AM</div><div id="ctl00_body1_ArticleControl" +>${s.say(2)}<br><br>${s.say(2)}<br><br>${s.say(3)}<br><br>${s.say(2)}<br><br>${s.say(1)}<br><br>${s.say(3)}</div><div id="ctl00_body1_Comments"><div class="divgrayheader">3 comments displayed</div>${[1, 2, 3].map((i) => `<div>Reader ${i} (1 day ago)</div><div class="comment">${s.other(4)}</div>`).join('')}</div></form></body>`,
    ),
};

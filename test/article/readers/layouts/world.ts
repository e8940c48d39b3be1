import { jsonLd, openGraph, page, titleOnly } from './head.ts';
import type { Story } from './story.ts';

/** Sites in other languages and scripts. The name of a layout begins with its language. */
export const WORLD: Record<string, (s: Story) => string> = {
  'de-news-portal': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><div id="app"><header><nav><ul>${s.links(8)}</ul></nav></header><main id="Inhalt"><article><header><h2><span class="headline-kicker">Verkehr</span> <span class="align-middle">${s.title}</span></h2><div class="RichText RichText--sans leading-loose" ?>${s.say(2)}</div><div>Von <a href="#">${s.author}</a></div><time>03.03.2023, 10.12 Uhr</time></header><section><div data-area="body"><div data-area="text" class="RichText">${s.p(2)}</div><div data-area="related_articles"><h3>Mehr zum Thema</h3><article><h4>${s.headline()}</h4><p>${s.other(1)}</p></article></div><div data-area="text" class="RichText"><h3 +>${s.heading()}</h3>${s.p(3)}</div><div data-area="newsletter"><p>Jeden Morgen die wichtigsten Nachrichten. Jetzt kostenlos abonnieren.</p></div><div data-area="text" class="RichText">${s.p(2)}</div></div></section><footer><div data-area="authors">${s.author}</div><a href="#">Feedback</a></footer></article></main></div></body>`,
    ),
  'de-weekly': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div class="page"><article class="article article--article" id="js-article"><header class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">Stadt</span>: <span class="article-heading__title">${s.title}</span></h1><div class="summary" ?>${s.say(1)}</div><div class="byline">Von <span itemprop="name">${s.author}</span></div><div class="metadata"><time>3. März 2023, 10:12 Uhr</time><span>27 Kommentare</span></div></header><div class="article-body article-body--article"><div class="article-page">${s.p(3, ' class="paragraph article__item"')}<aside class="article-toc"><h3>Inhalt</h3><ol><li>Seite 1</li></ol></aside><h2 class="article__subheading article__item" +>${s.heading()}</h2>${s.p(3, ' class="paragraph article__item"')}<div class="newslettersignup"><h3>Z+ Newsletter</h3><p>Vielen Dank! Wir haben Ihnen eine E-Mail geschickt. Prüfen Sie Ihr Postfach und bestätigen Sie das Abonnement.</p></div>${s.p(2, ' class="paragraph article__item"')}</div></div></article><section class="comment-section" id="comments"><h2>27 Kommentare</h2>${Array.from({ length: 6 }, () => `<article class="comment"><div class="comment__body"><p>${s.other(4)}</p></div></article>`).join('')}</section></div></body>`,
    ),
  'fr-daily': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><div class="bandeau"><p>En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies pour vous proposer des services adaptés à vos centres d’intérêt.</p></div><main><section class="article__wrapper"><header class="article__header"><h1 class="article__title">${s.title}</h1><p class="article__desc" ?>${s.say(1)}</p><p class="meta__publisher">Par <a href="#">${s.author}</a></p><p class="meta__date">Publié le 03 mars 2023 à 10h12, modifié à 11h40. Temps de Lecture 3 min.</p></header><article class="article__content">${s.p(3, ' class="article__paragraph"')}<section class="catcher"><p class="catcher__title"><span class="catcher__label">Lire aussi</span> <a href="#">${s.headline()}</a></p></section>${s.p(2, ' class="article__paragraph"')}<h2 class="article__sub-title" +>${s.heading()}</h2>${s.p(3, ' class="article__paragraph"')}<section class="author"><p><a href="#">${s.author}</a></p></section><p class="article__status"><a href="#">La suite est réservée aux abonnés.</a></p></article><section class="friend"><h4>Contribuer</h4></section></section></main><footer><ul>${s.links(12)}</ul></footer></body>`,
    ),
  'fr-spip': (s) =>
    page(
      s,
      titleOnly(s),
      `<body class="page_article"><div id="conteneur"><div id="entete"><a href="/">${s.site}</a></div><div id="contenu"><div class="cartouche"><h1 class="titre">${s.title}</h1><p class="soustitre" ?>${s.say(1)}</p><small>vendredi 3 mars 2017, par <span class="vcard author">${s.author}</span></small></div><div class="chapo" ?><p>${s.say(2)}</p></div><div class="texte surlignable">${s.p(3)}<h3 class="spip" +>${s.heading()}</h3>${s.p(2)}<ul class="spip" +><li>${s.say(1)}</li><li>${s.say(1)}</li></ul></div><div class="notes" ?><p>[1] ${s.say(1)}</p></div><a name="forum"></a><h2>Messages</h2><ul class="forum">${[1, 2, 3].map(() => `<li><div class="forum-texte"><p>${s.other(4)}</p></div><p class="forum-repondre"><a href="#">Répondre à ce message</a></p></li>`).join('')}</ul></div><div id="navigation"><div class="menu rubriques"><h2>Rubriques</h2><ul>${s.links(9)}</ul></div></div></div></body>`,
    ),
  'ru-agency': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div class="header">${s.links(7)}</div><div class="endless__item"><div class="article"><div class="article__header"><h1 class="article__title">${s.title}</h1><div class="article__info-date"><a href="#">10:12 03.03.2023</a></div></div><div class="article__body"><div class="article__block" data-type="text"><div class="article__text" +><strong>ЛИНДОЛ, 3 мар — Агентство.</strong> ${s.say(2)}</div></div><div class="article__block" data-type="text"><div class="article__text" +>${s.say(3)}</div></div><div class="article__block" data-type="banner"></div><div class="article__block" data-type="article"><div class="article__article"><a href="#"><span>${s.headline()}</span></a><div class="article__article-info">Вчера, 15:40</div></div></div>${Array.from({ length: 4 }, () => `<div class="article__block" data-type="text"><div class="article__text" +>${s.say(2)}</div></div>`).join('')}</div><div class="article__tags"><a href="#">Общество</a></div></div><div class="comments">Обсудить</div></div></body>`,
    ),
  'ja-broadcaster': (s) =>
    page(
      s,
      `<title>${s.title}｜${s.site}</title><meta property="og:title" content="${s.title}｜${s.site}"><meta property="og:site_name" content="${s.site}">`,
      `<body><header class="global-header"><ul>${s.links(6)}</ul></header><main><article class="module--detail"><header><h1 class="content--title">${s.title}</h1><p class="content--date"><time datetime="2023-03-03T10:12">2023年3月3日 10時12分</time></p></header><div class="content--detail-main"><div class="content--thumb"><img src="a.jpg"></div><p class="content--summary" +>${s.say(2)}</p><div class="content--detail-more"><div class="content--body"><h2 class="body-title" +>${s.heading()}</h2><div class="body-text">${s.p(2)}</div></div><div class="content--body"><div class="body-text">${s.p(3)}</div></div></div></div><footer><ul class="share"><li>シェアする</li></ul></footer></article><section class="related"><h2>関連ニュース</h2><ul>${s.links(8)}</ul></section></main></body>`,
    ),
  'ja-newspaper-br': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div id="Header"><ul>${s.links(6)}</ul></div><div id="MainInner"><div class="ArticleTitle"><h1>${s.title}</h1><p class="EnArea">${s.author}</p></div><div class="ArticleText" +>　${s.say(3)}<br><br>　${s.say(2)}<br><br>　${s.say(4)}<br><br>　${s.say(2)}</div><div class="Ranking"><h2>アクセスランキング</h2><ol>${s.links(10)}</ol></div></div><div id="Footer"><p>当サイトに掲載の記事・写真等の無断転載を禁じます。</p></div></body>`,
    ),
  'zh-agency': (s) =>
    page(
      s,
      `<title>${s.title}-${s.site}</title><meta name="publishdate" content="2023-03-03"><meta name="source" content="${s.site}">`,
      `<body><div class="domPC"><div class="header"><div class="header-cont"><div class="head-line"><h1><span class="title">${s.title}</span></h1></div><div class="header-time"><span class="year"><em>2023</em></span><span class="day"><em>03</em>/<em>03</em></span><span>来源：${s.site}</span></div></div></div><div class="nav"><ul>${s.links(8)}</ul></div><div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">${Array.from({ length: 5 }, () => `<p +>　　${s.say(3)}</p>`).join('')}</span><div class="zan-wap"></div></div><div class="editor"><span>【纠错】</span><span>【责任编辑:李明】</span></div></div><div class="main-right right"><div class="columBox"><h2>阅读下一篇：</h2><ul>${s.links(8)}</ul></div></div></div></div></body>`,
    ),
  'ar-broadcaster': (s) =>
    page(
      s,
      openGraph(s),
      `<body><header><nav><ul>${s.links(7)}</ul></nav></header><main role="main"><h1 id="content">${s.title}</h1><section role="region" aria-labelledby="article-byline"><strong>معلومات المقال</strong><ul><li>الكاتب، ${s.author}</li></ul></section><time>3 مارس/ آذار 2023</time>${Array.from({ length: 5 }, () => `<div dir="rtl" class="bbc-19j92fr"><p class="bbc-hhl7in" +>${s.say(2)}</p></div>`).join('')}<section role="region" aria-label="قصص مقترحة"><h2>قصص مقترحة</h2><ul>${s.links(4)}</ul></section><div dir="rtl"><h2 +>${s.heading()}</h2></div>${Array.from({ length: 3 }, () => `<div dir="rtl" class="bbc-19j92fr"><p class="bbc-hhl7in" +>${s.say(3)}</p></div>`).join('')}</main></body>`,
      ' dir="rtl"',
    ),
};

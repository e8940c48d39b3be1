import { jsonLd, openGraph, page, repeat, titleOnly } from './head.ts';
import type { Story } from './story.ts';

/** Other languages, written without looking at what the reader makes of them. Names begin with the language. */
export const UNSEEN_WORLD: Record<string, (s: Story) => string> = {
  // Technology news: a lead of its own, boxes of links, the author's initials in the last paragraph.
  'de-tech-news': (s) =>
    page(
      s,
      openGraph(s),
      `<body><header><nav><ul>${s.links(9)}</ul></nav></header><main id="main"><article id="meldung" class="a-article"><header class="a-article-header"><h1 class="a-article-header__title">${s.title}</h1><p class="a-article-header__lead" ?>${s.say(1)}</p><div class="a-publish-info"><time>03.03.2023, 10:12 Uhr</time></div><div class="creator">Von <ul><li>${s.author}</li></ul></div><a href="#" class="a-u-show">Kommentare lesen (84)</a></header><div class="article-layout__content article-content"><figure><figcaption><p class="a-caption__text">${s.other(1)}</p><p class="source">(Bild: Lee Moran)</p></figcaption></figure>${s.p(3)}<h3 class="subheading" +>${s.heading()}</h3>${s.p(2)}<a-collapse class="opt-in"><div class="opt-in__content-container"><h3>Empfohlener redaktioneller Inhalt</h3><p>Mit Ihrer Zustimmung wird hier ein externes Video geladen. Damit können personenbezogene Daten an Drittplattformen übermittelt werden.</p><button>Video jetzt laden</button></div></a-collapse>${s.p(2)}<div class="a-inline-textbox"><h4>Mehr zum Thema</h4><ul>${s.links(3)}</ul></div>${s.p(1)}<p>(<a href="mailto:jo@example.de">jo</a>)</p></div><footer class="a-article-footer"><a href="#">Kommentare lesen (84)</a><a href="#">Zur Startseite</a></footer></article></main></body>`,
    ),
  // Public television: each paragraph with classes of a grid, teasers inside, a note about the broadcast.
  'de-public-tv': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><header class="header"><ul>${s.links(6)}</ul></header><main class="content-wrapper"><div class="seitenkopf"><div class="seitenkopf__media"><p class="image-caption">${s.other(1)}</p></div><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">Verkehr</span><span class="seitenkopf__headline--text">${s.title}</span></h1></div><article class="container content-wrapper__group"><div class="metatextline">Stand: 03.03.2023 10:12 Uhr</div><p class="textabsatz columns twelve m-ten" ?><strong>${s.say(1)}</strong></p><div class="authorline"><div class="authorline__author">Von ${s.author}, Lindau</div></div>${repeat(3, () => `<p class="textabsatz columns twelve m-ten m-offset-one l-eight l-offset-two" +>${s.say(2)}</p>`)}<h2 class="meldung__subhead columns twelve" +>${s.heading()}</h2>${repeat(2, () => `<p class="textabsatz columns twelve" +>${s.say(3)}</p>`)}<div class="absatzbild"><div class="absatzbild__info"><p class="absatzbild__info__text">${s.other(1)}</p></div></div><div class="teaser-absatz"><a class="teaser-absatz__link" href="#"><span class="teaser-absatz__date">01.03.2023</span><span class="teaser-absatz__headline">${s.headline()}</span><p class="teaser-absatz__shorttext">${s.other(1)}</p></a></div>${repeat(3, () => `<p class="textabsatz columns twelve" +>${s.say(2)}</p>`)}<p class="textabsatz" ?><em>Mit Informationen von ${s.author}, Studio Lindau</em></p></article><div class="article-footer"><p>Dieses Thema im Programm: Über dieses Thema berichtete das Nachrichtenradio am 03. März 2023 um 10:00 Uhr.</p></div><div class="copytext-element"><h3>Top-Themen</h3>${repeat(3, () => `<div class="teaser"><a href="#">${s.headline()}</a><p>${s.other(1)}</p></div>`)}</div></main></body>`,
    ),
  // A regional daily: text behind a "subscribers" label, polls and letters between the paragraphs.
  'fr-regional': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div id="didomi-host"><div class="didomi-popup-view"><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site.</p></div></div><header><nav><ul>${s.links(8)}</ul></nav></header><main><article class="su-article"><h1>${s.title}</h1><div class="su-article-chapo" ?><p>${s.say(1)}</p></div><div class="su-article-meta"><span>${s.site}</span><span>${s.author}</span><span>Publié le 03/03/2023 à 10h12</span></div><div class="su-article-actions"><button>Écouter</button><button>Lire plus tard</button><button>Partager</button></div><div class="su-article-body">${s.p(2)}<div class="su-newsletter"><p>Newsletter La Matinale</p><p>Chaque matin, l’actualité du jour sélectionnée par notre rédaction, directement dans votre boîte mail.</p><input type="email"></div><h2 +>${s.heading()}</h2>${s.p(3)}<p><strong>Lire aussi. </strong><a href="#">${s.headline()}</a></p>${s.p(2)}<p><strong><a href="#">À LIRE AUSSI : ${s.headline()}</a></strong></p>${s.p(2)}</div><ul class="su-tags"><li><a href="#">Pont</a></li></ul></article><section class="su-related"><h2>À lire également</h2>${repeat(4, () => `<article><h3><a href="#">${s.headline()}</a></h3></article>`)}</section></main></body>`,
    ),
  'fr-legal-weekly': (s) =>
    page(
      s,
      titleOnly(s),
      `<body><div id="page"><div id="entete"><ul>${s.links(6)}</ul></div><div id="col_gauche"><div class="fil_ariane">Vous êtes ici : Accueil &gt; Villes</div><div class="bloc_article"><h1>${s.title}</h1><div class="infos_article">Par ${s.author} | Publié le 03/03/2013 à 10:12 | Mis à jour le 04/03/2013</div><div class="outils_article"><a href="#">Imprimer</a><a href="#">Envoyer</a><a href="#">Réagir (12)</a></div><h2 class="chapeau" ?>${s.say(1)}</h2><div class="photo_article"><img src="a.jpg"><div class="legende_photo">${s.other(1)}</div></div><div class="corps_article" +>${s.say(3)}<br/><br/><b>${s.heading()}</b><br/><br/>${s.say(2)}<br/><br/>${s.say(3)}<br/><br/>${s.say(2)}</div><div class="reactions"><h3>12 réactions</h3>${repeat(4, (i) => `<div class="reaction"><b>lecteur${i}</b> le 04/03/2013 à 0${i}:12<br>${s.other(3)}</div>`)}</div></div></div><div id="col_droite"><h4>Les plus lus</h4><ol>${s.links(8)}</ol></div></div></body>`,
    ),
  // A portal: "read also" cards, an advertisement label and a subscription to the channel at the end.
  'ru-portal': (s) =>
    page(
      s,
      jsonLd(s),
      `<body><header class="topline"><ul>${s.links(8)}</ul></header><main><div class="article js-rbcslider-article"><div class="article__header"><div class="article__header__info-block"><span class="article__header__date">03 мар, 10:12</span><a class="article__header__category">Общество</a></div><h1 class="article__header__title-in">${s.title}</h1></div><div class="article__text article__text_free"><div class="article__text__overview" ?><span>${s.say(1)}</span></div><div class="article__main-image"><div class="article__main-image__author">Фото: Иван Петров</div></div>${s.p(3)}<div class="article__inline-item"><a class="article__inline-item__link" href="#"><span class="article__inline-item__category">Общество</span><span class="article__inline-item__title">${s.headline()}</span></a></div>${s.p(2)}<div class="banner"><span class="banner__label">Реклама</span></div>${s.p(3)}<div class="article__subscription-tg"><p>Читайте нас в Telegram, чтобы быть в курсе главных новостей дня.</p></div></div><div class="article__authors"><div class="article__authors__title">Авторы</div><a>${s.author}</a></div><div class="article__tags"><span>Теги</span><a href="#">мост</a></div></div></main><div class="news-feed"><h3>Лента новостей</h3>${repeat(8, () => `<a class="news-feed__item" href="#"><span>${s.headline()}</span><span>10:12</span></a>`)}</div></body>`,
    ),
  // A portal where anybody may publish: the editor's name, a statement, and the way back.
  'zh-open-portal': (s) =>
    page(
      s,
      `<title>${s.title}_${s.site}</title><meta property="og:title" content="${s.title}"><meta itemprop="datePublished" content="2021-03-03 10:12">`,
      `<body class="article-page"><div id="main-header"><ul>${s.links(8)}</ul></div><div class="location">首页 &gt; 社会 &gt; 正文</div><div class="wrapper-box"><div id="article-container"><div class="left main"><div class="text"><div class="text-title"><h1>${s.title}</h1><div class="article-info"><span class="time">2021-03-03 10:12</span> <span>来源: <a href="#">${s.site}</a></span></div></div><article class="article" id="mp-editor"><p>原标题：${s.headline()}</p>${Array.from({ length: 3 }, () => `<p +>　　${s.say(3)}</p>`).join('')}<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center" ?>图为现场</p>${Array.from({ length: 3 }, () => `<p +>　　${s.say(2)}</p>`).join('')}<p><a href="#" id="backsohucom"><i></i></a><a href="#">返回搜狐，查看更多</a></p><p class="editor">责任编辑：王芳</p></article><div class="statement">声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div><div class="bottom-relate"><span class="read-wrap">阅读 (<em>1204</em>)</span></div></div></div><div class="right sidebar"><h3>推荐阅读</h3><ul>${s.links(9)}</ul></div></div></div></body>`,
    ),
  // A portal's news: the whole text in one paragraph of line breaks, related news of the paper below it.
  'ja-portal': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div id="wrapper"><header><ul>${s.links(8)}</ul></header><div id="contents"><article id="uamods-article"><header><h1 class="sc-cmTdod">${s.title}</h1><div class="sc-jlyJG"><p><time>3/3(金) 10:12</time>配信</p><a href="#">コメント84件</a></div></header><div class="sc-kNRRyY"><div class="sc-image"><img src="a.jpg"><p class="sc-caption">（写真：${s.site}）</p></div><div class="article_body highLightSearchTarget"><div class="sc-iMCRTP"><p class="sc-54nboa-0 yjSlinkDirectlink" +>　${s.say(2)}

　${s.say(3)}

　${s.say(2)}</p><h2 class="sc-headline" +>${s.heading()}</h2><p class="sc-54nboa-0 yjSlinkDirectlink" +>　${s.say(3)}

　${s.say(2)}</p></div></div></div><footer><p>${s.site}</p><section class="relatedNews"><h2>【関連記事】</h2><ul>${s.links(5)}</ul></section><p>最終更新：3/3(金) 10:20</p></footer></article><section><h2>こんな記事も読まれています</h2><ul>${s.links(6)}</ul></section><section><h2>アクセスランキング（地域）</h2><ol>${s.links(5)}</ol></section></div></div></body>`,
    ),
  // A blog: keyword links in the text, a "read on" mark, reactions below.
  'ja-blog': (s) =>
    page(
      s,
      `<title>${s.title} - ${s.site}</title><meta property="og:title" content="${s.title} - ${s.site}"><meta property="og:site_name" content="${s.site}"><link rel="canonical" href="${s.url}">`,
      `<body class="page-entry"><div id="globalheader-container"></div><div id="container"><header id="blog-title"><h1 id="title"><a href="/">${s.site}</a></h1><h2 id="blog-description">${s.other(1)}</h2></header><div id="content"><div id="main"><article class="entry hentry"><div class="entry-inner"><header class="entry-header"><div class="date entry-date first"><time>2018-03-03</time></div><h1 class="entry-title"><a href="${s.url}" class="entry-title-link">${s.title}</a></h1></header><div class="entry-content">${s.p(2)}<h3 id="a" +>${s.heading()}</h3>${s.p(2)}<p><span class="hatena-fotolife"><img src="a.jpg"></span></p><ul +><li>${s.say(1)}</li><li>${s.say(1)}</li></ul><h3 id="b" +>${s.heading()}</h3>${s.p(2)}<div class="hatena-asin-detail"><div class="hatena-asin-detail-info"><p class="hatena-asin-detail-title"><a href="#">${s.headline()}</a></p><ul><li>作者: ${s.author}</li><li>メディア: 単行本</li></ul></div></div></div><footer class="entry-footer"><p class="entry-footer-section"><span class="author vcard">jo</span> 6年前</p><div class="social-buttons"></div><div class="customized-footer"><p>関連記事</p></div><div class="comment-box"><ul class="comment">${repeat(3, () => `<li class="entry-comment"><p class="comment-user-name">guest</p><div class="comment-content"><p>${s.other(2)}</p></div></li>`)}</ul></div></footer></div></article></div><aside id="box1"><div class="hatena-module"><div class="hatena-module-title">プロフィール</div><div class="profile-description"><p>${s.other(1)}</p></div></div></aside></div></div></body>`,
    ),
  'ar-portal': (s) =>
    page(
      s,
      jsonLd(s),
      `<body class="rtl"><header><nav><ul>${s.links(8)}</ul></nav></header><div class="container"><div class="inner-article"><h1 class="sna_content_head">${s.title}</h1><div class="article-information"><span class="source">${s.site}</span><span class="date">3 مارس 2023 - 10:12</span></div><div class="article-image"><img src="a.jpg"><p class="image-caption">${s.other(1)}</p></div><div class="article-body">${s.p(3)}<div class="related-in-article"><h4>أخبار ذات صلة</h4>${repeat(2, () => `<div class="item"><a href="#">${s.headline()}</a></div>`)}</div>${s.p(2)}<h2 +>${s.heading()}</h2>${s.p(3)}</div><div class="article-tags"><a href="#">جسور</a></div></div><div class="most-read"><h3>الأكثر قراءة</h3><ol>${s.links(5)}</ol></div></div></body>`,
      ' dir="rtl"',
    ),
  // A national daily: register boxes, links on the same matter as a paragraph, and where it is filed.
  'es-daily': (s) =>
    page(
      s,
      jsonLd(s),
      `<body class="salida_articulo"><header class="w-h"><ul>${s.links(8)}</ul></header><article id="main-content" class="a"><header class="a_e"><div class="a_e_k"><a href="#">Ciudades</a></div><h1 class="a_t">${s.title}</h1><h2 class="a_st" ?>${s.say(1)}</h2></header><div class="a_e_m"><figure><figcaption class="a_m_p"><span>${s.other(1)}</span><span class="a_m_m">Lee Moran</span></figcaption></figure></div><div class="a_md"><div class="a_md_a"><a href="#">${s.author}</a></div><div class="a_md_f"><span>Lindale - 03 mar 2023 - 10:12<abbr title="Central European Time">CET</abbr></span></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${s.p(3)}<section class="b-t"><header><h3>Más información</h3></header><ul>${s.links(2)}</ul></section>${s.p(2)}<h3 +>${s.heading()}</h3>${s.p(2)}<p class=""><strong>Suscríbete aquí</strong><i> a la newsletter de ${s.site} y recibe todas las claves informativas de la actualidad de la región</i></p><div class="a_tp"><h4>Regístrate gratis para seguir leyendo</h4><p>Si tienes cuenta, puedes utilizarla para identificarte</p></div></div><section class="a_b"><h4>Archivado En</h4><ul><li><a href="#">Puentes</a></li></ul></section><aside class="b-n"><h3>Lo más visto</h3><ol>${s.links(5)}</ol></aside></article></body>`,
    ),
  // A regional of the 2010s: a lead in a list, banners and a comments plug-in.
  'es-regional': (s) =>
    page(
      s,
      openGraph(s),
      `<body><div id="cabecera"><ul>${s.links(7)}</ul></div><div id="contenido"><div class="noticia"><div class="antetitulo">Transporte</div><h1 class="titular">${s.title}</h1><div class="sumarios"><ul class="subtitulos" ?><li>${s.say(1)}</li><li>${s.say(1)}</li></ul></div><div class="firma"><span>${s.author}</span> / Lindale <span class="fecha">03.03.2015 | 10:12</span></div><div class="foto_noticia"><img src="a.jpg"><p class="pie_foto">${s.other(1)}</p></div><div class="cuerpo_noticia"><p +>${s.say(2)}</p>${s.p(2)}<div class="ladillo"><strong +>${s.heading()}</strong></div>${s.p(3)}<div class="publi_intext">Publicidad</div><div class="noticias_relacionadas"><p>Noticias relacionadas</p><ul>${s.links(3)}</ul></div>${s.p(2)}</div><div class="compartir_pie"><span>Compartir en Facebook</span><span>Compartir en Twitter</span></div></div><div class="comentarios"><h4>Comentarios</h4>${repeat(3, () => `<div class="comentario"><p>${s.other(2)}</p></div>`)}</div></div><div id="lateral"><div class="masvistas"><h3>Lo último | Lo más leído</h3><ol>${s.links(8)}</ol></div></div></body>`,
    ),
};

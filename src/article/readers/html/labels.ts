/** A label says what comes next in few words; a heading of the article may begin like one and go on. */
const LABEL_CHARACTERS = 60;

/** What the labels over boxes of other stories and of offers say, by language. */
const OVER_BOXES = [
  // English
  'related(?: (?:stories|articles|posts|content|news|links|coverage|topics|reading|videos?|internet links))?(?:: .*)?|(?:read|see|hear|find out|discover) (?:more|next|also)(?: (?:on|about|from|in|at) .{1,30})?',
  'more (?:stories|news|articles|posts|coverage|reading|like this|to (?:read|explore)|(?:from|great) .{1,30}|on this (?:story|topic))',
  '(?:most|more) (?:read|popular|viewed|shared|watched|commented|recent|emailed|e-mailed)(?: .{1,20})?',
  '(?:top|latest|recent|breaking|featured|popular|trending|other|similar|suggested) (?:stor(?:y|ies)|news|posts?|articles?|videos?|headlines|reads|now|topics|entries)',
  'trending|popular|recommended(?: (?:for|by|from|reading|stories|articles) ?.{0,20})?|suggested for you',
  '(?:you (?:may|might|will|.ll) (?:also )?(?:like|love|enjoy)|people (?:also|are) read(?:ing)?|what to read next).{0,25}',
  'editor.?s.? (?:picks?|choice)|don.?t miss|must[- ]reads?|keep reading|up next|in other news|also (?:read|see|watch)',
  '(?:sign up|subscribe|register)(?: (?:to|for|now|here|today|and) ?.{0,50})?|.{0,30}\\bnewsletters?',
  '(?:get|receive) .{2,40} (?:delivered|inbox|newsletter|e-?mail).{0,25}|stay (?:informed|connected|updated|in touch)',
  'download (?:our|the) .{0,20}apps?|about the authors?|leave a (?:reply|comment)|join the (?:conversation|discussion)|reader comments',
  'sponsored (?:content|links|stories)|(?:paid|partner) content|from our partners|promoted stories|trackbacks?|pingbacks?',
  // German
  '(?:mehr|das) (?:zum thema|könnte sie.{0,20}|aus .{1,20})|(?:lesen sie|lies|auch) (?:auch|mehr|interessant)|(?:meist|zuletzt) ?gelesen.{0,15}',
  '(?:weitere|verwandte|ähnliche|aktuelle|beliebte|top)[- ]?(?:artikel|themen|meldungen|beiträge|nachrichten)|passend (?:dazu|zum thema)|empfohlene.{0,40}inhalte?',
  // French
  '(?:à )?(?:lire|voir)(?: (?:aussi|également))?|sur le même (?:sujet|thème)|(?:articles?|sujets|contenus) (?:liés?|similaires?|associés?|récents?|connexes)|les plus (?:lus|partagés|vus)|vous aimerez aussi|ne manquez pas',
  // Spanish, Portuguese, Italian
  'más información|(?:noticias?|artículos?|notas?|notícias|artigos|contenidos?) relacionad[ao]s|te puede interesar|(?:lee|leer|ver) (?:también|más)|lo (?:más (?:visto|leído|comentado|reciente)|último)(?: .{1,25})?|(?:últimas?|más) noticias|no te pierdas.{0,20}|archivado en',
  '(?:leia|veja|saiba) (?:mais|também)|(?:as )?mais (?:lidas|vistas)|últimas notícias|(?:leggi|vedi|guarda) anche|articoli (?:correlati|recenti)|potrebbe(?:ro)? interessar.{0,15}|(?:i )?più letti|ultime notizie',
  // Dutch, Scandinavian, Polish, Turkish
  'lees (?:ook|meer)|meer over .{1,30}|meest gelezen|gerelateerd.{0,15}|(?:läs|les|læs) (?:också|også|mer|mere|även)|(?:czytaj|zobacz) (?:też|także|również|więcej)|najczęściej czytane|polecane|ilgili haberler',
  // Russian, Arabic
  'читайте (?:также|ещё|еще|нас).{0,30}|(?:материалы |новости |ещё |еще )?по теме|популярное|смотрите также|лента новостей|самое читаемое',
  '(?:اقرأ|شاهد) (?:أيضا|أيضاً|المزيد)|(?:أخبار|مواضيع|مقالات|قصص) (?:ذات صلة|مقترحة)|الأكثر (?:قراءة|مشاهدة)|قد يهمك.{0,15}',
  // Japanese, Chinese, Korean
  '【?関連(?:記事|ニュース|リンク|キーワード)】?|あわせて読みたい|(?:人気|おすすめ|新着)(?:の?記事|ランキング)|アクセスランキング.{0,12}|こんな記事も.{0,12}',
  '相关(?:阅读|新闻|文章|推荐|报道|链接)|(?:推荐|延伸|扩展)阅读|热门(?:文章|推荐|新闻|排行)|更多(?:新闻|文章|精彩)|猜你喜欢|관련 ?(?:기사|뉴스)|(?:많이 본|추천) (?:기사|뉴스)',
];
const OVER_A_BOX = new RegExp(`^(?:${OVER_BOXES.join('|')})[\\s:：>»…!.]*$`, 'iu');

/** Says whether a line is the label over a box of other stories or of an offer. */
export const isOverABox = (text: string): boolean => text.length <= LABEL_CHARACTERS && OVER_A_BOX.test(text);

/** Lines that only a page says, with whatever stands around them; longer texts say them about something else. */
const LINE_CHARACTERS = 120;
const PAGE_SENTENCE = new RegExp(
  `^\\W*(?:${[
    '(?:story|article) continues (?:below|after)\\b.*|(?:scroll|keep scrolling) (?:down )?(?:to|for)\\b.*',
    '(?:to |subscribe to |register to )?(?:continue|keep) reading\\b.*|create (?:a|your) free account.*',
    '(?:the )?comments (?:(?:to|on|for) this (?:article|post|entry|story) )?are (?:now )?closed',
    '(?:already|not) a (?:subscriber|member)\\b.*|(?:this|the) (?:article|content|story) is (?:only |reserved )?for (?:subscribers|members)\\b.*',
    '(?:image|photo|picture|photograph|illustration|foto|bild|crédit|imagen)s?(?: (?:credits?|source|courtesy|caption|by))?(?: of)?\\s*[:/©|].*',
  ].join('|')})\\W*$`,
  'iu',
);
const PAGE_LABEL = new RegExp(
  `^\\W*(?:${[
    'ad(?:s|vert|verts|vertise?ments?)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|إعلان|广告|広告',
    '(?:photo|photograph|illustration|graphic|video)s? (?:by|courtesy) .*',
    '(?:watch|video|listen|gallery|podcast|in pictures|read|see|more|related|also)(?: (?:more|also|now|next|here))?\\s*:.*',
    '(?:log|sign) in(?: .*)?|video unavailable|(?:enlarge|click) .{0,20}image|(?:toggle|hide|show) caption',
    '(?:hide|show) (?:more|less|comments)|loading|read more|permalink|copy link|bookmark',
    '(?:share|tweet|pin|like|reply|print|e-?mail|save)(?: (?:this|on|via|it|article|story|post)(?: .{1,30})?)?',
  ].join('|')})[\\s:…»>)\\]*|_-]*$`,
  'iu',
);

/** What a site says in small print about its letters and forms. */
const SMALL_PRINT =
  /^(?:\W*(?:by (?:submitting|signing up|clicking|subscribing|continuing|providing|entering|registering)|i (?:understand|agree))\b.*(?:terms|privacy|polic|cookie|user agreement)|.*\bunsubscribe (?:at any time|from this list|here|whenever)|.*\bprotected by recaptcha\b|you are receiving this e-?mail)/iu;
const SMALL_PRINT_CHARACTERS = 500;

/** Says whether a paragraph is something that a page says about itself and no part of an article. */
export const isPageLine = (text: string): boolean =>
  (text.length <= LINE_CHARACTERS &&
    !/[.!?。]\s+\S/u.test(text) &&
    (PAGE_SENTENCE.test(text) || (PAGE_LABEL.test(text) && !/[.!?。]\W*$/u.test(text)))) ||
  (text.length <= SMALL_PRINT_CHARACTERS && SMALL_PRINT.test(text));

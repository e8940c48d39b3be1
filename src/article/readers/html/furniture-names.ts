/** What themes write behind such a name, often without a mark between: `relatedlinks`, `social-area`. */
const PART =
  '(?:-?(?:links?|articles?|stor(?:y|ies)|posts?|news|content|items?|box(?:es)?|bar|list|block|area|container|wrap(?:per)?|section|widget|module|panel|tools?|buttons?|inline))*';

/** Names of furniture as whole words of a class or id, after `camelCase` and `snake_case` became `kebab-case`. */
const FURNITURE_NAMES = [
  // Sharing and following
  'shar(?:e|es|ing|edaddy|ebar)|socials?|social-(?:media|links|icons|share|bar)|addthis|addtoany|follow-us|sns',
  // Other articles
  'related|relateds|recirc(?:ulation)?|recommend(?:ed|ations?)|outbrain|taboola|trending|most-(?:read|popular|viewed)',
  'popular-posts|more-(?:stories|news|articles|from|on)|also-(?:read|like)|read-(?:more|next|also)|up-next|keep-reading|onward-journey',
  '(?:latest|recent|similar|suggested|top|popular|featured|trending|other)-?(?:news|posts|comments|stories|articles|story)|editors?-?picks?',
  '(?:you-)?(?:may|might)(?:-also)?-like|most-?(?:read|popular|viewed|commented|shared|recent)|quick-?links|pull-?quotes?',
  // Offers
  'newsletter[a-z]*|subscribe|subscription|paywall|regwall|signup|sign-up|promos?|promoted|donate|donation|price-box',
  'sponsor(?:ed|s)?|advert(?:s|isement|isements|ising|orial)?|ads?|adsbygoogle|ad-(?:slot|unit|container|wrapper)|dfp',
  'affiliate(?:-disclosure|-links?)?|cta|disclosure|upsell|(?:app|subscriber?)-(?:promo|download|banner|prompt|offer)|download-app|banners?|polls?|survey',
  // Where a blog filed the post
  '(?:entry|post)-utility|post-?metadata|cat-links|tags-links|tag-?line',
  '(?:article|story|post|page|entry|content)-?(?:actions|utils|utilities|options|share|social|sharing|topics|keywords|categories|rating|feedback|comments|related)',
  // Pictures and players
  'captions?|(?:thumb|image|photo|media|wp|pic|img|fig)-?caption(?:-text)?|thumb|thumbinner|credits?',
  '(?:photo|image|img|pic)-?(?:credit|by|source|copyright|description|desc|legend|info|agency)|bild-?(?:text|info|quelle|nachweis|unterschrift)',
  'pie-?(?:de-)?(?:foto|imagen)|leyenda|didascalia|legenda',
  '(?:inline-?)?video(?:-(?:title|player|container|wrapper|embed))?|player|slideshow|carousel',
  // Who and when
  '(?:author|contributor)-?(?:bio|box|info|card|details|profile|meta|column|about|description|block|area)|bio-?box|post-?profile|about-(?:the-)?author|bio|user-?info|sig|signature',
  '(?:entry|post|article|story|review|release)-(?:meta|footer|tags|info|date)|reading-time|read-time',
  // Finding one's way
  'breadcrumbs?|tags|tag-?list|tag-?cloud|post-tags|pagination|pager|page-?nav|post-?nav(?:igation)?|nav-links|toolbar',
  '(?:nav-)?(?:prev|previous|next)-?(?:next|prev|previous|post|article|story|entry)|nav-(?:prev|previous|next)',
  'sidebar|side-bar|(?:right-|side-?)?rail|widget-area|widget-title|menu|navbar|navigation|masthead|jump-to|skip-link',
  'footer(?:-content)?|site-header|pre-?header|copyright|disclaimer|feedback|print-only|toc|table-of-contents|top-?link|back-to-top',
  // What the browser shows over the page, or not at all
  'cookies?|popup|modal|overlay|lightbox|toast',
  'no-?print|not-?print|hidden-print|hide-(?:for|on|in)-print|print-(?:none|hide)|(?:instapaper|speechify)-ignore',
  'sr-only|visually-hidden|visuallyhidden|screen-reader-text',
  // Readers' words
  'comments?|comment-(?:list|form|area|section)|disqus(?:-thread)?|livefyre|respond|quick-reply|ratings?|votes',
  // Encyclopaedias
  'infobox|edit-?section|mw-editsection|hatnote|catlinks|printfooter|navbox|reflist|references',
  // German, French, Spanish, Portuguese, Italian
  'werbung|anzeige|teilen|mehr-zum-thema|lesen-sie-auch|meistgelesen|kommentare|bildunterschrift',
  'publicite|partage(?:r)?|a-lire-aussi|lire-aussi|encart|abonnement|commentaires|legende',
  'publicidad|compartir|relacionad[ao]s|te-puede-interesar|comentarios?|publicidade|compartilhar|pubblicita|commenti|correlati',
  '(?:materias?|noticias?|notas?|articulos?|articoli)-(?:relacionad[ao]s|correlat[ie])|(?:saiba|veja|leia|ver|leer|lee)-(?:mais|tambem|mas)',
  'leggi-anche|piu-letti|(?:lo-)?mas-(?:leid[ao]s?|vist[ao]s?)|mais-lidas|ultimas-noticias',
];
/** Themes name what surrounds an article by what it goes with and what it is filed under: `has-sidebar`, `tag-ads`. */
const NOT_ITSELF = '(?<!(?:^|[ -])(?:has|with|without|no|non|not|hide|category|cat|tag|topic)-)';
const whole = (names: string, part = '') =>
  new RegExp(`(?:^|[ -])${NOT_ITSELF}(?:${names})${part}(?:$|[ -])`);

export const FURNITURE_NAME = whole(FURNITURE_NAMES.join('|'), PART);

/** Readers' words under an article. */
export const DISCUSSION_NAME = whole('comments?|comment-(?:list|area|section)|disqus(?:-thread)?|respond');

/** Requests for consent, which are never what a page is about. */
export const CONSENT_NAME = whole(
  'cookie-?(?:banner|notice|consent|bar|message|wall|overlay|popup)|consent|gdpr',
);

/** Names of short lines about the article: only an element with as little text as a line has is one. */
export const LINE_NAME =
  /(?:^|[ -])(?:bylines?|by|authors?|writer|date|date-?time|dateline|timestamp|posted-on|(?:post|entry|article|story|pub|publication)-?date|publish(?:ed)?(?:-date)?|last-?updated?|views|updated|time|kicker|eyebrow|overline|category|section-name|label|autor(?:-zeile)?|firma|signature|meta(?:data)?|chapo|entradilla|standfirst|dek|deck|strapline|sub-?title|sub-?head(?:line)?|dachzeile)(?:$|[ -])/;

import type { Story } from './story.ts';

/** The ways in which sites state what a page is, each as the markup of its head. */
export const openGraph = (s: Story) => `<title>${s.title} | ${s.site}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${s.title}">
<meta property="og:site_name" content="${s.site}"><meta property="og:url" content="${s.url}">
<meta property="article:published_time" content="${s.published}"><meta name="author" content="${s.author}">
<link rel="canonical" href="${s.url}">`;

export const jsonLd = (s: Story, more: object = {}) => `<title>${s.title} - ${s.site}</title>
<link rel="canonical" href="${s.url}"><meta name="viewport" content="width=device-width">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: s.site, url: new URL('/', s.url).href },
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'News' }] },
    {
      '@type': 'NewsArticle',
      headline: s.title,
      mainEntityOfPage: s.url,
      datePublished: s.published,
      author: [{ '@type': 'Person', name: s.author }],
      publisher: { '@type': 'Organization', name: s.site, logo: { '@type': 'ImageObject', url: '/l.png' } },
      ...more,
    },
  ],
})}</script>`;

/** Only the title, with the site behind it: most pages of the years before 2012. */
export const titleOnly = (s: Story) => `<title>${s.title} &raquo; ${s.site}</title>
<link rel="stylesheet" href="/style.css"><script>var _gaq = _gaq || [];</script>`;

export const page = (s: Story, head: string, body: string, rest = '') =>
  `<!DOCTYPE html>\n<html lang="${s.language}"${rest}><head><meta charset="utf-8">${head}</head>\n${body}</html>`;

export const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');

/** Between a headline and the names of site and section in a page's title. */
const SEPARATOR = /\s+[|\-–—·•:»«/]\s+|\s*[｜|]\s*|:\s+/u;
/** Words of a site's name, at most, where nothing else tells it from a headline. */
const SITE_WORDS = 4;

/** A heading with less than this of the title is the name of a section. */
const HEADLINE_SHARE = 0.3;

/** Says whether a title begins or ends with a heading, and some mark parts it from the rest. */
const isParted = (title: string, heading: string) =>
  (title.startsWith(heading) && /^\s*[^\p{L}\p{N}\s]/u.test(title.slice(heading.length))) ||
  (title.endsWith(heading) && /[^\p{L}\p{N}\s]\s*$/u.test(title.slice(0, -heading.length)));

const wordCount = (text: string) => text.split(/\s+/).length;

/**
 * `Headline | Site`, `Site: Headline` and the like without the site. A heading of the page that stands in the
 * title up to a separator is the headline; without one the site is known by its name or its shortness.
 */
export function withoutSite(title: string, site: string | undefined, headings: string[]): string {
  if (headings.includes(title)) return title;
  const isSite = (part: string) => site !== undefined && part.toLowerCase() === site.toLowerCase();
  const headline = headings
    .filter((heading) => heading.length >= title.length * HEADLINE_SHARE && !isSite(heading))
    .filter((heading) => isParted(title, heading))
    .sort((a, b) => b.length - a.length)[0];
  if (headline) return headline;

  const parts = title.split(new RegExp(`(${SEPARATOR.source})`, 'u'));
  if (parts.length < 3) return title;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const [head, tail] = [parts.slice(0, -2).join(''), parts.slice(2).join('')];
  if (site && last.toLowerCase().includes(site.toLowerCase())) return head;
  if (site && isSite(first)) return tail;
  // A colon or a slash parts a headline as often as it parts headline and site.
  if (/[:/]/.test(parts.at(-2)!)) return title;
  if (wordCount(last) <= SITE_WORDS && wordCount(head) > SITE_WORDS) return head;
  if (wordCount(first) <= SITE_WORDS && wordCount(tail) > SITE_WORDS) return tail;
  return title;
}

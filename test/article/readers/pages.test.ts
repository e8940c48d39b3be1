import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/article/readers/draft.ts';
import { readHtml } from '../../../src/article/readers/html.ts';
import { heldOut, lookedAt, marked } from './layouts/index.ts';
import { judge, type KnownPage, knownPage, knownPages, type Overlap, overlap } from './pages.ts';

const PAGES = new URL('./fixtures/pages/', import.meta.url).pathname;
/** No layout may be lost for the sake of the others. */
const LOWEST = 0.9;
/** The day that bylines of the layouts name where nothing states it with its time. */
const DAY = '2023-03-03';
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

test('30 pages of different kinds are read as a person would', () => {
  const measured = new Map<string, Overlap>();
  for (const { name, html, truth } of knownPages(PAGES))
    measured.set(name, overlap(readHtml(html).blocks.map(blockText).join('\n'), truth));
  expect(measured.size).toBe(30);
  const all = [...measured.values()];
  // Plain Readability reaches 0.869 on the same pages.
  expect(mean(all.map(({ f1 }) => f1))).toBeGreaterThan(0.98);
  // No page may be lost for the sake of the others.
  expect([...measured].filter(([, { f1 }]) => f1 < 0.85)).toEqual([]);
});

describe('pages laid out as the systems and sites of 2008 to 2024 lay them out', () => {
  const known = marked.map(({ name, html, story }) => ({ page: knownPage(name, html), story }));

  test.each(known)('$page.name', ({ page, story }) => {
    const article = readHtml(page.html, story.url);
    expect(judge(article.blocks.map(blockText).join('\n'), page).f1).toBeGreaterThan(LOWEST);
    expect(article).toMatchObject({ title: story.title, url: story.url, language: story.language });
    // What a page states is read right, and what it does not state is not invented.
    expect([undefined, story.author]).toContain(article.author);
    expect([undefined, story.site]).toContain(article.publisher);
    expect([undefined, story.published, DAY]).toContain(article.published);
  });

  test('hardly anything is lost or added', () => {
    const f1 = ({ page }: { page: KnownPage }) =>
      judge(readHtml(page.html).blocks.map(blockText).join('\n'), page).f1;
    // Plain Readability reaches 0.87 on the same pages.
    expect(mean(known.map(f1))).toBeGreaterThan(0.98);
  });
});

/** As public benchmarks of article extraction sum up: the harmonic mean of the pages' mean precision and mean recall. */
function summary(pages: typeof marked, change = (html: string) => html): number {
  const overlaps = pages.map(({ name, html, story }) => {
    const page = knownPage(name, change(html));
    return judge(readHtml(page.html, story.url).blocks.map(blockText).join('\n'), page);
  });
  const precision = mean(overlaps.map((overlap) => overlap.precision));
  const recall = mean(overlaps.map((overlap) => overlap.recall));
  return (2 * precision * recall) / (precision + recall);
}

/** A page whose names say nothing any more: the same ones are still the same. */
function nameless(html: string): string {
  const numbers = new Map<string, string>();
  const numbered = (name: string) => {
    if (!numbers.has(name)) numbers.set(name, `n${numbers.size}`);
    return numbers.get(name);
  };
  return html
    .replace(/ (?:data-(?!truth|not|either)[\w-]+|role|aria-[\w-]+)="[^"]*"/g, '')
    .replace(/ (class|id|itemprop)="([^"]*)"/g, (_, attribute: string, names: string) => {
      return ` ${attribute}="${names.split(/\s+/).map(numbered).join(' ')}"`;
    });
}

describe('44 pages of news sites, blogs, companies and reference works that the reader was not made with', () => {
  test('the half that was looked at while it was made', () => {
    expect(lookedAt).toHaveLength(22);
    expect(summary(lookedAt)).toBeGreaterThan(0.985);
  });

  test('the half that was held out', () => {
    expect(heldOut).toHaveLength(22);
    expect(summary(heldOut)).toBeGreaterThan(0.985);
  });

  test('each half without the names of its classes, which some sites make by machine', () => {
    expect(summary(lookedAt, nameless)).toBeGreaterThan(0.97);
    expect(summary(heldOut, nameless)).toBeGreaterThan(0.97);
  });
});

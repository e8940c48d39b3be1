import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { SameArticleError } from '../../src/store/articles.ts';
import { openTestStore } from './open.ts';

const storm: Article = {
  id: 'storm',
  title: 'Storm closes harbour',
  standfirst: 'Ferries wait.',
  url: 'https://www.example.org/storm?utm_source=feed#top',
  publisher: 'Example',
  author: 'A. Writer',
  published: '2026-05-04',
  language: 'en',
  blocks: [
    { kind: 'heading', level: 2, text: 'What happened' },
    { kind: 'paragraph', text: 'The harbour was closed at noon.' },
    { kind: 'list', ordered: true, items: ['One.', 'Two.'] },
  ],
};
const plain = (id: string, text: string): Article => ({
  id,
  title: `Title of ${id}`,
  language: 'en',
  blocks: [{ kind: 'paragraph', text }],
});

async function twoServers() {
  const store = await openTestStore();
  return { store, mine: store.server('mine'), theirs: store.server('theirs') };
}

test('any article comes back as it went in', async () => {
  const text = fc.string({ unit: 'binary' }).map((t) => t.replaceAll('\u0000', ''));
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), text }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text }),
    fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(text) }),
  );
  const optional = { standfirst: text, publisher: text, author: text, published: text };
  const article = fc.record(
    { title: text, language: fc.constant('en'), blocks: fc.array(block, { minLength: 1 }), ...optional },
    { requiredKeys: ['title', 'language', 'blocks'] },
  );
  const store = await openTestStore();
  let servers = 0;
  await fc.assert(
    fc.asyncProperty(article, async (body) => {
      const mine = store.server(`server ${servers++}`);
      const whole = { id: 'a', ...body } as Article;
      await mine.articles.add([whole], 'me');
      expect(await mine.articles.get('a')).toEqual(whole);
    }),
    { numRuns: 50 },
  );
  await store.close();
});

test('an article of one server is not there for another', async () => {
  const { mine, theirs } = await twoServers();
  await mine.articles.add([storm], 'me');
  expect(await theirs.articles.get('storm')).toBeUndefined();
  expect(await theirs.articles.list()).toEqual([]);
  expect(await theirs.articles.remove('storm', 'them')).toBe(false);
  expect(await theirs.articles.add([storm], 'them')).toEqual([{ kind: 'added', id: 'storm' }]);
  expect(await theirs.articles.usage()).toEqual(await mine.articles.usage());
});

test('the same link or the same words are recognised, whatever the id', async () => {
  const { mine } = await twoServers();
  await mine.articles.add([storm], 'me');
  const sameLink = { ...plain('other', 'New words.'), url: 'http://example.org/storm/' };
  const sameText = plain('another', '  what HAPPENED the harbour was closed\nat noon. One. Two. ');
  expect(await mine.articles.add([sameLink, sameText, plain('new', 'New words.')], 'me')).toEqual([
    { kind: 'already there', id: 'storm', same: 'link' },
    { kind: 'already there', id: 'storm', same: 'text' },
    { kind: 'added', id: 'new' },
  ]);
});

test('the same article twice in one batch is added once', async () => {
  const { mine } = await twoServers();
  expect(await mine.articles.add([plain('a', 'Words.'), plain('b', 'words.')], 'me')).toEqual([
    { kind: 'added', id: 'a' },
    { kind: 'already there', id: 'a', same: 'text' },
  ]);
});

test('an id that is taken gets a number', async () => {
  const { mine } = await twoServers();
  const added = await mine.articles.add([plain('a', 'One.'), plain('a', 'Two.')], 'me', new Set(['a-2']));
  expect(added.map(({ id }) => id)).toEqual(['a', 'a-3']);
});

test.each([
  ['My notes (old)', 'My-notes-old'],
  ['../../etc/passwd', 'etc-passwd'],
  ['日本語の記事', '日本語の記事'],
  ['💥', 'article'],
  ['x'.repeat(200), 'x'.repeat(60)],
])('the id %s becomes one that links can carry', async (wanted, id) => {
  const { mine } = await twoServers();
  expect(await mine.articles.add([plain(wanted, 'One.')], 'me')).toEqual([{ kind: 'added', id }]);
});

test('a removed article is gone, keeps its id, and can come back', async () => {
  const { mine } = await twoServers();
  await mine.articles.add([storm], 'me');
  expect(await mine.articles.remove('storm', 'me')).toBe(true);
  expect(await mine.articles.remove('storm', 'me')).toBe(false);
  expect(await mine.articles.get('storm')).toBeUndefined();
  expect(await mine.articles.usage()).toEqual({ articles: 0, bytes: 0 });
  expect(await mine.articles.restore('storm', 'me')).toBe(true);
  expect(await mine.articles.get('storm')).toEqual(storm);
});

test('a removed article does not come back beside its successor', async () => {
  const { mine } = await twoServers();
  await mine.articles.add([storm], 'me');
  await mine.articles.remove('storm', 'me');
  expect(await mine.articles.add([storm], 'me')).toEqual([{ kind: 'added', id: 'storm-2' }]);
  await expect(mine.articles.restore('storm', 'me')).rejects.toThrow(SameArticleError);
});

test('purging ends what was removed before a time', async () => {
  let now = new Date('2026-01-01T00:00:00Z');
  const store = await openTestStore(() => now);
  const { articles } = store.server('mine');
  await articles.add([plain('a', 'One.'), plain('b', 'Two.')], 'me');
  await articles.remove('a', 'me');
  now = new Date('2026-01-02T00:00:00Z');
  await articles.remove('b', 'me');
  expect(await articles.purge(now)).toBe(1);
  expect(await articles.restore('a', 'me')).toBe(false);
  expect(await articles.restore('b', 'me')).toBe(true);
});

test('replacing and editing keep the id, and refuse another article’s words', async () => {
  const { mine } = await twoServers();
  await mine.articles.add([storm, plain('other', 'Other words.')], 'me');
  expect(await mine.articles.edit('storm', { title: 'Calm', publisher: undefined }, 'me')).toBe(true);
  const { publisher: _, ...rest } = storm;
  expect(await mine.articles.get('storm')).toEqual({ ...rest, title: 'Calm' });
  expect(await mine.articles.replace('storm', plain('ignored', 'New words.'), 'me')).toBe(true);
  expect(await mine.articles.get('storm')).toEqual({ ...plain('ignored', 'New words.'), id: 'storm' });
  await expect(mine.articles.replace('storm', plain('x', 'other words.'), 'me')).rejects.toThrow('other');
  expect(await mine.articles.replace('nowhere', storm, 'me')).toBe(false);
});

test('every change is recorded: who, what, when', async () => {
  const store = await openTestStore(() => new Date('2026-01-01T00:00:00Z'));
  const { articles, changes, settings } = store.server('mine');
  await articles.add([plain('a', 'One.'), plain('b', 'Two.'), plain('c', 'two.')], 'anna');
  await articles.remove('a', 'ben');
  await articles.restore('a', 'anna');
  await settings.set('corpus', false, 'ben');
  const at = '2026-01-01T00:00:00.000Z';
  expect(await changes.since(0, 100)).toEqual([
    { number: 1, at, by: 'anna', action: 'add article', subject: 'a', detail: 'Title of a' },
    { number: 2, at, by: 'anna', action: 'add article', subject: 'b', detail: 'Title of b' },
    { number: 3, at, by: 'ben', action: 'remove article', subject: 'a', detail: 'Title of a' },
    { number: 4, at, by: 'anna', action: 'restore article', subject: 'a', detail: 'Title of a' },
    { number: 5, at, by: 'ben', action: 'change setting', subject: 'corpus', detail: 'false' },
  ]);
  expect(await changes.revision()).toBe(5);
  expect((await changes.latest(2, 4)).map(({ number }) => number)).toEqual([3, 2]);
  expect(await store.server('theirs').changes.revision()).toBe(0);
});

test('settings have defaults, and forget what is set to nothing', async () => {
  const { mine, theirs } = await twoServers();
  await mine.settings.set('corpus', false, 'me');
  await mine.settings.set('moderatorRole', '42', 'me');
  expect(await mine.settings.get()).toMatchObject({ corpus: false, moderatorRole: '42' });
  await mine.settings.set('moderatorRole', undefined, 'me');
  expect(await mine.settings.get()).toMatchObject({ corpus: false });
  expect(await mine.settings.get()).not.toHaveProperty('moderatorRole');
  expect(await theirs.settings.get()).toMatchObject({ corpus: true });
  await expect(mine.settings.set('corpus', 'no' as unknown as boolean, 'me')).rejects.toThrow('boolean');
});

import type { Article } from '../article/article.ts';
import { record } from './changes.ts';
import { articleBytes, linkKey, textKey, validId } from './identity.ts';
import type { ServerRows } from './scope.ts';
import type { ArticleRow, ChangeAction } from './tables.ts';

/** What became of an article that was to be added. */
export type Added =
  | { kind: 'added'; id: string }
  /** An article with the same link or the same words is there. */
  | { kind: 'already there'; id: string; same: 'link' | 'text' };

/** A set of ids, or a map by id. */
type Ids = Pick<ReadonlySet<string>, 'has'>;

/** What a list of articles shows of each. */
export interface Summary {
  id: string;
  title: string;
  url?: string;
  publisher?: string;
  author?: string;
  published?: string;
  language: string;
  bytes: number;
  addedAt: string;
}

/** The parts of an article that a moderator can correct; `undefined` takes a part away. */
export type Corrections = Partial<
  Record<'standfirst' | 'url' | 'publisher' | 'author' | 'published', string | undefined>
> & { title?: string };

/** Another article of the same server has this link or these words. */
export class SameArticleError extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`the article ${id} has the same link or the same text`);
    this.id = id;
  }
}

const SUMMARY = [
  'id',
  'title',
  'url',
  'publisher',
  'author',
  'published',
  'language',
  'bytes',
  'added_at',
] as const;

/** One server's articles. Every change is recorded in the transaction that makes it. */
export class Articles {
  readonly #rows: ServerRows;
  readonly #now: () => Date;

  constructor(rows: ServerRows, now: () => Date) {
    this.#rows = rows;
    this.#now = now;
  }

  /**
   * Adds articles in one transaction: when the promise resolves all are on the disk, before that none.
   * An id that is taken gets a number (`storm`, `storm-2`); one that links cannot carry is made to fit.
   * @param taken ids that are in use elsewhere, those of the shipped corpus
   * @returns one entry an article, in order
   */
  async add(articles: readonly Article[], by: string, taken: Ids = new Set()) {
    return this.#rows.transaction().execute(async (rows): Promise<Added[]> => {
      const at = this.#now().toISOString();
      const fresh = articles.map((article) => ({ article, row: toRow(article, at) }));
      const known = await sameAs(
        rows,
        fresh.map(({ row }) => row),
      );
      const ids = new FreeIds(rows, taken);
      const inserts: ArticleRow[] = [];
      const added: Added[] = [];
      for (const { row } of fresh) {
        const text = known.get(`text ${row.text_key}`);
        const link = row.link_key === null ? undefined : known.get(`link ${row.link_key}`);
        if (text !== undefined) added.push({ kind: 'already there', id: text, same: 'text' });
        else if (link !== undefined) added.push({ kind: 'already there', id: link, same: 'link' });
        else {
          const id = await ids.take(row.id);
          inserts.push({ ...row, id });
          known.set(`text ${row.text_key}`, id);
          if (row.link_key !== null) known.set(`link ${row.link_key}`, id);
          added.push({ kind: 'added', id });
        }
      }
      if (inserts.length > 0) await rows.insertInto('articles').values(inserts).execute();
      await record(
        rows,
        inserts.map(({ id, title }) => ({ at, by, action: 'add article', subject: id, detail: title })),
      );
      return added;
    });
  }

  /**
   * Puts a new reading of an article in the place of the old one, under the old one's id.
   * @returns false when there is no such article
   * @throws {SameArticleError} when another article has its link or its words
   */
  async replace(id: string, article: Article, by: string): Promise<boolean> {
    return this.#change(id, 'replace article', by, () => {
      const { id: _id, added_at, ...row } = toRow(article, this.#now().toISOString());
      return row;
    });
  }

  /** Corrects what an article says about itself. Otherwise like `replace`. */
  async edit(id: string, corrections: Corrections, by: string): Promise<boolean> {
    return this.#change(id, 'edit article', by, (old) => {
      const corrected = { ...fromRow(old), ...corrections } as Article;
      const { id: _id, added_at, ...row } = toRow(corrected, old.added_at);
      return row;
    });
  }

  /** Takes an article out of the library; `restore` brings it back until `purge` ends it. */
  async remove(id: string, by: string): Promise<boolean> {
    return this.#change(id, 'remove article', by, () => ({ removed_at: this.#now().toISOString() }));
  }

  /**
   * Brings a removed article back.
   * @returns false when there is none
   * @throws {SameArticleError} when an article with its link or its words was added since
   */
  async restore(id: string, by: string): Promise<boolean> {
    return this.#change(id, 'restore article', by, () => ({ removed_at: null }));
  }

  /** Ends the articles that were removed before a time, and frees their ids. */
  async purge(before: Date): Promise<number> {
    const time = before.toISOString();
    const past = this.#rows.selectFrom('articles').select('id').where('removed_at', '<', time).limit(1);
    // Looking waits for no lock, and there is seldom anything to end.
    if (!(await past.executeTakeFirst())) return 0;
    const { numDeletedRows } = await this.#rows
      .deleteFrom('articles')
      .where('removed_at', '<', time)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** @returns undefined when there is no such article or it was removed */
  async get(id: string): Promise<Article | undefined> {
    const [article] = await this.getAll([id]);
    return article;
  }

  /** The articles with these ids that are there, in no order. */
  async getAll(ids: readonly string[]): Promise<Article[]> {
    if (ids.length === 0) return [];
    const rows = await this.#live().selectAll().where('id', 'in', ids).execute();
    return rows.map(fromRow);
  }

  /** The articles in the order of their ids, at most `limit` after `after`: for reading them all. */
  async page(after: string, limit: number): Promise<Article[]> {
    const rows = await this.#live().selectAll().where('id', '>', after).orderBy('id').limit(limit).execute();
    return rows.map(fromRow);
  }

  /** Every article without its text, newest first. */
  async list(): Promise<Summary[]> {
    const rows = await this.#live().select(SUMMARY).orderBy('added_at', 'desc').orderBy('id').execute();
    return rows.map(({ added_at, ...row }) => ({ ...present(row), addedAt: added_at }));
  }

  /** How much a server has stored. */
  async usage(): Promise<{ articles: number; bytes: number }> {
    const row = await this.#live()
      .select((e) => [e.fn.countAll<number>().as('articles'), e.fn.sum<number | null>('bytes').as('bytes')])
      .executeTakeFirstOrThrow();
    return { articles: Number(row.articles), bytes: Number(row.bytes ?? 0) };
  }

  #live(rows: ServerRows = this.#rows) {
    return rows.selectFrom('articles').where('removed_at', 'is', null);
  }

  async #change(
    id: string,
    action: ChangeAction,
    by: string,
    update: (old: ArticleRow) => Partial<ArticleRow>,
  ) {
    return this.#rows.transaction().execute(async (rows) => {
      const old = await rows
        .selectFrom('articles')
        .selectAll()
        .where('id', '=', id)
        .where('removed_at', action === 'restore article' ? 'is not' : 'is', null)
        .executeTakeFirst();
      if (!old) return false;
      const changed = { ...old, ...update(old) };
      const same = await sameAs(rows, action === 'remove article' ? [] : [changed]);
      for (const other of same.values()) if (other !== id) throw new SameArticleError(other);
      await rows.updateTable('articles').set(update(old)).where('id', '=', id).execute();
      const at = this.#now().toISOString();
      await record(rows, [{ at, by, action, subject: id, detail: changed.title }]);
      return true;
    });
  }
}

/** Ids of the live articles that share a link or a text with some rows, by `link <key>` and `text <key>`. */
async function sameAs(rows: ServerRows, some: readonly ArticleRow[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const links = some.flatMap(({ link_key }) => (link_key === null ? [] : [link_key]));
  const texts = some.map(({ text_key }) => text_key);
  if (texts.length === 0) return known;
  const found = await rows
    .selectFrom('articles')
    .select(['id', 'link_key', 'text_key'])
    .where('removed_at', 'is', null)
    .where((e) =>
      e.or([e('text_key', 'in', texts), ...(links.length > 0 ? [e('link_key', 'in', links)] : [])]),
    )
    .execute();
  for (const { id, link_key, text_key } of found) {
    known.set(`text ${text_key}`, id);
    if (link_key !== null) known.set(`link ${link_key}`, id);
  }
  return known;
}

/** Hands out ids that no article of the server has, removed ones included: they may come back. */
class FreeIds {
  readonly #rows: ServerRows;
  readonly #taken: Ids;
  readonly #given = new Set<string>();

  constructor(rows: ServerRows, taken: Ids) {
    this.#rows = rows;
    this.#taken = taken;
  }

  async take(wanted: string): Promise<string> {
    for (let n = 1; ; n++) {
      const id = n === 1 ? wanted : `${wanted}-${n}`;
      if (this.#taken.has(id) || this.#given.has(id)) continue;
      this.#given.add(id);
      const row = await this.#rows
        .selectFrom('articles')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) return id;
    }
  }
}

function toRow(article: Article, addedAt: string): ArticleRow {
  return {
    id: validId(article.id),
    title: article.title,
    standfirst: article.standfirst ?? null,
    url: article.url ?? null,
    publisher: article.publisher ?? null,
    author: article.author ?? null,
    published: article.published ?? null,
    language: article.language,
    link_key: (article.url !== undefined && linkKey(article.url)) || null,
    text_key: textKey(article.blocks),
    bytes: articleBytes(article),
    added_at: addedAt,
    removed_at: null,
    blocks: JSON.stringify(article.blocks),
  };
}

function fromRow(row: ArticleRow): Article {
  const { id, title, standfirst, url, publisher, author, published, language } = row;
  return {
    ...present({ id, title, standfirst, url, publisher, author, published, language }),
    blocks: JSON.parse(row.blocks) as Article['blocks'],
  };
}

type Present<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** A row without its nulls: what the database has empty, plain data does not have. */
function present<T extends object>(row: T): Present<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<T>;
}

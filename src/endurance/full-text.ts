import pg from 'pg';

/** As many as the index in the process hands to the ranker. */
const CANDIDATES = 200;

/**
 * Passages in a table of PostgreSQL with its full-text index (https://www.postgresql.org/docs/15/textsearch.html),
 * as they would be if libraries were not in memory. Candidates have any of the question's words, like ours.
 */
export class FullText {
  readonly #client: pg.Client;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  /** @param url of an empty database */
  static async create(url: string): Promise<FullText> {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(`create table passages (
      id bigserial primary key,
      text text not null,
      words tsvector generated always as (to_tsvector('english', text)) stored)`);
    await client.query('create index passages_words on passages using gin (words)');
    return new FullText(client);
  }

  async add(texts: readonly string[]): Promise<void> {
    await this.#client.query('insert into passages (text) select unnest($1::text[])', [texts]);
  }

  /** Lets PostgreSQL finish what it puts off. @returns bytes of the table with its indexes */
  async settle(): Promise<number> {
    await this.#client.query('vacuum analyze passages');
    const { rows } = await this.#client.query("select pg_total_relation_size('passages') as bytes");
    return Number(rows[0].bytes);
  }

  /** The numbers of the best passages. */
  async ask(question: string): Promise<number[]> {
    const { rows } = await this.#client.query(
      `select id from passages,
        (select string_agg(quote_literal(word), ' | ')::tsquery as asked
          from unnest(tsvector_to_array(to_tsvector('english', $1))) as word) as question
        where words @@ asked order by ts_rank(words, asked) desc, id limit ${CANDIDATES}`,
      [question],
    );
    return rows.map(({ id }) => Number(id));
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}

import type { Kysely, Migration } from 'kysely';

/**
 * The schema, step by step, by name in order. A step that was released is never edited: databases in the
 * field have run it. Only what SQLite and PostgreSQL both know.
 */
export const migrations: Record<string, Migration> = {
  '001 articles, changes, settings, feeds': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('articles')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('standfirst', 'text')
        .addColumn('url', 'text')
        .addColumn('publisher', 'text')
        .addColumn('author', 'text')
        .addColumn('published', 'text')
        .addColumn('language', 'text', (c) => c.notNull())
        .addColumn('link_key', 'text')
        .addColumn('text_key', 'text', (c) => c.notNull())
        .addColumn('bytes', 'integer', (c) => c.notNull())
        .addColumn('added_at', 'text', (c) => c.notNull())
        .addColumn('removed_at', 'text')
        // Last: a query that does not ask for it need not read past the short columns.
        .addColumn('blocks', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('articles_key', ['server', 'id'])
        .execute();
      for (const key of ['link_key', 'text_key'])
        await db.schema
          .createIndex(`articles_${key}`)
          .unique()
          .on('articles')
          .columns(['server', key])
          .where('removed_at', 'is', null)
          .execute();
      await db.schema
        .createTable('changes')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('action', 'text', (c) => c.notNull())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('detail', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('changes_key', ['server', 'number'])
        .execute();
      await db.schema
        .createTable('settings')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('value', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('settings_key', ['server', 'name'])
        .execute();
      await db.schema
        .createTable('feeds')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('url', 'text', (c) => c.notNull())
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('added_by', 'text', (c) => c.notNull())
        .addColumn('added_at', 'text', (c) => c.notNull())
        .addColumn('due_at', 'text', (c) => c.notNull())
        .addColumn('etag', 'text')
        .addColumn('last_modified', 'text')
        .addColumn('failures', 'integer', (c) => c.notNull())
        .addColumn('last_error', 'text')
        .addPrimaryKeyConstraint('feeds_key', ['server', 'url'])
        .execute();
      await db.schema
        .createTable('feed_entries')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('feed', 'text', (c) => c.notNull())
        .addColumn('entry', 'text', (c) => c.notNull())
        .addColumn('seen_at', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('feed_entries_key', ['server', 'feed', 'entry'])
        .addForeignKeyConstraint(
          'feed_entries_feed',
          ['server', 'feed'],
          'feeds',
          ['server', 'url'],
          (constraint) => constraint.onDelete('cascade'),
        )
        .execute();
    },
  },
  '002 questions': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('questions')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('asked_at', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('article', 'text')
        .addColumn('answered', 'integer', (c) => c.notNull())
        .addColumn('confidence', 'real', (c) => c.notNull())
        .addColumn('first_article', 'text')
        .addColumn('helpful', 'integer', (c) => c.notNull())
        .addColumn('unhelpful', 'integer', (c) => c.notNull())
        .addColumn('reported', 'integer', (c) => c.notNull())
        .addColumn('shared', 'integer', (c) => c.notNull())
        .addColumn('vote_key', 'text')
        .addColumn('shown', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('questions_key', ['server', 'id'])
        .execute();
      // Retention deletes by time at every question.
      await db.schema
        .createIndex('questions_asked_at')
        .on('questions')
        .columns(['server', 'asked_at'])
        .execute();
      await db.schema
        .createTable('votes')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('question', 'text', (c) => c.notNull())
        .addColumn('voter', 'text', (c) => c.notNull())
        .addColumn('helpful', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('votes_key', ['server', 'question', 'voter'])
        .addForeignKeyConstraint(
          'votes_question',
          ['server', 'question'],
          'questions',
          ['server', 'id'],
          (constraint) => constraint.onDelete('cascade'),
        )
        .execute();
    },
  },
  '003 feeds read by themselves': {
    async up(db: Kysely<unknown>) {
      for (const column of ['read_at', 'stopped_at'])
        await db.schema.alterTable('feeds').addColumn(column, 'text').execute();
      await db.schema.createIndex('feeds_due_at').on('feeds').column('due_at').execute();
      for (const column of ['article', 'error'])
        await db.schema.alterTable('feed_entries').addColumn(column, 'text').execute();
      await db.schema
        .alterTable('feed_entries')
        .addColumn('tries', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    },
  },
  '004 claims': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('claims')
        .addColumn('server', 'text', (c) => c.notNull())
        .addColumn('request', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('claims_key', ['server', 'request'])
        .execute();
    },
  },
};

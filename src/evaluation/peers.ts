import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Database from 'better-sqlite3';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize } from '../language/tokens.ts';
import { Retriever } from '../retrieval/retriever.ts';
import { readWord, STOP } from '../retrieval/vocabulary.ts';
import type { Collection } from './collection.ts';
import { load } from './run.ts';

/** A search library holding a collection's passages; finds the ids of the best ones. */
export interface Peer {
  name: string;
  /** Indexes the passages; the returned function answers one question. */
  build(collection: Collection): Search | Promise<Search>;
}

export type Search = (question: string) => string[] | Promise<string[]>;

const LIMIT = 10;

function documents({ articles }: Collection) {
  return articles.flatMap(({ metadata, passages }) =>
    passages.map(({ id, text }) => ({ id, title: metadata.title, text })),
  );
}

function miniSearch(name: string, options: object): Peer {
  return {
    name,
    build(collection) {
      const index = new MiniSearch({ fields: ['title', 'text'] });
      index.addAll(documents(collection));
      return (question) =>
        index
          .search(question, options)
          .slice(0, LIMIT)
          .map(({ id }) => id);
    },
  };
}

/** The language of a collection: all its articles are in one. */
function languageOf({ articles }: Collection): string {
  return articles[0]?.metadata.language ?? 'en';
}

/** MiniSearch given what its documentation leaves to the caller: words, stop words and stems of the language. */
const tunedMiniSearch: Peer = {
  name: 'MiniSearch, stop words and stems',
  build(collection) {
    const language = languageOf(collection);
    const index = new MiniSearch({
      fields: ['title', 'text'],
      tokenize: (text) => tokenize(text, language).map((token) => token.text),
      processTerm: (word) => {
        const { term, flags } = readWord(word, language);
        return flags & STOP ? null : term;
      },
    });
    index.addAll(documents(collection));
    return (question) =>
      index
        .search(question)
        .slice(0, LIMIT)
        .map(({ id }) => id);
  },
};

/** Words alone: query languages would read a question's marks as operators. */
function words(question: string): string[] {
  return question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function contentWords(question: string, language: string): string[] {
  return words(question).filter((word) => !isStopWord(word, language));
}

export const peers: readonly Peer[] = [
  {
    name: 'Verbatim',
    build(collection) {
      const retriever = new Retriever();
      load(retriever, collection);
      return (question) => retriever.ask(question, { limit: LIMIT }).passages.map(({ id }) => id);
    },
  },
  {
    name: 'Verbatim, candidates only',
    build(collection) {
      const retriever = new Retriever();
      load(retriever, collection);
      return (question) => {
        // As many as the others find; an answer is ranked from more.
        const { candidates } = retriever.candidates(retriever.analyse(question), undefined, LIMIT);
        return candidates.slice(0, LIMIT).map(({ article, ordinal }) => article.passages[ordinal]!.id);
      };
    },
  },
  miniSearch('MiniSearch, defaults', {}),
  tunedMiniSearch,
  miniSearch('MiniSearch, prefix and fuzzy 0.2', { prefix: true, fuzzy: 0.2 }),
  {
    name: 'SQLite FTS5, porter, bm25',
    build(collection) {
      const database = new Database(':memory:');
      database.exec(
        "CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')",
      );
      const insert = database.prepare('INSERT INTO passage VALUES (?, ?, ?)');
      database.transaction(() => {
        for (const { id, title, text } of documents(collection)) insert.run(id, title, text);
      })();
      const select = database.prepare(
        `SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
      );
      return (question) => {
        const query = words(question)
          .map((word) => `"${word}"`)
          .join(' OR ');
        return query === '' ? [] : (select.all(query) as { id: string }[]).map(({ id }) => id);
      };
    },
  },
  {
    name: 'lunr',
    build(collection) {
      const index = lunr(function () {
        this.field('title');
        this.field('text');
        for (const document of documents(collection)) this.add(document);
      });
      return (question) =>
        index
          .query((query) => {
            for (const word of words(question)) query.term(word, {});
          })
          .slice(0, LIMIT)
          .map(({ ref }) => ref);
    },
  },
  {
    name: 'Orama, stems, stop words left out',
    async build(collection) {
      const language = languageOf(collection);
      const index = create({
        schema: { id: 'string', title: 'string', text: 'string' },
        // The stemmer that is built in is English.
        components: { tokenizer: { stemming: language === 'en' } },
      });
      await insertMultiple(index, documents(collection));
      return async (question) => {
        const term = contentWords(question, language).join(' ');
        // Threshold 1 takes passages with any of the words, as the others do.
        const { hits } = await searchOrama(index, {
          term,
          properties: ['title', 'text'],
          limit: LIMIT,
          threshold: 1,
        });
        return hits.map(({ document }) => document.id);
      };
    },
  },
  {
    name: 'FlexSearch, stop words left out',
    build(collection) {
      const language = languageOf(collection);
      const index = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'strict' });
      for (const document of documents(collection)) index.add(document);
      return (question) => {
        const term = contentWords(question, language).join(' ');
        // Without `suggest` only passages with every word are found.
        const found = index.search(term, { limit: LIMIT, suggest: true, merge: true }) as unknown as {
          id: string;
        }[];
        return found.slice(0, LIMIT).map(({ id }) => id);
      };
    },
  },
];

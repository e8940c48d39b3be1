import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { Corpus, readCorpus } from '../library/corpus.ts';
import { Libraries } from '../library/libraries.ts';
import { isAddress, openStore } from '../store/store.ts';

/** The library that commands use where `--server` names no other. */
export const SERVER = 'command-line';

/**
 * Opens what the configuration names, reporting faulty shipped articles. Close it, or nothing else can
 * be sure that the database file is at rest.
 * @param create whether a database that is not there is made; without it, nothing is written then
 */
export async function openLibraries({ create = false } = {}) {
  const { database } = readConfig(process.env);
  const store = await openStore(
    create || isAddress(database) || existsSync(database) ? database : ':memory:',
  );
  const { articles, faults } = await readCorpus();
  for (const { file, line, message } of faults) process.stderr.write(`${file}:${line}: ${message}\n`);
  const corpus = new Corpus(articles);
  return { store, corpus, libraries: new Libraries(store, corpus), close: () => store.close() };
}

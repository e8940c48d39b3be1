import { englishVectors } from '../language/word-vectors.ts';
import { Corpus } from '../library/corpus.ts';
import { Libraries } from '../library/libraries.ts';
import { openStore } from '../store/store.ts';
import { type Held, SERVER, times } from './growth.ts';

// Run as a process: holds the library of a database in memory, asks it what it is sent, and says how that went.

const inUse = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

process.once('message', async (questions: string[]) => {
  const store = await openStore(process.argv[2]!);
  const libraries = new Libraries(store, new Corpus([]));
  // A process has them once, for all its libraries.
  englishVectors();
  const before = inUse();
  const started = performance.now();
  const library = await libraries.open(SERVER);
  const start = performance.now() - started;
  const asked = await times(questions, library);
  const memory = inUse() - before;
  const { bytes } = await store.server(SERVER).articles.usage();
  const { articles, passages } = library.size;
  const held: Held = { articles, passages, text: bytes, start, memory, ...asked };
  process.send?.(held, () => process.exit(0));
});

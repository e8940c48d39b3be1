import { Corpus } from '../library/corpus.ts';
import { Libraries } from '../library/libraries.ts';
import { Shelf } from '../library/shelf.ts';
import { openStore } from '../store/store.ts';
import { type Held, SERVER, times } from './growth.ts';

// Run as a process: holds the library of a database in memory, asks it what it is sent, and says how that went.

const inUse = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Reads and asks a little: a process has word vectors, weights and expressions once, for all its libraries. */
function warmUp(): void {
  const text = 'The ferry sank on Monday. It was 40 years old.';
  const article = { id: 'a', title: 'Ferry', language: 'en', blocks: [{ kind: 'paragraph' as const, text }] };
  new Shelf([article]).ask('how old was the boat?');
}

process.once('message', async (questions: string[]) => {
  const store = await openStore(process.argv[2]!);
  const libraries = new Libraries(store, new Corpus([]));
  warmUp();
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

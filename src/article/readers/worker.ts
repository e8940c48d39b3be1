import { parentPort } from 'node:worker_threads';
import { type FaultData, SourceFault } from '../fault.ts';
import { type Document, readDocument, readFeedDocument } from './document.ts';
import { ArticleFault } from './front-matter.ts';

const READERS = { article: readDocument, feed: readFeedDocument };

/** What a document is read as. */
export type Kind = keyof typeof READERS;

/** What reading a document as some kind gives. */
export type Reading<K extends Kind> = Awaited<ReturnType<(typeof READERS)[K]>>;

/** What the thread answers to each document, in order. */
export type Outcome<K extends Kind> = { reading: Reading<K> } | { fault: FaultData };

parentPort?.on('message', async ({ document, kind }: { document: Document; kind: Kind }) => {
  let outcome: Outcome<Kind>;
  try {
    outcome = { reading: await READERS[kind](document) };
  } catch (error) {
    const { key, values } = faultOf(error);
    outcome = { fault: { key, values } };
  }
  parentPort?.postMessage(outcome);
});

function faultOf(error: unknown): FaultData {
  if (error instanceof SourceFault) return error;
  if (error instanceof ArticleFault)
    return { key: 'fault.frontMatter', values: { line: error.line, detail: error.message } };
  return new SourceFault('fault.damagedFile');
}

// Ready for the first document.
parentPort?.postMessage(null);

import { parentPort } from 'node:worker_threads';
import type { Article } from '../article.ts';
import { type FaultData, SourceFault } from '../fault.ts';
import { type Document, readDocument } from './document.ts';
import { ArticleFault } from './front-matter.ts';

/** What the thread answers to each document, in order. */
export type Outcome = { article: Article } | { fault: FaultData };

parentPort?.on('message', async (document: Document) => {
  let outcome: Outcome;
  try {
    outcome = { article: await readDocument(document) };
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

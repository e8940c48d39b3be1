import { parentPort } from 'node:worker_threads';
import type { Article } from '../article.ts';
import { type Document, readDocument } from './document.ts';
import { ReadFault } from './fault.ts';
import { ArticleFault } from './front-matter.ts';

/** What the thread answers to each document, in order. */
export type Outcome = { article: Article } | { fault: string };

parentPort?.on('message', async (document: Document) => {
  let outcome: Outcome;
  try {
    outcome = { article: await readDocument(document) };
  } catch (error) {
    outcome = { fault: faultOf(error) };
  }
  parentPort?.postMessage(outcome);
});

function faultOf(error: unknown): string {
  if (error instanceof ReadFault) return error.message;
  if (error instanceof ArticleFault) return `line ${error.line}: ${error.message}`;
  return 'the file is damaged or not what its name says';
}

// Ready for the first document.
parentPort?.postMessage(null);

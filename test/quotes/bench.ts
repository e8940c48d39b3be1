import { performance } from 'node:perf_hooks';
import { extractQuotations } from '../../src/quotes/extract.ts';
import { QuotationIndex } from '../../src/quotes/quotation-index.ts';
import { labelledArticles, parts } from './labelled.ts';

/** Prints the speed of extraction and of autocomplete: `npx tsx test/quotes/bench.ts`. */
const texts = parts.flatMap(labelledArticles).filter(({ language }) => language === 'en');

function extraction(): string {
  const bytesAll = texts.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);
  const run = () => {
    for (const { text, language } of texts) extractQuotations(text, language);
    return bytesAll;
  };
  for (let i = 0; i < 20; i++) run();
  const start = performance.now();
  const before = process.cpuUsage();
  let bytes = 0;
  while (performance.now() - start < 2000) bytes += run();
  const { user } = process.cpuUsage(before);
  const elapsed = (performance.now() - start) * 1000;
  // On a busy machine the time that passes tells of the others.
  return `extraction: ${(bytes / user).toFixed(1)} MB/s of processor time, ${(bytes / elapsed).toFixed(1)} MB/s of time passed`;
}

/** 100,000 quotations of words drawn by Zipf's law from the articles' own, 3 to 30 words each. */
function autocomplete(count: number): string {
  const vocabulary = [...new Set(texts.flatMap(({ text }) => text.toLowerCase().match(/[a-z]{2,}/g) ?? []))];
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? vocabulary[0]!;
  const index = new QuotationIndex();
  for (let id = 0; id < count / 100; id++) {
    const passages = Array.from({ length: 100 }, (_, i) => {
      const words = Array.from({ length: 3 + Math.floor(random() * 28) }, word).join(' ');
      return {
        id: `a${id}#${i + 1}`,
        articleId: `a${id}`,
        paragraph: i + 1,
        text: `"So ${words}," said Mary Jones.`,
      };
    });
    index.add({ id: `a${id}`, language: 'en' }, passages);
  }
  const first = performance.now();
  index.words('so', { limit: 1 });
  const built = performance.now() - first;
  const times: number[] = [];
  for (let i = 0; i < 300; i++) {
    const query = Array.from({ length: 1 + Math.floor(random() * 5) }, word).join(' ');
    const typed = query.slice(0, Math.max(2, query.length - Math.floor(random() * 4)));
    const start = performance.now();
    index.words(typed, { limit: 25 });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
  return `autocomplete over ${count} quotations: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (built in ${(built / 1000).toFixed(1)} s)`;
}

console.log(extraction());
console.log(autocomplete(100_000));

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Collection } from '../evaluation/collection.ts';
import { score } from '../evaluation/measures.ts';
import { load, run } from '../evaluation/run.ts';
import { Retriever } from '../retrieval/retriever.ts';
import { MODEL_NAMES, type Weights, weightsFile } from '../retrieval/weights.ts';
import { collectionsForAskingWords } from '../training/asking-words.ts';
import { train as learn } from '../training/train.ts';
import { type CliCommand, UsageError } from './command.ts';
import { readSplit, splitLabel } from './read-split.ts';

export const train: CliCommand = {
  usage: 'train DIR:SPLIT... [--test DIR:SPLIT]... [--dry]',
  summary:
    'Learns the weights from BEIR folders and writes them, with their figures on the test sets, into src/retrieval.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        test: { type: 'string', multiple: true, default: [] },
        dry: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0)
      throw new UsageError('train takes at least one folder with its split, as in qed:train');
    const collections = positionals.map(readSplit);
    const weights = learn(collections, (step) => process.stderr.write(`learning: ${step}\n`));
    const figures = Object.fromEntries(
      values.test.map((test) => [splitLabel(test), evaluate(readSplit(test), weights)]),
    );
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    if (values.dry) return 0;
    const on = new Date().toISOString().slice(0, 10);
    const about = { learnedOn: positionals.map(splitLabel), on, figuresOfTheWholeAnswer: figures };
    for (const name of MODEL_NAMES)
      writeFileSync(weightsFile(name), `${pretty({ about, ...weights[name] })}\n`);
    const telling = collectionsForAskingWords(collections);
    const told = positionals.filter((_, at) => telling.includes(collections[at]!)).map(splitLabel);
    const aboutWords = {
      learnedOn: told,
      on,
      what: "by stem: how often the answering passage has the question's word, against the average word",
    };
    writeFileSync(
      weightsFile('asking-words'),
      `${JSON.stringify({ about: aboutWords, ...weights.askingWords }, null, 1)}\n`,
    );
    return 0;
  },
};

function evaluate(collection: Collection, weights: Weights): Record<string, number> {
  const retriever = new Retriever(weights);
  load(retriever, collection);
  const { answers } = run(retriever, collection.questions, { limit: 10 });
  const scores = Object.entries(score(collection.questions, answers)).filter(
    ([, value]) => !Number.isNaN(value),
  );
  return Object.fromEntries(scores.map(([measure, value]) => [measure, Number(value.toFixed(4))]));
}

/** JSON to be read by people: a tree a line. */
function pretty({ trees, ...rest }: { trees: readonly unknown[] }): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "trees": [${trees.map((tree) => `\n    ${JSON.stringify(tree)}`).join(',')}\n  ]\n}`;
}

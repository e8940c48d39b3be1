import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Collection, readCollection } from '../evaluation/collection.ts';
import { score } from '../evaluation/measures.ts';
import { load, run } from '../evaluation/run.ts';
import { Retriever } from '../retrieval/retriever.ts';
import { WEIGHT_NAMES, type Weights, weightsFile } from '../retrieval/weights.ts';
import { train as learn } from '../training/train.ts';
import { type CliCommand, UsageError } from './command.ts';

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
      values.test.map((test) => [label(test), evaluate(readSplit(test), weights)]),
    );
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    if (values.dry) return 0;
    const about = {
      learnedOn: positionals.map(label),
      on: new Date().toISOString().slice(0, 10),
      figuresOfTheWholeAnswer: figures,
    };
    for (const name of WEIGHT_NAMES)
      writeFileSync(weightsFile(name), `${pretty({ about, ...weights[name] })}\n`);
    return 0;
  },
};

/** `DIR:SPLIT` as a collection. */
function readSplit(argument: string): Collection {
  const at = argument.lastIndexOf(':');
  if (at < 1) throw new UsageError(`"${argument}" names no split: write it as DIR:SPLIT`);
  return readCollection(argument.slice(0, at), argument.slice(at + 1));
}

/** The folder's name and the split: where the folder is does not matter. */
function label(argument: string): string {
  return argument.replace(/^.*\/(?=[^/])/, '').replace(':', ' ');
}

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

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Collection } from '../evaluation/collection.ts';
import { score } from '../evaluation/measures.ts';
import { load, run } from '../evaluation/run.ts';
import type { AnswerWordWeights } from '../retrieval/answer-words.ts';
import { Retriever } from '../retrieval/retriever.ts';
import { MODEL_NAMES, type Weights, weightsFile } from '../retrieval/weights.ts';
import { collectionsForAskingWords } from '../training/asking-words.ts';
import { moreQuestions } from '../training/more-questions.ts';
import { train as learn } from '../training/train.ts';
import { type CliCommand, UsageError } from './command.ts';
import { readSplit, splitLabel } from './read-split.ts';

export const train: CliCommand = {
  usage: 'train DIR:SPLIT... [--more DIR:SPLIT=FILE]... [--test DIR:SPLIT]... [--dry]',
  summary:
    "Learns the weights from BEIR folders and writes them, with their figures on the test sets, into src/retrieval; --more names questions on a folder's passages that tell which sentence answers.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        more: { type: 'string', multiple: true, default: [] },
        test: { type: 'string', multiple: true, default: [] },
        dry: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0)
      throw new UsageError('train takes at least one folder with its split, as in qed:train');
    const collections = positionals.map(readSplit);
    const more = values.more.map(readMore);
    const weights = learn(collections, more, (step) => process.stderr.write(`learning: ${step}\n`));
    const figures = Object.fromEntries(
      values.test.map((test) => [splitLabel(test), evaluate(readSplit(test), weights)]),
    );
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    if (values.dry) return 0;
    const on = new Date().toISOString().slice(0, 10);
    const learnedOn = positionals.map(splitLabel);
    const about = { learnedOn, on, figuresOfTheWholeAnswer: figures };
    const alsoOn = more.map(({ name, questions }) => `${questions.length} more questions on ${name}`);
    for (const name of MODEL_NAMES) {
      const own = name === 'sentence' ? { ...about, learnedOn: [...learnedOn, ...alsoOn] } : about;
      writeFileSync(weightsFile(name), `${pretty({ about: own, ...weights[name] })}\n`);
    }
    writeFileSync(
      weightsFile('answer-words'),
      `${prettyWords({ learnedOn: [...learnedOn, ...alsoOn], on, what: ANSWER_WORDS }, weights.answerWords)}\n`,
    );
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

const ANSWER_WORDS =
  'by kind of question, by stem: how much more probably a sentence that has the word answers (logarithm of the odds)';

/** Reads `DIR:SPLIT=FILE`: the folder's articles with the questions of a file. */
function readMore(named: string): Collection {
  const at = named.indexOf('=');
  if (at < 0)
    throw new UsageError(`--more takes a folder with its split and a file, as in qed:train=questions.tsv`);
  return {
    ...moreQuestions(readSplit(named.slice(0, at)), named.slice(at + 1)),
    name: splitLabel(named.slice(0, at)),
  };
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

/** JSON to be read by people: a kind of question a line. */
function prettyWords(about: object, weights: AnswerWordWeights): string {
  const lines = Object.entries(weights).map(
    ([kind, words]) => `\n    ${JSON.stringify(kind)}: ${JSON.stringify(words)}`,
  );
  return `{\n  "about": ${JSON.stringify(about)},\n  "weights": {${lines.join(',')}\n  }\n}`;
}

/** JSON to be read by people: a tree a line. */
function pretty({ trees, ...rest }: { trees: readonly unknown[] }): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "trees": [${trees.map((tree) => `\n    ${JSON.stringify(tree)}`).join(',')}\n  ]\n}`;
}

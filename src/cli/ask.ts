import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Answer } from '../retrieval/answer.ts';
import { type CliCommand, UsageError } from './command.ts';
import { requireArticle } from './known-article.ts';
import { openLibraries, SERVER } from './open-libraries.ts';
import { printAnswer } from './print-answer.ts';

/** Passages a question; an answer on a terminal should fit on a screen, a machine can take more. */
const PASSAGES = { terminal: 3, json: 10 };

export const ask: CliCommand = {
  usage: 'ask "<question>" | --batch FILE  [--limit n] [--article id] [--server id] [--json]',
  summary: 'Answers a question, or one a line of FILE, with passages of the articles.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        batch: { type: 'string' },
        limit: { type: 'string' },
        article: { type: 'string' },
        server: { type: 'string', default: SERVER },
        json: { type: 'boolean', default: false },
      },
    });
    const questions = await readQuestions(positionals, values.batch);
    const limit = parseLimit(values.limit) ?? (values.json ? PASSAGES.json : PASSAGES.terminal);
    const { libraries, close } = await openLibraries();
    try {
      const library = await libraries.open(values.server);
      if (values.article !== undefined) requireArticle(library, values.article);
      const options = { limit, ...(values.article === undefined ? {} : { articleId: values.article }) };
      for (const question of questions) {
        const answer = library.ask(question, options);
        process.stdout.write(values.json ? `${JSON.stringify(toJson(answer))}\n` : printAnswer(answer));
      }
    } finally {
      await close();
    }
    return 0;
  },
};

async function readQuestions(positionals: string[], batch: string | undefined): Promise<string[]> {
  if (batch === undefined) {
    const [question, ...rest] = positionals;
    if (question === undefined || question.trim() === '') throw new UsageError('ask needs a question');
    if (rest.length > 0) throw new UsageError('ask takes one question; put it in quotation marks');
    return [question];
  }
  if (positionals.length > 0) throw new UsageError('ask takes a question or --batch, not both');
  const text = await readFile(batch, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`cannot read ${batch}: ${error.code ?? error.message}`);
  });
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function parseLimit(limit: string | undefined): number | undefined {
  if (limit === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(limit)) throw new UsageError('--limit takes a whole number from 1 to 999');
  return Number(limit);
}

/** The machine-readable form of an answer. `citation` is what a reader would be shown. */
function toJson({ question, answered, confidence, passages, corrections }: Answer) {
  return {
    question,
    answered,
    confidence,
    passages: passages.map(({ rank, id, score, paragraph, text, highlight, citation }) => ({
      rank,
      id,
      score,
      article: { id: citation.articleId, title: citation.title, url: citation.url ?? null },
      paragraph,
      text,
      highlight,
      sentence: text.slice(highlight.start, highlight.end),
      citation,
    })),
    corrections,
  };
}

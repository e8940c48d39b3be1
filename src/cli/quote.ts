import { parseArgs } from 'node:util';
import type { Library } from '../library/library.ts';
import type { Change } from '../quotes/difference.ts';
import type { FoundQuotation, QuotationIndex, Verdict } from '../quotes/quotation-index.ts';
import { type CliCommand, UsageError } from './command.ts';
import { requireArticle } from './known-article.ts';
import { openLibraries, SERVER } from './open-libraries.ts';

/** Quotations that fit on a screen. */
const LIMIT = 10;

export const quote: CliCommand = {
  usage:
    'quote words|speaker|verify "<text>" [--speaker name] [--article id] [--limit n] [--server id] [--json]',
  summary:
    'Looks quotations up by their words or their speaker, or checks whether words are in the articles.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        speaker: { type: 'string' },
        article: { type: 'string' },
        limit: { type: 'string', default: String(LIMIT) },
        server: { type: 'string', default: SERVER },
        json: { type: 'boolean', default: false },
      },
    });
    const [action, text, ...rest] = positionals;
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1');
    if (text === undefined || rest.length > 0) throw new UsageError('quote takes what to do and one text');
    const { libraries, close } = await openLibraries();
    try {
      const library = await libraries.open(values.server);
      const quotations = await library.quotations();
      const { speaker, article } = values;
      if (article !== undefined) requireArticle(library, article);
      const filter = {
        limit,
        ...(speaker === undefined ? {} : { speaker: named(quotations, speaker) }),
        ...(article === undefined ? {} : { article }),
      };
      if (action === 'words') print(library, quotations.words(text, filter), values.json);
      else if (action === 'speaker') {
        const all = { ...filter, speaker: named(quotations, text) };
        print(library, quotations.words('', all), values.json);
      } else if (action === 'verify') printVerdict(library, quotations.verify(text), values.json);
      else throw new UsageError('quote can do: words, speaker, verify');
    } finally {
      await close();
    }
    return 0;
  },
};

/** The full name of the speaker whose name begins so. */
function named(quotations: QuotationIndex, name: string): string {
  const speaker = quotations.named(name);
  if (!speaker) throw new UsageError(`nobody called "${name}" is quoted`);
  return speaker.name;
}

function print(library: Library, found: FoundQuotation[], json: boolean): void {
  for (const one of found)
    process.stdout.write(json ? `${JSON.stringify(one)}\n` : `${describe(library, one)}\n\n`);
  if (found.length === 0 && !json) process.stdout.write('No quotation found.\n');
}

function describe(library: Library, { kind, text, speaker, articleId, paragraph }: FoundQuotation): string {
  const title = library.article(articleId)?.title ?? articleId;
  const words = kind === 'reported' ? `${text} (reported, not quoted)` : `"${text}"`;
  return `${words}\n    ${speaker?.name ?? 'speaker not named'} · ${title}, paragraph ${paragraph}`;
}

function printVerdict(library: Library, verdict: Verdict, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
  else if (verdict.verdict === 'not found') process.stdout.write('Not found in the articles.\n');
  else {
    const { articleId, paragraph, quotation, changes } = verdict;
    const title = library.article(articleId)?.title ?? articleId;
    const speaker = quotation ? `${quotation.speaker?.name ?? 'speaker not named'} · ` : '';
    const words = verdict.verdict === 'exact' ? 'Exact' : `Altered: ${changes.map(mark).join(' ')}`;
    process.stdout.write(`${words}\n    ${speaker}${title}, paragraph ${paragraph}\n`);
  }
}

/** [-words left out-] {+words put in+}, as in a word diff. */
function mark({ kind, text }: Change): string {
  return kind === 'same' ? text : kind === 'missing' ? `[-${text}-]` : `{+${text}+}`;
}

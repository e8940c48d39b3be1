import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../language/detect.ts';
import { extractQuotations } from '../quotes/extract.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { type CliCommand, UsageError } from './command.ts';

export const quotes: CliCommand = {
  usage: 'quotes FILE... [--language tag] [--json]',
  summary: 'Prints the quotations of text files with their speakers; language is detected unless given.',
  async run(args) {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, language: { type: 'string' } },
    });
    if (files.length === 0) throw new UsageError('quotes takes at least one file');
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const language = values.language ?? detectLanguage(text) ?? 'en';
      for (const quotation of extractQuotations(text, language)) {
        process.stdout.write(`${values.json ? json(file, quotation) : line(quotation)}\n`);
      }
    }
    return 0;
  },
};

function json(file: string, { start, end, text, speaker, cue }: Quotation): string {
  return JSON.stringify({ file, start, end, text, speaker: speaker?.name ?? null, cue });
}

function line({ text, speaker }: Quotation): string {
  return `${speaker?.name ?? '(nobody named)'}: ${text.replace(/\s+/g, ' ')}`;
}

import { writeFileSync } from 'node:fs';
import { askQuestions } from './asked.ts';
import { parts } from './labelled.ts';
import { f1, type Measured, measure } from './measure.ts';

/** Writes `fixtures/figures.md` from the labelled articles: `npx tsx test/quotes/figures.ts`. */
const file = new URL('./fixtures/figures.md', import.meta.url);

export function figures(): string {
  const measured = parts.map((part) => measure(part));
  const row = (name: string, cell: (one: Measured) => string | number) =>
    `| ${name} | ${measured.map(cell).join(' | ')} |`;
  const phenomena = [...new Set(measured.flatMap(({ byPhenomenon }) => [...byPhenomenon.keys()]))].sort();
  return `# Quotations and their speakers, measured

Written by \`npx tsx test/quotes/figures.ts\` from the labelled articles in \`fixtures\`. ${explained}

${[
  `| | ${parts.join(' | ')} |`,
  `| --- |${' --- |'.repeat(parts.length)}`,
  row('articles', ({ articles }) => articles),
  row('quotations labelled', ({ all }) => all.labelled),
  row('quotation F1', (one) => f1(one.all.found, one).toFixed(3)),
  row('speaker right, of those found', ({ all }) => (all.right / all.found).toFixed(3)),
  row('quotation with right speaker, F1', (one) => f1(one.all.right, one).toFixed(3)),
].join('\n')}

By phenomenon: labelled, found, found with the right speaker. For words between marks that are no speech
(title, nickname, label, scare) "found" and "right" are those rightly left out.

${[
  `| | ${parts.map((part) => `${part} | | `).join('| ')}|`,
  `| --- |${' --- | --- | --- |'.repeat(parts.length)}`,
  ...phenomena.map((name) => row(name, (one) => cells(one, name))),
].join('\n')}

Questions for somebody's words, most of whom the passage itself calls "he" or "she", asked of all these
articles at once (\`fixtures/questions.tsv\`); the right passage comes first:

| part | questions | first |
| --- | --- | --- |
${asked('development')}
${asked('held-out')}
`;
}

const explained: string = `Every label was made
before the code saw the article. The rules were tuned on the development part only. The test part was measured
often while they were made, the held-out part only at a few points, and the mistakes in it were not looked at.`;

function asked(part: 'development' | 'held-out'): string {
  const { questions, first } = askQuestions(part);
  return `| ${part} | ${questions} | ${first} |`;
}

function cells({ byPhenomenon }: Measured, name: string): string {
  const { labelled, found, right } = byPhenomenon.get(name) ?? { labelled: 0, found: 0, right: 0 };
  return `${labelled} | ${found} | ${right}`;
}

if (process.argv[1]?.endsWith('figures.ts')) writeFileSync(file, figures());

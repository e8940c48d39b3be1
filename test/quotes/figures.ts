import { writeFileSync } from 'node:fs';
import { f1, type Measured, measure } from './measure.ts';

/** Writes `fixtures/figures.md` from the labelled articles: `npx tsx test/quotes/figures.ts`. */
const file = new URL('./fixtures/figures.md', import.meta.url);

export function figures(): string {
  const development = measure('development');
  const test = measure('test');
  const phenomena = [...new Set([...development.byPhenomenon.keys(), ...test.byPhenomenon.keys()])].sort();
  const rows = phenomena.map((name) => `| ${name} | ${cells(development, name)} | ${cells(test, name)} |`);
  return `# Quotations and their speakers, measured

Written by \`npx tsx test/quotes/figures.ts\` from the labelled articles in \`fixtures\`. The rules were tuned on
the development part only; the test part was written before and not looked into.

| | development | test |
| --- | --- | --- |
| articles | ${development.articles} | ${test.articles} |
| quotations labelled | ${development.all.labelled} | ${test.all.labelled} |
| quotation F1 | ${f1(development.all.found, development).toFixed(3)} | ${f1(test.all.found, test).toFixed(3)} |
| speaker right, of those found | ${share(development)} | ${share(test)} |
| quotation with right speaker, F1 | ${f1(development.all.right, development).toFixed(3)} | ${f1(test.all.right, test).toFixed(3)} |

By phenomenon: labelled, found, found with the right speaker. For words between marks that are no speech
(title, nickname, label, scare) "found" and "right" are those rightly left out.

| | development | | | test | | |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function share({ all }: Measured): string {
  return (all.right / all.found).toFixed(3);
}

function cells({ byPhenomenon }: Measured, name: string): string {
  const { labelled, found, right } = byPhenomenon.get(name) ?? { labelled: 0, found: 0, right: 0 };
  return `${labelled} | ${found} | ${right}`;
}

if (process.argv[1]?.endsWith('figures.ts')) writeFileSync(file, figures());

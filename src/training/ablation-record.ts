import { readFileSync, writeFileSync } from 'node:fs';
import type { AblationRecord } from './ablation.ts';

/** The ablation that was measured last: a test cannot measure it again. */
const FILE = new URL('ablation.json', import.meta.url);

export function ablationRecord(): AblationRecord {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

export function keepAblation(record: AblationRecord): void {
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
}

/** An ablation as a Markdown table: P@1 with everything, then what is lost without each family, in points. */
export function ablationTable({ on, collections, families }: AblationRecord): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const points = (share: number) => (100 * share).toFixed(1);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const losses = families
    .map(({ name, features, lost: byCollection }) => {
      const lost = collections.map((collection) => byCollection[collection.name]!);
      return { name, features, lost, mean: mean(lost) };
    })
    .sort((a, b) => b.mean - a.mean);
  return [
    `P@1 on collections that were not learned from, ${on}; lost without each family of features, in points:`,
    '',
    row(['', 'features', ...collections.map(({ name, questions }) => `${name} (${questions})`), 'mean']),
    row(['---', '--:', ...collections.map(() => '--:'), '--:']),
    row([
      'all',
      '',
      ...collections.map(({ right }) => points(right)),
      points(mean(collections.map((c) => c.right))),
    ]),
    ...losses.map((family) =>
      row([`without ${family.name}`, `${family.features}`, ...family.lost.map(points), points(family.mean)]),
    ),
    '',
  ].join('\n');
}

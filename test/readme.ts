import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figures } from '../src/endurance/figures.ts';
import { glance } from '../src/endurance/figures-page.ts';
import { benchTable } from '../src/evaluation/bench.ts';
import { benchRecords } from '../src/evaluation/bench-records.ts';
import { shippedWeights } from '../src/retrieval/weights.ts';
import { askShipped, qualityTable } from './evaluation/shipped.ts';

const FILE = fileURLToPath(new URL('../README.md', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Parts of the README that are made from the project itself, by the name between their marks. */
const PARTS: Record<string, () => string | Promise<string>> = {
  ask: () => console(['ask', 'windows xp counterfeit percentage', '--limit', '1']),
  learned: learnedTable,
  quality: async () => qualityTable(await askShipped()),
  // Speed is measured by `bench --write`, not anew on every run.
  endurance: () => glance(figures()),
  speed: () => benchRecords().map(benchTable).join('\n').trimEnd(),
};

/** A call of the command line with what it really prints. */
function console(args: string[]): string {
  const call = args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return `\`\`\`console\n$ npm run -s verbatim -- ${call}\n${printed.replace(/\s+$/, '')}\n\`\`\``;
}

/** What `train` measured on questions that it did not learn from. */
function learnedTable(): string {
  const { figuresOfTheWholeAnswer } = shippedWeights().passage.about as {
    figuresOfTheWholeAnswer: Record<string, Record<string, number>>;
  };
  const share = (value: number | undefined) => (value === undefined ? '' : `${(100 * value).toFixed(1)}%`);
  const rows = Object.entries(figuresOfTheWholeAnswer).map(([name, figures]) => {
    const shares = ['P@1', 'S@5', 'answer@1', 'sentence@1'].map((measure) => share(figures[measure]));
    return `| ${[name, figures['questions'], ...shares].join(' | ')} |`;
  });
  return [
    '| | questions | right passage first | among five | marked sentence has the answer | right sentence, where the passage is |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

/** The README with every generated part made again. @throws when a part has lost its marks. */
export async function renderReadme(): Promise<string> {
  let readme = readFileSync(FILE, 'utf8');
  for (const [name, make] of Object.entries(PARTS)) {
    const marks = new RegExp(`(<!-- begin ${name} -->\n)[\\s\\S]*?(<!-- end ${name} -->)`);
    if (!marks.test(readme)) throw new Error(`README.md has no part "${name}"`);
    const made = await make();
    readme = readme.replace(marks, (_, begin: string, end: string) => `${begin}${made}\n${end}`);
  }
  return readme;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await renderReadme());

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import satisfies from 'spdx-satisfies';

const FILE = fileURLToPath(new URL('../LICENCES.md', import.meta.url));
const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));

/** Licences, by SPDX's names, that ask for no more than that they are named; nobody's own work falls under them. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Zlib'];

/** What packages that do not name their licence as SPDX does say in the files that they come with. */
const READ: Readonly<Record<string, string>> = {
  'discord-markdown-parser': 'Apache-2.0',
  duck: 'BSD-2-Clause',
  sylvester: 'MIT',
};

export interface Licensed {
  name: string;
  version: string;
  /** An SPDX expression; undefined where the package states none. */
  licence: string | undefined;
}

/** The packages that the bot runs with, on any platform, as a lock file of npm lists them. */
export function productionPackages(lock = readFileSync(LOCK, 'utf8')): Licensed[] {
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { version: string; license?: string; dev?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: READ[name] ?? license };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** The packages whose licence is unknown or asks for more than may be asked. */
export const refused = (packages: readonly Licensed[]) =>
  packages.filter(({ licence }) => !isAllowed(licence));

function isAllowed(licence: string | undefined): boolean {
  try {
    return licence !== undefined && satisfies(licence, ALLOWED);
  } catch {
    // Not an expression of SPDX's.
    return false;
  }
}

/** The page that lists them, by licence. */
export function renderLicences(packages: readonly Licensed[]): string {
  const by = new Map<string, string[]>();
  for (const { name, version, licence = 'unknown' } of packages)
    by.set(licence, [...(by.get(licence) ?? []), `${name} ${version}`]);
  const parts = [...by]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([licence, names]) => `## ${licence}\n\n${[...new Set(names)].join(', ')}\n`);
  return [
    '# Licences of the packages that the bot runs with\n',
    'Made by `npm run licences` from `package-lock.json`, for all platforms. Each package brings the text of its licence.\n',
    ...parts,
    '## Data\n',
    'GloVe word vectors (Pennington, Socher and Manning 2014), Public Domain Dedication and License 1.0: `src/language/word-vectors.en.bin` holds a compressed table of some of them, made by `src/training/word-vectors.ts`.\n',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(FILE, renderLicences(productionPackages()));

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each folder may import of the project, itself aside. Composition roots and tests may import all. */
const MAY_USE: Record<string, string[]> = {
  'src/article': ['src/language'],
  'src/language': [],
  'src/retrieval': ['src/article', 'src/language'],
  'src/quotes': ['src/article', 'src/language', 'src/retrieval'],
  'src/store': ['src/article'],
  'src/fetching': ['src/article', 'src/language'],
  'src/monitoring': [],
  'src/library': ['src/article', 'src/language', 'src/retrieval', 'src/quotes', 'src/store', 'src/fetching'],
  'src/discord': ['src/article', 'src/retrieval', 'src/quotes', 'src/library', 'src/monitoring'],
  commands: ['src/article', 'src/retrieval', 'src/quotes', 'src/library', 'src/discord'],
  'src/local': [],
  'src/evaluation': ['src/article', 'src/language', 'src/retrieval', 'src/library', 'src/quotes'],
  'src/endurance': ['src/article', 'src/evaluation', 'src/language', 'src/library', 'src/local', 'src/store'],
  'src/training': ['src/article', 'src/language', 'src/retrieval', 'src/evaluation'],
};

/** Packages that only some places may import: each is kept behind one door. */
const DOORS: [pattern: RegExp, places: string[]][] = [
  [/^minisearch/, ['src/retrieval', 'src/evaluation']],
  [/^natural/, ['src/language']],
  [/^discord\.js/, ['commands', 'src/discord', 'src/main.ts']],
  [/^(better-sqlite3|kysely)/, ['src/store', 'src/evaluation', 'src/endurance']],
  [/^undici/, ['src/fetching']],
  [/^prom-client/, ['src/monitoring']],
];

interface Import {
  file: string;
  target: string;
}

const sources = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);
const imports: Import[] = sources.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm);
  return Array.from(found, ([, target]) => ({ file, target: target! }));
});

/** The folder with rules of its own that a file is in; undefined for composition roots. */
const folderOf = (file: string) => Object.keys(MAY_USE).find((folder) => file.startsWith(`${folder}/`));

describe('the dependency direction', () => {
  test('every folder has its rule', () => {
    const ruled = new Set([...Object.keys(MAY_USE), 'src/cli']);
    const folders = sources
      .map((file) =>
        file
          .split('/')
          .slice(0, file.startsWith('src/') ? 2 : 1)
          .join('/'),
      )
      .filter((folder) => !folder.endsWith('.ts'));
    expect([...new Set(folders)].filter((folder) => !ruled.has(folder))).toEqual([]);
  });

  test('no folder reaches above it', () => {
    const wrong = imports.filter(({ file, target }) => {
      const folder = folderOf(file);
      if (!target.startsWith('.') || folder === undefined) return false;
      const imported = relative(root, resolve(root, dirname(file), target));
      const other = folderOf(imported);
      if (other === folder) return false;
      return other === undefined || !MAY_USE[folder]!.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test.each(DOORS)('%s is imported behind its door only', (pattern, places) => {
    const wrong = imports.filter(
      ({ file, target }) => pattern.test(target) && !places.some((place) => file.startsWith(place)),
    );
    expect(wrong).toEqual([]);
  });

  test('natural is imported by module path: its root loads database drivers', () => {
    expect(imports.filter(({ target }) => target === 'natural')).toEqual([]);
  });
});

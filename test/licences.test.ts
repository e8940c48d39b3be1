import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { productionPackages, refused, renderLicences } from './licences.ts';

const lockOf = (packages: object) => JSON.stringify({ packages: { '': { name: 'here' }, ...packages } });

it('no package that the bot runs with has a licence that is unknown or asks for more than to be named', () => {
  expect(productionPackages().length).toBeGreaterThan(100);
  expect(refused(productionPackages())).toEqual([]);
});

it('the list is up to date (npm run licences makes it again)', () => {
  const list = readFileSync(new URL('../LICENCES.md', import.meta.url), 'utf8');
  expect(list).toBe(renderLicences(productionPackages()));
});

it.each([
  'GPL-3.0-only',
  'AGPL-3.0-or-later',
  'MPL-2.0',
  '(MIT AND GPL-2.0-only)',
  'Apache License',
  undefined,
])('refuses %s', (license) => {
  const packages = productionPackages(
    lockOf({ 'node_modules/a/node_modules/b': { version: '1.0.0', license } }),
  );
  expect(refused(packages).map(({ name }) => name)).toEqual(['b']);
});

it.each(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])('takes %s', (license) => {
  const packages = productionPackages(lockOf({ 'node_modules/@a/b': { version: '1.0.0', license } }));
  expect(packages).toHaveLength(1);
  expect(refused(packages)).toEqual([]);
});

it('looks only at what the bot runs with', () => {
  const lock = lockOf({ 'node_modules/a': { version: '1.0.0', license: 'GPL-3.0-only', dev: true } });
  expect(productionPackages(lock)).toEqual([]);
});

import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findPostgres } from './test/postgres.ts';

const here = (name: string, include: string[], more: object = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include, ...more },
});
/** What only a real PostgreSQL shows. */
const ON_POSTGRES = [
  'test/same-answers.test.ts',
  'test/store/postgres.test.ts',
  'test/discord/postgres-faults.test.ts',
];
const projects = [here('all', ['test/**/*.test.ts'], { exclude: ON_POSTGRES })];

// What a store must do it must do on PostgreSQL too: these tests run a second time, against a real one.
const BOTH_STORES = [
  ...['articles', 'claims', 'feeds', 'migrate'].map((name) => `test/store/${name}.test.ts`),
  'test/library/*.test.ts',
  'test/handover.test.ts',
  'test/endurance/growth.test.ts',
];
if (findPostgres())
  projects.push(
    here('postgres', [...BOTH_STORES, ...ON_POSTGRES], {
      globalSetup: 'test/postgres.ts',
    }),
  );
else if (process.env['VERBATIM_REQUIRE_POSTGRES']) throw new Error('PostgreSQL is not installed');
else process.stderr.write('PostgreSQL is not installed: the tests of the store on it are skipped.\n');

export default defineConfig({ test: { testTimeout: 40_000, projects } });

import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';

/** An empty store of the kind that the test run is for (see vitest.config.ts). */
export async function openTestStore(now?: () => Date): Promise<Store> {
  const postgres = inject('postgres');
  return openStore(postgres === undefined ? ':memory:' : await newDatabase(postgres), now);
}

/** A location for an empty store that outlives the process, of the kind that the test run is for. */
export async function newLocation(): Promise<string> {
  const postgres = inject('postgres');
  return postgres === undefined ? newFile() : newDatabase(postgres);
}

/** A name for a new database file, in a folder of its own. */
export const newFile = () => join(mkdtempSync(join(tmpdir(), 'verbatim-store-')), 'verbatim.sqlite');

/** Makes an empty database. @returns its address */
export async function newDatabase(postgres: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(postgres);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return postgres.replace('/postgres?', `/${name}?`);
}

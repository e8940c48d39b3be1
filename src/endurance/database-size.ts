import { statSync } from 'node:fs';
import pg from 'pg';
import { isAddress } from '../store/store.ts';

/** Bytes that a database takes that nobody has open: its file, or all that PostgreSQL keeps for it. */
export async function databaseSize(location: string): Promise<number> {
  if (!isAddress(location)) return statSync(location).size;
  const client = new pg.Client(location);
  await client.connect();
  const { rows } = await client.query('select pg_database_size(current_database()) as bytes');
  await client.end();
  return Number(rows[0].bytes);
}

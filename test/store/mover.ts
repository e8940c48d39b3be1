import { writeSync } from 'node:fs';
import { migrate } from '../../src/store/migrate.ts';

// Run as a process: moves a store and prints after each batch how many rows are there.
const [from = '', to = ''] = process.argv.slice(2);
await migrate(from, to, (done) => void writeSync(1, `${done}\n`));

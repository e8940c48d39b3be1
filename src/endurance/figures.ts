import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Day, DayOptions } from './day.ts';
import { renderFigures } from './figures-page.ts';
import type { GrowthRow } from './growth.ts';
import type { LoadFigures } from './load.ts';

/** What the commands of this folder measured last: a test cannot measure it again. */
export interface Figures {
  load?: Measured<LoadFigures>;
  loadOnPostgres?: Measured<LoadFigures>;
  day?: Measured<Pick<DayOptions, 'hours' | 'seed'> & { lived: Day }>;
  growth?: Measured<{ collection: string; rows: GrowthRow[] }>;
}

export type Measured<T> = T & {
  /** The day, as in 2026-01-31. */
  on: string;
  /** The processor with its number of cores, how busy it was in the last minute, and the version of Node.js. */
  machine: string;
};

const FILE = new URL('figures.json', import.meta.url);
const PAGE = new URL('figures.md', import.meta.url);

export function figures(): Figures {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
}

/** Keeps figures in the place of those that were measured before, and makes the page that shows them again. */
export function keepFigures(measured: Figures): void {
  const all = { ...figures(), ...measured };
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(PAGE, renderFigures(all));
}

/** Says when and on what something is measured. To be called before it is: measuring keeps the machine busy. */
export function stamp(): Measured<object> {
  const processor = cpus();
  return {
    on: new Date().toISOString().slice(0, 10),
    machine: `${processor[0]?.model}, ${processor.length} cores, load ${loadavg()[0]!.toFixed(1)}, Node.js ${process.versions.node}`,
  };
}

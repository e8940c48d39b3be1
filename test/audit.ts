import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Known faults that do not concern the bot, by the address of the advisory: why they do not. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** What `npm audit --json` prints: of each package the advisories themselves, and names where a dependency has them. */
const REPORT = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ via: z.array(z.union([z.string(), z.object({ url: z.string(), title: z.string() })])) }),
  ),
});

/**
 * The known faults of the packages that the bot runs with, a line each.
 * @param printed what `npm audit --json` printed
 * @returns undefined when the registry told nothing
 */
export function knownFaults(printed: string, exceptions = EXCEPTIONS): string[] | undefined {
  const report = REPORT.safeParse(JSON.parse(printed));
  if (!report.success) return undefined;
  return Object.entries(report.data.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((fault) =>
      typeof fault === 'string' || fault.url in exceptions ? [] : [`${name}: ${fault.title}, ${fault.url}`],
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const faults = knownFaults(stdout);
  const told = faults === undefined ? ['The registry tells nothing about known faults.'] : faults;
  for (const line of told) process.stdout.write(`${line}\n`);
  if (faults !== undefined && faults.length > 0) process.exitCode = 1;
}

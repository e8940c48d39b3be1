import { UsageError } from './command.ts';

/** A number from the command line. @throws {UsageError} when it is not a whole one above 0 */
export function wholeNumber(value: string): number {
  if (!/^\d{1,7}$/.test(value) || Number(value) === 0)
    throw new UsageError(`"${value}" is not a whole number above 0`);
  return Number(value);
}

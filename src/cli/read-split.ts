import { type Collection, readCollection } from '../evaluation/collection.ts';
import { UsageError } from './command.ts';

/** Reads `DIR:SPLIT`. @throws {UsageError} when there is no split */
export function readSplit(argument: string): Collection {
  const at = argument.lastIndexOf(':');
  if (at < 1) throw new UsageError(`"${argument}" names no split: write it as DIR:SPLIT`);
  return readCollection(argument.slice(0, at), argument.slice(at + 1));
}

/** The folder's name and the split: where the folder is does not matter. */
export function splitLabel(argument: string): string {
  return argument.replace(/^.*\/(?=[^/])/, '').replace(':', ' ');
}

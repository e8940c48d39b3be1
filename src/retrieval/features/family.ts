import type { Evidence } from '../evidence.ts';

/** Whether more of a feature can only speak for a passage (1), only against it (-1), or depends (0). */
export type Direction = 1 | -1 | 0;

/** A group of features that answer one question about a candidate. */
export interface FeatureFamily {
  name: string;
  /**
   * One name for each value; the weights file refers to them. Learning keeps to the directions: they hold in
   * any collection, while what a collection teaches against them is its accident.
   */
  features: Readonly<Record<string, Direction>>;
  /** The values, in the order of `features`; finite, most between 0 and 1. */
  compute(evidence: Evidence): number[];
}

/** Puts values into a row from a place on. @returns the place behind them. */
export function put(values: readonly number[], row: Float64Array, from: number): number {
  // A loop: `set` takes longer for so few.
  for (let at = 0; at < values.length; at++) row[from + at] = values[at]!;
  return from + values.length;
}

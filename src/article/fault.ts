import { FAULTS, type FaultKey } from './fault-sentences.ts';

/** What is said in a fault's sentence, by name. */
export type FaultValues = Readonly<Record<string, string | number>>;

/** A fault as plain data, which can pass between threads. */
export interface FaultData {
  key: FaultKey;
  values: FaultValues;
}

/**
 * Why a source is no article. The key and the values say it in any language; the message says it in English,
 * as one sentence without its full stop.
 */
export class SourceFault extends Error implements FaultData {
  readonly key: FaultKey;
  readonly values: FaultValues;

  constructor(key: FaultKey, values: FaultValues = {}) {
    super(FAULTS[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])));
    this.key = key;
    this.values = values;
  }
}

/** Parts of a map: a part of a million strings is small enough to be grown in a millisecond or two. */
const PARTS = 64;
/** Letters that tell the part: more would tell it no better. */
const LETTERS = 8;

/**
 * A map from strings to numbers that never takes long: a single large `Map` stops everything for a tenth of a
 * second when it outgrows its table.
 */
export class StringNumbers {
  readonly #parts: (Map<string, number> | undefined)[] = [];

  get(string: string): number | undefined {
    return this.#parts[partOf(string)]?.get(string);
  }

  set(string: string, number: number): void {
    const at = partOf(string);
    let part = this.#parts[at];
    if (!part) {
      part = new Map();
      this.#parts[at] = part;
    }
    part.set(string, number);
  }
}

function partOf(string: string): number {
  let hash = string.length;
  for (let at = 0; at < string.length && at < LETTERS; at++) hash = (hash * 31 + string.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 12)) & (PARTS - 1);
}

/** The typed arrays that grow here. */
type Growable = Int32Array | Uint32Array | Uint8Array | Uint16Array | Float32Array | Float64Array;

/** The array itself while it has room for `size` values, else a copy with at least twice the room. */
export function withRoom<T extends Growable>(array: T, size: number): T {
  if (size <= array.length) return array;
  const grown = new (array.constructor as new (length: number) => T)(Math.max(size, array.length * 2));
  grown.set(array);
  return grown;
}

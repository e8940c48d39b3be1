/**
 * Rows of zeros with a one in one place, made once, as they are asked for with every passage.
 * @returns the row of a place; zeros only for one that is not from 0 to `length - 1`.
 */
export function oneHots(length: number): (place: number) => readonly number[] {
  const none = new Array<number>(length).fill(0);
  const rows = none.map((_, place) => none.map((_, other) => (other === place ? 1 : 0)));
  return (place) => rows[place] ?? none;
}

import { firstNameGender } from './first-names.ts';

/** How well two forms of a name fit one person: 0 not at all, 4 the same words. */
export function agreement(a: string[], b: string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) return short.every((word, i) => sameWord(word, long[i]!)) ? 4 : 0;
  if (short.length === 1) {
    if (short[0] === long.at(-1)) return 3;
    if (short[0] === long[0]) return firstNameGender(short[0]!) ? 2 : 1;
    return long.includes(short[0]!) && firstNameGender(short[0]!) === undefined ? 1 : 0;
  }
  // Two words or more: the first must agree (or be its initial), the rest stand in the same order.
  if (!sameWord(short[0]!, long[0]!) && !long.slice(1).includes(short[0]!)) return 0;
  let at = 0;
  for (const word of short) {
    const isLast = word === short.at(-1);
    while (at < long.length && !(isLast ? word === long[at] : sameWord(word, long[at]!))) at++;
    if (at++ >= long.length) return 0;
  }
  return 3;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short[0]!);
}

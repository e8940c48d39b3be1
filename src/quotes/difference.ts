import { belongTogether, type ClaimWord } from './claim-words.ts';

/** A run of words that two texts share, or that only one of them has. */
export interface Change {
  kind: 'same' | 'added' | 'missing';
  text: string;
}

/** What a claim and a source have in common. `from` and `to` bound the source's words that the claim stands for. */
export interface Comparison {
  /** Words of the claim, signs not counted, that stand in the source in that order. */
  shared: number;
  from: number;
  to: number;
  changes: Change[];
}

interface Step {
  kind: Change['kind'];
  word: ClaimWord;
}

/**
 * Where `claim` stands in `source` at its best, and what differs: words that the source has and the claim
 * lacks are `missing`, words of the claim that the source lacks `added`. Alignment by longest common
 * subsequence (dynamic programming), the ends of the source free.
 */
export function compare(claim: readonly ClaimWord[], source: readonly ClaimWord[]): Comparison {
  const { from, to, steps } = align(claim, source);
  const shared = steps.filter(({ kind, word }) => kind === 'same' && !word.isSign).length;
  const before = replaced(steps, source, from, -1);
  const after = replaced(steps.toReversed(), source, to, 1);
  const added = steps.findIndex(({ kind }) => kind !== 'added');
  const lead = added < 0 ? steps.length : added;
  const all = [...steps.slice(0, lead), ...before.toReversed(), ...steps.slice(lead), ...after];
  return { shared, from: from - before.length, to: to + after.length, changes: joined(all) };
}

function align(claim: readonly ClaimWord[], source: readonly ClaimWord[]) {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly ClaimWord[]) =>
    Int32Array.from(words, ({ folded }) => {
      const number = numbers.get(folded) ?? numbers.size;
      numbers.set(folded, number);
      return number;
    });
  const asked = numbered(claim);
  const there = numbered(source);
  const columns = source.length + 1;
  // A shared word is worth more than any gap, so that the fewest words are called changed.
  const score = new Int32Array((claim.length + 1) * columns);
  for (let i = 1; i <= claim.length; i++) {
    score[i * columns] = -i;
    for (let j = 1; j <= source.length; j++) {
      const same = asked[i - 1] === there[j - 1] ? score[(i - 1) * columns + j - 1]! + 4 : -1e9;
      score[i * columns + j] = Math.max(
        same,
        score[(i - 1) * columns + j]! - 1,
        score[i * columns + j - 1]! - 1,
      );
    }
  }
  let to = 0;
  const last = claim.length * columns;
  for (let j = 1; j <= source.length; j++) if (score[last + j]! > score[last + to]!) to = j;
  const steps: Step[] = [];
  let j = to;
  for (let i = claim.length; i > 0; ) {
    const here = score[i * columns + j]!;
    if (j > 0 && asked[i - 1] === there[j - 1] && here === score[(i - 1) * columns + j - 1]! + 4) {
      steps.push({ kind: 'same', word: source[--j]! });
      i--;
    } else if (j > 0 && here === score[i * columns + j - 1]! - 1)
      steps.push({ kind: 'missing', word: source[--j]! });
    else steps.push({ kind: 'added', word: claim[--i]! });
  }
  return { from: j, to, steps: steps.reverse() };
}

/**
 * Words of the source beyond one end of an alignment that the claim replaced or left out, outwards: as many
 * as the claim has there of its own, no further than their sentence, then the signs that belong to the last.
 * @param steps from that end inwards
 * @param end the word boundary at that end
 */
function replaced(steps: readonly Step[], source: readonly ClaimWord[], end: number, step: -1 | 1): Step[] {
  // Where nothing is shared nothing was replaced; no word stands in a sign's place.
  const inner = Math.max(
    0,
    steps.findIndex(({ kind }) => kind !== 'added'),
  );
  let own = steps.slice(0, inner).filter(({ word }) => !word.isSign).length;
  const found: Step[] = [];
  for (let at = step < 0 ? end - 1 : end; at >= 0 && at < source.length; at += step) {
    const word = source[at]!;
    const beside = source[at - step];
    const [left, right] = step < 0 ? [word, beside] : [beside, word];
    const attached = left !== undefined && right !== undefined && belongTogether(left, right);
    if (!attached && (own === 0 || right?.opens !== false)) break;
    if (own > 0) own--;
    found.push({ kind: 'missing', word });
  }
  return found;
}

function joined(steps: readonly Step[]): Change[] {
  const changes: Change[] = [];
  let before: ClaimWord | undefined;
  for (const { kind, word } of steps) {
    const last = changes.at(-1);
    // Words of scripts without spaces and signs stand as close as they were written.
    if (last?.kind === kind) last.text += `${before?.end === word.start ? '' : ' '}${word.written}`;
    else changes.push({ kind, text: word.written });
    before = word;
  }
  return changes;
}

/** A run of words that two texts share, or that only one of them has. */
export interface Change {
  kind: 'same' | 'added' | 'missing';
  text: string;
}

/** Words of a text with how they are compared. */
export interface Word {
  written: string;
  folded: string;
}

/**
 * Where `claim` stands in `source` at its best, and what differs: words that the source has and the claim
 * lacks are `missing`, words of the claim that the source lacks `added`. Alignment by longest common
 * subsequence (dynamic programming), the ends of the source free.
 * @returns `shared`: words of the claim that stand in the source in that order
 */
export function compare(
  claim: Word[],
  source: Word[],
): { shared: number; from: number; to: number; changes: Change[] } {
  const numbers = new Map<string, number>();
  const numbered = (words: Word[]) =>
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
  const steps: Change[] = [];
  let shared = 0;
  let j = to;
  for (let i = claim.length; i > 0; ) {
    const here = score[i * columns + j]!;
    if (j > 0 && asked[i - 1] === there[j - 1] && here === score[(i - 1) * columns + j - 1]! + 4) {
      steps.push({ kind: 'same', text: source[--j]!.written });
      shared++;
      i--;
    } else if (j > 0 && here === score[i * columns + j - 1]! - 1)
      steps.push({ kind: 'missing', text: source[--j]!.written });
    else steps.push({ kind: 'added', text: claim[--i]!.written });
  }
  return { shared, from: j, to, changes: joined(steps.reverse()) };
}

function joined(steps: Change[]): Change[] {
  const changes: Change[] = [];
  for (const step of steps) {
    const last = changes.at(-1);
    if (last?.kind === step.kind) last.text += ` ${step.text}`;
    else changes.push({ ...step });
  }
  return changes;
}

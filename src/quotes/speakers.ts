import { normalize, stripAccents } from '../language/fold.ts';

/** A speaker over all articles. */
export interface KnownSpeaker {
  /** The fullest form of the name. */
  name: string;
  count: number;
}

/** A speaker's name as it is compared. */
export const foldName = (name: string): string => stripAccents(normalize(name.replace(/["“”.]/g, ''), 'en'));

/**
 * Who is who over articles: the same full name is the same person, with or without a middle name; a single
 * word ("Ni") belongs to the one person who has it as first or last name, and to nobody else when two share
 * it. Roles ("a police spokesman") are never joined over articles: only their words are the same.
 * @param forms names as written with how often each was, by `foldName`
 * @returns by the same keys, who it is
 */
export function mergeSpeakers(forms: ReadonlyMap<string, KnownSpeaker>): Map<string, KnownSpeaker> {
  const merged = new Map<string, KnownSpeaker>();
  const byWord = new Map<string, Set<KnownSpeaker>>();
  const byEnds = new Map<string, KnownSpeaker>();
  const fullestFirst = [...forms]
    .map(([key, { name, count }]) => ({ key, name, count, parts: key.split(' ') }))
    .sort((a, b) => b.parts.length - a.parts.length || b.count - a.count);
  for (const { key, name, count, parts } of fullestFirst) {
    const first = parts[0]!;
    const last = parts.at(-1)!;
    const candidates = parts.length === 1 ? byWord.get(first) : undefined;
    const only = candidates?.size === 1 ? [...candidates][0] : undefined;
    const known = parts.length > 1 ? (byEnds.get(`${first} ${last}`) ?? undefined) : only;
    if (
      known &&
      (parts.length < 3 || foldName(known.name) === key || compatible(parts, foldName(known.name).split(' ')))
    ) {
      known.count += count;
      merged.set(key, known);
      continue;
    }
    const speaker = { name, count };
    merged.set(key, speaker);
    if (parts.length === 1) continue;
    if (!byEnds.has(`${first} ${last}`)) byEnds.set(`${first} ${last}`, speaker);
    for (const word of [first, last]) byWord.set(word, (byWord.get(word) ?? new Set()).add(speaker));
  }
  return merged;
}

/** Two middle names that differ are two persons. */
function compatible(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short
    .slice(1, -1)
    .every((middle) =>
      long.some(
        (word) => word[0] === middle[0] && (word.length === 1 || middle.length === 1 || word === middle),
      ),
    );
}

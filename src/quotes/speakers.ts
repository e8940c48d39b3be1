import { normalize, stripAccents } from '../language/fold.ts';
import type { Speaker } from './quotation.ts';

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
 */
export function mergeSpeakers(speakers: Iterable<Speaker>): Map<string, KnownSpeaker> {
  const forms = new Map<string, { name: string; count: number; parts: string[] }>();
  for (const { name } of speakers) {
    const key = foldName(name);
    const form = forms.get(key);
    if (form) form.count++;
    else forms.set(key, { name, count: 1, parts: key.split(' ') });
  }
  const merged = new Map<string, KnownSpeaker>();
  const byWord = new Map<string, Set<KnownSpeaker>>();
  const byEnds = new Map<string, KnownSpeaker>();
  const fullestFirst = [...forms].sort(
    ([, a], [, b]) => b.parts.length - a.parts.length || b.count - a.count,
  );
  for (const [key, { name, count, parts }] of fullestFirst) {
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

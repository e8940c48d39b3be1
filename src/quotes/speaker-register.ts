import { foldName, type KnownSpeaker, mergeSpeakers } from './speakers.ts';

/** Who is quoted how often over all articles. A speaker is known by the key of each form of the name. */
export class SpeakerRegister {
  /** Names as written, by `foldName`, with how many statements each has. */
  readonly #forms = new Map<string, KnownSpeaker>();
  #merged: Map<string, KnownSpeaker> | null = null;

  /**
   * Counts one statement of somebody.
   * @returns the key of the name
   */
  add(name: string): string {
    const key = foldName(name);
    const form = this.#forms.get(key);
    if (form) form.count++;
    else this.#forms.set(key, { name, count: 1 });
    this.#merged = null;
    return key;
  }

  /** Takes back one statement. */
  remove(key: string): void {
    const form = this.#forms.get(key)!;
    if (--form.count === 0) this.#forms.delete(key);
    this.#merged = null;
  }

  /** The speaker meant by a name: as written, otherwise the one with most statements whose name begins so. */
  named(name: string): KnownSpeaker | undefined {
    return this.of(foldName(name)) ?? this.beginning(name, 1)[0];
  }

  of(key: string): KnownSpeaker | undefined {
    return this.#speakers().get(key);
  }

  /** The first speaker with a key that `matches` accepts. */
  find(matches: (key: string) => boolean): KnownSpeaker | undefined {
    for (const [key, speaker] of this.#speakers()) if (matches(key)) return speaker;
    return undefined;
  }

  /**
   * Speakers a word of whose name begins so, those with most statements first.
   * @param keys statements to count, by their speakers' keys; all where they are left out
   */
  beginning(start: string, limit: number, keys?: Iterable<string>): KnownSpeaker[] {
    const folded = foldName(start.trim());
    const found = new Set<KnownSpeaker>();
    for (const [key, speaker] of this.#speakers())
      if (key.startsWith(folded) || key.includes(` ${folded}`)) found.add(speaker);
    return [...(keys ? this.#countAmong(found, keys) : found)]
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, limit);
  }

  *#countAmong(speakers: ReadonlySet<KnownSpeaker>, keys: Iterable<string>): Generator<KnownSpeaker> {
    const counts = new Map<KnownSpeaker, number>();
    for (const key of keys) {
      const speaker = this.of(key)!;
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
    for (const [speaker, count] of counts) if (speakers.has(speaker)) yield { name: speaker.name, count };
  }

  #speakers(): Map<string, KnownSpeaker> {
    this.#merged ??= mergeSpeakers(this.#forms);
    return this.#merged;
  }
}

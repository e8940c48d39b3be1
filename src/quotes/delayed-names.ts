import type { Entity } from './people.ts';

/** Paragraphs at the beginning of a story in which somebody is introduced without a name. */
const beginning = 2;
/** Paragraphs behind that in which the name follows. */
const soon = 2;

/**
 * A news story's first sentence often has "The captain of a ferry … said", and only the next paragraph
 * begins "Capt. Walter Brannigan told …": whoever speaks first behind it is the one introduced.
 */
export class DelayedNames {
  #paragraph = -1;
  #introduced: { entity: Entity; paragraph: number } | null = null;

  paragraph(): void {
    this.#paragraph++;
  }

  /** Somebody without a name says something. */
  roleSpeaks(entity: Entity): void {
    if (this.#paragraph < beginning && !this.#introduced && !entity.plural)
      this.#introduced = { entity, paragraph: this.#paragraph };
    else if (this.#introduced && this.#introduced.entity !== entity) this.#introduced = null;
  }

  /** Somebody named speaks or is a sentence's subject; `isNew` where it is the first time. */
  nameSpeaks(named: Entity, isNew: boolean): void {
    const introduced = this.#introduced;
    if (!introduced || this.#paragraph === introduced.paragraph) return;
    this.#introduced = null;
    if (!isNew || named.kind !== 'person' || this.#paragraph > introduced.paragraph + soon) return;
    const { entity } = introduced;
    if (entity.gender && named.gender && entity.gender !== named.gender) return;
    entity.identity = named;
    if (entity.gender) named.gender ??= entity.gender;
  }
}

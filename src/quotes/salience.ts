import type { Gender } from './first-names.ts';
import type { Entity } from './people.ts';

/** What a sentence's distance leaves of a mention's strength. */
const sentenceDecay = 0.8;
/** Someone whose gender nothing tells is a less likely "he" than someone known to be a man. */
const unknownGender = { named: 0.8, unnamed: 0.7 };
/** Names that nothing shows to be a person's: of two words ("Yang Min"), or of one ("Windows"). */
const unknownKind = { two: 0.5, one: 0.2 };
/** Below this nobody comes to mind. */
const forgotten = 0.02;

/** How strong somebody's last mention was, and in which sentence. */
interface Strength {
  entity: Entity;
  value: number;
  sentence: number;
}

/** Who a reader has in mind while reading on: everyone mentioned, fading from sentence to sentence. */
export class Salience {
  readonly #strength = new Map<Entity, Strength>();
  /** The same in the order in which they came to mind. */
  readonly #all: Strength[] = [];
  #sentence = 0;
  #last: Entity | null = null;

  sentence(number: number): void {
    this.#sentence = number;
  }

  paragraph(): void {
    this.#last = null;
  }

  mention(entity: Entity, strength: number): void {
    const known = this.#strength.get(entity);
    if (known) {
      known.value = Math.max(this.#now(known), strength);
      known.sentence = this.#sentence;
    } else {
      const first = { entity, value: strength, sentence: this.#sentence };
      this.#strength.set(entity, first);
      this.#all.push(first);
    }
    this.#last = entity;
  }

  /** "his" or "her" right behind a name of unknown gender tells it. */
  hint(gender: Gender): void {
    const entity = this.#last;
    if (entity && entity.kind === 'person' && !entity.gender) entity.gender = gender;
  }

  /** The person whom "he" or "she" means here; the gender is then known. */
  resolve(gender: Gender): Entity | null {
    const best = this.likeliest(gender);
    if (best) {
      best.gender ??= gender;
      if (best.kind === 'unknown') best.kind = 'person';
    }
    return best;
  }

  /** Whether somebody known to be of that gender was mentioned in this sentence. */
  isNear(gender: Gender): boolean {
    for (const { entity, sentence } of this.#all)
      if (sentence === this.#sentence && entity.gender === gender && entity.kind !== 'organisation')
        return true;
    return false;
  }

  /** Whom a word for a person means here, without keeping that; `gender` where the word tells one. */
  likeliest(gender?: Gender): Entity | null {
    return this.#best((entity) => {
      if (entity.kind === 'organisation' || entity.plural) return 0;
      if (gender && entity.gender) return entity.gender === gender ? 1 : 0;
      if (entity.kind === 'unknown') return unknownFit(entity);
      if (!gender) return 1;
      return entity.kind === 'role' ? unknownGender.unnamed : unknownGender.named;
    });
  }

  /** The organisation or document that "it" means here. */
  resolveThing(accepts: (entity: Entity) => boolean = () => true): Entity | null {
    return this.#best((entity) =>
      !accepts(entity)
        ? 0
        : entity.kind === 'organisation'
          ? 1
          : entity.kind === 'unknown'
            ? unknownKind.two
            : 0,
    );
  }

  #best(suits: (entity: Entity) => number): Entity | null {
    let best: Entity | null = null;
    let bestScore = forgotten;
    let kept = 0;
    for (const known of this.#all) {
      const { entity } = known;
      const now = this.#now(known);
      if (now < forgotten) {
        this.#strength.delete(entity);
        continue;
      }
      this.#all[kept++] = known;
      const score = now * suits(entity);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    this.#all.length = kept;
    return best;
  }

  #now({ value, sentence }: Strength): number {
    return value * decayed(this.#sentence - sentence);
  }
}

const decay = Array.from({ length: 100 }, (_, sentences) => sentenceDecay ** sentences);

function decayed(sentences: number): number {
  return decay[sentences] ?? sentenceDecay ** sentences;
}

function unknownFit({ words }: Entity): number {
  for (const word of words) if (/\p{N}/u.test(word)) return 0;
  return words.length === 2 || words.length === 3 ? unknownKind.two : unknownKind.one;
}

import { puts } from './cues.ts';
import { firstNameGender, type Gender } from './first-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { endsPhrase, standalone } from './phrases.ts';
import { goesOn, isPersonal } from './who-can-speak.ts';

/** What a word tells by itself, wherever it stands. */
export interface Word {
  /** As written, a possessive ending removed. */
  text: string;
  lower: string;
  capital: boolean;
  possessive: boolean;
  firstName: Gender | 'either' | undefined;
  isFunction: boolean;
  /** Pronouns, and what may open a noun phrase: only these point to somebody without a name. */
  pointsBack: boolean;
  /** A verb, or what opens the words behind a noun phrase. */
  goesOn: boolean;
  /** What a plain noun phrase ends at. */
  endsPhrase: boolean;
  /** A verb of saying, used so or not. */
  isCue: boolean;
  isPersonal: boolean;
}

/** What is neither word nor name: punctuation and whole quotations. */
export const noWord: Word = {
  text: '',
  lower: '',
  capital: false,
  possessive: false,
  firstName: undefined,
  isFunction: false,
  pointsBack: false,
  goesOn: false,
  endsPhrase: false,
  isCue: false,
  isPersonal: false,
};

/** Words that are kept: more than an article's, so that the common ones are looked at once. */
const mostWords = 20_000;

const upper = /^\p{Lu}/u;
const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The words of a language, each looked up in the lexicon once and not at every place where it stands. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #words = new Map<string, Word>();

  private constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  static of(lexicon: Lexicon): Vocabulary {
    const known = vocabularies.get(lexicon);
    if (known) return known;
    const vocabulary = new Vocabulary(lexicon);
    vocabularies.set(lexicon, vocabulary);
    return vocabulary;
  }

  /** @param written as the text has it, with a possessive ending if there is one */
  word(written: string): Word {
    const known = this.#words.get(written);
    if (known) return known;
    if (this.#words.size >= mostWords) this.#words.clear();
    const word = describe(written, this.#lexicon);
    this.#words.set(written, word);
    return word;
  }
}

function describe(written: string, lexicon: Lexicon): Word {
  const possessive = /['’]s$/.test(written);
  const text = possessive ? written.slice(0, -2) : written;
  const lower = text.toLowerCase();
  const { male, female, plural, thing } = lexicon.pronouns;
  const { possessives } = lexicon;
  const pronoun = [male, female, plural, thing, possessives.male, possessives.female].some((set) =>
    set.has(lower),
  );
  return {
    text,
    lower,
    capital: upper.test(text),
    possessive,
    firstName: firstNameGender(text),
    isFunction: lexicon.function.has(lower),
    pointsBack: pronoun || lexicon.determiners.has(lower) || standalone.has(lower),
    goesOn: goesOn(lower, lexicon),
    endsPhrase: endsPhrase(lower, lexicon),
    isCue: lexicon.cues.has(lower) || lexicon.weakCues.has(lower) || puts.test(lower),
    isPersonal: isPersonal(lower, lexicon),
  };
}

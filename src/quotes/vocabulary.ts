import { puts } from './cues.ts';
import { isNoun } from './descriptions.ts';
import { firstNameGender, type Gender } from './first-names.ts';
import { type Lexicon, words } from './lexicon/lexicon.ts';
import { endsPhrase, standalone } from './phrases.ts';
import { goesOn, isPersonal } from './who-can-speak.ts';

/** What a word tells by itself, wherever it stands. */
export interface Word {
  written: string;
  /** Of two words written as one, French "l'eau" and "dit-il". */
  split: Split | null;
  /** A period behind it belongs to it: "Mr.". */
  takesPeriod: boolean;
  /** It has a period that may end a sentence as well: "Inc.". */
  mayClose: boolean;
  /** As written, a possessive ending removed. */
  text: string;
  lower: string;
  capital: boolean;
  possessive: boolean;
  firstName: Gender | 'either' | undefined;
  isFunction: boolean;
  /** A pronoun, or a possessive like one: "she", "her". */
  isPronoun: boolean;
  /** May open a noun phrase: "the", "another". */
  opensPhrase: boolean;
  /** A verb, or what opens the words behind a noun phrase. */
  goesOn: boolean;
  /** What a plain noun phrase ends at. */
  endsPhrase: boolean;
  /** A verb of saying, used so or not; `says` where it always introduces speech. */
  isCue: boolean;
  says: boolean;
  isPersonal: boolean;
  isNoun: boolean;
  isTitle: boolean;
  isDeterminer: boolean;
  isPreposition: boolean;
  isDocument: boolean;
  isOrganisation: boolean;
  /** Begins a phrase like "according to". */
  opensSource: boolean;
}

/** How many letters the first word has, and at which offsets it ends and the second one begins. */
export interface Split {
  letters: number;
  end: number;
  second: number;
}

/** What is neither word nor name: punctuation and whole quotations. In the order of `describe`, so that reading either is as quick. */
export const noWord: Word = {
  written: '',
  split: null,
  takesPeriod: false,
  mayClose: false,
  text: '',
  lower: '',
  capital: false,
  possessive: false,
  firstName: undefined,
  isFunction: false,
  isPronoun: false,
  opensPhrase: false,
  goesOn: false,
  endsPhrase: false,
  isCue: false,
  says: false,
  isPersonal: false,
  isNoun: false,
  isTitle: false,
  isDeterminer: false,
  isPreposition: false,
  isDocument: false,
  isOrganisation: false,
  opensSource: false,
};

const abbreviations = words(
  `mr mrs ms del atty asst amb dr prof gen col lt sgt capt maj cmdr adm brig cpl pvt spc sen rep gov rev hon st ft mt jr sr
   messrs pres supt det sra srta dra mme mlle vs no nr ca bzw usw d.h z.b jan feb aug sept oct nov dec`,
);
/** Abbreviations that often end a sentence: what follows decides. */
const closingAbbreviations = words('inc co corp ltd plc bros cos jr sr a.m p.m u.s u.n d.c');
const dotted = /^(?:\p{L}\.)+\p{L}$/u;
const clitics = /-(?:t-)?(ils?|elles?)$/;

/** Places for words, a power of two; how many of them a word may take; and the longest word that takes one. */
const places = 1 << 15;
const ways = 4;
const longest = 40;

const pattern = /[\p{L}\p{M}\p{N}]+(?:(?:['’.·-]|&(?=\p{L}))[\p{L}\p{M}\p{N}]+)*/uy;
const upper = /^\p{Lu}/u;
const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The words of a language, each looked up in the lexicon once and not at every place where it stands. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  /** By the hash of what is written: there or near it; where all are taken a word takes the last one's place. */
  readonly #words = new Array<Word | undefined>(places).fill(undefined);

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

  /** The word that begins at `start`, or null where none does. */
  wordAt(text: string, start: number): Word | null {
    let end = start;
    let hash = 0;
    let code = text.charCodeAt(end);
    while (isPlain(code)) {
      hash = hashed(hash, code);
      code = text.charCodeAt(++end);
    }
    // Most words are plain letters with a space or a mark behind them: the pattern is for the others.
    const isWhole = code === 46 ? isBreak(text.charCodeAt(end + 1)) : isBreak(code);
    if (isWhole) return end > start ? this.#find(text, start, end, hash) : null;
    pattern.lastIndex = start;
    return pattern.test(text) ? this.word(text, start, pattern.lastIndex) : null;
  }

  /** The word from `start` to `end`. */
  word(text: string, start: number, end: number): Word {
    let hash = 0;
    for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
    return this.#find(text, start, end, hash);
  }

  #find(text: string, start: number, end: number, hash: number): Word {
    const place = (hash ^ (hash >>> 15)) & (places - 1);
    let way = 0;
    for (; way < ways; way++) {
      const known = this.#words[place ^ way];
      if (!known) break;
      if (isAt(text, start, end, known.written)) return known;
    }
    // A part of a text would keep the whole of it in memory.
    const word = describe(` ${text.slice(start, end)}`.slice(1), this.#lexicon);
    if (end - start <= longest) this.#words[place ^ Math.min(way, ways - 1)] = word;
    return word;
  }
}

const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Whether a character is an unaccented letter or a digit. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Whether a character ends a word whatever follows it; also behind the text's last one. */
function isBreak(code: number): boolean {
  return !(code >= 128 || code === 39 || code === 45 || code === 46 || code === 38 || isPlain(code));
}

/** Whether exactly `written` stands from `start` to `end`. */
function isAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++)
    if (text.charCodeAt(start + i) !== written.charCodeAt(i)) return false;
  return true;
}

function describe(written: string, lexicon: Lexicon): Word {
  const possessive = /['’]s$/.test(written);
  const text = possessive ? written.slice(0, -2) : written;
  const lower = text.toLowerCase();
  const isInitial = written.length === 1 && upper.test(written);
  const whole = written.toLowerCase();
  const isAbbreviation = abbreviations.has(whole) || closingAbbreviations.has(whole) || dotted.test(written);
  const { male, female, plural, thing } = lexicon.pronouns;
  const { possessives, titles } = lexicon;
  return {
    written,
    split: splitOf(written, lexicon),
    takesPeriod: written.length === 1 ? isInitial : isAbbreviation,
    mayClose: lower.endsWith('.') && closingAbbreviations.has(lower.slice(0, -1)),
    text,
    lower,
    capital: upper.test(text),
    possessive,
    firstName: firstNameGender(text),
    isFunction: lexicon.function.has(lower),
    isPronoun: [male, female, plural, thing, possessives.male, possessives.female].some((set) =>
      set.has(lower),
    ),
    opensPhrase: lexicon.determiners.has(lower) || standalone.has(lower),
    goesOn: goesOn(lower, lexicon),
    endsPhrase: endsPhrase(lower, lexicon),
    isCue: lexicon.cues.has(lower) || lexicon.weakCues.has(lower) || puts.test(lower),
    says: lexicon.cues.has(lower),
    isPersonal: isPersonal(lower, lexicon),
    isNoun: isNoun(lower, lexicon),
    isTitle: titles.neutral.has(lower) || titles.male.has(lower) || titles.female.has(lower),
    isDeterminer: lexicon.determiners.has(lower),
    isPreposition: lexicon.prepositions.has(lower),
    isDocument: lexicon.documents.has(lower),
    isOrganisation: lexicon.organisation.has(lower),
    opensSource: lexicon.according.has(lower),
  };
}

function splitOf(written: string, { elisions }: Lexicon): Split | null {
  const elided = elisions?.exec(written)?.[0].length;
  if (elided) return { letters: elided - 1, end: elided, second: elided };
  const clitic = clitics.exec(written);
  return clitic && { letters: clitic.index, end: clitic.index, second: written.length - clitic[1]!.length };
}

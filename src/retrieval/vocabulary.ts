import SearchableMap from 'minisearch/SearchableMap';
import { normalize, stripAccents } from '../language/fold.ts';
import { stem } from '../language/stems.ts';
import { isStopWord } from '../language/stop-words.ts';
import { englishVectors } from '../language/word-vectors.ts';
import { StringNumbers } from './string-numbers.ts';
import { withRoom } from './typed-arrays.ts';

/** What a word form is, as bits: begins with a capital, holds a digit, is a stop word. */
export const CAPITAL = 1;
export const NUMBER = 2;
export const STOP = 4;

/** A word as written, read in its language. */
export interface WordForm {
  /** What is indexed and searched: the stem. */
  term: string;
  /** Lower case without accents. */
  surface: string;
  /** `CAPITAL`, `NUMBER`, `STOP`. */
  flags: number;
  /** Row of its vector; negative for stop words and words without. English only so far. */
  vector: number;
}

/** No form, the end of a chain; no vector. */
const NONE = -1;

/** Words read lately, by language and word: most words of a library are those of the library read before. */
const known = new Map<string, WordForm>();
/** Words kept, about 5 MB: those of some hundred articles. */
const MOST_KNOWN = 20_000;

/** Reads a word as it stands in a text of a language. */
export function readWord(written: string, language: string): WordForm {
  const key = `${language} ${written}`;
  let form = known.get(key);
  if (!form) {
    form = readNewWord(written, language);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, form);
  }
  return form;
}

function readNewWord(written: string, language: string): WordForm {
  const word = normalize(written, language);
  const surface = stripAccents(word);
  const isStop = isStopWord(word, language, written);
  return {
    term: stem(word, language),
    surface,
    flags:
      (/^\p{Lu}/u.test(written) ? CAPITAL : 0) | (/\p{N}/u.test(written) ? NUMBER : 0) | (isStop ? STOP : 0),
    vector: language === 'en' && !isStop ? englishVectors().row(surface) : NONE,
  };
}

/**
 * Every word form that a library contains, numbered, so that a passage is an array of numbers and comparing
 * words costs nothing at question time. Forms are never forgotten: a word's number stays true for good.
 */
export class Vocabulary {
  readonly #forms = new Map<string, StringNumbers>();
  #size = 0;
  /** By form: the number of its term. */
  termOf = new Int32Array(1024);
  /** By form: the number of its surface. */
  surfaceOf = new Int32Array(1024);
  /** By form: `CAPITAL`, `NUMBER`, `STOP`. */
  flagsOf = new Uint8Array(1024);
  /** By form: the row of its vector. */
  vectorOf = new Int32Array(1024);
  /** By form: the form of the same term that was met before it. */
  #formBefore = new Int32Array(1024);
  /** By term: the form that was met last; `NONE` for a surface that is no term. */
  #lastForm = new Int32Array(1024).fill(NONE);
  readonly #numbers = new StringNumbers();
  readonly #strings: string[] = [];
  /** By term: the word it was first met as, to show to a reader. */
  readonly #writtenAs: string[] = [];
  /** The numbers of the terms, to be found by their beginning or by a word that is nearly the same. */
  readonly #tree = new SearchableMap<number>();

  /** The number of a word as written in a text of a language; a new word gets the next number. */
  form(written: string, language: string): number {
    let forms = this.#forms.get(language);
    if (!forms) {
      forms = new StringNumbers();
      this.#forms.set(language, forms);
    }
    let form = forms.get(written);
    if (form === undefined) {
      form = this.#add(written, language);
      forms.set(written, form);
    }
    return form;
  }

  #add(written: string, language: string): number {
    const { term, surface, flags, vector } = readWord(written, language);
    const form = this.#size++;
    this.termOf = withRoom(this.termOf, this.#size);
    this.surfaceOf = withRoom(this.surfaceOf, this.#size);
    this.flagsOf = withRoom(this.flagsOf, this.#size);
    this.vectorOf = withRoom(this.vectorOf, this.#size);
    this.#formBefore = withRoom(this.#formBefore, this.#size);
    const number = this.#number(term);
    this.termOf[form] = number;
    this.surfaceOf[form] = this.#number(surface);
    this.flagsOf[form] = flags;
    this.vectorOf[form] = vector;
    if (this.#lastForm[number] === NONE) {
      this.#tree.set(term, number);
      this.#writtenAs[number] = written;
    }
    this.#formBefore[form] = this.#lastForm[number]!;
    this.#lastForm[number] = form;
    return form;
  }

  #number(string: string): number {
    let number = this.#numbers.get(string);
    if (number === undefined) {
      number = this.#strings.length;
      this.#strings.push(string);
      this.#numbers.set(string, number);
      const known = this.#lastForm.length;
      this.#lastForm = withRoom(this.#lastForm, number + 1);
      if (this.#lastForm.length > known) this.#lastForm.fill(NONE, known);
    }
    return number;
  }

  /** A term or surface by its number. */
  string(number: number): string {
    return this.#strings[number]!;
  }

  /** The number of a term or surface; -1 when no text holds it. */
  find(string: string): number {
    return this.#numbers.get(string) ?? -1;
  }

  /** The numbers of several terms; undefined when no text holds one of them. */
  findAll(strings: readonly string[]): number[] | undefined {
    const numbers: number[] = [];
    for (const string of strings) {
      const number = this.#numbers.get(string);
      if (number === undefined) return undefined;
      numbers.push(number);
    }
    return numbers;
  }

  /** The forms of a term. */
  formsOf(term: number): number[] {
    const forms: number[] = [];
    for (let form = this.#lastForm[term] ?? NONE; form !== NONE; form = this.#formBefore[form]!)
      forms.push(form);
    return forms;
  }

  /** A term as some text writes it. */
  example(term: number): string {
    return this.#writtenAs[term] ?? this.string(term);
  }

  /** Numbers of the terms within an edit distance of a word that begin with its first `kept` letters. */
  similar(word: string, distance: number, kept = 0): number[] {
    const beginning = this.#tree.atPrefix(word.slice(0, kept));
    return Array.from(beginning.fuzzyGet(word.slice(kept), distance).values(), ([term]) => term);
  }

  /** Numbers of the terms that begin with a word and have at most `longest` letters. */
  completions(word: string, longest = Number.POSITIVE_INFINITY): number[] {
    const found: number[] = [];
    collect(this.#tree.atPrefix(word)._tree, longest - word.length, found);
    return found;
  }
}

/** A node of the tree: its terms' endings, each with what follows, or with the number where a term ends. */
type Node = ReadonlyMap<string, number | Node>;

/** The numbers under a node whose endings have at most `room` letters: the tree's own iterator visits all. */
function collect(node: Node | undefined, room: number, found: number[]): void {
  if (!node) return;
  for (const [part, rest] of node) {
    if (typeof rest === 'number') found.push(rest);
    else if (part.length <= room) collect(rest, room - part.length, found);
  }
}

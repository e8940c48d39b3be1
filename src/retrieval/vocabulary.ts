import { normalize, stripAccents } from '../language/fold.ts';
import { stem } from '../language/stems.ts';
import { isStopWord } from '../language/stop-words.ts';

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
}

/** Reads a word as it stands in a text of a language. */
export function readWord(written: string, language: string): WordForm {
  const word = normalize(written, language);
  return {
    term: stem(word, language),
    surface: stripAccents(word),
    flags:
      (/^\p{Lu}/u.test(written) ? CAPITAL : 0) |
      (/\p{N}/u.test(written) ? NUMBER : 0) |
      (isStopWord(word, language, written) ? STOP : 0),
  };
}

/**
 * Every word form that a library contains, numbered, so that a passage is an array of numbers and comparing
 * words costs nothing at question time. Forms are never forgotten: a word's number stays true for good.
 */
export class Vocabulary {
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];
  /** By form: the number of its term. */
  readonly termOf: number[] = [];
  /** By form: the number of its surface. */
  readonly surfaceOf: number[] = [];
  /** By form: `CAPITAL`, `NUMBER`, `STOP`. */
  readonly flagsOf: number[] = [];
  /** By term: the word it was first met as, to show to a reader. */
  readonly #writtenAs: string[] = [];

  /** How many terms and surfaces are numbered. */
  get size(): number {
    return this.#strings.length;
  }

  /** The number of a word as written in a text of a language; a new word gets the next number. */
  form(written: string, language: string): number {
    let forms = this.#forms.get(language);
    if (!forms) {
      forms = new Map();
      this.#forms.set(language, forms);
    }
    let form = forms.get(written);
    if (form === undefined) {
      const { term, surface, flags } = readWord(written, language);
      form = this.termOf.length;
      this.termOf.push(this.#number(term));
      this.surfaceOf.push(this.#number(surface));
      this.flagsOf.push(flags);
      this.#writtenAs[this.termOf[form]!] ??= written;
      forms.set(written, form);
    }
    return form;
  }

  #number(string: string): number {
    let number = this.#numbers.get(string);
    if (number === undefined) {
      number = this.#strings.length;
      this.#strings.push(string);
      this.#numbers.set(string, number);
    }
    return number;
  }

  /** The term of a form. */
  term(form: number): string {
    return this.#strings[this.termOf[form]!]!;
  }

  /** The number of a term or surface; -1 when no text holds it. */
  find(string: string): number {
    return this.#numbers.get(string) ?? -1;
  }

  /** A term as some text writes it. */
  example(term: string): string {
    return this.#writtenAs[this.find(term)] ?? term;
  }
}

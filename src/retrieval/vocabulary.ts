import { normalize, stripAccents } from '../language/fold.ts';
import { stem } from '../language/stems.ts';
import { isStopWord } from '../language/stop-words.ts';

/** What a word form is, as bits: begins with a capital, is or holds a number, is a stop word. */
export const CAPITAL = 1;
export const NUMBER = 2;
export const STOP = 4;

/**
 * Every word form that a library contains, numbered, so that a passage is an array of numbers and comparing
 * words costs nothing at question time. Forms are never forgotten: a word's number stays true for good.
 */
export class Vocabulary {
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #numbers = new Map<string, number>();
  /** By term or surface number: its string. */
  readonly strings: string[] = [];
  /** By form: the number of its stem. */
  readonly termOf: number[] = [];
  /** By form: the number of its lower-case form without accents. */
  readonly surfaceOf: number[] = [];
  /** By form: `CAPITAL`, `NUMBER`, `STOP`. */
  readonly flagsOf: number[] = [];
  /** By form: as it was first written. */
  readonly writtenOf: string[] = [];
  /** By term: a form that has it, to show to a reader. */
  readonly formOfTerm: number[] = [];

  /** The number of a word as written in a text of a language; a new word gets the next number. */
  form(written: string, language: string): number {
    let forms = this.#forms.get(language);
    if (!forms) {
      forms = new Map();
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
    const word = normalize(written, language);
    const form = this.termOf.length;
    const term = this.number(stem(word, language));
    this.termOf.push(term);
    this.surfaceOf.push(this.number(stripAccents(word)));
    this.flagsOf.push(
      (/^\p{Lu}/u.test(written) ? CAPITAL : 0) |
        (/\p{N}/u.test(written) ? NUMBER : 0) |
        (isStopWord(word, language, written) ? STOP : 0),
    );
    this.writtenOf.push(written);
    this.formOfTerm[term] ??= form;
    return form;
  }

  /** The number of a term or a surface string. */
  number(string: string): number {
    let number = this.#numbers.get(string);
    if (number === undefined) {
      number = this.strings.length;
      this.strings.push(string);
      this.#numbers.set(string, number);
    }
    return number;
  }

  /** A term as some text writes it, to show to a reader. */
  example(term: string): string {
    return this.writtenOf[this.formOfTerm[this.number(term)]!] ?? term;
  }

  /** The number of a string that some text holds already. */
  find(string: string): number | undefined {
    return this.#numbers.get(string);
  }
}

import { answerKind, answerKinds } from '../language/answer-kinds.ts';
import { normalize } from '../language/fold.ts';
import { type AnswerType, answerType, askedNoun } from '../language/question.ts';
import { stem } from '../language/stems.ts';
import { tokenize } from '../language/tokens.ts';
import type { Correction } from './answer.ts';
import { type AskingWords, askingWeight } from './asking-words.ts';
import { correct } from './correction.ts';
import type { PassageIndex, SearchTerm } from './passage-index.ts';
import { CAPITAL, NUMBER, readWord, STOP, type Vocabulary } from './vocabulary.ts';

/** A content word of a question. */
export interface QueryTerm extends SearchTerm {
  /** As written in the question. */
  word: string;
  /** As its language stems it; for a word that was corrected, what it was corrected to. */
  stem: string;
  /** Number of its surface form. */
  surface: number;
  /** Row of its vector, or of that of what it was corrected to; negative where it has none. */
  vector: number;
  capital: boolean;
  number: boolean;
  /** The library has it, under its own stem. */
  known: boolean;
}

/** A question after analysis. */
export interface Query {
  question: string;
  language: string;
  /** Content words in the question's order, each once. */
  terms: QueryTerm[];
  /** Surface numbers of all words, stop words included, in order. */
  surfaces: number[];
  /** Sum of the terms' inverse document frequencies. */
  idf: number;
  expects: AnswerType;
  /** The kind of expression that answers, more finely: its place in `answerKinds`; -1 where any may. */
  kind: number;
  /** Place among the terms of the noun that is asked for, as `reservoir` in "Which reservoir …"; -1 where none is. */
  askedNoun: number;
  corrections: Correction[];
}

/** A word is matched in one bit of a 32-bit mask; longer questions keep their rarest words. */
export const MOST_TERMS = 30;

/** What a question's words are looked up in. */
export interface Lexicon {
  vocabulary: Vocabulary;
  index: PassageIndex;
  /** Languages of the library: a word is looked up under the stem that each gives it. */
  languages: readonly string[];
  askingWords: AskingWords;
}

/** Analyses a question for a library. */
export function analyse(question: string, language: string, lexicon: Lexicon): Query {
  const { vocabulary } = lexicon;
  const corrections: Correction[] = [];
  const terms = new Map<string, QueryTerm>();
  const surfaces: number[] = [];
  for (const { text: word } of tokenize(question, language)) {
    const { term, surface, flags, vector } = readWord(word, language);
    surfaces.push(vocabulary.find(surface));
    if (flags & STOP || terms.has(term)) continue;
    const { meant, ...found } = lookUp(word, term, language, lexicon, corrections);
    terms.set(term, {
      ...found,
      word,
      surface: vocabulary.find(surface),
      vector: meant === undefined ? vector : readWord(meant, language).vector,
      capital: (flags & CAPITAL) !== 0,
      number: (flags & NUMBER) !== 0,
    });
  }
  const kept = [...terms.values()];
  if (kept.length > MOST_TERMS) {
    const rarest = new Set([...kept].sort((a, b) => b.idf - a.idf).slice(0, MOST_TERMS));
    kept.splice(0, kept.length, ...kept.filter((term) => rarest.has(term)));
  }
  const noun = askedNoun(question, language);
  return {
    question,
    language,
    terms: kept,
    surfaces,
    idf: kept.reduce((sum, term) => sum + term.idf, 0),
    expects: answerType(question, language),
    kind: (answerKinds as readonly string[]).indexOf(answerKind(question, language)),
    askedNoun: kept.findIndex(({ word }) => word.toLowerCase() === noun),
    corrections,
  };
}

function lookUp(
  word: string,
  own: string,
  language: string,
  { vocabulary, index, languages, askingWords }: Lexicon,
  corrections: Correction[],
): Pick<QueryTerm, 'stem' | 'alternatives' | 'idf' | 'known'> & { meant: string | undefined } {
  const stems = new Set([own]);
  for (const other of languages) stems.add(stem(normalize(word, other), other));
  const alternatives = Array.from(stems, (each) => ({ term: vocabulary.find(each), weight: 1 })).filter(
    ({ term }) => index.frequency(term) > 0,
  );
  const known = alternatives.length > 0;
  let meant: string | undefined;
  if (!known) {
    alternatives.push(...correct(own, vocabulary, index));
    if (alternatives.length > 0) {
      const searched = alternatives.map(({ term }) => vocabulary.example(term));
      corrections.push({ word, searched });
      meant = searched[0]!;
    }
  }
  // The most frequent way of writing it says how rare the word is; one that nothing holds is as rare as can be.
  const frequency = Math.max(0, ...alternatives.map(({ term }) => index.frequency(term)));
  return {
    stem: meant === undefined ? own : vocabulary.string(alternatives[0]!.term),
    meant,
    alternatives,
    idf: index.idf(frequency) * askingWeight(askingWords, own, language),
    known,
  };
}

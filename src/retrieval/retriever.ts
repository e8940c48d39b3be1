import type { Passage } from '../article/article.ts';
import { detectLanguage } from '../language/detect.ts';
import type { Answer, RankedPassage } from './answer.ts';
import type { AskingWords } from './asking-words.ts';
import type { Candidate } from './candidate.ts';
import { cite } from './citation.ts';
import { ANSWERING, Confidence, THRESHOLD } from './confidence.ts';
import { Highlighter } from './highlight.ts';
import type { ArticleMetadata } from './indexed-article.ts';
import { IndexedArticles } from './indexed-articles.ts';
import { Matcher } from './matches.ts';
import { withNeighbours } from './neighbours.ts';
import { analyse, type Query } from './query.ts';
import { Ranker } from './ranker.ts';
import { askedStatement, holdsStatement, type StatementsOf, withStatements } from './statements.ts';
import { shippedWeights, type Weights } from './weights.ts';

export interface AskOptions {
  /** Passages in the answer, 5 unless said. */
  limit?: number;
  /** Searches this article only. */
  articleId?: string;
  /** Language of the question, BCP 47 primary subtag; detected unless said. */
  language?: string;
  /** What is said in an article and by whom, where that is known: passages that call a speaker "he" are then found too. */
  statementsOf?: StatementsOf;
}

/** Passages that the index hands to the ranker: with 50, as many first passages are right on qed, covidqa and our news. */
const CANDIDATES = 40;
/** Until the ranker has looked. */
const NO_FEATURES = new Float64Array(0);

/** The passages of a library and the way from a question to its answer among them. */
export class Retriever {
  readonly #articles = new IndexedArticles();
  readonly #ranker: Ranker;
  readonly #highlighter: Highlighter;
  readonly #confidence: Confidence;
  readonly #askingWords: AskingWords;

  constructor(weights: Weights = shippedWeights()) {
    this.#ranker = new Ranker(weights.passage);
    this.#highlighter = new Highlighter(weights.sentence, weights.answerWords);
    this.#confidence = new Confidence(weights.confidence);
    this.#askingWords = weights.askingWords;
  }

  /** Passages that can be found. */
  get size(): number {
    return this.#articles.index.size;
  }

  /**
   * Adds an article's passages, in reading order.
   * @throws {Error} when the library has an article of this id; remove it first to replace it.
   */
  add(metadata: ArticleMetadata, passages: readonly Passage[]): void {
    if (this.#articles.get(metadata.id))
      throw new Error(`article "${metadata.id}" is in the library already`);
    this.#articles.add(metadata, passages);
  }

  /**
   * Adds an article like `add`, or puts it in the place of the one that has its id, in slices: until the promise
   * resolves, questions see the library as it was. Calls for the same id must not overlap.
   * @param breathe is awaited after each sentence; it resolves at once, or when other work has run. What runs
   * between two breaths takes a few milliseconds at most.
   */
  replace(
    metadata: ArticleMetadata,
    passages: readonly Passage[],
    breathe: () => Promise<void>,
  ): Promise<void> {
    return this.#articles.replace(metadata, passages, breathe);
  }

  /** Removes an article with all its passages. @returns false when the library has none of this id. */
  remove(articleId: string): boolean {
    return this.#articles.remove(articleId);
  }

  /** A passage with its article, by `<article id>#<paragraph>`. */
  passage(id: string): { passage: Passage; article: ArticleMetadata } | undefined {
    const article = this.#articles.get(id.slice(0, id.lastIndexOf('#')));
    const passage = article?.passages.find((candidate) => candidate.id === id);
    return passage && { passage, article: article!.metadata };
  }

  /** An article's passages in reading order; empty when the library does not have it. */
  passages(articleId: string): readonly Passage[] {
    return this.#articles.get(articleId)?.passages ?? [];
  }

  /** The third step of `ask`: candidates, best first. */
  rank({ candidates, matcher }: { candidates: readonly Candidate[]; matcher: Matcher }): Candidate[] {
    return this.#ranker.rank(candidates, matcher);
  }

  /** Answers a question with ranked passages; an empty or meaningless question finds none. */
  ask(question: string, options: AskOptions = {}): Answer {
    const query = this.analyse(question, options.language);
    const limit = options.limit ?? ANSWERING;
    const { candidates, matcher } = this.candidates(query, options.articleId, Math.max(CANDIDATES, limit));
    const asked = askedStatement(question);
    const ranked = withStatements(this.rank({ candidates, matcher }), asked, options.statementsOf);
    const learned = this.#confidence.of(query, ranked);
    // A statement of the kind asked for answers, however few of the question's words it shares.
    const probability = holdsStatement(ranked[0], asked, options.statementsOf)
      ? Math.max(learned, THRESHOLD)
      : learned;
    return {
      question,
      answered: probability >= THRESHOLD,
      confidence: probability,
      passages: ranked.slice(0, limit).map((candidate, at) => this.#present(candidate, at + 1, matcher)),
      corrections: query.corrections,
    };
  }

  /** The first step of `ask`: what the question asks for, in terms of this library. */
  analyse(question: string, language?: string): Query {
    const languages = this.#articles.languages();
    const asked = language ?? detectLanguage(question, languages) ?? this.#articles.mainLanguage();
    const { vocabulary, index } = this.#articles;
    return analyse(question, asked, { vocabulary, index, languages, askingWords: this.#askingWords });
  }

  /** The second step of `ask`: the `count` passages that may answer, in the index's order, and those beside the best. */
  candidates(
    query: Query,
    articleId?: string,
    count = CANDIDATES,
  ): { candidates: Candidate[]; matcher: Matcher } {
    const { vocabulary, index } = this.#articles;
    const matcher = new Matcher(query, vocabulary, index);
    const only = articleId === undefined ? undefined : this.#articles.get(articleId);
    if (articleId !== undefined && !only) return { candidates: [], matcher };
    const within = only && { from: only.from, to: only.from + only.passages.length };
    const searched = [...query.terms, ...matcher.paraphrases.searched()];
    const candidates = index.top(searched, count, within).map(({ passage, score }) => ({
      article: this.#articles.ownerOf(passage),
      ordinal: this.#articles.ordinalOf(passage),
      bm25: score,
      score: 0,
      features: NO_FEATURES,
    }));
    return { candidates: withNeighbours(candidates, matcher), matcher };
  }

  #present(candidate: Candidate, rank: number, matcher: Matcher): RankedPassage {
    const { article, ordinal, score } = candidate;
    const passage = article.passages[ordinal]!;
    const range = this.#highlighter.highlight(candidate, matcher);
    return {
      rank,
      id: passage.id,
      score,
      paragraph: passage.paragraph,
      text: passage.text,
      highlight: range,
      citation: cite(article.metadata, passage, range),
    };
  }
}

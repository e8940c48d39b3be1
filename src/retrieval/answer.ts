/** A half-open range of UTF-16 offsets into a passage's text. */
export interface Range {
  start: number;
  end: number;
}

/** What a reader needs to find the passage again; fields the article does not state are absent. */
export interface Citation {
  articleId: string;
  title: string;
  publisher?: string;
  author?: string;
  /** ISO 8601. */
  published?: string;
  paragraph: number;
  /** The article's link with a text fragment that opens the page at the highlight. */
  url?: string;
}

/** One ranked passage of an answer. */
export interface RankedPassage {
  /** Counted from 1. */
  rank: number;
  /** `<article id>#<paragraph>`. */
  id: string;
  /** The ranker's score; comparable within one answer only. */
  score: number;
  paragraph: number;
  text: string;
  /** The answering sentence, list item or neighbouring pair of sentences inside `text`. */
  highlight: Range;
  citation: Citation;
}

/** A word of the question that the library does not contain, and what was searched instead. */
export interface Correction {
  word: string;
  searched: string[];
}

/** The reply to a question as plain data: printed, rendered and scored alike. */
export interface Answer {
  question: string;
  /** False when `confidence` is below the documented threshold: passages are then only the nearest. */
  answered: boolean;
  /** Calibrated probability, 0 to 1, that one of the five best passages answers the question. */
  confidence: number;
  /** Best first. */
  passages: RankedPassage[];
  corrections: Correction[];
}

import type { Span as Range } from '../language/sentences.ts';

/** Who said something, as far as the article tells. */
export interface Speaker {
  /** The fullest name the article gives ("Ni Guangnan"), or the noun phrase of a role ("a police spokesman"). */
  name: string;
  kind: 'person' | 'organisation' | 'role';
  /** Title or description beside the name ("a member of the Chinese Academy of Engineering"). */
  description?: string;
}

/** Words that an article ascribes to someone. Offsets are UTF-16 offsets into the article's text. */
export interface Quotation extends Range {
  /** `quotation`: the words stood between marks. `reported`: the article's own wording of a statement. */
  kind: 'quotation' | 'reported';
  /** Verbatim, without the marks. */
  text: string;
  /** Null where a careful reader could not name anyone. */
  speaker: Speaker | null;
  /** The word or phrase that ties words and speaker ("said", "according to"); null where there is none. */
  cue: string | null;
}

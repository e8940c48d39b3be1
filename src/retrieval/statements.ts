import type { Candidate } from './evidence.ts';

/** A question for somebody's words: "what did Microsoft deny?", "what has the mayor said about trams?" */
export interface AskedStatement {
  /** Last word of the speaker's name as asked, lower case: the part that articles repeat. */
  speaker: string;
  /** The question asks for what the speaker says is not so. */
  denial: boolean;
}

const SAYING =
  'sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|argu(?:e|es|ed|ing)|' +
  'announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|explain(?:s|ed|ing)?|warn(?:s|ed|ing)?|t(?:ell|ells|old)|wr(?:ite|ites|ote)|' +
  'admit(?:s|ted|ting)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|add(?:s|ed)?';
const DENYING =
  'den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out';
const NEGATION = /\b(?:never|not|no|nothing|none|neither|nor|false|untrue|baseless|unfounded)\b|n[’']t\b/i;

const ASKS = new RegExp(
  `^\\W*what\\b.{0,12}?\\b(?:did|does|do|has|have|had)\\s+(.{1,60}?)\\s+(?:ever\\s+)?(?:(${SAYING})|(?:${DENYING}))\\b`,
  'iu',
);

/** Reads a question for somebody's words; undefined for any other question. English only so far. */
export function askedStatement(question: string): AskedStatement | undefined {
  const asks = ASKS.exec(question);
  const speaker = asks?.[1]?.match(/[\p{L}\p{N}-]+/gu)?.at(-1);
  return speaker === undefined
    ? undefined
    : { speaker: speaker.toLowerCase(), denial: asks![2] === undefined };
}

/**
 * Whether a passage reports a statement of the kind asked for: the speaker's name, at most an apposition and
 * two words further a verb of saying, and for a denial a negation in what follows, or a verb that denies.
 */
export function reportsStatement(text: string, { speaker, denial }: AskedStatement): boolean {
  const name = speaker.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  const said = new RegExp(
    `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])(?:, [^,.!?]{1,80},)?(?:\\s+[\\p{L}’']+){0,2}?\\s+(?:(${SAYING})|(?:${DENYING}))\\b([^.!?]*)`,
    'giu',
  );
  return [...text.matchAll(said)].some(
    ([, saying, rest]) => !denial || saying === undefined || NEGATION.test(rest!),
  );
}

/** What a statement of the kind asked for adds to a ranker's score: more than the words it shares can. */
const STATEMENT = 6;

/** Whether a candidate reports a statement of the kind asked for. */
export function holdsStatement(candidate: Candidate | undefined, asked: AskedStatement | undefined): boolean {
  if (!candidate || !asked) return false;
  return reportsStatement(candidate.article.passages[candidate.ordinal]!.text, asked);
}

/** Puts candidates that report a statement of the kind asked for above those that only share its words. */
export function withStatements(ranked: Candidate[], asked: AskedStatement | undefined): Candidate[] {
  if (!asked) return ranked;
  return ranked
    .map((candidate) =>
      holdsStatement(candidate, asked) ? { ...candidate, score: candidate.score + STATEMENT } : candidate,
    )
    .sort((a, b) => b.score - a.score);
}

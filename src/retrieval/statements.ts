import { normalize } from '../language/fold.ts';
import { stem } from '../language/stems.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize } from '../language/tokens.ts';
import type { Candidate } from './candidate.ts';

/** A question for somebody's words: "what did Microsoft deny?", "what has the mayor said about trams?" */
export interface AskedStatement {
  /** Last word of the speaker's name as asked, lower case: the part that articles repeat. Letters, digits and hyphens. */
  speaker: string;
  /** The question asks for what the speaker says is not so. */
  denial: boolean;
  /** Stems of what the statement is to be about: the words behind the verb. */
  topic: string[];
}

/** Somebody's words in an article, quoted or only reported. */
export interface Statement {
  /** Number of the paragraph. */
  paragraph: number;
  text: string;
  speaker: { name: string; description?: string } | null;
}

/** What is said in an article, by its id. */
export type StatementsOf = (articleId: string) => readonly Statement[];

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

/** "How did the mayor react to …?": any statement will do. */
const REACTION =
  /^\W*how\b.{0,12}?\b(?:did|does|has|have)\s+(.{1,60}?)\s+(reply|replied|react(?:ed)?|respond(?:ed)?|answer(?:ed)?|describe[sd]?|explain(?:ed)?)\b/iu;

/** Reads a question for somebody's words; undefined for any other question. English only so far. */
export function askedStatement(question: string): AskedStatement | undefined {
  const asks = ASKS.exec(question) ?? REACTION.exec(question);
  const speaker = asks?.[1]?.match(/[\p{L}\p{N}-]+/gu)?.at(-1);
  if (!asks || speaker === undefined) return undefined;
  const topic = contentStems(question.slice(asks[0].length));
  return { speaker: speaker.toLowerCase(), denial: asks[2] === undefined, topic };
}

const contentStems = (text: string) =>
  tokenize(text, 'en')
    .map((token) => normalize(token.text, 'en'))
    .filter((word) => !isStopWord(word, 'en'))
    .map((word) => stem(word, 'en'));

/**
 * Whether a passage reports a statement of the kind asked for: the speaker's name, at most an apposition and
 * two words further a verb of saying, and for a denial a negation in what follows, or a verb that denies.
 */
export function reportsStatement(text: string, { speaker, denial }: AskedStatement): boolean {
  const said = new RegExp(
    `(?<![\\p{L}\\p{N}])${speaker}(?![\\p{L}\\p{N}])(?:, [^,.!?]{1,80},)?(?:\\s+[\\p{L}’']+){0,2}?\\s+(?:(${SAYING})|(?:${DENYING}))\\b([^.!?]*)`,
    'giu',
  );
  return [...text.matchAll(said)].some(
    ([, saying, rest]) => !denial || saying === undefined || NEGATION.test(rest!),
  );
}

/** What a statement of the kind asked for adds to a ranker's score: more than the words it shares can. */
const STATEMENT = 6;
/** What is added for a statement about all of what was asked, beside one about nothing of it. */
const TOPIC = 4;
/** Candidates whose articles are read for what is said in them: reading one takes milliseconds. */
const LOOKED_INTO = 40;

/** Whether a candidate reports a statement of the kind asked for. */
export function holdsStatement(
  candidate: Candidate | undefined,
  asked: AskedStatement | undefined,
  statementsOf?: StatementsOf,
): boolean {
  if (!candidate || !asked) return false;
  const { paragraph, articleId, text } = candidate.article.passages[candidate.ordinal]!;
  if (reportsStatement(text, asked)) return true;
  return (statementsOf?.(articleId) ?? []).some(
    (one) =>
      one.paragraph === paragraph &&
      isSpokenBy(one, asked.speaker) &&
      (!asked.denial || NEGATION.test(one.text)),
  );
}

/** "he said" is the mayor's where the article tells that he is the mayor. */
function isSpokenBy({ speaker }: Statement, name: string): boolean {
  if (!speaker) return false;
  const words = `${speaker.name} ${speaker.description ?? ''}`.toLowerCase().match(/[\p{L}\p{N}-]+/gu);
  return words?.includes(name) ?? false;
}

/**
 * Puts candidates that report a statement of the kind asked for above those that only share its words, those
 * about what was asked first.
 */
export function withStatements(
  ranked: Candidate[],
  asked: AskedStatement | undefined,
  statementsOf?: StatementsOf,
): Candidate[] {
  if (!asked) return ranked;
  return ranked
    .map((candidate, at) => {
      const known = at < LOOKED_INTO ? statementsOf : undefined;
      if (!holdsStatement(candidate, asked, known)) return candidate;
      return { ...candidate, score: candidate.score + STATEMENT + TOPIC * aboutTopic(candidate, asked) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Share of the topic's words that a candidate's passage has. */
function aboutTopic({ article, ordinal }: Candidate, { topic }: AskedStatement): number {
  if (topic.length === 0) return 0;
  const stems = new Set(contentStems(article.passages[ordinal]!.text));
  return topic.filter((word) => stems.has(word)).length / topic.length;
}

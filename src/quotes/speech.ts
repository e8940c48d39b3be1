import type { Attributed } from './attribution.ts';
import { cueKind } from './cues.ts';
import { isPlural } from './descriptions.ts';
import type { ReadParagraph } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Words from which on a quotation without any attribution is a sentence somebody said, not a term. */
const sentenceWords = 5;
/** What has more words is no title. */
const longestTitle = 8;
const smallInTitles =
  /^(?:a|an|the|of|in|on|and|or|for|to|at|by|with|from|de|la|le|el|der|die|das|und|et|y|e|do|da)$/i;

/**
 * Whether the words between the marks were said by somebody, and are no title, nickname, label or term
 * that the writer keeps at a distance.
 */
export function isSpeech(reading: Reading, paragraph: ReadParagraph, one: Attributed): boolean {
  const { lexicon, text, spans } = reading;
  const { start, end, closed } = spans[one.span]!;
  const words = text.slice(start, end);
  if (!/\p{L}/u.test(words)) return false;
  const count = countWords(words);
  const before = paragraph.tokens[one.token - 1];
  const beside = one.tie?.place === 'beside';
  const alone = standsAlone(paragraph, one);
  if (!alone && count <= longestTitle && isTitle(words) && !introduced(paragraph, one, reading)) return false;
  // "Green Fields," which opens Friday: a title with which a sentence begins.
  if (!one.tie && count > 1 && count <= longestTitle && words.endsWith(',') && isTitle(words)) return false;
  // "Known as "Bear"" names, "described it as "quite strong"" quotes.
  const described = before?.lower === 'as' && one.tie !== null;
  const naming = before?.kind === 'word' && lexicon.naming.has(before.lower) && !described;
  if (naming && (count <= 2 || isTitle(words))) return false;
  if (count <= 3 && isCalled(paragraph, one, words)) return false;
  if (!closed && count > 2 && isReopened(reading, one)) return true;
  // `He called it "a black hole.`: what is left of the paragraph is one sentence.
  if (!closed && one.tie && /[.!?]$/.test(words) && !/[.!?]\s/.test(words)) return true;
  if (!closed) return alone ? count >= sentenceWords : /^\p{Lu}/u.test(words) && one.tie !== null;
  if (count <= 2 && !beside && isModifier(paragraph, one, reading)) return false;
  if (one.tie) return true;
  const whole = /^[\p{Lu}\p{N}¿¡'‘—-]/u.test(words) && /[.!?…,—-]['’”)]?$/.test(words);
  return whole && (count >= sentenceWords || alone);
}

/** What locals call "man camps": a name that many use. What critics call "a sham" is said. */
function isCalled({ tokens }: ReadParagraph, { tie }: Attributed, words: string): boolean {
  const { phrase, cue } = tie ?? {};
  if (!cue || !phrase || !naming.test(tokens[cue.start]!.lower)) return false;
  const parts = words.split(/\s+/);
  const isName = isTitleCase(parts.slice(1)) || !/^(?:an?|the)$/i.test(parts[0]!);
  return phrase.kind === 'noun' && isPlural(phrase.head) && isName;
}

const naming = /^(?:call|dub|nickname)(?:s|ed|d)?$|^dubbed$/;

/** Whether the next paragraph begins with a mark: what was left open goes on there. */
function isReopened({ paragraphs }: Reading, { paragraph }: Attributed): boolean {
  return paragraphs[paragraph + 1]?.tokens[0]?.kind === 'quotation';
}

/** Words with capitals in mid-sentence are a name, unless a verb of saying leads into them: `shouted "Stop"`. */
function introduced(paragraph: ReadParagraph, { token }: Attributed, { lexicon }: Reading): boolean {
  const { tokens } = paragraph;
  const verb = tokens[token - 1]!.kind === 'punctuation' ? token - 2 : token - 1;
  return (
    verb >= 0 && cueKind(paragraph, verb, lexicon) === 'strong' && !lexicon.naming.has(tokens[verb]!.lower)
  );
}

/** The company's "poison pill" defense: a term before its noun. */
function isModifier(paragraph: ReadParagraph, one: Attributed, { lexicon }: Reading): boolean {
  const before = paragraph.tokens[one.token - 1];
  const after = paragraph.tokens[one.token + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  const opens = lexicon.determiners.has(before.lower) || before.possessive;
  return (
    opens &&
    !lexicon.function.has(after.lower) &&
    !lexicon.prepositions.has(after.lower) &&
    !lexicon.cues.has(after.lower)
  );
}

function standsAlone({ tokens }: ReadParagraph, { token }: Attributed): boolean {
  const before = tokens[token - 1];
  return before === undefined || before.kind === 'quotation' || /^[.!?:]$/.test(before.text);
}

/** How many words there are, counted no further than a title may go. */
function countWords(words: string): number {
  let count = 1;
  let inSpace = false;
  for (let i = 1; i < words.length && count <= longestTitle; i++) {
    const isSpaceHere = isSpace(words.charCodeAt(i));
    if (isSpaceHere && !inSpace) count++;
    inSpace = isSpaceHere;
  }
  return count;
}

function isSpace(code: number): boolean {
  return code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

function isTitle(words: string): boolean {
  return isTitleCase(words.split(/\s+/)) && !/[!?]$/.test(words);
}

function isTitleCase(parts: string[]): boolean {
  return parts.every((part, i) => {
    const bare = part.replace(/[^\p{L}\p{N}]/gu, '');
    return bare === '' || /^[\p{Lu}\p{N}]/u.test(bare) || (i > 0 && smallInTitles.test(bare));
  });
}

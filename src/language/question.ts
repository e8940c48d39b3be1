import { questionParts, questionWords } from './question-words.ts';

/** What kind of words the answer to a question is expected to hold. */
export type AnswerType = 'person' | 'place' | 'time' | 'number' | 'definition' | 'reason' | 'other';

type Pattern = readonly [type: AnswerType, pattern: RegExp];

/** English questions by the answer they ask for, tried in order; anywhere in the question. */
const ENGLISH: readonly Pattern[] = [
  [
    'number',
    /\bhow (?:many|much|old|long(?! ago)|far|tall|big|large|high|deep|often|fast|heavy|wide|few|late|early)\b|\b(?:what|which) (?:(?:is|was|are|were) (?:the )?)?(?:\w+ )?(?:number|percentage|percent|amount|population|age|cost|price|length|size|rate|height|distance|proportion|total|share|score)\b/i,
  ],
  [
    'time',
    /^\W*when\b|\bwhen (?:did|do|does|is|are|was|were|will|would|can|has|have|had)\b|\bwhen\W*$|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|season|era)\b|\bhow long ago\b|\bsince when\b/i,
  ],
  [
    'person',
    /(?<!\bthe )\bwho(?:se|m|'s|s)?\b|\b(?:what|which) (?:\w+ )?(?:person|man|woman|actor|actress|singer|president|player|author|king|queen|leader|minister|senator)\b/i,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|country|state|place|town|county|continent|region|location|river|island|village|province)\b/i,
  ],
  ['reason', /\bwhy\b|\bhow come\b|\bwhat (?:is|was|were|are) the (?:reason|cause)s?\b|\bfor what reason\b/i],
  // Whatever has a name is named by a word with a capital.
  ['person', /\bnames? of\b|['’]s names?\b/i],
  [
    'definition',
    /^\s*(?:what|who)(?:'s| is| are| was| were| does)\b[^?]{0,40}\??\s*$|\bmeaning of\b|\bdefin(?:e|ition)\b|\bstand for\b|\bmean\b/i,
  ],
];

const wholeWords = ([type, words]: [AnswerType, string]): Pattern => [
  type,
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
];
const anywhere = ([type, words]: [AnswerType, string]): Pattern => [type, new RegExp(words, 'iu')];

/** A language's patterns are made at its first question. */
const patterns = new Map<string, readonly Pattern[]>([['en', ENGLISH]]);

function patternsOf(language: string): readonly Pattern[] {
  let made = patterns.get(language);
  if (!made) {
    made = questionWords[language]?.map(wholeWords) ?? questionParts[language]?.map(anywhere) ?? [];
    patterns.set(language, made);
  }
  return made;
}

/** What a question expects as its answer; `other` where its words tell nothing. */
export function answerType(question: string, language: string): AnswerType {
  for (const [type, pattern] of patternsOf(language)) if (pattern.test(question)) return type;
  return 'other';
}

const ASKED_NOUN =
  /\b(?:which|what)(?:(?:['’]s|\s+(?:is|was|are|were))\s+the)?\s+(?:names?\s+of\s+(?:the\s+)?)?(?:(?:kind|sort|type)s?\s+of\s+)?(?:(?:two|three|four|five|six|first|last|new)\s+)*(?!(?:happen(?:s|ed)|ma(?:de|kes)|cause[sd]|started|led|forced)\b)(?<noun>[\p{L}-]+)/iu;

/**
 * The noun after `which` or `what` that the answer names, in lower case: `reservoir` in "Which reservoir is searched?".
 * Undefined where there is none; English only so far. It may be no noun: a stop word, as in "What did …", or an
 * adjective, as in "the freed engineer".
 */
export function askedNoun(question: string, language: string): string | undefined {
  return language === 'en' ? ASKED_NOUN.exec(question)?.groups?.noun?.toLowerCase() : undefined;
}

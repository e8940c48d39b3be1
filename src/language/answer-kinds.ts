import { type AnswerType, answerType } from './question.ts';

/** What a sentence must hold to answer a question, more finely than `AnswerType` tells. */
export type AnswerKind = keyof typeof EXPRESSIONS | 'other';

/** English questions by the answer they ask for, tried in order. */
const QUESTIONS: readonly [AnswerKind, RegExp][] = [
  [
    'duration',
    /\bhow long\b|\bhow many (?:years|days|hours|minutes|months|weeks|seconds)\b|\bhow much time\b/i,
  ],
  [
    'money',
    /\bhow much (?:money|did|does|do|is|are|was|were|will|has|have)\b|\bhow expensive\b|\b(?:cost|price|salary|worth|budget|revenue|fine|fee)\b/i,
  ],
  ['manner', /\bhow (?:do|does|did|is|are|was|were|can|to|could|would|will)\b/i],
  [
    'statement',
    /\bwhat\b.{0,40}\b(?:say|says|said|claims?|tell|told|think|believe|deny|denied|argues?|warn)\b/i,
  ],
  ['definition', /\bmeaning\b|\bdefin(?:e|ition)\b|\bstands? for\b|\bmeans?\b/i],
  ['name', /^\W*what\b.*\b(?:names?|called|known as|term|title)\b/i],
];

/** Where a question's own words tell no kind, its type does; so too for all languages but English. */
const OF_TYPE: Readonly<Record<AnswerType, AnswerKind>> = {
  person: 'person',
  place: 'place',
  time: 'date',
  number: 'number',
  definition: 'definition',
  reason: 'reason',
  other: 'other',
};

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|million|billion|dozens?|half|third|quarter|twice|once|several';
const UNITS = 'second|minute|hour|day|week|month|year|decade|century|centurie|season';

/** Expressions that answer each kind of question; digits, currencies and names tell in any language. */
const EXPRESSIONS = {
  date: new RegExp(`(?<!\\p{N})(?:1\\d{3}|20\\d{2})(?!\\p{N})|\\b(?:${MONTHS})\\b`, 'u'),
  number: new RegExp(`(?<!\\p{L})\\p{N}|\\b(?:${NUMBERS})\\b`, 'iu'),
  duration: new RegExp(`(?:\\p{N}|\\b(?:an?|${NUMBERS}|few|many))[ -](?:\\p{L}+ )?(?:${UNITS})s?\\b`, 'iu'),
  money: /\p{Sc}\s?\p{N}|\p{N}\s?\p{Sc}|\p{N}\s?(?:million|billion|dollars?|euros?|pounds?|cents?)\b/iu,
  person: /\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\. )?\p{Lu}\p{L}/u,
  place:
    /\b(?:located|situated|headquartered|based|near|north|south|east|west|\w+ern coast|city|county|island|region|province|district|found in)\b|\b(?:in|at|from|near|outside) (?:the )?(?:\p{Ll}+ )?\p{Lu}/u,
  reason:
    /\b(?:because|due to|owing to|so that|in order to|as a result|result(?:s|ed)? (?:in|from)|caus(?:e|es|ed|ing)|led to|reasons?|therefore|thus|prompted|blamed)\b|\bto (?:avoid|prevent|protect|allow|ensure|reduce|help|make)\b/i,
  manner: /\b(?:by \p{L}+ing|using|through|via|by means|method|process)\b/iu,
  definition:
    /\b(?:is|are|was|were) (?:an?|the|one|any|when)\b|\b(?:refers? to|means|denotes|describes|stands? for|defined as|short for)\b/i,
  statement:
    /["“”„«]|\b(?:said|says|told|added|claimed|stated|according to|announced|warned|denied|insisted)\b/i,
  name: /\b(?:called|named|known as|titled|entitled|nicknamed|dubbed|referred to as)\b/i,
};

export const answerKinds = Object.keys(EXPRESSIONS) as (keyof typeof EXPRESSIONS)[];

/** What kind of expression answers a question. */
export function answerKind(question: string, language: string): AnswerKind {
  const english =
    language === 'en' ? QUESTIONS.find(([, pattern]) => pattern.test(question))?.[0] : undefined;
  return english ?? OF_TYPE[answerType(question, language)];
}

/** Which kinds of question a sentence has an expression for: a mask, one bit for each of `answerKinds`. */
export function expressions(sentence: string): number {
  return answerKinds.reduce((mask, kind, at) => mask | (EXPRESSIONS[kind].test(sentence) ? 1 << at : 0), 0);
}

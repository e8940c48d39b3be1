import { type AnswerType, answerType } from './question.ts';

/** What a sentence must hold to answer a question, more finely than `AnswerType` tells. */
export type AnswerKind = keyof typeof EXPRESSIONS | 'other';

/** English questions by the answer they ask for, tried in order. */
const QUESTIONS: readonly [AnswerKind, RegExp][] = [
  [
    'age',
    /\bhow old\b|\b(?:what|which) age\b|\bwhat(?:['’]s| is| was| are| were) the ages? of\b|['’]s age\W*$/i,
  ],
  [
    'duration',
    /\bhow long\b(?! ago)|\bhow many (?:years|days|hours|minutes|months|weeks|seconds)\b|\bhow much time\b/i,
  ],
  [
    'money',
    /\bhow much (?:(?:\p{L}+ )?(?:money|pay)|cash|compensation|aid|debt|rent|ransom|tax|bail|did|does|do|is|are|was|were|will|would|has|have)\b|\bhow much\W*$|\bhow expensive\b|^(?!\W*(?:who|whose|why|where|how (?:many|did|do|does))\b).*\b(?:cost|price|salary|worth|budget|revenue|fine|fee)\b/iu,
  ],
  ['measure', /\bhow (?:far|tall|high|deep|fast|heavy|wide|broad|thick|strong|hot|cold|loud|steep|much)\b/i],
  ['manner', /\bhow (?:do|does|did|is|are|was|were|can|to|could|would|will)\b/i],
  [
    'statement',
    /\bwhat\b.{0,40}\b(?:say|says|said|claims?|tell|told|think|believe|deny|denied|argues?|warn)\b/i,
  ],
  ['definition', /\bmeaning\b|\bdefin(?:e|ition)\b|\bstands? for\b|\bmeans?\b/i],
  ['name', /^\W*what\b(?! happen).*\b(?:names?|called(?! (?:in|off|for|on|to|by)\b)|known as|title)\b/i],
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
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|million|billion|dozens?|half|third|quarter|twice|once|several';
const MEASURES =
  'per ?cent|times|fold|degrees?|c|mph|kph|km/h|knots?|[kcm]?m|kg|lbs?|ft|foot|feet|inch(?:es)?|yards?|miles?|(?:kilo|centi|milli)?met(?:re|er)s?|tonn?es?|tons?|kilo(?:gram)?s?|grams?|pounds?|ounces?|lit(?:re|er)s?|gallons?|barrels?|acres?|hectares?|square|cubic|(?:kilo|mega|giga)?watts?';
const UNITS = 'second|minute|hour|day|week|month|year|decade|century|centurie|season';

/** Expressions that answer each kind of question; digits, currencies and names tell in any language. */
const EXPRESSIONS = {
  // "Two seconds after" is a time, "second after" a rank.
  date: new RegExp(
    `(?<!\\p{N})(?:1\\d{3}|20\\d{2})(?!\\p{N})|\\b(?:${MONTHS})\\b|\\d ?[ap]\\.?m\\b|\\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|noon|midnight|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:night|week|month|year|spring|summer|autumn|fall|winter)|(?:${UNITS.replace('second', 'seconds')})s? (?:ago|later|earlier|before|after))\\b`,
    'u',
  ),
  number: new RegExp(`(?<!\\p{L})\\p{N}|\\b(?:${NUMBERS})\\b`, 'iu'),
  duration: new RegExp(`(?:\\p{N}|\\b(?:an?|${NUMBERS}|few|many))[ -](?:\\p{L}+ )?(?:${UNITS})s?\\b`, 'iu'),
  age: new RegExp(
    `\\b(?:aged?|age of|turn(?:ed|s|ing)) (?:\\p{N}|(?:${NUMBERS})\\b)|(?:\\p{N}|\\b(?:${NUMBERS}))[- ](?:years?|months?|weeks?|days?)[- ]olds?\\b|\\p{L}(?:, | \\()\\p{N}{1,3}(?:[.;)]|,(?!\\p{N}))|\\b(?:is|are|was|were) \\p{N}{1,3}(?:[.,;](?!\\p{N})| when\\b)`,
    'iu',
  ),
  measure: new RegExp(
    `(?:(?<!\\p{Sc} ?[\\p{N}.,]*)\\p{N}|\\b(?:${NUMBERS}))[ -]?(?:%|°|(?:${MEASURES})\\b)|\\bmagnitude (?:of )?\\p{N}|\\b(?:half|thirds?|quarters?|most|all) (?:of|the)\\b`,
    'iu',
  ),
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

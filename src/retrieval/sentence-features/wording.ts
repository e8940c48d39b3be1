import { CAPITAL, NUMBER, STOP } from '../vocabulary.ts';
import type { Sentence, SentenceFeatures } from './sentence.ts';

/** A beginning that refers to what was said before. English only so far. */
const REFERS =
  /^["“'(]*(?:it|he|she|they|this|that|these|those|his|her|its|their|there|here|both|such|one|some|another|others)\b/i;
const ARTICLE = /^["“'(]*(?:the|an?)\b/i;
/** A beginning that goes on from the sentence before. */
const GOES_ON =
  /^["“'(]*(?:however|but|also|although|though|while|in addition|moreover|furthermore|then|later|after|before|instead|for example|thus|therefore|meanwhile|and|yet|so|as)\b/i;
/** Somebody acts: `by Eric Clapton`, as questions that begin with `who` ask. */
const AGENT = /\bby (?:the )?(?:\p{L}+ ){0,3}?\p{Lu}/u;

/** What does the sentence say beyond the question? One that only repeats it answers nothing. */
export const wording: SentenceFeatures = {
  names: [
    'refersBack',
    'beginsWithArticle',
    'goesOn',
    'agent',
    'asks',
    'quoted',
    'bracketed',
    'commas',
    'newWords',
    'newShare',
    'newNames',
    'newNameShare',
    'newNumbers',
    'matches',
    'beginningOfQuestion',
    'endOfQuestion',
  ],
  compute: (passage) => passage.map(describeWording),
};

function describeWording({ evidence, text, mask }: Sentence): number[] {
  const { pool, candidate, from, to, matches } = evidence;
  const { query, vocabulary } = pool.matcher;
  const { forms, title } = candidate.article;
  // An array: of so few, a set takes more time and memory.
  const known: number[] = [];
  for (const { at } of matches) known.push(vocabulary.termOf[forms[at]!]!);
  for (const form of title) known.push(vocabulary.termOf[form]!);
  let words = 0;
  let fresh = 0;
  let names = 0;
  let numbers = 0;
  for (let word = from; word < to; word++) {
    const flags = vocabulary.flagsOf[forms[word]!]!;
    if (flags & STOP) continue;
    words++;
    if (known.includes(vocabulary.termOf[forms[word]!]!)) continue;
    fresh++;
    // The first word of a sentence has its capital from its place.
    if (flags & CAPITAL && word > from) names++;
    if (flags & NUMBER) numbers++;
  }
  return [
    Number(REFERS.test(text)),
    Number(ARTICLE.test(text)),
    Number(GOES_ON.test(text)),
    Number(AGENT.test(text)),
    Number(/\?["”’']?$/.test(text)),
    Number(/["“”„«]/.test(text)),
    Number(/[(（]/.test(text)),
    (text.match(/[,，、]/g) ?? []).length,
    Math.log1p(fresh),
    fresh / (words + 1),
    names,
    names / (words + 1),
    numbers,
    matches.length,
    mask & 1,
    (mask >> Math.max(0, query.terms.length - 1)) & 1,
  ];
}

import type { Lexicon } from './lexicon/lexicon.ts';
import { words } from './lexicon/lexicon.ts';
import type { ReadParagraph } from './phrases.ts';
import { goesOn } from './who-can-speak.ts';

/** English nouns that, with "the", mostly call somebody known by what they are: "the rapper", "the striker". */
const epithets = words(`
  rapper singer actor actress star comedian comic musician songwriter guitarist drummer author novelist writer poet
  filmmaker player striker midfielder winger defender forward goalkeeper quarterback pitcher catcher shortstop sprinter
  runner swimmer golfer boxer champion medalist cyclist skier skater lawmaker congressman congresswoman candidate
  challenger incumbent politician billionaire businessman businesswoman entrepreneur tycoon teenager teen native
  international trainee veteran retiree legend grandmother grandfather mother father activist evangelist preacher
  cleric pontiff monarch director coach manager artist painter sculptor designer chef explorer astronaut`);
/** "The Italian", "the Arizona Republican". */
const origin =
  /^(?:\p{Lu}\p{L}+(?:ian|ean|ese|can|xan|man)|Argentine|Spaniard|Dane|Swede|Scot|Greek|Czech|Turk|Briton|Republican|Democrat)$/u;
const age = /^\d+-year-old$/;
/** Words between "the" and the noun. */
const modifiers = 3;

/**
 * The token behind an epithet that begins with the definite article at token `i` ("the 29-year-old", "the former
 * Southend trainee"), or null: it stands for somebody whom the article has named before.
 */
export function epithetEnd({ tokens, mentions }: ReadParagraph, i: number, lexicon: Lexicon): number | null {
  for (let at = i + 1; at <= i + 1 + modifiers; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.possessive || mentions[at]?.kind === 'pronoun') return null;
    if (mentions[at]?.entity?.kind === 'person') return null;
    const { lower, text } = token;
    const following = tokens[at + 1];
    const isLonger = following?.kind === 'word' && !goesOn(following.lower, lexicon);
    // "The singer takes her time".
    if (isLonger && epithets.has(lower) && /[^s]s$/.test(following.lower) && !following.capital)
      return at + 1;
    if (!isLonger) return epithets.has(lower) || age.test(lower) || origin.test(text) ? at + 1 : null;
    if (goesOn(lower, lexicon)) return null;
  }
  return null;
}

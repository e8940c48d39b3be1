/** What attribution must know about a language. All words in lower case. */
export interface Lexicon {
  /** Forms of verbs of saying that always introduce speech ("said", "telling"). */
  cues: Set<string>;
  /** Verbs that introduce speech only right beside a quotation ("laughed", "called", "continued"). */
  weakCues: Set<string>;
  /** Those of the cues that are nouns as well, and verbs only behind a plural: "state", "report". */
  nounLike: Set<string>;
  /** Words that tie only behind a quotation: German "so". */
  behindCues: Set<string>;
  /** Verb forms that mark a sentence as somebody else's words: German "sei". */
  reportive: Set<string>;
  /** Phrases before the source, by their first word: "according to", "laut". Longest first. */
  according: Map<string, string[][]>;
  pronouns: { male: Set<string>; female: Set<string>; plural: Set<string>; thing: Set<string> };
  /** Possessives and objects that tell a gender: "his", "her". */
  possessives: { male: Set<string>; female: Set<string> };
  /** Words that open a noun phrase: articles, possessives, numerals. */
  determiners: Set<string>;
  /** Determiners that point back to someone known: "the". */
  definite: Set<string>;
  prepositions: Set<string>;
  /** Prepositions that tie a second noun phrase to the first: "a spokesman for the company". */
  linking: Set<string>;
  /** Function words that are no part of a name even with a capital at a sentence's beginning. */
  function: Set<string>;
  /** Past forms that are verbs by themselves, at which a noun phrase ends: "held", "went". */
  past: Set<string>;
  /** Auxiliaries and adverbs that may stand between subject and verb. */
  between: Set<string>;
  /** Titles before a name, by what they tell. */
  titles: { male: Set<string>; female: Set<string>; neutral: Set<string> };
  /** Role nouns that tell a gender: "spokeswoman", "widow". */
  nouns: { male: Set<string>; female: Set<string> };
  /** Words that make a name an organisation's. */
  organisation: Set<string>;
  /** Nouns for an organisation named before: "company", "agency". */
  organisationNouns: Set<string>;
  /** Those that, with "the", stand for the organisation last spoken of: "the company said". */
  standIns: Set<string>;
  /** Words before marks that announce a title, nickname or label: "called", "film", "so-called". */
  naming: Set<string>;
  /** Sources that are no persons: "statement", "report". */
  documents: Set<string>;
  /** Articles and the like written to the next word: French "l'". */
  elisions: RegExp | null;
  /** True where a verb alone says who: Spanish "explicó". */
  dropsSubjects: boolean;
  /** True where a dash at a paragraph's beginning opens speech; elsewhere it opens an item of a list. */
  dialogueDashes: boolean;
  /** True where every noun has a capital: a capital alone then makes no name. */
  capitalNouns: boolean;
}

export const words = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean));
export function phrases(list: string): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  const longestFirst = list
    .split(',')
    .map((phrase) => phrase.trim().split(' '))
    .sort((a, b) => b.length - a.length);
  for (const phrase of longestFirst) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  return byFirst;
}

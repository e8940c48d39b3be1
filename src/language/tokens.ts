/** One word of a text: UTF-16 offsets into it, and the word as written. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

/** Scripts written without spaces, cut by the dictionary of `Intl.Segmenter`. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const UNSPACED_RUN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+|[\p{sc=Thai}\p{M}]+|[\p{sc=Laoo}\p{M}]+|[\p{sc=Khmr}\p{M}]+|[\p{sc=Mymr}\p{M}]+|[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]+/gu;

/** Acronyms with dots, numbers with their separators, then words with inner apostrophes; a hyphen separates. */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,٫٬'’]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ＇][\p{L}\p{M}\p{N}]+)*/gu;

/** Romance elision, `l'homme`, `dell'arte`, `qu'elle`: the article is a word of its own. */
const ELISION = /^(?:[cdjlmnst]|qu|dell|nell|sull|all|dall|un|quest|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu;
const ELIDING = new Set(['fr', 'it', 'ca']);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let made = segmenters.get(language);
  if (!made) {
    made = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, made);
  }
  return made;
}

/**
 * The words of a text in reading order.
 * @param language BCP 47 primary subtag; it decides about elided articles and the segmenter's dictionary.
 */
export function tokenize(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(word)) segmentRun(word, index, language, tokens);
    else pushWord(word, index, language, tokens);
  }
  return tokens;
}

function pushWord(word: string, index: number, language: string, tokens: Token[]): void {
  const elided = ELIDING.has(language) ? ELISION.exec(word)?.[0].length : undefined;
  const from = elided ?? 0;
  tokens.push({ start: index + from, end: index + word.length, text: word.slice(from) });
}

/** A word may mix scripts (`新型coronavirus`): each run is treated as its own script asks. */
function segmentRun(word: string, index: number, language: string, tokens: Token[]): void {
  for (const { 0: run, index: at } of word.matchAll(UNSPACED_RUN)) {
    const start = index + at;
    if (!UNSPACED.test(run)) tokens.push({ start, end: start + run.length, text: run });
    else {
      for (const { segment, index: offset, isWordLike } of segmenter(language).segment(run)) {
        if (!isWordLike) continue;
        tokens.push({ start: start + offset, end: start + offset + segment.length, text: segment });
      }
    }
  }
}

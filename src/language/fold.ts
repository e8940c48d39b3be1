/** Scripts in which a mark is an accent on a letter; elsewhere (Devanagari, Thai) marks are vowels and stay. */
const ACCENTED = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;
const PLAIN = /^[a-z0-9]*$/;
/** Arabic short vowels and the stretching stroke are optional in writing. */
const ARABIC_OPTIONAL = /[\u064B-\u0652\u0670\u0640]/g;
const SEPARATED_NUMBER = /^\p{N}+(?:[.,٫٬'’]\p{N}+)+$/u;
const GROUPED = /^\p{N}{1,3}(?:[.,٬'’]\p{N}{3})+$/u;

/**
 * A word in lower case without the differences of writing that do not make another word: width, possessive
 * ending, apostrophes, the dots of an acronym, the separators of thousands. Accents stay (stemmers need them).
 */
export function normalize(word: string, language: string): string {
  if (PLAIN.test(word)) return word;
  let folded = word.normalize('NFKC');
  if (SEPARATED_NUMBER.test(folded))
    return GROUPED.test(folded) ? folded.replace(/[.,٬'’]/g, '') : folded.replace(/[,٫]/g, '.');
  folded = language === 'tr' || language === 'az' ? folded.toLocaleLowerCase(language) : folded.toLowerCase();
  const apostrophe = folded.search(/['’ʼ]/);
  if (apostrophe > 0) {
    // Turkish writes case endings of names after an apostrophe, English and Dutch and German the possessive.
    const ending = folded.slice(apostrophe + 1);
    folded = language === 'tr' || ending === 's' ? folded.slice(0, apostrophe) : folded.replace(/['’ʼ]/g, '');
  }
  return folded.replace(/[.]/g, '').replace(ARABIC_OPTIONAL, '');
}

/** A word without accents, so that `Röntgen` and `Rontgen`, `Zürich` and `Zurich` meet. Expects lower case. */
export function stripAccents(word: string): string {
  if (PLAIN.test(word) || !ACCENTED.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .normalize('NFC');
}

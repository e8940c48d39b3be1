/** Endings cut from words of languages without a kept stemmer, longest first; the stem keeps three letters. */
const ENDINGS: Record<string, string[]> = {
  // Case and plural endings of nouns and adjectives; verbs vary too much for a list.
  el: [
    'ματων',
    'ματος',
    'ματα',
    'ουσα',
    'ουσε',
    'ησαν',
    'ηκαν',
    'θηκε',
    'ους',
    'εις',
    'εων',
    'εως',
    'ηση',
    'ησε',
    'αν',
    'ες',
    'οι',
    'ος',
    'ου',
    'ον',
    'ων',
    'ας',
    'ης',
    'ησ',
    'ασ',
    'οσ',
    'εσ',
    'ουσ',
    'εισ',
    'ει',
    'α',
    'η',
    'ι',
    'ο',
    'ε',
    'υ',
  ],
  // Ramanathan and Rao (2003), A Lightweight Stemmer for Hindi: the endings up to three signs.
  hi: [
    'ियों',
    'ाओं',
    'ियाँ',
    'ियां',
    'ाएं',
    'ुओं',
    'ुएं',
    'ाया',
    'ाई',
    'ाए',
    'ओं',
    'ों',
    'ें',
    'ीं',
    'ां',
    'ाँ',
    'ने',
    'नी',
    'ना',
    'ते',
    'ती',
    'ता',
    'कर',
    'ो',
    'े',
    'ू',
    'ु',
    'ी',
    'ि',
    'ा',
  ],
  pl: [
    'ami',
    'ach',
    'owi',
    'ego',
    'emu',
    'ych',
    'ich',
    'ym',
    'im',
    'ów',
    'om',
    'ej',
    'ie',
    'a',
    'e',
    'i',
    'o',
    'u',
    'y',
    'ą',
    'ę',
  ],
  bg: ['ите', 'ата', 'ето', 'ият', 'та', 'то', 'те', 'ът', 'ия', 'а', 'я', 'о', 'е', 'и', 'у'],
};

/** Shortest stem left by a cut: two letters would join unrelated words. */
const SHORTEST_STEM = 3;

/** A light stem for a language that no kept stemmer covers; the word itself where nothing is known. */
export function lightStem(word: string, language: string): string {
  const plain = language === 'el' ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
  for (const ending of ENDINGS[language] ?? []) {
    if (plain.length - ending.length >= SHORTEST_STEM && plain.endsWith(ending)) {
      return plain.slice(0, -ending.length);
    }
  }
  return plain;
}

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Scripts that one language (or one by far) is written in: sure after a few letters, faster than statistics. */
const SCRIPTS: [RegExp, string][] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/u, 'ja'],
  [/\p{sc=Hang}/u, 'ko'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Grek}/u, 'el'],
  [/\p{sc=Hebr}/u, 'he'],
  [/\p{sc=Armn}/u, 'hy'],
  [/\p{sc=Taml}/u, 'ta'],
  [/\p{sc=Han}/u, 'zh'],
];

/** Letters that statistics are made on; more text does not change the verdict. */
const ENOUGH = 600;

/**
 * The language of a text as BCP 47 primary subtag.
 * @param among when given, only these are considered (a question is in one of its library's languages).
 * @returns undefined when nothing speaks for any language.
 */
export function detectLanguage(text: string, among?: readonly string[]): string | undefined {
  if (among?.length === 1) return among[0];
  const sample = text.slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [script, language] of SCRIPTS) {
    const share = (sample.match(new RegExp(script.source, 'gu'))?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.5) && (!among || among.includes(language))) return language;
  }
  const { detect } = require('tinyld') as typeof import('tinyld');
  const detected = among ? detect(sample, { only: [...among] }) : detect(sample);
  return detected === '' ? undefined : detected;
}

import { normalize, stripAccents } from '../language/fold.ts';
import type { Span as Range } from '../language/sentences.ts';
import { tokenize } from '../language/tokens.ts';

/** A word or a sign of a text with how it is compared. Offsets are UTF-16. */
export interface ClaimWord extends Range {
  written: string;
  folded: string;
  /** `%`, `$`, a minus: it changes what is said, and is no word. */
  isSign: boolean;
  /** True where a sentence or a quotation begins with it. */
  opens: boolean;
}

/** A text is compared up to this many words: more than Discord lets a member type. */
const longestClaim = 1000;

/**
 * Signs of money, percent, degrees and arithmetic. A dash is a minus only before a number and behind no word
 * ("2010-15", "covid-19"), a full stop belongs to a number only there (".5").
 */
const sign =
  /\p{Sc}|[%‰°+×÷±=<>≤≥≈√]|(?<![\p{L}\p{N}–−-])[–−-](?=\p{Sc}?\.?\p{N})|(?<![\p{L}\p{N}.…])\.(?=\p{N})/gu;
const grouped = /^\p{N}{1,3}(?:[,'’]\p{N}{3})+(?:\.\p{N}+)?$/u;
const unit = /[%‰°\p{Sc}]/u;
const opening = /[.!?…:;"“”„«»「」『』\n]/;

/** The words of a text to verify, without the marks around it. */
export function claimOf(text: string): ClaimWord[] {
  return claimWords(text.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '')).slice(0, longestClaim);
}

/** The words and signs of a text as they are compared, without case and accents. */
export function claimWords(text: string): ClaimWord[] {
  const words = tokenize(text, 'en').map((token) => ({ ...token, isSign: false }));
  const signs = [...text.matchAll(sign)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    text: written,
    isSign: true,
  }));
  const all = signs.length === 0 ? words : [...words, ...signs].sort((a, b) => a.start - b.start);
  return all.map(({ text: written, start, end, isSign }, i) => ({
    written,
    folded: fold(written, isSign),
    start,
    end,
    isSign,
    opens: i === 0 || opening.test(text.slice(all[i - 1]!.end, start)),
  }));
}

function fold(written: string, isSign: boolean): string {
  if (isSign) return written.replace(/[–−]/, '-');
  // "1,500" is "1500", and "1.500" another number.
  if (grouped.test(written)) return written.replace(/[,'’]/g, '');
  return /^\p{N}/u.test(written) ? written : stripAccents(normalize(written, 'en'));
}

/** Whether one of two neighbours is a sign that belongs to the other: "$5", "5%", and with a space "5 %", "€ 5". */
export function belongTogether(before: ClaimWord, after: ClaimWord): boolean {
  if (!before.isSign && !after.isSign) return false;
  const gap = after.start - before.end;
  if (gap === 0) return true;
  const [signed, other] = before.isSign ? [before, after] : [after, before];
  return gap === 1 && unit.test(signed.written) && /^\p{N}/u.test(other.written);
}

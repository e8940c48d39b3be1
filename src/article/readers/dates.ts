/** `2026-05-04`, with a time and zone or without. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/;
/** Newspapers began about here; earlier years are mistakes of whoever wrote the page. */
const FIRST_YEAR = 1600;

/**
 * A date as pages and feeds write it, as ISO 8601: a date alone where no time zone is stated, otherwise date
 * and time in UTC or the stated zone.
 * @returns undefined for what is no date
 */
export function toIsoDate(stated: string | undefined): string | undefined {
  const text = stated?.trim() ?? '';
  const time = Date.parse(ISO.test(text) ? text.replace(' ', 'T').replace(/\s+/g, '') : text);
  if (!/\d{4}/.test(text) || Number.isNaN(time)) return undefined;
  const date = new Date(time);
  if (date.getFullYear() < FIRST_YEAR || date.getFullYear() > new Date().getFullYear() + 1) return undefined;
  const iso = ISO.exec(text);
  if (iso) {
    const [, day, clock, zone] = iso;
    return clock && zone ? `${day}T${clock}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}` : day;
  }
  if (ZONE.test(text)) return date.toISOString().replace('.000Z', 'Z');
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

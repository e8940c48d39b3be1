const styles: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * Writes a timestamp (`<t:1700000000:R>`) as Discord does.
 * @param seconds since 1970
 * @param style Discord's letter: t, T, d, D, f (the default), F or R
 * @param now in milliseconds, what R is relative to
 */
export function formatTimestamp(seconds: number, style = 'f', locale?: string, now = Date.now()): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  if (style !== 'R') return new Intl.DateTimeFormat(locale, styles[style] ?? styles.f).format(date);
  const distance = seconds - now / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? units.at(-1)!;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(distance / length), unit);
}

import { z } from 'zod';

// The kinds of fields Discord's forms are made of. What they refuse is worded as Discord words it in form.ts.

/** A fault with a code of its own, for `check` functions: `fault('COMPONENT_CUSTOM_ID_DUPLICATED', '…')`. */
export function fault(code: string, message: string, path: (string | number)[] = []) {
  return { code: 'custom' as const, params: { code }, message, path };
}

/** A string of `min` to `max` UTF-16 units. Discord does not say which units it counts; these are the stricter reading. */
export function text(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    if (value.length < min || value.length > max) context.addIssue(badLength(min, max));
  });
}

/** A list of `min` to `max` items. */
export function list<T extends z.ZodType>(item: T, min: number, max: number) {
  return z.array(item).superRefine((value, context) => {
    if (value.length < min || value.length > max) context.addIssue(badLength(min, max));
  });
}

export function integer(min: number, max: number) {
  return z.number().int().min(min).max(max);
}

/** One of some numbers, such as the styles of a button. */
export function oneOf(values: readonly number[]) {
  return z.literal([...values]);
}

/** An id, which the API also takes as a number. */
export const snowflake = z.union([z.string().regex(/^\d{1,20}$/), z.number().int().nonnegative()]);

/** An address that opens in a browser, or (where `also` says so) names an uploaded file. */
export function url(max: number, also: readonly string[] = []) {
  const schemes = ['http', 'https', ...also];
  return text(1, max).superRefine((value, context) => {
    const scheme = /^([a-z]+):\/\/\S+$/i.exec(value)?.[1]?.toLowerCase();
    if (!scheme) context.addIssue(fault('URL_TYPE_INVALID_URL', 'Not a well formed URL.'));
    else if (!schemes.includes(scheme)) {
      const allowed = schemes.map((s) => `'${s}'`).join(', ');
      context.addIssue(
        fault(
          'URL_TYPE_INVALID_SCHEME',
          `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`,
        ),
      );
    }
  });
}

/** Reports each item whose key has been seen before. */
export function refuseRepeated<T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  report: (index: number, item: T) => void,
): void {
  const seen = new Set<unknown>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (key === undefined || key === null) return;
    if (seen.has(key)) report(index, item);
    seen.add(key);
  });
}

function badLength(min: number, max: number) {
  return min > 0
    ? fault('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    : fault('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
}

import type { z } from 'zod';
import { type FieldError, nestErrors, refuse } from '../errors.ts';

type Path = (string | number)[];
type Fault = FieldError & { path: Path };

/** Reads `value` as `schema` says. @throws DiscordError 50035 with every fault under its path, below `prefix`. */
export function readForm<T extends z.ZodType>(schema: T, value: unknown, prefix: Path = []): z.infer<T> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap((issue) => toFaults(issue));
  throw refuse.invalidForm(
    nestErrors(faults.map((fault) => ({ ...fault, path: [...prefix, ...fault.path] }))),
  );
}

/** One zod issue in Discord's words. */
function toFaults(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path as Path;
  const at = (code: string, message: string): Fault[] => [{ path, code, message }];
  switch (issue.code) {
    case 'custom':
      return at((issue.params as { code: string }).code, issue.message);
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null)
        return at('BASE_TYPE_REQUIRED', 'This field is required');
      return at(...(TYPES[issue.expected] ?? OTHER_TYPE(issue.input)));
    case 'too_big':
      return at('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`);
    case 'too_small':
      return at('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`);
    case 'invalid_value':
      if (issue.input === undefined) return at('BASE_TYPE_REQUIRED', 'This field is required');
      return at('BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`);
    case 'invalid_union':
      return unionFaults(issue, path);
    case 'invalid_format':
      return at('STRING_TYPE_REGEX', 'String value did not match validation regex.');
    default:
      return at('BASE_TYPE_INVALID', issue.message);
  }
}

const TYPES: Record<string, [string, string]> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret value as string.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
  record: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
};

// As JSON: what came from a request may have a `toString` of its own making.
const OTHER_TYPE = (input: unknown): [string, string] => [
  'NUMBER_TYPE_COERCE',
  `Value "${JSON.stringify(input).slice(0, 100)}" is not int.`,
];

/** A component of a type that has no place here, or a value that fits none of several kinds. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: Path): Fault[] {
  const { discriminator, options } = issue as { discriminator?: string; options?: unknown[] };
  if (discriminator) {
    const given = issue.input as Record<string, unknown> | undefined;
    if (given && given[discriminator] === undefined) {
      return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
    }
    const message = `Value of field "${discriminator}" must be one of (${(options ?? []).join(', ')}).`;
    return [{ path: path.slice(0, -1), code: 'UNION_TYPE_CHOICES', message }];
  }
  const [first] = issue.errors;
  return (first ?? []).flatMap((inner) =>
    toFaults({ ...inner, path: [...path, ...inner.path] } as z.core.$ZodIssue),
  );
}

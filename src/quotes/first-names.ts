import table from './first-names.json' with { type: 'json' };

export type Gender = 'male' | 'female';

const genders = new Map<string, Gender | 'either'>();
for (const gender of ['female', 'male', 'either'] as const) {
  for (const name of table[gender].split(' ')) genders.set(name, gender);
}

/** The gender that a first name tells, `either` for a name that tells none, undefined for no first name. */
export function firstNameGender(name: string): Gender | 'either' | undefined {
  const lower = name.toLowerCase();
  return (
    genders.get(lower) ?? (lower.includes('-') ? genders.get(lower.slice(0, lower.indexOf('-'))) : undefined)
  );
}

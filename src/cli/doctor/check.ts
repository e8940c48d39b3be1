/** What the doctor found about one thing. */
export interface Check {
  /** `token`, `database` … */
  name: string;
  ok: boolean;
  /** What there is, in a sentence; when it is not ok, also what to do about it. */
  text: string;
}

export const ok = (name: string, text: string): Check => ({ name, ok: true, text });
export const problem = (name: string, text: string): Check => ({ name, ok: false, text });

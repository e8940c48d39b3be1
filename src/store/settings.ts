import { z } from 'zod';
import { record } from './changes.ts';
import type { ServerRows } from './scope.ts';

const schema = z.object({
  /** The role, besides Manage Server, whose members may change the library. */
  moderatorRole: z.string().optional(),
  /** Whether questions are answered from the shipped articles too. */
  corpus: z.boolean().default(true),
});

/** What a server's moderators have chosen, or the defaults. */
export type Settings = z.output<typeof schema>;

/** One server's settings. */
export class SettingsOfServer {
  readonly #rows: ServerRows;
  readonly #now: () => Date;

  constructor(rows: ServerRows, now: () => Date) {
    this.#rows = rows;
    this.#now = now;
  }

  async get(): Promise<Settings> {
    const rows = await this.#rows.selectFrom('settings').select(['name', 'value']).execute();
    return schema.parse(Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)])));
  }

  /** Changes one setting; `undefined` brings its default back. */
  async set<Name extends keyof Settings>(name: Name, value: Settings[Name] | undefined, by: string) {
    await this.#rows.transaction().execute(async (rows) => {
      if (value === undefined) await rows.deleteFrom('settings').where('name', '=', name).execute();
      else {
        const json = JSON.stringify(schema.shape[name].parse(value));
        await rows
          .insertInto('settings')
          .values({ name, value: json })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: json }))
          .execute();
      }
      const at = this.#now().toISOString();
      await record(rows, [
        { at, by, action: 'change setting', subject: name, detail: JSON.stringify(value ?? null) },
      ]);
    });
  }
}

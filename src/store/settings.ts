import { z } from 'zod';
import { record } from './changes.ts';
import type { ServerRows } from './scope.ts';

const schema = z.object({
  /** The role, besides Manage Server, whose members may change the library. */
  moderatorRole: z.string().optional(),
  /** Whether questions are answered from the shipped articles too. */
  corpus: z.boolean().default(true),
  /** Channels in which the bot answers questions; everywhere when there are none. */
  channels: z.array(z.string()).default([]),
  /** Whether only the member who asks sees the answer, unless they say otherwise. */
  private: z.boolean().default(false),
  /** Discord's locale that the bot speaks; each member's own when absent. */
  language: z.string().optional(),
  /** Passages in an answer. */
  passages: z.int().min(1).max(10).default(3),
  /** Seconds between two questions of one member; 0 lets them ask at any time. */
  cooldown: z.int().min(0).max(3600).default(0),
  /** Questions that all members together may ask in a minute; 0 for any number. */
  pace: z.int().min(0).max(1000).default(0),
  /**
   * Days for which questions are kept; 1 is the least that lets the buttons under an answer work. A quarter is
   * long enough to see what readers miss and short enough to forget.
   */
  retention: z.int().min(1).max(365).default(90),
});

/** What a server's moderators have chosen, or the defaults. */
export type Settings = z.output<typeof schema>;

export type SettingName = keyof Settings;

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

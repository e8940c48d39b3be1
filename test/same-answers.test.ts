import { afterAll, expect, inject, test } from 'vitest';
import { readCorpus } from '../src/library/corpus.ts';
import type { LocalDiscord } from '../src/local/index.ts';
import { openStore } from '../src/store/store.ts';
import { shippedQuestions } from './evaluation/shipped.ts';
import { type BotProcess, startBotProcess, startDiscord } from './process.ts';
import { newDatabase, newFile } from './store/open.ts';

/** One server on each of four shards: `(id >> 22) % 4`. */
const SERVERS = [0n, 1n, 2n, 3n].map((shard) => String((340_000_000_000n + shard) << 22n));

const running: { bots: BotProcess[]; discord: LocalDiscord }[] = [];
afterAll(async () => {
  for (const { bots, discord } of running) {
    for (const bot of bots) bot.kill('SIGKILL');
    await discord.stop();
  }
});

/** Each server gets half of the shipped articles as its own, loaded as the command line does. */
async function load(location: string): Promise<void> {
  const { articles } = await readCorpus();
  const store = await openStore(location);
  for (const [at, id] of SERVERS.entries()) {
    const { articles: own, settings } = store.server(id);
    await own.add(
      articles.filter((_, i) => i % 2 === at % 2),
      'command line',
    );
    // Two servers are asked about their own articles alone.
    if (at > 1) await settings.set('corpus', false, 'command line');
  }
  await store.close();
}

/** What members see for every question, asked on the servers by turns. @param shares what each process serves */
async function answers(location: string, shares: Record<string, string>[]): Promise<string[]> {
  await load(location);
  const discord = await startDiscord();
  const servers = SERVERS.map((id, at) => discord.addServer(`Server ${at}`, { id }));
  const bots = await Promise.all(shares.map((share) => startBotProcess(discord, location, share)));
  running.push({ bots, discord });
  const seen: string[] = [];
  for (const [at, { question }] of shippedQuestions.entries()) {
    const reply = await servers[at % servers.length]!.member.slash('ask', { question });
    // A button's id names the row that its question is kept in.
    seen.push(JSON.stringify(reply.components).replaceAll(/("custom_id":"ask:\w+:)[\w-]{12}/g, '$1…'));
  }
  for (const bot of bots) bot.kill('SIGTERM');
  expect(await Promise.all(bots.map(({ exit }) => exit))).toEqual(bots.map(() => 0));
  expect(bots.map(({ printed }) => printed.err)).toEqual(bots.map(() => ''));
  return seen;
}

test('the same questions get the same replies on SQLite and PostgreSQL, from one process and from four', {
  timeout: 120_000,
}, async () => {
  const onSqlite = await answers(newFile(), [{}]);
  const onPostgres = await answers(await newDatabase(inject('postgres')!), [{}]);
  const fromFour = await answers(
    await newDatabase(inject('postgres')!),
    SERVERS.map((_, shard) => ({ SHARDS: String(shard), SHARD_COUNT: '4' })),
  );
  expect(new Set(onSqlite).size).toBeGreaterThan(shippedQuestions.length * 0.8);
  expect(onPostgres).toEqual(onSqlite);
  expect(fromFour).toEqual(onSqlite);
});

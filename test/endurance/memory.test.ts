import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addStory, ask } from '../../src/endurance/acts.ts';
import { BotProcess } from '../../src/endurance/bot-process.ts';
import { Waiting } from '../../src/endurance/waiting.ts';
import { stories } from '../../src/evaluation/stories.ts';
import { readCorpus } from '../../src/library/corpus.ts';
import { LocalDiscord } from '../../src/local/index.ts';

const QUESTION = 'windows xp counterfeit percentage';
const PATIENCE = 30_000;

it('short memory keeps nobody from an answer; a process that has none left ends, and the next has everything', async () => {
  const discord = await LocalDiscord.start({ identifyInterval: 0 });
  while (discord.servers.length < 8) discord.addServer(`Server ${discord.servers.length}`);
  const database = join(mkdtempSync(join(tmpdir(), 'verbatim-memory-')), 'verbatim.sqlite');
  // Libraries of two servers have room, on a heap that leaves little beside the bot itself.
  const options = { database, libraryMemory: 3, heap: 200 };
  let bot = await BotProcess.start(discord, options);
  const waiting = new Waiting(discord);
  const all = stories((await readCorpus()).articles, discord.servers.length);
  for (const server of discord.servers) {
    const { interaction } = addStory(server, all.next().value!);
    expect(await waiting.for(interaction, PATIENCE)).toContain('Added');
  }
  await bot.usage({ taken: 60 });
  const asked = [...discord.servers, ...discord.servers].map((server) => ask(server, QUESTION).interaction);
  const texts = await Promise.all(asked.map((interaction) => waiting.for(interaction, PATIENCE)));
  expect(texts.filter((text) => text?.includes('90%'))).toHaveLength(asked.length);
  expect(bot.logged).toEqual([]);

  const dying = bot.usage({ taken: 1_000 });
  dying.catch(() => {});
  expect(await bot.ended).not.toBe(0);
  expect(bot.logged.map(({ msg }) => msg).join()).toContain('heap out of memory');
  bot = await BotProcess.start(discord, options);
  for (const server of discord.servers)
    expect(await waiting.for(ask(server, 'story').interaction, PATIENCE)).toContain('Story');
  expect(await bot.stop()).toBe(0);
  waiting.stop();
  await discord.stop();
}, 120_000);

/**
 * What the start benchmark runs in a process of its own: everything from an empty process to the first answer
 * that a member sees on a local Discord. Prints one JSON object, milliseconds by phase, in order.
 */
const phases: Record<string, number> = {};
let begin = 0;
const ended = (phase: string) => {
  const now = performance.now();
  phases[phase] = now - begin;
  begin = now;
};

ended('Node.js and tsx');
const [
  bot,
  corpus,
  libraries,
  feeds,
  local,
  store,
  fetching,
  parsing,
  { commands, menus },
  { Metrics },
  { pino },
] = await Promise.all([
  import('../discord/bot.ts'),
  import('../library/corpus.ts'),
  import('../library/libraries.ts'),
  import('../library/feeds.ts'),
  import('../local/index.ts'),
  import('../store/store.ts'),
  import('../fetching/fetcher.ts'),
  import('../article/readers/parser.ts'),
  import('../../commands/index.ts'),
  import('../monitoring/metrics.ts'),
  import('pino'),
]);
ended('loading the code');
const { articles } = await corpus.readCorpus();
ended('reading the articles');
const opened = await store.openStore(':memory:');
ended('opening the store');
const shelves = new libraries.Libraries(opened, new corpus.Corpus(articles));
ended('indexing the articles');
const discord = await local.LocalDiscord.start();
ended('starting a local Discord');
const log = pino({ level: 'silent' });
const readers = { fetcher: fetching.createFetcher(), parser: parsing.createParser() };
const context = {
  library: (id: string) => shelves.open(id),
  settings: (id: string) => shelves.settings(id),
  forget: (server: string, member: string) => shelves.forget(server, member),
  claim: (server: string, request: string) => shelves.claim(server, request),
  questions: (id: string) => shelves.questions(id),
  readers,
  feeds: new feeds.Feeds(opened, shelves, readers),
  commands,
  menus,
  log,
  metrics: new Metrics(),
};
const running = await bot.startBot(discord.token, context, discord.api);
ended('login and commands');
const reply = await discord.member.slash('ask', { question: 'What did Microsoft deny?' });
if (!reply.text.includes('¶')) throw new Error(`this is no answer: ${reply.text}`);
ended('first answer');
process.stdout.write(JSON.stringify(phases));
await running.stop();
await discord.stop();
await Promise.all([readers.fetcher.close(), readers.parser.close()]);
await opened.close();

export {};

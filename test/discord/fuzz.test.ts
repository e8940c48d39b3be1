import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands, menus } from '../../commands/index.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import { CATALOGUES } from '../../src/discord/messages/say.ts';
import { random } from '../../src/evaluation/random.ts';
import { Corpus } from '../../src/library/corpus.ts';
import { Libraries } from '../../src/library/libraries.ts';
import { createLog } from '../../src/log.ts';
import { Metrics } from '../../src/monitoring/metrics.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { startTestBot } from '../bot.ts';
import { type Call, interactionOf, mentionOf, type Outcome } from './fuzz/caller.ts';
import { feeds, readers } from './fuzz/elsewhere.ts';
import { hostileArticle, hostileText } from './fuzz/hostile.ts';

/** Articles, each with a question and calls of its own; `FUZZ=10000` for a long run. */
const CASES = Number(process.env['FUZZ'] ?? 500);
/** Articles of a server: enough for answers of several pages, few enough to ask quickly. */
const BATCH = 12;
const LOCALES = Object.keys(CATALOGUES);

const next = random(7);
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
const text = (pieces: number) => hostileText(next, pieces);
/** What Discord lets a member type into an option, which cannot be left blank. */
const typed = (pieces: number, most: number) => `x ${text(pieces)}`.slice(0, most);

let store: Store;
const faults: string[] = [];
let dispatch: ReturnType<typeof createDispatch>;
beforeAll(async () => {
  store = await openStore(':memory:');
  const libraries = new Libraries(store, new Corpus([]));
  const write = (line: string) => {
    const { msg, err } = JSON.parse(line);
    faults.push(`${msg}: ${err?.message}\n${err?.stack}`);
  };
  dispatch = createDispatch({
    library: (id) => libraries.open(id),
    settings: (id) => libraries.settings(id),
    forget: (server, member) => libraries.forget(server, member),
    claim: (server, request) => libraries.claim(server, request),
    questions: (id) => libraries.questions(id),
    readers: readers(next),
    feeds: feeds(next),
    commands,
    menus,
    metrics: new Metrics(),
    log: createLog('error', { write }),
  });
});
afterAll(() => store.close());

/** Everything that a member can set off, with what an article or they themselves may hold in every place. */
function callsAbout(id: string, words: string): Call[] {
  const slash = (name: string, sub?: string, values = {}): Call => ({
    kind: 'slash',
    name,
    ...(sub && { sub }),
    values,
  });
  const autocomplete = (name: string, option: string, sub = ''): Call => ({
    kind: 'autocomplete',
    name,
    sub,
    option,
    typed: pick(['', 'zeppelin', id, typed(3, 100)]),
  });
  const field = (most: number) => pick(['', typed(20, most)]);
  const fields = {
    title: field(300),
    url: field(2000),
    publisher: field(300),
    author: field(300),
    published: field(40),
    text: typed(300, 4000),
    rest: field(4000),
    question: typed(30, 4000),
  };
  const modal = (customId: string): Call => ({ kind: 'modal', customId, fields, hidden: next() < 0.5 });
  return [
    slash('ask', undefined, { question: typed(30, 6000), article: id, private: true }),
    slash('ask', undefined, { question: 'who?', article: typed(30, 6000) }),
    { kind: 'message menu', name: 'Ask about this', content: text(60).slice(0, 2000) },
    { kind: 'message menu', name: 'Add to library', content: text(60).slice(0, 2000) },
    slash('quote', 'words', { text: typed(9, 80) }),
    slash('quote', 'words', { text: 'zeppelin lifted' }),
    slash('quote', 'speaker', { name: pick(['Omar Haddad', 'Greta Lindqvist', typed(9, 80)]) }),
    slash('quote', 'verify', { text: typed(60, 1000) }),
    slash('quote', 'verify', { text: `x ${words.replace('zeppelin', 'airship')}`.slice(0, 1000) }),
    slash('article', 'add', { link: `https://example.org/${text(9)}` }),
    slash('article', 'list', { search: pick(['', '1', typed(3, 40)]) }),
    slash('article', 'show', { article: id }),
    slash('article', 'show', { article: typed(30, 6000) }),
    slash('article', 'refresh', { article: id }),
    slash('article', 'edit', { article: id }),
    slash('article', 'history'),
    slash('article', 'remove', { article: id }),
    modal('article:paste'),
    modal(`article:edit:${id}`),
    modal('ask:again:AAAAAAAAAAAA:0:0'),
    slash('feed', 'add', { link: `https://example.org/${text(9)}` }),
    slash('feed', 'list'),
    slash('feed', 'remove', { feed: typed(9, 6000) }),
    slash('help'),
    slash('insights', 'show'),
    slash('insights', 'export'),
    slash('settings'),
    slash('privacy'),
    autocomplete('ask', 'question'),
    autocomplete('ask', 'article'),
    autocomplete('quote', 'text', 'words'),
    autocomplete('quote', 'name', 'speaker'),
    autocomplete('article', 'article', pick(['show', 'refresh', 'edit', 'remove'])),
    autocomplete('feed', 'feed', 'remove'),
  ];
}

interface Pressable {
  custom_id?: string;
  disabled?: boolean;
  options?: { value: string }[];
  components?: Pressable[];
  accessory?: Pressable;
}

/** A press on a button or a choice in a select of what was sent last, if it has any. */
function pressOn({ sent }: Outcome): Call | undefined {
  const { components = [], flags = 0 } = sent.at(-1) ?? {};
  const all = (part: Pressable): Pressable[] => [
    part,
    ...(part.components ?? []).flatMap(all),
    ...(part.accessory ? [part.accessory] : []),
  ];
  const live = (components as Pressable[])
    .flatMap(all)
    // Settings would change what later calls get, and deleting questions what their buttons find.
    .filter(({ custom_id, disabled }) => custom_id && !disabled && !/^(settings|privacy)/.test(custom_id));
  if (live.length === 0) return undefined;
  const { custom_id, options } = pick(live);
  const chosen = options && { values: [pick(options).value] };
  const hidden = (flags & 64) !== 0;
  return { kind: 'component', customId: custom_id!, hidden, own: next() < 0.5, ...chosen };
}

async function make(call: Call, server: string): Promise<void> {
  const locale = pick(LOCALES);
  const outcome: Outcome = { sent: [], modals: [] };
  await dispatch.interaction(interactionOf(call, server, locale, outcome));
  const press = pressOn(outcome);
  if (press) await dispatch.interaction(interactionOf(press, server, locale, outcome));
  expect(faults, JSON.stringify([call, press]).slice(0, 2000)).toEqual([]);
}

/** Asks about so many hostile articles in servers of `batch` each, and makes one of the other calls about each. */
async function fuzz(name: string, cases: number, batch: number, length?: number): Promise<void> {
  for (let first = 0; first < cases; first += batch) {
    const server = `${name} ${first}`;
    const { settings, articles } = store.server(server);
    await settings.set('cooldown', 0, 'test');
    const ids = Array.from({ length: Math.min(batch, cases - first) }, (_, at) => `a${first + at}`);
    const hostile = ids.map((id) => hostileArticle(id, next, length));
    await articles.add(hostile, '1', new Map());
    for (const [at, id] of ids.entries()) {
      const question = typed(pick([6, 6, 6, 40]), 6000);
      await make({ kind: 'slash', name: 'ask', values: { question } }, server);
      const outcome: Outcome = { sent: [], modals: [] };
      await dispatch.message(mentionOf(text(9).slice(0, 1900), server, pick(LOCALES), outcome));
      const block = hostile[at]!.blocks[0]!;
      const calls = callsAbout(id, 'text' in block ? block.text : '');
      await make(calls[(first + at) % calls.length]!, server);
    }
  }
  expect(faults).toEqual([]);
}

const UNLIMITED = 3_600_000;

it(
  `keeps to the limits, forges nothing and pings nobody in every reply about ${CASES} hostile articles`,
  () => fuzz('many', CASES, BATCH),
  UNLIMITED,
);

it(
  'does so with paragraphs of 100,000 characters',
  // One in 250 cases, in libraries of their own: every question there looks at all of them.
  () => fuzz('long', Math.ceil(CASES / 250), 2, 100_000),
  UNLIMITED,
);

it('gives the same through a client and the network', async () => {
  const bot = await startTestBot([]);
  const library = await bot.library();
  await library.add(
    Array.from({ length: 25 }, (_, at) => hostileArticle(`a${at}`, next)),
    'test',
  );
  for (let asked = 0; asked < 25; asked++) {
    const { raw } = await bot.discord.member.slash('ask', { question: typed(40, 6000) });
    expect([raw.mention_everyone, raw.mentions, raw.mention_roles]).toEqual([false, [], []]);
  }
  expect(bot.logged.filter(({ level }) => level >= 50)).toEqual([]);
  await bot.stop();
});

import { QUOTAS } from '../library/quotas.ts';
import { ASSUMED, isBorne, MACHINE, needs, taken } from './capacity.ts';
import type { Figures } from './figures.ts';
import type { GrowthRow } from './growth.ts';
import type { LoadFigures, Phase } from './load.ts';

/** The load test as Markdown: a row for each phase. */
export function loadTable(phases: readonly Phase[]): string {
  return table(LOAD_HEAD, phases.map(loadRow));
}

const LOAD_HEAD = [
  'questions a second',
  'for, s',
  'asked',
  'lost',
  'articles added',
  'p50, ms',
  'p95, ms',
  'p99, ms',
  'longest, ms',
  'processor, ms a question',
  'memory, MB',
];

function loadRow(phase: Phase): (string | number)[] {
  const { rate, seconds, asked, lost, added, p50, p95, p99, longest, cpu, rss } = phase;
  const times = [p50, p95, p99, longest].map((ms) => ms.toFixed(0));
  return [rate, seconds, asked, lost, added, ...times, cpu.toFixed(1), megabytes(Math.max(...rss))];
}

/** One library of growing size as Markdown. */
export function growthTable(rows: readonly GrowthRow[]): string {
  const head = [
    'passages',
    'text, MB',
    'start, s',
    'memory, MB',
    'answer p50, ms',
    'p95, ms',
    'p99, ms',
    'SQLite file, MB',
    'PostgreSQL candidates p50, ms',
    'p95, ms',
    'p99, ms',
    'table and index, MB',
  ];
  return table(
    head,
    rows.map(({ passages, text, start, memory, p50, p95, p99, file, fullText }) => [
      passages.toLocaleString('en'),
      megabytes(text),
      (start / 1000).toFixed(1),
      megabytes(memory),
      ...[p50, p95, p99].map((ms) => ms.toFixed(1)),
      megabytes(file),
      ...[fullText?.p50, fullText?.p95, fullText?.p99].map((ms) => ms?.toFixed(0) ?? ''),
      fullText ? megabytes(fullText.bytes) : '',
    ]),
  );
}

/** The most important figures, for the README. */
export function glance({ load, day, growth }: Figures): string {
  const rows: [string, string][] = [];
  const steady = load?.phases[1];
  if (load && steady) {
    const [p50, p95, p99] = [steady.p50, steady.p95, steady.p99].map((ms) => ms.toFixed(0));
    rows.push([
      `${number(load.servers)} servers, ${steady.rate} questions a second for ${steady.seconds / 60} minutes, ${steady.added} articles added meanwhile, two cores shared with the local Discord`,
      `${steady.lost} of ${number(steady.asked)} lost; p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms; memory in use ${megabytes(steady.heap[0])} MB before, ${megabytes(steady.heap[1])} MB after`,
    ]);
    rows.push([
      'the most that it bears before p99 passes a second',
      `${taken(load).borne} questions a second`,
    ]);
  }
  if (day) {
    const { answered, refused, lost } = day.lived.interactions;
    const struck = Object.values(day.lived.misfortunes).reduce((sum, times) => sum + times, 0);
    rows.push([
      `${day.hours} simulated hours with ${struck} faults of ${Object.keys(day.lived.misfortunes).length} kinds`,
      `${number(answered)} answered, ${refused} refused with a sentence, ${lost} lost; of ${day.lived.articles.added} articles ${day.lived.articles.missing.length} missing`,
    ]);
  }
  for (const { passages, start, memory, p50, p95 } of growth?.rows.slice(1, 3) ?? [])
    rows.push([
      `one library of ${number(passages)} passages`,
      `read into memory in ${seconds(start)} s, takes ${megabytes(memory)} MB; an answer p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    ]);
  return ['| | |', '| --- | --- |', ...rows.map(([what, how]) => `| ${what} | ${how} |`)].join('\n');
}

/** The page of everything that was measured. */
export function renderFigures({ load, loadOnPostgres, day, growth }: Figures): string {
  const parts = [
    '# What the bot bears, measured',
    'Written by the commands below with `--write`, from `figures.json`. The bot runs in a process of its own, as everyone runs it, on the local Discord of this project: the two share the processor. The load that stands behind the number of cores is how busy other work kept the machine when a measurement began: above the number of cores, times are longer than on a machine of your own.',
  ];
  if (load) parts.push('## Load', ...loadPart(load, 'load --ramp'));
  if (loadOnPostgres)
    parts.push(
      '## Load on PostgreSQL',
      ...loadPart(loadOnPostgres, 'load --seconds 60 --ramp --postgres ADDRESS'),
    );
  if (day) parts.push('## A day under faults', ...dayPart(day));
  if (growth) parts.push('## One large library', ...growthPart(growth));
  const measured = [loadOnPostgres, load].find((each) => each && taken(each).borne > 0);
  if (measured) parts.push('## Capacity on paper', ...capacityPart(measured));
  return `${parts.join('\n\n')}\n`;
}

const said = (command: string, { on, machine }: { on: string; machine: string }) =>
  `\`npm run -s verbatim -- ${command}\`, ${on}, ${machine}.`;

function loadPart(load: NonNullable<Figures['load']>, command: string): string[] {
  const { servers, articles, libraryMemory, loadEvery, phases, around } = load;
  const [first, steady, ...more] = phases;
  if (!first || !steady) return [];
  const overloaded = [steady, ...more].filter((phase) => !isBorne(phase)).map(({ rate }) => rate);
  return [
    said(command, load),
    `${number(servers)} servers with ${articles} articles each, ${libraryMemory} MB for libraries, an article added every ${loadEvery / 1000} s. Questions come at random times, whether the bot keeps up or not; times are from when a question was due to its reply. In the first row every server is asked for the first time since the bot was started (which took ${seconds(around.online)} s): its library is read for that. The second row is the load that is asked for, the rest is more and more of it, or less and less where it was too much.`,
    loadTable(phases),
    `At ${steady.rate} questions a second for ${steady.seconds} s, ${steady.lost} of ${number(steady.asked)} were lost, with ${steady.added} articles added meanwhile. The process took ${steady.rss.map(megabytes).join(', ')} MB over that time; in use were ${megabytes(steady.heap[0])} MB before and ${megabytes(steady.heap[1])} MB after.`,
    overloaded.length > 0
      ? `It bears ${taken(load).borne} questions a second; at ${Math.min(...overloaded)} one answer in a hundred takes longer than a second.`
      : '',
  ].filter((part) => part !== '');
}

function dayPart(day: NonNullable<Figures['day']>): string[] {
  const { hours, seed, lived } = day;
  const { answered, refused, lost } = lived.interactions;
  const longest = longestLife(lived.hours);
  const rows = Object.entries(lived.misfortunes).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    said(`day --hours ${hours} --seed ${seed}`, day),
    `${hours} hours of moved time with 20 servers; what strikes when is drawn by the seed. Of ${number(answered + refused + lost)} interactions ${number(answered)} were answered, ${refused} refused with a sentence and ${lost} lost. Of ${lived.articles.added} articles that members were told of ${lived.articles.missing.length} were missing from the store at the end, which was whole.`,
    table(['what struck', 'times'], rows),
    `The process that lived longest used, hour after hour (MB of memory in use / timers, sockets and files): ${longest.map(({ heap, resources }) => `${megabytes(heap)}/${resources}`).join(', ')}.`,
    `What was logged as a warning or worse: ${Object.entries(lived.logged)
      .map(([message, times]) => `${message} (${times})`)
      .join('; ')}.`,
  ];
}

/** The hours of the process that lived longest. */
function longestLife<H extends { since: number }>(hours: readonly H[]): H[] {
  const last = hours.findIndex(({ since }) => since === Math.max(...hours.map((hour) => hour.since)));
  return last === -1 ? [] : hours.slice(last - hours[last]!.since + 1, last + 1);
}

function growthPart(growth: NonNullable<Figures['growth']>): string[] {
  return [
    said('growth DIR --postgres ADDRESS', growth),
    `${growth.collection}. In memory: a library of its own process, read from SQLite, and whole answers from it, ranked and marked. In PostgreSQL: the best 200 passages that have any of a question's words, by its full-text index and \`ts_rank\`, which the ranker would still have to read.`,
    growthTable(growth.rows),
    decision(growth.rows),
  ];
}

/** Whether libraries belong into the memory of the process, by the largest one that a server may have. */
function decision(rows: readonly GrowthRow[]): string {
  const allowed = rows.findLast(({ text }) => text <= QUOTAS.bytes);
  const largest = rows.at(-1);
  if (!allowed?.fullText || !largest?.fullText) return '';
  const most = (allowed.passages / allowed.text) * QUOTAS.bytes;
  const both = ({ p50, p95, fullText }: GrowthRow) =>
    `${p50.toFixed(1)} ms (p95 ${p95.toFixed(1)} ms) from memory, and ${fullText!.p50.toFixed(0)} ms (p95 ${fullText!.p95.toFixed(0)} ms) until PostgreSQL names the candidates`;
  const isFaster = rows.every(({ p95, fullText }) => fullText && p95 < fullText.p95);
  return [
    `A server may have ${QUOTAS.bytes / 1e6} MB of text (\`src/library/quotas.ts\`), about ${number(most)} passages of this collection. At ${number(allowed.passages)} an answer takes ${both(allowed)}; at ${number(largest.passages)}, ${both(largest)}.`,
    isFaster
      ? 'At no size does PostgreSQL come first, so every library is held in memory, and there is no second way to find candidates.'
      : 'There is a size at which PostgreSQL comes first.',
    `What memory costs is room and the time to read a library that nobody has asked for an hour: ${megabytes(allowed.memory)} MB and ${seconds(allowed.start)} s at ${number(allowed.passages)} passages, during which whoever asks sees that the bot is thinking; ${megabytes(largest.memory)} MB and ${seconds(largest.start)} s at ${number(largest.passages)}, which is why the quota lies below.`,
  ].join(' ');
}

function capacityPart(load: LoadFigures): string[] {
  const each = taken(load);
  const rows = [1_000, 100_000, 1_000_000].map((servers) =>
    needs(servers, load.articles, load.libraryMemory! * 1e6, each),
  );
  const { questionsADay, busiestHour, daysKept, shareOfLoad, serversAProcess } = ASSUMED;
  return [
    `From the load above: a process takes ${megabytes(each.process)} MB and ${(each.library / 1e6).toFixed(2)} MB for a server with ${load.articles} articles; in the database an article takes ${number(each.article)} bytes and a question ${number(each.question)}; one process bears ${each.borne} questions a second. Assumed, and yours to replace: ${questionsADay} questions a server and day, ${busiestHour * 100}% of them in the busiest hour, kept for ${daysKept} days; ${load.libraryMemory} MB of libraries, ${shareOfLoad * 100}% of what it bears and at most ${number(serversAProcess)} servers for each process. A machine (${MACHINE.name}, ${MACHINE.euros} € a month as listed at ${MACHINE.source}) holds one process, and there is one more for each disk full of database.`,
    table(
      [
        'servers',
        'shards, at least',
        'questions a second at the peak',
        'processes',
        'connections to PostgreSQL',
        'memory, GB',
        'database, GB',
        'machines',
        '€ a month',
      ],
      rows.map((row) => [
        number(row.servers),
        row.shards,
        row.peak.toFixed(1),
        row.processes,
        number(row.connections),
        (row.memory / 1e9).toFixed(1),
        (row.database / 1e9).toFixed(1),
        number(row.machines),
        number(row.euros),
      ]),
    ),
    `Less memory keeps nobody from asking: a library that has left it is read again for ${load.phases[0]!.cpu.toFixed(0)} ms of processor time, the answer included.`,
  ];
}

const number = (value: number) => Math.round(value).toLocaleString('en');
const seconds = (ms: number) => (ms / 1000).toFixed(1);

export const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);

/** A table in Markdown; what is in it is a number but for the first column of one that says so. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '--:')), ...rows.map(line)].join('\n');
}

import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/library/insights.ts';
import type { Tally } from '../../src/store/questions.ts';

const unanswered = (text: string, askedAt = '2026-03-04T12:00:00.000Z', reported = false): Tally => ({
  text,
  askedAt,
  answered: false,
  helpful: 0,
  unhelpful: 0,
  reported,
});
async function* each(tallies: Tally[]) {
  yield* tallies;
}
const groupsOf = async (...tallies: Tally[]) => (await summarise(each(tallies), ['en', 'de', 'ja'])).groups;

describe('summarise', () => {
  it('puts questions together that share at least half of their content words, whatever their forms', async () => {
    const groups = await groupsOf(
      unanswered('Who owns the harbour cranes?'),
      unanswered('who is the owner of a harbour crane'),
      unanswered('Who painted the harbour?'),
      unanswered('WHAT ABOUT IT?'),
      unanswered('what about it'),
    );
    expect(groups).toEqual([
      { text: 'Who owns the harbour cranes?', asked: 2, reported: 0 },
      { text: 'WHAT ABOUT IT?', asked: 2, reported: 0 },
      { text: 'Who painted the harbour?', asked: 1, reported: 0 },
    ]);
  });

  it('groups in languages without spaces too', async () => {
    const groups = await groupsOf(
      unanswered('港の橋は誰が建てましたか'),
      unanswered('橋を港に建てたのは誰？'),
    );
    expect(groups.map(({ asked }) => asked)).toEqual([2]);
  });

  it('puts what members reported before what was asked most', async () => {
    const groups = await groupsOf(
      unanswered('cheese prices'),
      unanswered('cheese prices'),
      unanswered('bread prices', undefined, true),
    );
    expect(groups.map(({ text }) => text)).toEqual(['bread prices', 'cheese prices']);
  });

  it('counts weeks from Monday on, UTC, those without questions too', async () => {
    const { weeks } = await summarise(
      each([
        unanswered('one', '2026-03-01T23:59:59.999Z'),
        unanswered('two', '2026-03-02T00:00:00.000Z'),
        unanswered('three', '2026-03-16T08:00:00.000Z'),
      ]),
      ['en'],
    );
    expect(weeks.map(({ monday, asked }) => [monday, asked])).toEqual([
      ['2026-02-23', 1],
      ['2026-03-02', 1],
      ['2026-03-09', 0],
      ['2026-03-16', 1],
    ]);
  });

  it('has nothing to tell where nobody asked', async () => {
    expect(await summarise(each([]), [])).toMatchObject({ asked: 0, groups: [], weeks: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedStatement, reportsStatement } from '../../src/retrieval/statements.ts';

describe('askedStatement', () => {
  it.each([
    ['what did the harbour board deny?', { speaker: 'board', denial: true, topic: [] }],
    ['What has Ida Venn said about fares?', { speaker: 'venn', denial: false, topic: ['fare'] }],
    ['what exactly did Orrin promise the crews', { speaker: 'orrin', denial: false, topic: ['crew'] }],
    ['How did the mayor react to the strike?', { speaker: 'mayor', denial: false, topic: ['strike'] }],
  ])('reads %j', (question, asked) => expect(askedStatement(question)).toEqual(asked));

  it.each(['who denied the claim?', 'what did the ferry cost?', 'when did Venn say it?'])(
    'leaves %j alone',
    (question) => expect(askedStatement(question)).toBeUndefined(),
  );
});

describe('reportsStatement', () => {
  const denial = { speaker: 'venn', denial: true, topic: [] };
  it.each([
    'Ida Venn, who runs the ferry, said: “We never sold a ticket twice.”',
    'Venn denied that the ferry was late.',
    'In a letter, Venn wrote that she had not:\n• seen the books\n• signed them',
  ])('finds the denial in %j', (text) => expect(reportsStatement(text, denial)).toBe(true));

  it('finds a speaker whose name has a hyphen', () => {
    const asked = askedStatement('What did Amara Osei-Lund say?')!;
    expect(reportsStatement('Osei-Lund said that the gates would open.', asked)).toBe(true);
    expect(reportsStatement('Lund said that the gates would open.', asked)).toBe(false);
  });

  it('can look for whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const asked = askedStatement(`what did ${name} say?`);
        if (asked) reportsStatement(`${name} said so.`, asked);
      }),
    );
  });

  it.each([
    ['a statement that denies nothing', 'Venn said the ferry was late. Nobody was told.'],
    ['somebody else’s denial', 'Orrin said that Venn had sold tickets, and denied that he had.'],
    ['a part of another name', 'Vennberg said it was not so.'],
  ])('is not misled by %s', (_, text) => expect(reportsStatement(text, denial)).toBe(false));
});

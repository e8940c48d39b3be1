import { describe, expect, it } from 'vitest';
import { answerKind, answerKinds, expressions } from '../../src/language/answer-kinds.ts';

describe('answerKind', () => {
  it.each([
    ['how long does the ferry take?', 'duration'],
    ['How much did the bridge cost?', 'money'],
    ['how did the thieves get in', 'manner'],
    ['What did the mayor say about trams?', 'statement'],
    ['what is the new ferry called?', 'name'],
    ['who runs the bakery', 'person'],
    ['when does the bridge open', 'date'],
    ['weather', 'other'],
  ])('tells what answers %j', (question, kind) => expect(answerKind(question, 'en')).toBe(kind));

  it('falls back on the type of the answer in other languages', () => {
    expect(answerKind('Wie lange dauert die Fahrt?', 'de')).toBe('number');
    expect(answerKind('Wann öffnet die Brücke?', 'de')).toBe('date');
  });
});

describe('expressions', () => {
  const has = (sentence: string) => answerKinds.filter((_, at) => (expressions(sentence) >> at) & 1);

  it.each([
    ['The crossing takes 40 minutes.', 'duration'],
    ['It cost €4.2 million.', 'money'],
    ['The work began in March 2028.', 'date'],
    ['Its owner is Paul Brandt.', 'person'],
    ['The bridge closed because of rust.', 'reason'],
    ['They got in by cutting the fence.', 'manner'],
    ['“No tram is late,” the mayor said.', 'statement'],
    ['A ria is a drowned valley.', 'definition'],
  ])('finds in %j a %s', (sentence, kind) => expect(has(sentence)).toContain(kind));

  it('finds none in a sentence that only goes on', () => {
    expect(has('Nobody knew what to do.')).toEqual([]);
  });
});

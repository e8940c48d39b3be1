import { describe, expect, it } from 'vitest';
import { answerKind, answerKinds, expressions } from '../../src/language/answer-kinds.ts';

describe('answerKind', () => {
  it.each([
    ['how long does the ferry take?', 'duration'],
    ['how long ago did the ferry sink?', 'date'],
    ['How much did the bridge cost?', 'money'],
    ['how did the thieves get in', 'manner'],
    ['What did the mayor say about trams?', 'statement'],
    ['what is the new ferry called?', 'name'],
    ['who runs the bakery', 'person'],
    ['how old is the captain', 'age'],
    ["what is the captain's age", 'age'],
    ['how thick was the fog?', 'measure'],
    ['how much fuel is on board', 'measure'],
    ['when does the bridge open', 'date'],
    ['weather', 'other'],
  ])('tells what answers %j', (question, kind) => expect(answerKind(question, 'en')).toBe(kind));

  it.each([
    ['Which actor died at the age of 93?', 'person'],
    ['Why did the tunnel cost so much?', 'reason'],
    ['What happened after the police were called?', 'other'],
    ['how much compensation will they get', 'money'],
  ])('is not misled by a word of %j', (question, kind) => expect(answerKind(question, 'en')).toBe(kind));

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
    ['It closed at 3 p.m. and stays shut.', 'date'],
    ['The ferry sank two years ago.', 'date'],
    ['Its owner is Paul Brandt.', 'person'],
    ['Leland Voss, 47, denies it.', 'age'],
    ['The 19-year-old swam home.', 'age'],
    ['She was 52.', 'age'],
    ['A six-year-old found it.', 'age'],
    ['Last week it was open.', 'date'],
    ['It was of magnitude 6.4.', 'measure'],
    ['It carries 870 tonnes of oil.', 'measure'],
    ['Prices rose by 4 per cent.', 'measure'],
    ['Sixteen came back.', 'number'],
    ['The bridge closed because of rust.', 'reason'],
    ['They got in by cutting the fence.', 'manner'],
    ['“No tram is late,” the mayor said.', 'statement'],
    ['A ria is a drowned valley.', 'definition'],
  ])('finds in %j a %s', (sentence, kind) => expect(has(sentence)).toContain(kind));

  it.each([
    ['He owes £700,000.', 'age'],
    ['Turnout was 52.3%.', 'age'],
    ['The fine is £12m.', 'measure'],
    ['She finished second after a crash.', 'date'],
  ])('finds in %j no %s', (sentence, kind) => expect(has(sentence)).not.toContain(kind));

  it('finds none in a sentence that only goes on', () => {
    expect(has('Nobody knew what to do.')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { AnswerWords, answerWord, questionKinds } from '../../src/retrieval/answer-words.ts';
import { Retriever } from '../../src/retrieval/retriever.ts';
import { untrainedWeights } from '../../src/retrieval/weights.ts';

describe('kinds of question', () => {
  it.each([
    ['who wrote the song', ['who', 'who wrote']],
    ['In which year was it built?', ['which', 'which year']],
    ['the harbour is closed why', ['why']],
    ['name of the mayor', ['none']],
  ])('%s', (question, kinds) => expect(questionKinds(question)).toEqual(kinds));
});

it('all years are one word, and so are all other numbers', () => {
  expect(['1985', '12', '3rd', 'built'].map(answerWord)).toEqual(['#year', '#number', '#number', 'built']);
});

describe('the words of an answer', () => {
  const words = new AnswerWords({
    when: { '#year': 2, open: 1, by: -0.5 },
    'when did': { open: 0.25, bridg: 4 },
    who: { by: 3 },
  });
  /** What the only passage of a library says for a question. */
  const sum = (question: string, text: string, language = 'en') => {
    const retriever = new Retriever(untrainedWeights({}));
    const passage = { id: 'a#1', articleId: 'a', paragraph: 1, text };
    retriever.add({ id: 'a', title: 'Harbour', language }, [passage]);
    const query = retriever.analyse(question, language);
    const { candidates, matcher } = retriever.candidates(query);
    const { article } = candidates[0]!;
    return words.sum(query, article, 0, article.forms.length, matcher.vocabulary);
  };

  it('are those of its kinds, each once, however often it stands there', () => {
    expect(sum('when did the harbour begin', 'The harbour opened in 1907, opened again in 1946.')).toBe(3.25);
    expect(sum('who made the harbour', 'A harbour by masons, by hand.')).toBe(3);
  });

  it('are not those of the question itself', () => {
    expect(sum('when did the bridge open', 'The bridge was opened in 1907.')).toBe(2);
  });

  it('are told in English only', () => {
    expect(sum('when did the Hafen open', 'Der Hafen open 1907.', 'de')).toBe(0);
  });

  it('are right for one question after another, and for a word that another library has met', () => {
    const asked = () => sum('when did the harbour begin', 'The harbour opened by night.');
    expect(asked()).toBe(0.75);
    expect(sum('who made the harbour', 'The harbour opened by night.')).toBe(3);
    expect(asked()).toBe(0.75);
  });
});

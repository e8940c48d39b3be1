import { describe, expect, it } from 'vitest';
import { sentenceFeatureNames } from '../../src/retrieval/highlight.ts';
import { untrained } from '../../src/retrieval/model.ts';
import { Retriever } from '../../src/retrieval/retriever.ts';
import { shippedWeights } from '../../src/retrieval/weights.ts';

function library(): Retriever {
  const retriever = new Retriever();
  add(retriever, 'harbour', 'Harbour bridge closes', [
    'The harbour bridge in Lindau will close for repairs on Monday.',
    'Mayor Anna Keller said the work would cost 4.2 million euros.',
    'Ferries will carry commuters until the bridge opens again in October.',
  ]);
  add(retriever, 'bakery', 'Bakery wins prize', [
    'A bakery in Lindau won the national bread prize on Friday.',
    'Its owner, Paul Brandt, has baked rye bread for thirty years.',
  ]);
  return retriever;
}

function add(retriever: Retriever, id: string, title: string, texts: string[]): void {
  retriever.add(
    { id, title, language: 'en', url: `https://example.org/${id}` },
    texts.map((text, at) => ({ id: `${id}#${at + 1}`, articleId: id, paragraph: at + 1, text })),
  );
}

const ids = (retriever: Retriever, question: string, articleId?: string) =>
  retriever.ask(question, articleId === undefined ? {} : { articleId }).passages.map(({ id }) => id);

describe('asking', () => {
  it('ranks the passage that answers first', () => {
    expect(ids(library(), 'how much does the bridge work cost?')[0]).toBe('harbour#2');
    expect(ids(library(), 'who has baked rye bread?')[0]).toBe('bakery#2');
  });

  it('searches one article when told', () => {
    expect(ids(library(), 'Lindau', 'bakery')).toEqual(['bakery#1', 'bakery#2']);
    expect(ids(library(), 'Lindau', 'no-such-article')).toEqual([]);
  });

  it('looks beside the passages that the question’s words find', () => {
    const retriever = library();
    expect(ids(retriever, 'national prize')).toEqual(['bakery#1', 'bakery#2']);
    // Only where it knows of nothing better: the harbour's passages have no word of the question.
    expect(ids(retriever, 'rye bread')).toEqual(['bakery#2', 'bakery#1']);
  });

  it('takes a word that is used like the one asked for', () => {
    const retriever = new Retriever();
    add(retriever, 'lake', 'Accident on the lake', [
      'The council of the town met on Monday and spoke of the weather.',
      'The mayor was told at dinner on Monday and drove home.',
      'The boat went down on Tuesday with forty cars.',
      'The church bells rang on Wednesday for an hour.',
    ]);
    expect(ids(retriever, 'when did the ferry sink on the lake?')[0]).toBe('lake#3');
    expect(ids(retriever, 'when did the lunch on the lake?')[0]).toBe('lake#2');
  });

  it('cites the article, the paragraph and a link that opens at the highlight', () => {
    const [first] = library().ask('when do ferries stop?').passages;
    expect(first?.citation).toMatchObject({
      articleId: 'harbour',
      title: 'Harbour bridge closes',
      paragraph: 3,
    });
    expect(first?.citation.url).toMatch(/^https:\/\/example\.org\/harbour#:~:text=Ferries%20will%20carry/);
  });

  it('finds nothing for an empty question or one of words that nothing holds', () => {
    expect(library().ask('')).toMatchObject({ answered: false, confidence: 0, passages: [] });
    expect(library().ask('what is the?')).toMatchObject({ answered: false, passages: [] });
  });

  it('says what it searched instead of a misspelt word', () => {
    const answer = library().ask('who owns the bakerry?');
    expect(answer.passages[0]?.id).toMatch(/^bakery/);
    expect(answer.corrections).toEqual([{ word: 'bakerry', searched: ['bakery'] }]);
  });
});

describe('the library', () => {
  it('refuses an article twice and forgets a removed one wholly', () => {
    const retriever = library();
    expect(() => add(retriever, 'bakery', 'Again', ['Text.'])).toThrow('"bakery" is in the library already');
    expect(retriever.remove('bakery')).toBe(true);
    expect(retriever.remove('bakery')).toBe(false);
    expect(retriever.size).toBe(3);
    expect(ids(retriever, 'bread prize')).toEqual([]);
    expect(retriever.passage('bakery#1')).toBeUndefined();
    expect(retriever.passage('harbour#2')?.passage.paragraph).toBe(2);
  });

  it('takes an article in slices, and shows the old one until the new one is whole', async () => {
    const retriever = library();
    const texts = ['The bakery closed. Nobody said why.', 'Bread now comes by ferry.'];
    const passages = texts.map((text, at) => ({
      id: `bakery#${at + 1}`,
      articleId: 'bakery',
      paragraph: at + 1,
      text,
    }));
    const seen: string[][] = [];
    await retriever.replace({ id: 'bakery', title: 'Bakery', language: 'en' }, passages, async () => {
      seen.push(ids(retriever, 'Paul Brandt'));
    });
    expect(seen).toEqual(Array(3).fill(['bakery#2', 'bakery#1']));
    expect(ids(retriever, 'Paul Brandt')).toEqual([]);
    expect(ids(retriever, 'bread')).toEqual(['bakery#2', 'bakery#1']);
    expect(retriever.size).toBe(5);
  });
});

describe('the marked part of a passage', () => {
  /** To weights that know nothing every sentence is as probable as another, and the first is the best. */
  const undecided = { ...shippedWeights(), sentence: untrained(sentenceFeatureNames) };
  const marked = (text: string, weights = shippedWeights(), question = 'when does the bridge open?') => {
    const retriever = new Retriever(weights);
    add(retriever, 'bridge', 'A bridge', [text]);
    const [first] = retriever.ask(question).passages;
    return first?.text.slice(first.highlight.start, first.highlight.end);
  };
  const sentences = Array.from({ length: 7 }, (_, at) => `The bridge has part ${at + 1}.`);

  it('is one sentence where that is sure', () => {
    const text = 'The bridge opens in May. Cheese is sold at the market. It comes from Bern.';
    expect(marked(text)).toBe('The bridge opens in May.');
  });

  it('is two neighbours where either may answer', () => {
    expect(marked(sentences.slice(0, 3).join(' '), undecided)).toBe(
      'The bridge has part 1. The bridge has part 2.',
    );
  });

  it('is one item of a list, or the whole list with what leads into it', () => {
    expect(marked('- The bridge has one.\n- The bridge has two.', undecided)).toBe('- The bridge has one.');
    expect(marked('The bridge has parts:\n- a deck\n- a pier', undecided)).toBe(
      'The bridge has parts:\n- a deck\n- a pier',
    );
  });

  it('is opened in the page from its first words to its last', () => {
    const retriever = new Retriever(undecided);
    add(retriever, 'bridge', 'A bridge', [sentences.slice(0, 3).join(' ')]);
    expect(retriever.ask('which part has the bridge?').passages[0]?.citation.url).toBe(
      'https://example.org/bridge#:~:text=The%20bridge%20has%20part%201.%20The%20bridge%20has%20part%202.',
    );
  });
});

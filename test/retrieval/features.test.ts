import { describe, expect, it } from 'vitest';
import { confidenceFeatureNames, SUMMED } from '../../src/retrieval/confidence.ts';
import { families, featureNames } from '../../src/retrieval/features/all.ts';
import { describe as describeCandidates } from '../../src/retrieval/ranker.ts';
import { Retriever } from '../../src/retrieval/retriever.ts';
import { untrainedWeights } from '../../src/retrieval/weights.ts';

/** A feature of the passages of articles, by passage id, as a question sees them. */
function feature(name: string, question: string, articles: Record<string, string[]>): Record<string, number> {
  const retriever = new Retriever(untrainedWeights({}));
  for (const [title, texts] of Object.entries(articles)) {
    const id = title.split(' ')[0]!;
    retriever.add(
      { id, title, language: 'en' },
      texts.map((text, at) => ({ id: `${id}#${at + 1}`, articleId: id, paragraph: at + 1, text })),
    );
  }
  const { candidates, matcher } = retriever.candidates(retriever.analyse(question));
  const rows = describeCandidates(candidates, matcher);
  const at = featureNames.indexOf(name);
  return Object.fromEntries(
    candidates.map(({ article, ordinal }, each) => [article.passages[ordinal]!.id, rows[each]![at]!]),
  );
}

it('gives every feature a name of its own', () => {
  expect(featureNames).toHaveLength(families.flatMap(({ features }) => Object.keys(features)).length);
  expect([...SUMMED].filter((name) => !confidenceFeatureNames.includes(name))).toEqual([]);
});

describe('the noun that is asked for', () => {
  const reservoirs = {
    'Search for girl': [
      'Police search a reservoir on the edge of town.',
      'The police went to Coldwell Reservoir on Monday.',
      'The police asked for help.',
      'The police drained the reservoir. Divers went in.',
    ],
  };

  it('counts as named where a name that the question lacks stands beside it', () => {
    expect(feature('nounNamed', 'which reservoir do the police search?', reservoirs)).toEqual({
      'Search#1': 0,
      'Search#2': 1,
      'Search#3': 0,
      // Beside it, but in another sentence.
      'Search#4': 0,
    });
    expect(
      feature('nounNamed', 'which reservoir is the Coldwell reservoir of the police?', reservoirs),
    ).toMatchObject({ 'Search#2': 0 });
  });

  it('is here or is not, and is half where none is asked for', () => {
    expect(feature('nounHere', 'what reservoir do the police search?', reservoirs)).toMatchObject({
      'Search#1': 1,
      'Search#3': 0,
    });
    expect(feature('nounHere', 'where do the police search?', reservoirs)).toMatchObject({ 'Search#3': 0.5 });
  });
});

describe('what the article is about', () => {
  const articles = {
    'Boat sinks': ['It happened on Tuesday.', 'The lake was calm, and the ferry was full.'],
    'Garden opens': ['It happened on Tuesday.', 'The lake in the garden is a metre deep.'],
  };

  it('is told by words of the title used like those of the question', () => {
    const found = feature('likeTitle', 'when did the ferry go on the lake?', articles);
    expect(found['Boat#1']).toBeGreaterThan(found['Garden#1']!);
    expect(found['Boat#2']).toBe(found['Boat#1']);
  });

  it('is told by the words of the first passage too', () => {
    const question = 'did the ferry go on the lake on Wednesday?';
    const lead = feature('likeLead', question, articles);
    expect(lead['Garden#2']).toBeGreaterThan(feature('likeTitle', question, articles)['Garden#2']!);
    // Nothing in title and first passage is like it but Tuesday.
    const without = {
      ...articles,
      'Garden opens': ['It happened long before.', articles['Garden opens'][1]!],
    };
    expect(lead['Garden#2']).toBeGreaterThan(feature('likeLead', question, without)['Garden#2']!);
  });
});

describe('what is said in other words', () => {
  const articles = {
    Crash: ['The crash left 14 dead.', 'The crash closed the motorway.'],
  };
  const question = 'how many died in the crash?';

  it('counts by how surely it says it, and only where the words themselves are missing', () => {
    const said = feature('saidText', question, articles);
    const itself = feature('inText', question, articles);
    expect(itself['Crash#1']).toBe(itself['Crash#2']);
    expect(said['Crash#1']).toBeGreaterThan(said['Crash#2']!);
    expect(said['Crash#1']).toBeLessThan(1);
    expect(feature('saidOnly', 'what was left dead by the crash?', articles)['Crash#1']).toBe(0);
  });

  it('is found as several words only where they stand together', () => {
    const found = feature('saidText', 'who died in the crash?', {
      Crash: ['She passed away after the crash.', 'She passed a lorry far away from the crash.'],
    });
    expect(found['Crash#1']).toBeGreaterThan(found['Crash#2']!);
  });
});

it('knows what else is said for a word that was corrected, and what is used like it', () => {
  const articles = {
    Crash: ['The crash left twelve injured.', 'The crash closed the road.'],
    Storm: ['Two were wounded.'],
  };
  for (const question of ['who was wounded in the crash', 'who was woundet in the crash']) {
    for (const name of ['saidText', 'likeText']) {
      const found = feature(name, question, articles);
      expect(found['Crash#1']).toBeGreaterThan(found['Crash#2']! + 0.1);
    }
  }
});

it('looks for passages that have only other words', () => {
  const found = feature('saidText', 'how many people died?', {
    Storm: ['Nineteen were killed.', 'It rained.'],
  });
  expect(Object.keys(found)).toContain('Storm#1');
});

describe('passages beside those that are found', () => {
  it('are those of the best articles, nine to either side of their best, and no others', () => {
    const filler = Array.from({ length: 12 }, (_, at) => `Nothing of it in number ${at}.`);
    const article = [...filler, 'The zeppelin landed in the zoo.', ...filler];
    const found = Object.keys(feature('inText', 'did the zeppelin land in the zoo?', { Airship: article }));
    expect(found.sort()).toEqual(Array.from({ length: 19 }, (_, at) => `Airship#${at + 4}`).sort());
  });
});

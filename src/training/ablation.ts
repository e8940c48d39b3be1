import type { Collection } from '../evaluation/collection.ts';
import { families, featureNames } from '../retrieval/features/all.ts';
import { Model } from '../retrieval/model.ts';
import { type Examples, join } from './examples.ts';
import { learnRanking } from './learn.ts';
import { passageExamples } from './passage-examples.ts';
import { rankingExamples } from './train.ts';

/** What each family of features is worth. */
export interface AblationRecord {
  /** The day, as in 2026-01-31. */
  on: string;
  /** Each left out in turn: how many questions were asked, and the share whose first passage was right. */
  collections: { name: string; questions: number; right: number }[];
  /**
   * By family: how many features it has, and by collection the share that is lost without it. Changes that mean nothing,
   * such as the order of a sum, have moved shares of 300 questions by up to 0.03: less than that tells little.
   */
  families: { name: string; features: number; lost: Record<string, number> }[];
}

/** Questions of a collection: with more, learning fifty times takes hours and the differences stay. */
const QUESTIONS = 300;
/** Candidates that are ranked: more than a question has when it is asked, so that none decides by being left out. */
const CANDIDATES = 100;

/**
 * Learns the ranking from all collections but one, with everything and without each family of features, and asks
 * the questions of the one left out: what does not help there is a habit of the collections, and no feature.
 * Asking words are left at 1: they are learned from one of the collections.
 */
export function ablate(collections: readonly Collection[], report: (step: string) => void): AblationRecord {
  const thinned = collections.map(thin);
  const learned = thinned.map((collection) => rankingExamples([collection], {}, report));
  const asked = thinned.map((collection) => passageExamples(collection, {}, 1, CANDIDATES));
  const rightWithout = (name: string, features: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      thinned.map(({ name: leftOut, questions }, at) => {
        const weights = learnRanking(join(learned.filter((_, other) => other !== at)), new Set(features));
        const share = countRight(asked[at]!, new Model(weights, featureNames)) / questions.length;
        report(`${leftOut} without ${name}: ${share.toFixed(3)}`);
        return [leftOut, Number(share.toFixed(4))];
      }),
    );
  const whole = rightWithout('nothing', []);
  return {
    on: new Date().toISOString().slice(0, 10),
    collections: thinned.map(({ name, questions }) => ({
      name,
      questions: questions.length,
      right: whole[name]!,
    })),
    families: families.map(({ name, features }) => {
      const names = Object.keys(features);
      const lost = Object.entries(rightWithout(name, names)).map(
        ([collection, right]) => [collection, Number((whole[collection]! - right).toFixed(4))] as const,
      );
      return { name, features: names.length, lost: Object.fromEntries(lost) };
    }),
  };
}

/** A collection with at most `QUESTIONS` of its questions, evenly taken. */
function thin(collection: Collection): Collection {
  const { questions } = collection;
  const count = Math.min(QUESTIONS, questions.length);
  const kept = Array.from(
    { length: count },
    (_, at) => questions[Math.floor((at * questions.length) / count)]!,
  );
  return { ...collection, questions: kept };
}

/** Groups whose best row is right. */
function countRight({ rows, labels, groups }: Examples, model: Model): number {
  let right = 0;
  for (let group = 0; group + 1 < groups.length; group++) {
    let best = groups[group]!;
    let highest = Number.NEGATIVE_INFINITY;
    for (let row = groups[group]!; row < groups[group + 1]!; row++) {
      const score = model.score(rows[row]!);
      if (score > highest) [best, highest] = [row, score];
    }
    right += labels[best]!;
  }
  return right;
}

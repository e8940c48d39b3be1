import { featureNames } from '../retrieval/features/all.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { type Collection, type Question, textsOf } from './collection.ts';

/** Features listed for a failure: those in which the wrong passage and the right one differ most. */
const FEATURES = 8;
/** Characters shown of a passage. */
const WIDTH = 300;

/**
 * Shows questions whose first passage is wrong: the question, what came first, the right passage with its place,
 * and the features that tell the two apart.
 * @param most failures shown, in the order of the questions
 */
export function describeFailures(retriever: Retriever, collection: Collection, most: number): string {
  const texts = textsOf(collection);
  const failures: string[] = [];
  for (const question of collection.questions) {
    if (failures.length >= most) break;
    const failure = describeFailure(retriever, question, texts);
    if (failure) failures.push(failure);
  }
  return failures.join('\n');
}

/** Undefined when the first passage is right. */
function describeFailure(
  retriever: Retriever,
  { id, text, relevant }: Question,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const { passages } = retriever.ask(text, { limit: 1 });
  if (passages[0] && relevant.has(passages[0].id)) return undefined;
  const found = retriever.candidates(retriever.analyse(text));
  const ranked = retriever.rank(found);
  const ids = ranked.map(({ article, ordinal }) => article.passages[ordinal]!.id);
  const at = ids.findIndex((candidate) => relevant.has(candidate));
  const right = at < 0 ? [...relevant][0]! : ids[at]!;
  const first = ranked[ids.indexOf(passages[0]?.id ?? '')];
  const lines = [
    `${id}: ${text}`,
    `  first  ${passages[0] ? shown(passages[0].id, passages[0].text) : 'nothing'}`,
    `  right  ${at < 0 ? 'not a candidate' : `candidate ${at + 1}`}: ${shown(right, texts.get(right) ?? '')}`,
  ];
  if (first && at >= 0) lines.push(...differences(first.features, ranked[at]!.features));
  return `${lines.join('\n')}\n`;
}

const shown = (id: string, text: string) => `${id} ${text.replace(/\s+/g, ' ').slice(0, WIDTH)}`;

function differences(first: Float64Array, right: Float64Array): string[] {
  return featureNames
    .map((name, at) => ({ name, first: first[at]!, right: right[at]! }))
    .filter((feature) => feature.first !== feature.right)
    .sort((a, b) => Math.abs(b.first - b.right) - Math.abs(a.first - a.right))
    .slice(0, FEATURES)
    .map(
      ({ name, first, right }) => `  ${name.padEnd(22)} first ${first.toFixed(3)}, right ${right.toFixed(3)}`,
    );
}

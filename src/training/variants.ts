import type { Passage } from '../article/article.ts';
import type { Collection, Question } from '../evaluation/collection.ts';
import { random } from '../evaluation/random.ts';
import { sentences } from '../language/sentences.ts';

/** The collection with every sentence a passage of its own, as newswire has them. */
export function bySentence(collection: Collection): Collection {
  return { ...cut(collection, () => 1), name: `${collection.name} by sentence` };
}

/** Sentences of a short paragraph at most: those of news have two on average. */
const SHORT = 3;

/** The collection in paragraphs of one to three sentences, as news has them. */
export function byShortParagraph(collection: Collection): Collection {
  const next = random(1);
  const cutHere = cut(collection, () => 1 + Math.floor(SHORT * next()));
  return { ...cutHere, name: `${collection.name} by short paragraph` };
}

/**
 * The collection with its passages cut; the right passage of a question is the piece with the sentence that a
 * person picked, else the only one with an accepted answer. Questions without either are left out.
 * @param sentencesOfNext how many sentences the next piece has.
 */
function cut(collection: Collection, sentencesOfNext: () => number): Collection {
  const pieces = new Map<string, Passage[]>();
  const articles = collection.articles.map(({ metadata, passages }) => {
    const all = passages.flatMap((passage) => {
      const spans = sentences(passage.text);
      const own: Passage[] = [];
      for (let at = 0; at < spans.length; ) {
        const { start } = spans[at]!;
        const id = `${passage.id}/${at}`;
        at = Math.min(spans.length, at + sentencesOfNext());
        own.push({ ...passage, id, text: passage.text.slice(start, spans[at - 1]!.end) });
      }
      pieces.set(passage.id, own);
      return own;
    });
    return { metadata, passages: all.map((passage, at) => ({ ...passage, paragraph: at + 1 })) };
  });
  const questions = collection.questions.flatMap((question) => {
    const candidates = [...question.relevant].flatMap((id) => pieces.get(id) ?? []);
    const right = rightPieces(question, candidates);
    return right.length === 0 ? [] : [{ ...question, relevant: new Set(right.map(({ id }) => id)) }];
  });
  return { name: collection.name, articles, questions };
}

function rightPieces({ sentence, answers }: Question, candidates: readonly Passage[]): Passage[] {
  if (sentence !== '') {
    const wanted = plain(sentence);
    return candidates.filter(({ text }) => {
      const piece = plain(text);
      return piece.includes(wanted) || (wanted.includes(piece) && piece.length > wanted.length / 2);
    });
  }
  const holding = candidates.filter(({ text }) => answers.some((answer) => text.includes(answer)));
  return holding.length === 1 ? holding : [];
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

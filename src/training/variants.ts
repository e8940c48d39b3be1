import type { Collection, Question } from '../evaluation/collection.ts';
import { sentences } from '../language/sentences.ts';

/**
 * The collection with every sentence a passage of its own, as newswire has them; the right passage of a
 * question is the sentence that a person picked, else the only one with an accepted answer. Questions
 * without either are left out.
 */
export function bySentence(collection: Collection): Collection {
  const parts = new Map<string, { id: string; text: string }[]>();
  const articles = collection.articles.map(({ metadata, passages }) => {
    const split = passages.flatMap((passage) => {
      const own = sentences(passage.text).map(({ start, end }, at) => ({
        ...passage,
        id: `${passage.id}/${at}`,
        text: passage.text.slice(start, end),
      }));
      parts.set(passage.id, own);
      return own;
    });
    return { metadata, passages: split.map((passage, at) => ({ ...passage, paragraph: at + 1 })) };
  });
  const questions = collection.questions.flatMap((question) => {
    const candidates = [...question.relevant].flatMap((id) => parts.get(id) ?? []);
    const right = rightSentences(question, candidates);
    return right.length === 0 ? [] : [{ ...question, relevant: new Set(right.map(({ id }) => id)) }];
  });
  return { name: `${collection.name} by sentence`, articles, questions };
}

function rightSentences({ sentence, answers }: Question, candidates: { id: string; text: string }[]) {
  if (sentence !== '') {
    const wanted = plain(sentence);
    return candidates.filter(
      ({ text }) => wanted.includes(plain(text)) && plain(text).length > wanted.length / 2,
    );
  }
  const holding = candidates.filter(({ text }) => answers.some((answer) => text.includes(answer)));
  return holding.length === 1 ? holding : [];
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The collection without titles: what ranking can do with the text alone. */
export function untitled(collection: Collection): Collection {
  return {
    ...collection,
    name: `${collection.name} untitled`,
    articles: collection.articles.map(({ metadata, passages }) => ({
      metadata: { ...metadata, title: '' },
      passages,
    })),
  };
}

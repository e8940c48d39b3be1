import type { Collection, Question } from '../evaluation/collection.ts';
import { random } from '../evaluation/random.ts';

/** Articles of the libraries that are made: from a new server's to a local paper's. */
const SIZES = [8, 30, 120, 480];
/** Questions asked for each size, so that small libraries count as much as large ones. */
const QUESTIONS = 400;

/** A library and questions that nothing in it answers. */
export interface AskedLibrary {
  library: Collection;
  foreign: Question[];
}

/**
 * Libraries of a few of the collection's articles, with the questions on them and as many on articles left out:
 * how rare a word is, and how many passages compete, depends on a library's size, and most are small.
 */
export function smallLibraries(collection: Collection): AskedLibrary[] {
  const next = random(1);
  return SIZES.filter((size) => size < collection.articles.length / 2).flatMap((size) => {
    const libraries: AskedLibrary[] = [];
    const each = (size * collection.questions.length) / collection.articles.length;
    for (let asked = 0; asked < QUESTIONS; asked += each) libraries.push(sample(collection, size, next));
    return libraries;
  });
}

function sample(collection: Collection, size: number, next: () => number): AskedLibrary {
  const all = collection.articles;
  const chosen = new Set<number>();
  while (chosen.size < size) chosen.add(Math.floor(next() * all.length));
  const articles = [...chosen].map((at) => all[at]!);
  const ids = new Set(articles.flatMap(({ passages }) => passages.map(({ id }) => id)));
  const has = ({ relevant }: Question) => [...relevant].some((id) => ids.has(id));
  const questions = collection.questions.filter(has);
  const others = collection.questions.filter((question) => !has(question));
  const foreign = questions.map(() => others[Math.floor(next() * others.length)]!);
  return { library: { name: `${collection.name}, ${size} articles`, articles, questions }, foreign };
}

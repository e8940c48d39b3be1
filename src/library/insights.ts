import { detectLanguage } from '../language/detect.ts';
import { tokenize } from '../language/tokens.ts';
import { readWord, STOP } from '../retrieval/vocabulary.ts';
import type { Tally } from '../store/questions.ts';

/** Questions that ask much the same. */
export interface QuestionGroup {
  /** The first of them, as it was asked. */
  text: string;
  asked: number;
  /** How many of them members told the moderators of. */
  reported: number;
}

/** How much was asked in a week that begins on a Monday, `YYYY-MM-DD` in UTC. */
export interface Week {
  monday: string;
  asked: number;
  unanswered: number;
}

/** What a server's questions tell its moderators. */
export interface Insights {
  asked: number;
  unanswered: number;
  /** Questions without an answer; those reported come first, then those asked most. */
  groups: QuestionGroup[];
  /** Questions whose answers were marked not helpful, most often so first. */
  unhelpful: Tally[];
  /** Articles that answers began with, most often first. */
  read: { articleId: string; times: number }[];
  /** Weeks from the first question to the last, without gaps. */
  weeks: Week[];
}

/** Two questions are alike when they share at least this much of all content words that they hold together. */
const ALIKE = 0.5;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** @param languages of the library; a question is in one of them */
export async function summarise(
  tallies: AsyncIterable<Tally>,
  languages: readonly string[],
): Promise<Insights> {
  const [unanswered, unhelpful]: [Tally[], Tally[]] = [[], []];
  const read = new Map<string, number>();
  const weeks = new Map<number, Omit<Week, 'monday'>>();
  let asked = 0;
  for await (const tally of tallies) {
    asked++;
    if (!tally.answered) unanswered.push(tally);
    if (tally.unhelpful > 0) unhelpful.push(tally);
    if (tally.answered && tally.firstArticle !== undefined)
      read.set(tally.firstArticle, (read.get(tally.firstArticle) ?? 0) + 1);
    const monday = mondayOf(tally.askedAt);
    const week = weeks.get(monday) ?? { asked: 0, unanswered: 0 };
    weeks.set(monday, {
      asked: week.asked + 1,
      unanswered: week.unanswered + (tally.answered ? 0 : 1),
    });
  }
  return {
    asked,
    unanswered: unanswered.length,
    groups: groupAlike(unanswered, languages),
    unhelpful: unhelpful.sort((a, b) => b.unhelpful - a.unhelpful),
    read: [...read].map(([articleId, times]) => ({ articleId, times })).sort((a, b) => b.times - a.times),
    weeks: withoutGaps(weeks),
  };
}

/** Milliseconds at which the week of a time began. The first of January 1970 was a Thursday. */
function mondayOf(time: string): number {
  const thursdays = 3 * (WEEK_MS / 7);
  return Math.floor((Date.parse(time) + thursdays) / WEEK_MS) * WEEK_MS - thursdays;
}

function withoutGaps(weeks: Map<number, Omit<Week, 'monday'>>): Week[] {
  const mondays = [...weeks.keys()];
  const filled: Week[] = [];
  for (let at = Math.min(...mondays); at <= Math.max(...mondays); at += WEEK_MS)
    filled.push({
      monday: new Date(at).toISOString().slice(0, 10),
      ...(weeks.get(at) ?? { asked: 0, unanswered: 0 }),
    });
  return filled;
}

/** Puts each question to the group whose first question it is most like, or begins a new one. */
function groupAlike(questions: readonly Tally[], languages: readonly string[]): QuestionGroup[] {
  const groups: (QuestionGroup & { terms: Set<string> })[] = [];
  const byTerm = new Map<string, typeof groups>();
  for (const { text, reported } of questions) {
    const terms = contentTerms(text, languages);
    const near = new Set([...terms].flatMap((term) => byTerm.get(term) ?? []));
    let [best, likeness] = [undefined as (typeof groups)[number] | undefined, ALIKE];
    for (const group of near) {
      const shared = [...terms].filter((term) => group.terms.has(term)).length;
      const now = shared / (terms.size + group.terms.size - shared);
      if (now > likeness || (now === likeness && !best)) [best, likeness] = [group, now];
    }
    if (!best) {
      best = { text, asked: 0, reported: 0, terms };
      groups.push(best);
      for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), best]);
    }
    best.asked++;
    if (reported) best.reported++;
  }
  return groups
    .sort((a, b) => b.reported - a.reported || b.asked - a.asked)
    .map(({ text, asked, reported }) => ({ text, asked, reported }));
}

/** The stems of a question's content words; of all words where it has none. */
function contentTerms(text: string, languages: readonly string[]): Set<string> {
  const language = detectLanguage(text, languages) ?? 'en';
  const words = tokenize(text, language).map((token) => readWord(token.text, language));
  const content = words.filter(({ flags }) => !(flags & STOP));
  return new Set((content.length > 0 ? content : words).map(({ term }) => term));
}

import type { Article } from '../article/article.ts';
import { articleToMarkdown } from '../article/writers/markdown.ts';
import type { ServerView } from '../local/index.ts';
import type { Waiting } from './waiting.ts';

/** What somebody did, and how to tell an answer from a sentence that refuses one. */
export interface Act {
  interaction: Parameters<Waiting['for']>[0];
  isAnswer: (text: string) => boolean;
}

export function addStory({ administrator }: ServerView, story: Article): Act {
  const data = Buffer.from(articleToMarkdown(story));
  const file = { name: `${story.id}.md`, contentType: 'text/markdown', data };
  const interaction = administrator.startSlash('article add', { file });
  return { interaction, isAnswer: (text) => text.includes('Added') };
}

/** @param hidden whether the answer is to be seen by the member alone */
export function ask({ member }: ServerView, question: string, hidden = false): Act {
  const interaction = member.startSlash('ask', { question, private: hidden });
  return { interaction, isAnswer: (text) => text.includes('¶') };
}

/** Most ask; some look at what else there is. @param chance from 0 to below 1 */
export function askOrLook(server: ServerView, question: string, chance: number): Act {
  const isAnswer = (text: string) => text !== '';
  if (chance > 0.95) return { interaction: server.member.startSlash('help'), isAnswer };
  if (chance > 0.9) return { interaction: server.administrator.startSlash('article list'), isAnswer };
  return ask(server, question, chance > 0.8);
}

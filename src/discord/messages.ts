/** Every sentence the bot says to a member. */
export const messages = {
  notFound: 'The articles do not answer this.',
  nearest: 'The nearest passages:',
  nothing: 'No passage has any word of this question. Other words may find one.',
  emptyLibrary: 'There are no articles to ask about yet.',
  searchedInstead: (word: string, searched: string[]) => `Searched ${searched.join(', ')} for “${word}”`,
  paragraph: (number: number) => `¶ ${number}`,
  emptyQuestion: 'That question has no words. Ask something like “what did Microsoft deny?”',
  unknownArticle: (name: string) =>
    `There is no article called “${name}” here. Pick one from the list that opens while you type.`,
  unknownCommand: 'This command no longer exists. Discord will drop it from the list shortly.',
  failed: (reference: string) =>
    `Something went wrong on the bot’s side, and its log knows what. Please try again; reference ${reference}.`,
  forbidden: 'Discord does not let the bot do that here. Someone who manages the server can grant it.',
  help: {
    title: 'Verbatim answers in the articles’ own words',
    intro: 'Every answer is a quotation, with the article and paragraph it stands in.',
    privacy: 'The bot reads no messages: it sees only what you type into its commands.',
  },
} as const;

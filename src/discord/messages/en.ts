/**
 * Every sentence the bot says to a member, in ICU message syntax; the other languages are typed against this
 * one. Texts are Markdown where they are shown in a message.
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export const en = {
  'answer.notFound': 'The articles do not answer this.',
  'answer.nearest': 'The nearest passages:',
  'answer.nothing': 'No passage has any word of this question. Other words may find one.',
  'answer.searchedInstead': 'Searched {searched} for “{word}”',
  'answer.paragraph': '¶ {number}',

  'ask.emptyLibrary': 'There are no articles to ask about yet.',
  'ask.emptyQuestion': 'That question has no words. Ask something like “what did Microsoft deny?”',
  'ask.unknownArticle':
    'There is no article called “{name}” here. Pick one from the list that opens while you type.',

  'error.unknownCommand': 'This command no longer exists. Discord will drop it from the list shortly.',
  'error.failed':
    'Something went wrong on the bot’s side, and its log knows what. Please try again; reference {reference}.',
  'error.forbidden':
    'Discord does not let the bot do that here. Someone who manages the server can grant it.',

  'help.title': 'Verbatim answers in the articles’ own words',
  'help.intro': 'Every answer is a quotation, with the article and paragraph it stands in.',
  'help.privacy': 'The bot reads no messages: it sees only what you type into its commands.',
} as const;

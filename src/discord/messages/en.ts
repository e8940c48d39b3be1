import { FAULTS } from '../../article/fault-sentences.ts';
import { ARTICLES } from './articles/en.ts';

/**
 * Every sentence the bot says to a member, in ICU message syntax; the other languages are typed against this
 * one. Texts are Markdown where they are shown in a message.
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export const en = {
  ...FAULTS,
  ...ARTICLES,

  'answer.notFound': 'The articles do not answer this.',
  'answer.notFoundThere': 'This article does not answer that.',
  'answer.nearest': 'The nearest passages:',
  'answer.nothing': 'No passage has any of these words. Try other words.',
  'answer.searchedInstead': 'Searched for “{searched}” instead of “{word}”',
  'answer.question': 'Question: {question}',
  'answer.paragraph': '¶\u00a0{number}',
  'answer.lost':
    '{count, plural, one {# passage is left out: its article was changed or removed.} other {# passages are left out: their articles were changed or removed.}}',
  'answer.gone': 'The article has been changed or removed since then. Please ask again.',
  'answer.expired': 'This answer is no longer kept. Please ask again.',
  'answer.page': 'Page {page} of {pages}',
  'answer.previous': 'Previous',
  'answer.next': 'Next',
  'answer.show': 'Show ¶ {number}',
  'answer.around': 'Read the paragraphs around a passage',
  'answer.narrow': 'Search one of these articles only',
  'answer.widen': 'Search all articles',
  'answer.helpful': 'Helpful',
  'answer.unhelpful': 'Not helpful',
  'answer.again': 'Ask again',
  'answer.again.label': 'Your question',
  'answer.share': 'Share with the channel',
  'answer.sharedBefore': 'This answer has already been shared with the channel.',
  'answer.tell': 'Tell the moderators',
  'answer.told': 'Noted for the moderators: this question has no answer. Your name is not kept with it.',
  'answer.toldBefore': 'This question has already been noted for the moderators.',
  'answer.thanks': 'Thank you. It was counted without your name.',
  'answer.votedBefore': 'You have already said so; it counts once.',
  'answer.voteClosed': 'Opinions on this answer are no longer counted.',
  'around.earlier': 'Earlier paragraphs',
  'around.later': 'Later paragraphs',

  'ask.emptyLibrary': 'There are no articles to ask about yet.',
  'ask.emptyQuestion': 'That question has no words. Ask something like “what did Microsoft deny?”',
  'ask.unknownArticle':
    'There is no article called “{name}” here. Pick one from the list that opens while you type.',

  'ask.elsewhere': 'Questions are answered in {channels}.',
  'ask.noText': 'This message has no text to ask about.',
  'mention.help':
    'Mention me together with a question, like “what did Microsoft deny?”, or use `/ask`. To ask about what someone else wrote, open the menu of their message: Apps, “Ask about this”.',
  'mention.private': 'Answers are private on this server.',
  'mention.open': 'Show me the answer',
  'mention.direct':
    'I answer questions on servers, from their articles. Ask me there: mention me with a question, or use `/ask`.',

  'article.added':
    'Added: {passages, plural, one {# passage} other {# passages}}, {words, plural, one {# word} other {# words}}. Ask away.',
  'article.already': 'It is here already, so nothing was added.',
  'article.refused': '**Not added:** {source}\n{reason}.',
  'article.full': '**Nothing was added.** {reason}.',
  'article.shipped':
    '“{title}” ships with the bot. It can be left out together with the other shipped articles in `/settings`.',
  'article.none': 'This server has no articles of its own yet. `/article add` brings them in.',
  'article.noMatch': 'No title of this server’s articles contains “{search}”.',
  'article.listTitle': '{count, plural, one {# article of this server} other {# articles of this server}}',
  'article.size':
    '{passages, plural, one {# passage} other {# passages}}, {words, plural, one {# word} other {# words}}',
  'article.speakers': '**Who speaks:** {names}',
  'article.more': '{count, plural, one {and # more passage} other {and # more passages}}',
  'article.adding': '{done} of {of} sources read.',
  'article.remove':
    'Remove “{title}” with {passages, plural, one {its passage} other {its # passages}}? For {days} days it can be restored.',
  'article.remove.confirm': 'Remove',
  'article.removed': 'Removed “{title}”. It can be restored until it is deleted for good {when}.',
  'article.restore': 'Restore',
  'article.restored': '“{title}” is back.',
  'article.gone': 'This article has been removed since then.',
  'article.notRestorable':
    'It cannot be restored: it is already back, it is deleted for good, or an article with the same link or text has been added since then.',
  'article.took': '{seconds} seconds',

  'feed.added':
    '{entries, plural, one {# entry} other {# entries}} in the feed, {loaded, plural, one {# article} other {# articles}} loaded now. New ones load by themselves.',
  'feed.adding': '{title}: {done} of {of} articles read.',
  'feed.next': 'Next check {when}.',
  'feed.already': 'This feed is followed already. Next check {when}.',
  'feed.none': 'This server has no feeds yet. `/feed add` brings one in.',
  'feed.listTitle': '{count, plural, one {# feed of this server} other {# feeds of this server}}',
  'feed.state': 'Last check {last} · next {next} · {articles, plural, one {# article} other {# articles}}',
  'feed.stopped':
    'Stopped {when} · {articles, plural, one {# article} other {# articles}}. `/feed add` with its link starts it again.',
  'feed.failing': '{count, plural, one {The last check failed} other {The last # checks failed}}: {reason}',
  'feed.unknown': 'There is no feed called “{name}” here. Pick one from the list that opens while you type.',
  'feed.remove': 'Remove the feed “{title}”? It brought {count, plural, one {# article} other {# articles}}.',
  'feed.remove.keep': 'Remove, keep articles',
  'feed.remove.all': '{count, plural, one {Remove with its article} other {Remove with its # articles}}',
  'feed.removed':
    'The feed “{title}” is removed, {count, plural, =0 {and no article} one {with # article} other {with # articles}}. `/feed add` brings it back.',

  'quote.closest': 'Quotations closest to “{text}”',
  'quote.ofSpeaker': 'What {name} said',
  'quote.noSpeaker': 'Speaker not named',
  'quote.reported': 'reported, not quoted',
  'quote.nothing': 'No quotation has these words. Try other words.',
  'quote.nothingThere':
    'No quotation here has these words: {place}. Leave out the speaker or the article to search all of them.',
  'quote.unknownSpeaker':
    'Nobody called “{name}” is quoted here. Pick a name from the list that opens while you type.',
  'quote.noWords': 'That has no words. Type some words that somebody said.',
  'quote.exact': 'These words are in the articles, word for word.',
  'quote.altered': 'The articles say this differently.',
  'quote.difference': '~~Struck out~~: not in the article. **Bold**: missing from your text.',
  'quote.notFound': 'These words are not in the articles.',

  'settings.title': 'Settings of this server',
  'settings.moderatorRole':
    '**Moderators**\nWho may add and change articles, besides those who can manage the server. Discord shows this role the commands once it is allowed in Server Settings → Integrations.',
  'settings.moderatorRole.placeholder': 'No role',
  'settings.channels': '**Channels**\nWhere the bot answers questions.',
  'settings.channels.placeholder': 'Every channel',
  'settings.language': '**Language**\nWhat the bot speaks. Passages stay as they were written.',
  'settings.language.auto': 'Each member’s own',
  'settings.passages': '**Passages in an answer**',
  'settings.passages.count': '{count, plural, one {# passage} other {# passages}}',
  'settings.cooldown': '**Pause**\nHow long a member waits between two questions.',
  'settings.cooldown.none': 'No pause',
  'settings.cooldown.seconds': '{count, plural, one {# second} other {# seconds}}',
  'settings.pace': '**Pace**\nHow many questions all members together may ask.',
  'settings.pace.none': 'Any number',
  'settings.pace.count': '{count, plural, one {# question a minute} other {# questions a minute}}',
  'settings.retention':
    '**Questions**\nHow long they are kept for `/insights`, without names. Then they are deleted.',
  'settings.retention.none': '1 day, for the buttons under answers',
  'settings.retention.count': '{count, plural, one {# day} other {# days}}',
  'settings.private.on': 'Only the person who asks sees the answer',
  'settings.private.off': 'Everyone in the channel sees the answer',
  'settings.private.turnOn': 'Make answers private',
  'settings.private.turnOff': 'Make answers public',
  'settings.corpus.on': 'The articles that ship with the bot are searched too',
  'settings.corpus.off': 'The articles that ship with the bot are not searched',
  'settings.corpus.turnOn': 'Search shipped articles',
  'settings.corpus.turnOff': 'Leave shipped articles out',
  'settings.changed': 'Saved {when}.',

  'privacy.title': 'What the bot keeps',
  'privacy.members':
    '**If you ask**\nYour question and its answer are kept for {days, plural, one {# day} other {# days}}, without your name; moderators choose how long in `/settings`. If you say whether an answer helped, a code that stands for you is kept for at most {voting, plural, one {# day} other {# days}}, so that it counts once. The bot reads only messages that mention it or that someone asks about.',
  'privacy.deleteQuestions': 'Delete this server’s questions',
  'privacy.confirm':
    'Delete all questions asked on this server, and with them what `/insights` tells? This cannot be undone.',
  'privacy.deleteForGood': 'Delete for good',
  'privacy.deleted': '{count, plural, one {# question is deleted.} other {# questions are deleted.}}',
  'privacy.moderators':
    '**If you change articles or settings**\nYour Discord id is kept in this server’s record of changes, so that others can see who did what.',
  'privacy.forget': 'Delete my id',
  'privacy.nothing': 'Nothing stored here names you.',
  'privacy.forgotten':
    '{count, plural, one {Your id is deleted from # entry.} other {Your id is deleted from # entries.}} What you did stays, without your id.',

  'error.unknownCommand': 'This command no longer exists. Discord will drop it from the list shortly.',
  'error.oldComponent': 'This button is from an older version of the bot. Please run the command again.',
  'error.notManager': 'Only members who may manage the server can do this.',
  'error.notModerator':
    'Only moderators can do this: members who may manage the server, or have the role chosen in `/settings`.',
  'error.cooldown': 'You can ask again {when}.',
  'error.pace': 'Many questions were asked here within a minute. You can ask again {when}.',
  'error.failed':
    'Something went wrong in the bot. Please try again; whoever runs it finds the cause under reference {reference}.',
  'error.store':
    'The bot’s database cannot be used at the moment; nothing was changed. Please try again in a few minutes; reference {reference}.',
  'error.forbidden':
    'Discord does not let the bot do that here. Someone who manages the server can grant it.',

  'help.title': 'Verbatim answers in the articles’ own words',
  'help.intro': 'Every answer is a quotation, with its article and paragraph.',
  'help.menus': 'In the menu of a message, under Apps: {names}. Or mention the bot with a question.',
  'insights.title': 'What members ask',
  'insights.none': 'No questions are kept at the moment.',
  'insights.counts':
    '{asked, plural, one {# question} other {# questions}} in the last {days, plural, one {day} other {# days}}, {unanswered} without an answer.',
  'insights.unanswered': '**Without an answer**, similar ones together',
  'insights.reported': 'reported by members',
  'insights.unhelpful': '**Answers marked not helpful**',
  'insights.read': '**Articles that answered most**',
  'insights.weeks': '**Asked per week**',
  'insights.week': 'week of {monday}: {asked}, {unanswered} without an answer',
  'insights.picture': 'Bars: questions asked each week. The hatched part had no answer.',
  'insights.exported': '{count, plural, one {# question} other {# questions}} as a table, without names.',
  'help.privacy':
    'Of your messages, the bot reads only those that mention it and those you open “Ask about this” on.',
} as const;

import type { Library } from '../library/library.ts';
import type { QuotationIndex } from '../quotes/quotation-index.ts';
import { foldName } from '../quotes/speakers.ts';
import { MemberError } from './command.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import type { Say } from './messages/say.ts';
import { renderQuotations } from './render-quotations.ts';
import { shortKey } from './short-key.ts';

/** What a member looks up: quotations by their words, or everything that somebody said. */
export interface Lookup {
  list: 'words' | 'speaker';
  /** The words, or the speaker's name. */
  text: string;
  /** Full name of the only one whose words are searched. */
  speaker?: string;
  /** Id of the only article that is searched. */
  article?: string;
}

/** Quotations that words find; further ones share little with them. */
const CLOSEST = 25;
/** Characters that stand for a speaker or an article in a custom id: 36 bits part those of one library. */
const KEY = 6;
/** UTF-16 units of a looked-up text: it has to fit a button's custom id with all else that stands there. */
export const QUERY = LIMITS.customId - `quote:speaker:10000.${'k'.repeat(KEY)}.${'k'.repeat(KEY)}:`.length;

const speakerKey = (foldedName: string) => shortKey(foldedName, KEY);
const articleKey = (id: string) => shortKey(id, KEY);

/** The custom id of a button that shows a look-up from its quotation `from` on. */
function customIdOf({ list, text, speaker, article }: Lookup, from: number): string {
  const keys = [speaker && speakerKey(foldName(speaker)), article && articleKey(article)];
  const narrowed = keys.some(Boolean) ? `.${keys.join('.')}` : '';
  return `quote:${list}:${from}${narrowed}:${text}`;
}

/**
 * The look-up that a button names, and from where on.
 * @throws {MemberError} when it names none, or the speaker or article is no longer there
 */
export function lookupOf(customId: string, library: Library, quotations: QuotationIndex) {
  const [, list, from, speaker, article, text] =
    /^quote:(words|speaker):(\d+)(?:\.([\w-]*)\.([\w-]*))?:(.+)$/s.exec(customId) ?? [];
  if (text === undefined) throw new MemberError('error.oldComponent');
  const lookup: Lookup = { list: list as Lookup['list'], text };
  if (speaker) lookup.speaker = there(quotations.findSpeaker((name) => speakerKey(name) === speaker)).name;
  if (article) lookup.article = there(library.articles().find(({ id }) => articleKey(id) === article)).id;
  return { lookup, from: Number(from) };
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new MemberError('answer.gone');
  return found;
}

/** The speaker whom a member named. @throws {MemberError} when nobody is called so */
export function findSpeaker(quotations: QuotationIndex, name: string): string {
  // A choice that was too long for Discord ends in an ellipsis; its beginning still finds the speaker.
  const speaker = quotations.named(name.replace(/…$/u, ''));
  if (!speaker) throw new MemberError('quote.unknownSpeaker', { name });
  return speaker.name;
}

/** One page of the quotations that a look-up finds. */
export function showLookup(
  lookup: Lookup,
  from: number,
  library: Library,
  quotations: QuotationIndex,
  say: Say,
): Message {
  const { list, text, speaker, article } = lookup;
  const inArticle = article === undefined ? {} : { article };
  const customId = (index: number) => customIdOf(lookup, index);
  const title = article === undefined ? undefined : library.article(article)!.title;
  if (list === 'speaker') {
    const name = findSpeaker(quotations, text);
    const found = quotations.words('', { speaker: name, ...inArticle, limit: Number.POSITIVE_INFINITY });
    const page = { title: say('quote.ofSpeaker', { name }), oneSpeaker: true, found, from, customId };
    return renderQuotations({ ...page, places: title === undefined ? [] : [title] }, library, say);
  }
  const bySpeaker = speaker === undefined ? {} : { speaker };
  const found = quotations.words(text, { ...bySpeaker, ...inArticle, limit: CLOSEST });
  const places = [speaker, title].filter((place) => place !== undefined);
  const page = { title: say('quote.closest', { text }), oneSpeaker: speaker !== undefined, places };
  return renderQuotations({ ...page, found, from, customId }, library, say);
}

import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { type Imported, importSources } from '../../library/importing.ts';
import type { Library } from '../../library/library.ts';
import { QuotaError } from '../../library/quotas.ts';
import type { Source } from '../../library/sources.ts';
import { type CommandContext, MemberError } from '../command.ts';
import { faultText } from '../fault.ts';
import { type Message, notice } from '../message.ts';
import type { Show } from '../progress.ts';
import { renderImported } from '../render-articles.ts';
import { cut } from '../text.ts';
import { isWebLink } from './editing.ts';

/** Loads sources into a library, showing how many of several are read. @returns what became of each */
export async function addSources(
  sources: readonly Source[],
  by: string,
  library: Library,
  { readers, say, metrics }: CommandContext,
  show: Show,
): Promise<Message> {
  const started = performance.now();
  const imported: Imported[] = [];
  const of = sources.length;
  // Of one source, "thinking…" says as much.
  const progress = (done: number) => of > 1 && show(notice(say, 'article.adding', { done, of }));
  progress(0);
  try {
    library.countReads(of);
    for await (const one of importSources(sources, readers, library, by, progress)) {
      imported.push(one);
      metrics.articles.inc({ by: 'moderator', outcome: 'error' in one ? 'refused' : one.result.kind });
    }
  } catch (error) {
    if (error instanceof QuotaError) throw new MemberError('article.full', { reason: faultText(error, say) });
    throw error;
  }
  return renderImported(imported, (performance.now() - started) / 1000, library, say);
}

const FILES = ['file', 'file2', 'file3', 'file4', 'file5'];

/** The link and the files that a moderator named. */
export function namedSources({ options }: ChatInputCommandInteraction): Source[] {
  const link = options.getString('link');
  const files = FILES.flatMap((name) => options.getAttachment(name) ?? []);
  return [
    ...(link === null ? [] : [{ link: link.trim() }]),
    ...files.map(({ name, contentType, url }) => ({ name, contentType: contentType ?? '', location: url })),
  ];
}

/** Loads the text of the form; a link that is none is left out, with a sentence, rather than the text lost. */
export async function addPasted(
  { fields, user }: ModalSubmitInteraction,
  library: Library,
  context: CommandContext,
  show: Show,
): Promise<Message> {
  const title = fields.getTextInputValue('title').trim();
  const text = [fields.getTextInputValue('text'), fields.getTextInputValue('rest')].join('\n\n');
  const link = fields.getTextInputValue('url').trim();
  const known = isWebLink(link) && { url: link };
  const source = { name: title, title, contentType: 'text/plain', bytes: Buffer.from(text), ...known };
  const added = await addSources([source], user.id, library, context, show);
  if (link === '' || known) return added;
  const refused = notice(context.say, 'article.badLink', { link: cut(link, 100) });
  return { components: [...added.components, ...refused.components] };
}

/** What discord.js makes of a message that it knows the channel of, and what Discord sends otherwise. */
interface Posted {
  id: string;
  content: string;
  attachments: Iterable<unknown> & { values(): Iterable<PostedFile> };
}
type PostedFile = { name: string; url: string } & (
  | { contentType: string | null }
  | { filename: string; content_type?: string }
);

/** More than this in one message is a list of links rather than an article with its sources. */
const MOST = 10;
const LINK = /https?:\/\/[^\s<>"|*`]+/g;

/** A link as it stands in a sentence or in `[text](link)`, without what follows it. */
function bareLink(found: string): string {
  const link = found.replace(/[.,;:!?'’”]+$/, '');
  return link.endsWith(')') && !link.includes('(') ? link.replace(/\).*$/, '') : link;
}

/** What a message brings: its links and files, or else its own text with a link to the message. */
export function postedSources(message: Posted, place: { guildId: string; channelId: string }): Source[] {
  const links = [...new Set((message.content.match(LINK) ?? []).map(bareLink))];
  const files = [...message.attachments.values()].flatMap((file) => {
    const contentType = 'filename' in file ? (file.content_type ?? '') : (file.contentType ?? '');
    if (/^(?:image|video|audio)\//.test(contentType)) return [];
    return [{ name: 'filename' in file ? file.filename : file.name, contentType, location: file.url }];
  });
  const sources = [...links.map((link) => ({ link })), ...files].slice(0, MOST);
  if (sources.length > 0 || !/\p{L}/u.test(message.content)) return sources;
  const [firstLine = ''] = message.content.trim().split('\n');
  const url = `https://discord.com/channels/${place.guildId}/${place.channelId}/${message.id}`;
  // On Discord each line break is one; in Markdown a bare one only wraps the source.
  const bytes = Buffer.from(message.content.replace(/\n+/g, '\n\n'));
  return [{ name: `${cut(firstLine, 80)}.md`, contentType: 'text/markdown', bytes, url }];
}

import { readdirSync, readFileSync } from 'node:fs';
import type { Quotation } from '../../src/quotes/quotation.ts';

/** A quotation as labelled by hand. Offsets are UTF-16 offsets into the article's text. */
export interface Label {
  start: number;
  end: number;
  /** Accepted names; `?` where nobody can be named; empty for words between marks that are no speech. */
  speakers: string[];
  phenomena: string[];
}

export interface LabelledArticle {
  name: string;
  language: string;
  text: string;
  labels: Label[];
}

export const parts = ['development', 'test', 'held-out'] as const;
export type Part = (typeof parts)[number];

const folder = new URL('./fixtures/', import.meta.url);

/**
 * The labelled articles of a part. A file has a head of `key: value` lines, a blank line, and the text, in
 * which every quotation is `"{words}[speaker; phenomena]"`: braces around the words, speaker `-` for words
 * that are no speech, `?` for nobody to be named, `|` between accepted forms.
 */
export function labelledArticles(part: Part): LabelledArticle[] {
  const directory = new URL(`${part}/`, folder);
  return readdirSync(directory)
    .sort()
    .map((file) => parse(file.replace(/\.txt$/, ''), readFileSync(new URL(file, directory), 'utf8')));
}

function parse(name: string, source: string): LabelledArticle {
  const cut = source.indexOf('\n\n');
  const head = source.slice(0, cut);
  const marked = source.slice(cut + 2).trimEnd();
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([^{}]*)\}\[([^\]]*)\]/g)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1]!;
    const [speaker = '', tags = ''] = match[2]!.split(';');
    const speakers = speaker.trim() === '-' ? [] : speaker.split('|').map((one) => one.trim());
    labels.push({ start, end: text.length, speakers, phenomena: tags.trim().split(' ') });
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  return { name, language: /^language: (\w+)/m.exec(head)![1]!, text, labels };
}

/** Whether the speaker found is one of those accepted; articles and capitals do not matter. */
export function rightSpeaker({ speaker }: Quotation, { speakers }: Label): boolean {
  if (!speaker) return speakers.includes('?');
  return speakers.some((one) => fold(one) === fold(speaker.name));
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:an?|the|der|die|das|ein|eine|le|la|les|l'|un|une|el|los|las|una|o|os|as|um|uma) /, '')
    .replace(/[.,]/g, '');
}

import type { Span as Range } from '../language/sentences.ts';
import { openingClauseEnd } from './cataphora.ts';
import { isDefinite, phraseText } from './descriptions.ts';
import type { Entity } from './people.ts';
import type { Phrase, ReadParagraph } from './phrases.ts';
import type { Speaker } from './quotation.ts';
import type { Reading } from './reading.ts';
import { isSpeech } from './speech.ts';
import { mainSubject } from './subjects.ts';
import { findTie, type Tie } from './ties.ts';
import { sentenceAt } from './tokens.ts';

/** A span with what the article tells of its speaker. */
export interface Attributed {
  span: number;
  paragraph: number;
  /** Index of the quotation's token in its paragraph. */
  token: number;
  sentence: Range;
  tie: Tie | null;
  speaker: Source | null;
  cue: string | null;
}

/** A speaker as found: someone known in the article, or a noun phrase. */
export interface Source {
  entity: Entity | null;
  /** The words of a noun phrase nobody in the article is known by. */
  phrase: string;
}

/** Every quotation that is speech, with its speaker where one can be named. */
export function attribute(reading: Reading): Attributed[] {
  const all: Attributed[] = [];
  let span = 0;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (reading.spans[span]?.paragraph !== index) continue;
    while (reading.spans[span]?.paragraph === index) span++;
    const here = tied(reading, paragraph, index);
    const spoken = here.filter((one) => isSpeech(reading, paragraph, one));
    untied(reading, paragraph, spoken, all);
    all.push(...spoken);
  }
  return all;
}

/** The paragraph's quotations with the speakers that their own sentences name. */
function tied(reading: Reading, paragraph: ReadParagraph, index: number): Attributed[] {
  const found: Attributed[] = [];
  const { tokens } = paragraph;
  for (let token = 0; token < tokens.length; token++) {
    const { kind, span } = tokens[token]!;
    if (kind !== 'quotation' || paragraph.mentions[token]) continue;
    const sentence = paragraph.sentences[sentenceAt(paragraph, token)]!;
    const one: Attributed = { span, paragraph: index, token, sentence, tie: null, speaker: null, cue: null };
    one.tie = findTie(paragraph, token, sentence, reading.lexicon);
    if (one.tie?.phrase) one.speaker = sourceOf(reading, paragraph, one.tie.phrase);
    if (one.tie?.cue) one.cue = phraseText(paragraph, one.tie.cue.start, one.tie.cue.end);
    const before = found.at(-1);
    // `"That," he said, "is what we call a sidestep."`
    if (!one.tie && before?.tie && before.sentence === sentence) borrow(one, before);
    found.push(one);
  }
  return found;
}

function borrow(to: Attributed, from: Attributed): void {
  to.speaker = from.speaker;
  to.cue = null;
  to.tie = from.tie && { ...from.tie, place: 'within' };
}

export function sourceOf(reading: Reading, paragraph: ReadParagraph, phrase: Phrase): Source | null {
  const { lexicon, people } = reading;
  const number = sentenceNumber(paragraph, phrase.start);
  if (phrase.mention) {
    const { entity, kind } = phrase.mention;
    if (entity?.kind === 'role') {
      // "The nominee … she said", and only later "the nominee, Constance Avery".
      const [noun = ''] = entity.roles;
      const known = entity.identity ?? (entity.definite ? people.described(noun, number) : undefined);
      return { entity: known ?? entity, phrase: (known ?? entity).name };
    }
    if (entity) return { entity, phrase: entity.name };
    return kind === 'pronoun'
      ? null
      : { entity: null, phrase: phraseText(paragraph, phrase.start, phrase.end) };
  }
  const introduced = paragraph.roles?.get(phrase.start)?.identity;
  if (introduced) return { entity: introduced, phrase: introduced.name };
  const known = isDefinite(paragraph, phrase.start, lexicon)
    ? people.described(phrase.head, number)
    : undefined;
  if (known) return { entity: known, phrase: known.name };
  return { entity: null, phrase: phraseText(paragraph, phrase.start, phrase.end) };
}

function sentenceNumber(paragraph: ReadParagraph, token: number): number {
  return paragraph.firstSentence + sentenceAt(paragraph, token);
}

/** Speakers of quotations whose own sentence names none: from their neighbours, then from the paragraphs before. */
function untied(
  reading: Reading,
  paragraph: ReadParagraph,
  spoken: Attributed[],
  before: Attributed[],
): void {
  for (const [i, one] of spoken.entries()) {
    const previous = i > 0 ? spoken[i - 1]! : before.at(-1);
    const opened =
      previous && previous.paragraph === one.paragraph - 1 && !reading.spans[previous.span]!.closed;
    if (opened && one.token === 0) {
      if (!one.speaker) one.speaker = previous.speaker;
      else previous.speaker ??= one.speaker;
      continue;
    }
    if (one.tie?.phrase) continue;
    one.speaker = fromSentences(reading, paragraph, one, i > 0 ? spoken[i - 1]! : null);
    if (one.speaker) continue;
    const sibling = i > 0 ? spoken[i - 1] : spoken.slice(i + 1).find(({ tie }) => tie);
    if (sibling?.speaker) one.speaker = sibling.speaker;
    else one.speaker = fromParagraphs(reading, one, before);
  }
}

/** "Achebe shook his head. "You will have to ask the mountain."": whoever acts in the sentence before. */
function fromSentences(
  reading: Reading,
  paragraph: ReadParagraph,
  one: Attributed,
  previous: Attributed | null,
): Source | null {
  const before = paragraph.sentences[sentenceAt(paragraph, one.token) - 1];
  if (!before) return null;
  if (previous && previous.token >= before.start) return null;
  const comma = openingClauseEnd(paragraph, before.start, before.end, reading.lexicon);
  const subject = mainSubject(paragraph, comma ?? before.start, before.end, reading.lexicon);
  if (!subject?.mention?.entity || subject.mention.entity.kind === 'organisation') return null;
  return sourceOf(reading, paragraph, subject);
}

/** Further back than this a quotation is no longer understood as the same speaker's. */
const reach = 2;

function fromParagraphs(reading: Reading, one: Attributed, before: Attributed[]): Source | null {
  const last = before.at(-1);
  if (!last || one.paragraph - last.paragraph > reach) return null;
  const asks = reading.text[reading.spans[one.span]!.end - 1] === '?';
  if (!asks || !last.speaker || one.paragraph - last.paragraph !== 1) return last.speaker;
  // Question and answer in turn: the one who asked asks again.
  for (let i = before.length - 2; i >= 0 && before[i]!.paragraph >= last.paragraph - 1; i--) {
    const { speaker, paragraph } = before[i]!;
    if (speaker && !same(speaker, last.speaker)) return paragraph < last.paragraph ? speaker : last.speaker;
  }
  return last.speaker;
}

export function same(a: Source, b: Source): boolean {
  return a.entity ? a.entity === b.entity : a.phrase === b.phrase;
}

/** A speaker as it is shown. */
export function toSpeaker({ entity, phrase }: Source): Speaker {
  if (!entity) return { name: phrase, kind: 'role' };
  const kind = entity.kind === 'unknown' ? 'organisation' : entity.kind;
  const speaker: Speaker = { name: entity.name, kind };
  if (entity.description) speaker.description = entity.description;
  return speaker;
}

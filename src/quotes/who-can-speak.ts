import type { Lexicon } from './lexicon/lexicon.ts';
import type { Phrase } from './phrases.ts';

/** Whether a phrase stands for a person, an organisation or a document. */
export function canSpeak({ kind, head }: Phrase, lexicon: Lexicon): boolean {
  if (kind !== 'noun') return true;
  const { documents, organisationNouns, nouns, titles } = lexicon;
  return (
    documents.has(head) ||
    organisationNouns.has(head) ||
    nouns.male.has(head) ||
    nouns.female.has(head) ||
    titles.neutral.has(head) ||
    titles.male.has(head) ||
    titles.female.has(head) ||
    personEnding.test(head)
  );
}

/** English nouns for people mostly end so. */
const personEnding =
  /(?:er|or|ist|man|men|woman|women|ian|ant|ent|eer|ess|ee|ate|ary|people|aide|official|nurse|clerk|cop|chief|diplomat|colleague|police)s?$/;

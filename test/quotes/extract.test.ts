import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractQuotations } from '../../src/quotes/extract.ts';

function said(text: string): [string, string | null][] {
  return extractQuotations(text, 'en').map((one) => [one.text, one.speaker?.name ?? null]);
}

test('offsets are those of the words between the marks', () => {
  const text = 'Then Mary Jones said: "We will not go back."';
  const [one] = extractQuotations(text, 'en');
  expect(one).toMatchObject({ speaker: { name: 'Mary Jones', kind: 'person' }, cue: 'said' });
  expect(text.slice(one!.start, one!.end)).toBe('We will not go back.');
});

test('a pronoun is the person of its gender who comes to mind', () => {
  const text = 'John Smith met Mary Jones on Monday. "He was kind," she said. "She was late," he said.';
  expect(said(text)).toEqual([
    ['He was kind,', 'Mary Jones'],
    ['She was late,', 'John Smith'],
  ]);
});

test('a surname is joined to the full name', () => {
  const text = 'Mary Jones, a lawyer, spoke first.\n\n"We are ready," Jones said. "We have been for years."';
  expect(said(text).map(([, name]) => name)).toEqual(['Mary Jones', 'Mary Jones']);
});

test('a long description may stand between name and verb', () => {
  const text =
    '"It is over," said Mary Jones, chairman of the committee. "Go home," Paul Reed, a clerk who came with her, said.';
  expect(said(text).map(([, name]) => name)).toEqual(['Mary Jones', 'Paul Reed']);
});

test.each([
  ['es', '—Nos vamos —dijo Ana López—. No hay nada aquí.', ['Nos vamos', 'No hay nada aquí.'], 'Ana López'],
  ['fr', "— Je reste, dit Marie Dubois. C'est ma maison.", ['Je reste,', "C'est ma maison."], 'Marie Dubois'],
  ['pt', '— Vamos embora — disse Ana Lopes. — Acabou.', ['Vamos embora', 'Acabou.'], 'Ana Lopes'],
])('a dash opens speech in %s', (language, text, words, name) => {
  const found = extractQuotations(text, language);
  expect(found.map((one) => one.text)).toEqual(words);
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(words.map(() => name));
});

test('a dash without an attribution, or in English, opens an item of a list', () => {
  expect(extractQuotations('—Una carpeta con papeles.', 'es')).toEqual([]);
  expect(extractQuotations('— The storm killed 12, said Mary Jones.', 'en')).toEqual([]);
});

test.each([
  [
    'somebody called by kin',
    'Tom Reed and his wife, Ana, left. She sold the car. "We had to," her husband said.',
    ['Tom Reed'],
  ],
  [
    'a spouse known by the surname alone',
    'Tom and Ana Reed left. Ana Reed wept. "We had to," her husband said.',
    ['Tom Reed'],
  ],
  [
    'somebody called by what he is',
    'Danny Okon joined Leeds. Stefano Brizzi, his coach, smiled.\n\n"I am well," said the Italian.',
    ['Stefano Brizzi'],
  ],
  [
    'the subject that follows its pronoun',
    'The coroner, Bill Wood, ruled on it. Asked by Colton whether he slept, Martin Escher paused. "No," he said.',
    ['Martin Escher'],
  ],
  [
    'a name that follows the first sentence',
    'The captain of a ferry said Monday he had seen "only fog."\n\n"I was alone," Capt. Walter Brann told reporters.',
    ['Walter Brann', 'Walter Brann'],
  ],
  [
    'a paper',
    'Renita Stroud stayed home. Her lawyer read a statement.\n\n"We will go on," it said.',
    ['a statement'],
  ],
  [
    'somebody unnamed who goes on speaking',
    'John Smith, 9, was in surgery.\n\nA doctor, who asked not to be named because he was afraid, said it was bad.\n\n"They were shot," he said.',
    ['A doctor'],
  ],
  [
    'somebody who stands for one of many',
    '"We go," one fan wrote. Another posted, "We stay."',
    ['one fan', 'Another'],
  ],
  [
    'a relative in a clause, who tells nothing of the speaker',
    'Gloria Pruitt left. Tanya Brooks, whose son is ill, said she cried. "I did," she said.',
    ['Tanya Brooks'],
  ],
])('the speaker is %s', (_, text, expected) => {
  expect(said(text).map(([, name]) => name)).toEqual(expected);
});

test('titles and nicknames between marks are no speech', () => {
  expect(said('He read the novel "Green Fields" to Al "Shorty" Long.')).toEqual([]);
});

test('any text can be read, and offsets stay inside it', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    '«',
    '»',
    '„',
    "'",
    '—',
    '\n\n',
    ' ',
    'Mary Jones',
    'said',
    ', ',
    '. ',
    'he',
    'the',
    ':',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, text: words } of extractQuotations(text, 'en'))
        expect(text.slice(start, end)).toBe(words);
    }),
  );
});

test.each([
  ['one endless sentence', 'He: "No" '],
  ['marks that never close', '“a '],
  ['nothing but marks', '"'],
  ['one paragraph of short quotations', '"We are here," he said. '],
])('%s takes no longer than its length', (_, piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const start = process.cpuUsage();
  extractQuotations(text, 'en');
  // Processor time, so that a busy machine fails nothing. Takes at most 0.7 s; each of the first two took
  // 10 s while a sentence could be of any length.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
});

test('a thousand people of one first name take no longer than their number', () => {
  const surname = (i: number) =>
    `A${[...String(i + 1000)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('')}`;
  const text = Array.from({ length: 1000 }, (_, i) => `"We came here late," said John ${surname(i)}.`).join(
    '\n\n',
  );
  const speakers = extractQuotations(text, 'en').map(({ speaker }) => speaker?.name);
  expect(new Set(speakers).size).toBe(1000);
});

test('a name that no list of first names has is a person where a description follows it', () => {
  const text = 'Ni Guangnan, a member of the academy, welcomed the plan.\n\n"Data must stay here," he said.';
  expect(said(text)).toEqual([['Data must stay here,', 'Ni Guangnan']]);
});

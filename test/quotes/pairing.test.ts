import { expect, test } from 'vitest';
import { lexiconOf } from '../../src/quotes/lexicon/index.ts';
import { pairMarks, paragraphsOf } from '../../src/quotes/pairing.ts';

function quoted(text: string): string[] {
  return pairMarks(text, paragraphsOf(text), lexiconOf('en')).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['straight marks', '"We go," he said. "We stay."', ['We go,', 'We stay.']],
  ['curly marks', '“We go,” he said.', ['We go,']],
  [
    'German low and high marks',
    '„Wir gehen“, sagte er. »Wir bleiben«, sagte sie.',
    ['Wir gehen', 'Wir bleiben'],
  ],
  ['guillemets with spaces', '« Bonjour », dit-il.', ['Bonjour']],
  ['corner brackets, nested', '他说:「她说『不』。」', ['她说『不』。']],
  ['typewriter marks of old wires', "``Yes,'' he said. ``No.''", ['Yes,', 'No.']],
  [
    'single marks where there are no others',
    "'I can't,' he said. 'It's the boys' fault.'",
    ["I can't,", "It's the boys' fault."],
  ],
  ['a curly opener closed by a straight mark', '“Fine" and “good”.', ['Fine', 'good']],
  ['a nested quotation of another kind', '“He said "no" to me,” she said.', ['He said "no" to me,']],
  ['a length in inches', '"It is 12" long," he said. "Yes."', ['It is 12" long,', 'Yes.']],
  ['arrows behind pointers', 'Watch »Map » "We go," he said. See more »', ['We go,']],
  ['a closing mark forgotten before the attribution', '"We go, he said. "We stay."', ['We go,', 'We stay.']],
  ['an opening mark forgotten', 'We go," he said. "We stay."', ['We go,', 'We stay.']],
  ['a doubled opening mark', '""We go," he said.', ['We go,']],
  ['straight marks inside straight marks', '"He said "no" to me," she said.', ['He said "no" to me,']],
  ['two straight marks closing at once', '"I asked, "Why?"" she said. "No."', ['I asked, "Why?"', 'No.']],
  ['a forgotten space', '"We go,"he said. "Yes."', ['We go,', 'Yes.']],
])('%s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation that the next paragraph reopens ends with its paragraph', () => {
  expect(quoted('"All lost.\n\n"More lost," he said.')).toEqual(['All lost.', 'More lost,']);
});

test('a stray mark does not turn the rest of the paragraph inside out', () => {
  expect(quoted('He said "the thing. Then "we go," he said. "Fine."')).toEqual(['we go,', 'Fine.']);
  expect(quoted('The end." Then "we go," he said. "Fine."')).toEqual(['we go,', 'Fine.']);
});

test('a stray mark never reaches the next paragraph', () => {
  expect(quoted('He said the "thing.\n\nThen "we go," he said.').at(-1)).toBe('we go,');
});

import { expect, test } from 'vitest';
import { createParser } from '../../../src/article/readers/parser.ts';

test('one document after another is read, good and bad', { timeout: 30_000 }, async () => {
  const parser = createParser();
  const read = (name: string, text: string) =>
    parser.parse({ bytes: Buffer.from(text), name, contentType: '' }).then(
      ({ title }) => title,
      (error: Error) => error.message,
    );
  const good = '---\ntitle: A storm\nlanguage: en\n---\n\nThe harbour was closed at noon.\n';
  expect([await read('a.md', good), await read('b.md', ''), await read('c.md', good)]).toEqual([
    'A storm',
    'the file is empty',
    'A storm',
  ]);
  await parser.close();
});

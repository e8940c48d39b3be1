import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { isFurniture, withoutBoilerplate } from '../../src/article/boilerplate.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const kept = (...texts: string[]) =>
  withoutBoilerplate(paragraphs(...texts)).map((b) => (b.kind === 'paragraph' ? b.text : ''));

describe('boilerplate', () => {
  it.each([
    'Read more on Privacy and data protection',
    'More on NSA surveillance',
    'Related: How the harbour was dredged',
    'Sign up for our morning newsletter',
    'Share this article',
    'Mehr zum Thema Verkehr',
    'Lire aussi : le port fermé pour un mois',
    '関連記事',
    '© 2026 Harbour Courier',
  ])('drops the furniture line %j', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    ['prose that begins like furniture', 'More on the team than ever before, he said. They won.'],
    ['a sentence of news', 'More than 300 people were evacuated from the harbour on Friday.'],
    ['a statement about sharing', 'Share prices fell by 4% after the announcement.'],
    ['a sentence that breaks off', 'The campaign is over the refusal to back down, according to'],
    ['an instruction in prose', 'Follow the coast road north, and the lighthouse appears after two miles.'],
  ])('keeps %s', (_, line) => {
    expect(isFurniture(line)).toBe(false);
  });

  it('drops the categories that follow a furniture line at the end', () => {
    expect(kept('The tram is late.', 'Read more on transport', 'City life', 'Trams')).toEqual([
      'The tram is late.',
    ]);
  });

  it('keeps short lines at the end when no furniture line announces them', () => {
    expect(kept('She gave one word for it.', 'Never again')).toEqual([
      'She gave one word for it.',
      'Never again',
    ]);
  });

  it('drops a heading that is left with nothing under it', () => {
    const blocks: Block[] = [
      ...paragraphs('Body.'),
      { kind: 'heading', level: 2, text: 'On the web' },
      ...paragraphs('Share this'),
    ];
    expect(withoutBoilerplate(blocks)).toEqual(paragraphs('Body.'));
  });
});

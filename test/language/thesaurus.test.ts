import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expressionsFor, THESAURUS } from '../../src/language/thesaurus.ts';
import { compileThesaurus } from '../../src/training/thesaurus.ts';

describe('compiling', () => {
  it('turns words into stems and says the same the other way round', () => {
    expect(compileThesaurus('dies\tkilled; death toll; killings; passed away\ncar\tlorry\n')).toBe(
      'car\tlorri\ndi\tkill;death toll;pass awai\nkill\tdi\nlorri\tcar\n',
    );
  });

  it('puts what was written for a word before what follows from other lines', () => {
    const lines = Array.from({ length: 3 }, (_, at) => `word${at}\tfire`).join('\n');
    const [fire] = compileThesaurus(`fire\tblaze; flames\n${lines}`)
      .split('\n')
      .filter((line) => line.startsWith('fire'));
    expect(fire).toBe('fire\tblaze;flame;word0;word1;word2');
  });
});

describe('the English thesaurus', () => {
  it('is what its source compiles to', () => {
    const source = readFileSync(new URL('../../src/training/thesaurus.en.tsv', import.meta.url), 'utf8');
    expect(readFileSync(THESAURUS, 'utf8') === compileThesaurus(source)).toBe(true);
  });

  it('knows expressions of one stem and of several', () => {
    expect(expressionsFor('murder')).toEqual(expect.arrayContaining([['kill'], ['shot', 'dead']]));
    expect(expressionsFor('qwertz')).toEqual([]);
  });
});

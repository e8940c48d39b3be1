import { expect, it } from 'vitest';
import { Load } from '../../src/endurance/load.ts';

it('loses no question and no article of many servers at once', async () => {
  await Load.with({ servers: 30, articles: 2, loadEvery: 500 }, async (load) => {
    const { asked, answered, lost, added } = await load.phase(20, 3);
    expect(asked).toBeGreaterThan(30);
    expect({ answered, lost }).toEqual({ answered: asked, lost: 0 });
    expect(added).toBeGreaterThan(2);
    expect(load.logged).toEqual([]);
  });
}, 60_000);

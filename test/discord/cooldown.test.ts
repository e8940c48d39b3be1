import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';
import type { Settings } from '../../src/library/libraries.ts';

const settings: Settings = {
  corpus: true,
  channels: [],
  private: false,
  passages: 5,
  cooldown: 1,
  pace: 0,
  retention: 90,
};

it('lets a member ask again when the pause is over', async () => {
  const cooldown = new Cooldown();
  await cooldown.take('server', 'member', settings);
  await expect(cooldown.take('server', 'member', settings)).rejects.toMatchObject({ key: 'error.cooldown' });
  await cooldown.take('other server', 'member', settings);
  await setTimeout(1050);
  await cooldown.take('server', 'member', settings);
});

it('keeps no pause where none was chosen', async () => {
  const cooldown = new Cooldown();
  for (let asked = 0; asked < 100; asked++)
    await cooldown.take('server', 'member', { ...settings, cooldown: 0 });
});

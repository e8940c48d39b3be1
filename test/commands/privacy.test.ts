import { expect, it } from 'vitest';
import { startTestBot } from '../bot.ts';

it('says what is kept, and takes a member’s id out of the record on request', async () => {
  const bot = await startTestBot();
  const { administrator, member } = bot.discord;
  const panel = await administrator.slash('settings');
  await panel.button('Make answers private').click();
  await panel.button('Make answers public').click();

  const nothing = await member.slash('privacy');
  expect(nothing.ephemeral).toBe(true);
  expect(nothing.text).toContain('What the bot keeps');
  await nothing.button('Delete my id').click();
  expect(nothing.text).toBe('Nothing stored here names you.');

  const named = await administrator.slash('privacy');
  await named.button('Delete my id').click();
  expect(named.text).toContain('Your id is deleted from 2 entries.');
  await member.slash('ask', { question: 'windows xp counterfeit percentage' });
  expect(nothing.components.some(({ custom_id }) => custom_id === 'privacy:questions')).toBe(false);
  const questions = await administrator.slash('privacy');
  await questions.button('Delete this server’s questions').click();
  expect(questions.text).toContain('This cannot be undone.');
  expect(await bot.questions().latest(9)).toHaveLength(1);
  await questions.button('Delete for good').click();
  expect(questions.text).toBe('1 question is deleted.');

  const again = await administrator.slash('privacy');
  await again.button('Delete my id').click();
  expect(again.text).toBe('Nothing stored here names you.');
  await bot.stop();
});

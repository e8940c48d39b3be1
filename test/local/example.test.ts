import { once } from 'node:events';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { LocalDiscord } from '../../src/local/index.ts';

// The README shows this test: keep them the same.

test('counts how often it was pressed', async () => {
  const discord = await LocalDiscord.start();

  // Your bot, as it is, with one address changed.
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  client.on('interactionCreate', async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const button = new ButtonBuilder({ customId: 'more:1', label: 'More', style: ButtonStyle.Primary });
      const row = new ActionRowBuilder<ButtonBuilder>({ components: [button] });
      await interaction.reply({
        content: `Hello ${interaction.options.getString('name')}`,
        components: [row],
      });
    } else if (interaction.isButton()) {
      await interaction.update(`Pressed ${interaction.customId.split(':')[1]}`);
    }
  });
  client.login(discord.token);
  await once(client, 'clientReady');
  await client.application?.commands.set([
    {
      name: 'greet',
      description: 'Says hello',
      options: [{ type: 3, name: 'name', description: 'Who', required: true }],
    },
  ]);

  // What a member does, and what they see.
  const reply = await discord.member.slash('greet', { name: 'Ada' });
  expect(reply.text).toBe('Hello Ada');
  await reply.button('More').click();
  expect(reply.text).toBe('Pressed 1');
  await expect(discord.member.slash('greet')).rejects.toThrow('Option "name" is required');

  await client.destroy();
  await discord.stop();
});

import {
  ActionRowBuilder,
  type ApplicationCommandDataResolvable,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local/index.ts';

const { String: Text, Attachment, Subcommand, User } = ApplicationCommandOptionType;

const COMMANDS: ApplicationCommandDataResolvable[] = [
  {
    name: 'echo',
    description: 'Says it again',
    options: [
      { name: 'text', description: 'What', type: Text, required: true, max_length: 50, autocomplete: true },
      { name: 'who', description: 'For whom', type: User },
    ],
  },
  { name: 'slow', description: 'Thinks first' },
  { name: 'secret', description: 'For you alone' },
  { name: 'panel', description: 'Buttons and a menu' },
  { name: 'silent', description: 'Never answers' },
  {
    name: 'file',
    description: 'Files',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: [
      {
        name: 'add',
        description: 'Adds one',
        type: Subcommand,
        options: [{ name: 'file', description: 'It', type: Attachment, required: true }],
      },
    ],
  },
  { name: 'Repeat this', type: ApplicationCommandType.Message },
];

/** Logs a small discord.js bot in to a local Discord, with its commands registered. */
export async function startSampleBot(discord: LocalDiscord, intents: number[] = []): Promise<Client> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds, ...intents], rest: { api: discord.api } });
  client.on('interactionCreate', (interaction) => answer(interaction));
  client.on('messageCreate', async (message) => {
    if (!message.author.bot && message.mentions.has(client.user!))
      await message.reply(`You wrote ${message.content}`);
  });
  // A rejected listener surfaces here; the tests look at what the member saw.
  client.on('error', () => {});
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  await client.application!.commands.set(COMMANDS);
  return client;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}!`, value: typed }]);
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`Again: ${interaction.targetMessage.content}`);
  } else if (interaction.isButton()) {
    if (interaction.customId === 'form') await interaction.showModal(form());
    else if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply({ components: panel('Later came') });
    } else await interaction.update({ components: panel('Pressed') });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({ content: `Chose ${interaction.values.join()}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Got ${interaction.fields.getTextInputValue('name')}`);
  } else if (interaction.isChatInputCommand()) await command(interaction);
}

async function command(
  interaction: Extract<Interaction, { commandName: string; deferReply: unknown }>,
): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  switch (interaction.commandName) {
    case 'echo': {
      const response = await interaction.reply({
        content: interaction.options.getString('text')!,
        withResponse: true,
      });
      await interaction.followUp(`Sent as ${response.resource!.message!.id}`);
      return;
    }
    case 'slow':
      await interaction.deferReply();
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [new TextDisplayBuilder({ content: 'Thought about it' })],
      });
      return;
    case 'secret':
      await interaction.reply({ content: 'Only you', flags: MessageFlags.Ephemeral });
      return;
    case 'panel':
      await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: panel('Press') });
      return;
    case 'file': {
      const file = interaction.options.getAttachment('file', true);
      const text = await (await fetch(file.url)).text();
      await interaction.reply({
        content: text,
        files: [{ attachment: Buffer.from('back'), name: 'back.txt' }],
      });
    }
  }
}

function panel(text: string) {
  const button = (id: string, label: string) =>
    new ButtonBuilder({ custom_id: id, label, style: ButtonStyle.Primary });
  const menu = new StringSelectMenuBuilder({
    custom_id: 'menu',
    options: ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value })),
  });
  return [
    new ContainerBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder({ content: text }))
      .addActionRowComponents(
        new ActionRowBuilder<ButtonBuilder>({
          components: [button('press', 'Press'), button('later', 'Later'), button('form', 'Form')],
        }),
      )
      .addActionRowComponents(new ActionRowBuilder<StringSelectMenuBuilder>({ components: [menu] })),
  ];
}

function form(): ModalBuilder {
  const input = new TextInputBuilder({ custom_id: 'name', style: TextInputStyle.Short, max_length: 20 });
  return new ModalBuilder({ custom_id: 'form', title: 'A form' }).addLabelComponents((label) =>
    label.setLabel('Name').setTextInputComponent(input),
  );
}

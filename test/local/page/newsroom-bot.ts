import {
  ActionRowBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { LocalDiscord } from '../../../src/local/index.ts';

const options = { string: 3, boolean: 5, user: 6, attachment: 11, subcommand: 1 } as const;

const commands = [
  {
    name: 'ask',
    description: 'Ask a question and get it answered in the words of the articles',
    options: [
      {
        name: 'question',
        description: 'What do you want to know?',
        type: options.string,
        required: true,
        autocomplete: true,
      },
      { name: 'private', description: 'Show the answer to you alone', type: options.boolean },
      { name: 'for', description: 'Who should see it', type: options.user },
    ],
  },
  {
    name: 'think',
    description: 'Takes its time',
    name_localizations: { de: 'denken' },
    description_localizations: { de: 'Lässt sich Zeit' },
  },
  { name: 'form', description: 'Asks for everything a modal can ask for' },
  { name: 'silent', description: 'Never answers' },
  { name: 'choose', description: 'A menu and buttons that fail' },
  {
    name: 'article',
    description: 'Articles',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: [
      {
        name: 'add',
        description: 'Load an article from a file',
        type: options.subcommand,
        options: [{ name: 'file', description: 'The article', type: options.attachment, required: true }],
      },
    ],
  },
  { name: 'Ask about this', type: 3 },
  { name: 'About them', type: 2 },
];

const sections = ['World', 'Science', 'Sport'].map((label) => ({ label, value: label.toLowerCase() }));

const form = {
  custom_id: 'form',
  title: 'Everything',
  components: [
    { type: 10, content: 'Some **words** first' },
    {
      type: 18,
      label: 'Section',
      component: { type: 3, custom_id: 'section', options: sections, placeholder: 'One of them' },
    },
    { type: 18, label: 'Channel', component: { type: 8, custom_id: 'channel' } },
    { type: 18, label: 'Topics', component: { type: 22, custom_id: 'topics', options: sections } },
    { type: 18, label: 'Urgent', component: { type: 23, custom_id: 'urgent' } },
  ],
};

/** What was entered in a modal, in one line. */
function entered(fields: Iterable<object>): string {
  return [...fields]
    .map((field) => field as { customId: string; value?: unknown; values?: readonly string[] })
    .map(({ customId, value, values }) => `${customId}: ${values?.join('+') ?? value}`)
    .join(', ');
}

/** Logs a bot in that answers as a bot about articles would, from a few fixed sentences. */
export async function startNewsroomBot(discord: LocalDiscord): Promise<Client> {
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
  const client = new Client({ intents, rest: { api: discord.api } });
  client.on('interactionCreate', answer);
  client.on('messageCreate', async (message) => {
    if (!message.author.bot && message.mentions.has(client.user!)) await message.reply('You called?');
  });
  client.on('error', () => {});
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  await client.application!.commands.set(commands as never);
  return client;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction);
  if (interaction.isChatInputCommand()) return run(interaction);
  if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      content: `About: ${interaction.targetMessage.content}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(`About ${interaction.targetUser.displayName}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      content: `Chosen: ${interaction.values.join()}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isButton()) {
    if (interaction.customId === 'report') await interaction.showModal(reportForm());
    if (interaction.customId === 'more') {
      await interaction.update({ components: reply('What changed?', 2) });
    }
  } else if (interaction.isModalSubmit()) {
    if (interaction.customId === 'form') {
      await interaction.reply(entered(interaction.fields.fields.values()));
      return;
    }
    const note = interaction.fields.getTextInputValue('note');
    const files = interaction.fields.getUploadedFiles('files');
    await interaction.reply(
      `Reported: ${note} (${[...(files?.values() ?? [])].map((file) => file.name).join()})`,
    );
  }
}

async function suggest(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase();
  const questions = ['What did the ministry deny?', 'Who built the bridge?', 'When does the bridge open?'];
  const matching = questions.filter((question) => question.toLowerCase().includes(typed));
  await interaction.respond(matching.map((name) => ({ name, value: name })));
}

async function run(interaction: ChatInputCommandInteraction): Promise<void> {
  switch (interaction.commandName) {
    case 'ask': {
      const hidden = interaction.options.getBoolean('private') ?? false;
      const flags = MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0);
      await interaction.reply({
        components: reply(interaction.options.getString('question', true), 1),
        flags,
      });
      return;
    }
    case 'think':
      await interaction.deferReply();
      setTimeout(() => interaction.editReply('Thought about it'), 300);
      return;
    case 'form':
      await interaction.showModal(form as never);
      return;
    case 'choose': {
      const menu = new StringSelectMenuBuilder({
        custom_id: 'menu',
        placeholder: 'Pick a section',
        options: ['World', 'Science'].map((label) => ({ label, value: label.toLowerCase() })),
      });
      const broken = new ButtonBuilder({ custom_id: 'broken', label: 'Broken', style: ButtonStyle.Danger });
      const components = [
        new ActionRowBuilder<StringSelectMenuBuilder>({ components: [menu] }),
        new ActionRowBuilder<ButtonBuilder>({ components: [broken] }),
      ];
      await interaction.reply({ content: 'Choose:', components });
      return;
    }
    case 'article': {
      const file = interaction.options.getAttachment('file', true);
      const text = await (await fetch(file.url)).text();
      await interaction.reply(`Loaded **${file.name}**: ${text.split(/\s+/).length} words`);
    }
  }
}

function reply(question: string, page: number) {
  const button = (customId: string, label: string, style: ButtonStyle) =>
    new ButtonBuilder({ custom_id: customId, label, style });
  const link = new ButtonBuilder({
    url: 'https://example.org/bridge',
    label: 'Read',
    style: ButtonStyle.Link,
  });
  return [
    new ContainerBuilder({ accent_color: 0x5865f2 })
      .addTextDisplayComponents(new TextDisplayBuilder({ content: `### ${question}` }))
      .addSectionComponents((section) =>
        section
          .addTextDisplayComponents(
            new TextDisplayBuilder({
              content:
                'Work on the northern span ended in March. **The bridge opens to walkers on 2 May**, the council said, and to cars ||in June||.\n-# [New bridge opens](https://example.org/bridge) · Example Times · <t:1709251200:D> · ¶ 4',
            }),
          )
          .setButtonAccessory(link),
      )
      .addSeparatorComponents(new SeparatorBuilder())
      .addTextDisplayComponents(
        new TextDisplayBuilder({ content: `> Tolls will be decided later.\n-# Page ${page}` }),
      )
      .addActionRowComponents(
        new ActionRowBuilder<ButtonBuilder>({
          components: [
            button('more', 'More', ButtonStyle.Primary),
            button('yes', 'Helpful', ButtonStyle.Secondary),
            button('report', 'Report', ButtonStyle.Secondary),
          ],
        }),
      ),
  ];
}

function reportForm(): ModalBuilder {
  return new ModalBuilder({ custom_id: 'report', title: 'What is wrong?' }).addLabelComponents(
    new LabelBuilder()
      .setLabel('Note')
      .setDescription('A sentence is enough')
      .setTextInputComponent(
        new TextInputBuilder({ custom_id: 'note', style: TextInputStyle.Paragraph, max_length: 200 }),
      ),
    new LabelBuilder().setLabel('How bad?').setRadioGroupComponent((group) =>
      group.setCustomId('degree').addOptions([
        { label: 'A typo', value: 'typo' },
        { label: 'It is wrong', value: 'wrong', default: true },
      ]),
    ),
    new LabelBuilder()
      .setLabel('Screenshots')
      .setFileUploadComponent((upload) =>
        upload.setCustomId('files').setMinValues(0).setMaxValues(3).setRequired(false),
      ),
  );
}

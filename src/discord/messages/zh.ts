import type { Catalogue } from './catalogue.ts';

/** What the bot says in Simplified Chinese. */
export const zh: Catalogue = {
  'answer.notFound': '这些文章没有回答这个问题。',
  'answer.nearest': '最接近的段落：',
  'answer.nothing': '没有段落包含这个问题中的词。换个说法也许能找到。',
  'answer.searchedInstead': '已搜索 {searched}，而不是“{word}”',
  'answer.paragraph': '¶ {number}',

  'ask.emptyLibrary': '还没有可以提问的文章。',
  'ask.emptyQuestion': '这个问题没有文字。可以这样问：“微软否认了什么？”',
  'ask.unknownArticle': '这里没有名为“{name}”的文章。请从输入时打开的列表中选择。',
  'ask.elsewhere': '请在 {channels} 提问。',

  'settings.title': '本服务器的设置',
  'settings.moderatorRole': '**管理人员**\n除可管理服务器的成员外，谁可以更改文章。',
  'settings.moderatorRole.placeholder': '无身份组',
  'settings.channels': '**频道**\n机器人在哪里回答问题。',
  'settings.channels.placeholder': '所有频道',
  'settings.language': '**语言**\n机器人使用的语言。引用的段落保持原文。',
  'settings.language.auto': '各成员自己的语言',
  'settings.passages': '**每个回答的段落数**',
  'settings.passages.count': '{count, plural, other {# 个段落}}',
  'settings.cooldown': '**间隔**\n成员两次提问之间要等多久。',
  'settings.cooldown.none': '无间隔',
  'settings.cooldown.seconds': '{count, plural, other {# 秒}}',
  'settings.pace': '**频率**\n全体成员一共可以提问多少次。',
  'settings.pace.none': '不限',
  'settings.pace.count': '{count, plural, other {每分钟 # 个问题}}',
  'settings.private.on': '只有提问者能看到回答',
  'settings.private.off': '频道内所有人都能看到回答',
  'settings.private.turnOn': '将回答设为私密',
  'settings.private.turnOff': '将回答设为公开',
  'settings.corpus.on': '也搜索机器人自带的文章',
  'settings.corpus.off': '不搜索机器人自带的文章',
  'settings.corpus.turnOn': '搜索自带的文章',
  'settings.corpus.turnOff': '排除自带的文章',
  'settings.changed': '已保存：{when}',

  'privacy.title': '机器人保存什么',
  'privacy.members': '**提问的人**\n不保存任何内容。问题和提问者都不会被记录，消息也不会被读取。',
  'privacy.moderators':
    '**添加文章或更改设置的人**\n在本服务器的更改记录中保存其 Discord ID，让其他人知道谁做了什么。',
  'privacy.forget': '删除我的 ID',
  'privacy.nothing': '这里保存的内容中没有提到你。',
  'privacy.forgotten':
    '{count, plural, other {已从 # 条记录中删除你的 ID。}}你做过的更改会保留，但不再带有你的 ID。',

  'error.unknownCommand': '这个命令已不存在，Discord 很快会把它从列表中移除。',
  'error.oldComponent': '这个按钮来自机器人的旧版本。请重新运行命令。',
  'error.notManager': '只有可以管理服务器的成员才能这样做。',
  'error.notModerator':
    '只有管理人员才能这样做：可以管理服务器的成员，或拥有 `/settings` 中所选身份组的成员。',
  'error.cooldown': '你可以在 {when} 再次提问。',
  'error.pace': '一分钟内这里的提问很多。你可以在 {when} 再次提问。',
  'error.failed': '机器人出了问题，原因已记入日志。请重试；编号 {reference}。',
  'error.forbidden': 'Discord 不允许机器人在这里这样做。管理服务器的人可以授予权限。',

  'help.title': 'Verbatim 用文章自己的话回答',
  'help.intro': '每个回答都是引文，并注明所在的文章和段落。',
  'help.privacy': '机器人不读取消息：它只看到你在命令中输入的内容。',
};

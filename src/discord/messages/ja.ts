import type { Catalogue } from './catalogue.ts';

/** What the bot says in Japanese. */
export const ja: Catalogue = {
  'answer.notFound': '記事の中に答えは見つかりませんでした。',
  'answer.nearest': '最も近い箇所：',
  'answer.nothing': 'この質問の言葉を含む箇所はありません。別の言葉なら見つかるかもしれません。',
  'answer.searchedInstead': '「{word}」の代わりに {searched} を検索しました',
  'answer.paragraph': '¶ {number}',

  'ask.emptyLibrary': '質問できる記事がまだありません。',
  'ask.emptyQuestion':
    '質問に言葉がありません。「マイクロソフトは何を否定しましたか？」のように質問してください。',
  'ask.unknownArticle': '「{name}」という記事はここにはありません。入力中に開く一覧から選んでください。',
  'ask.elsewhere': '質問には {channels} でお答えします。',

  'settings.title': 'このサーバーの設定',
  'settings.moderatorRole':
    '**モデレーター**\nサーバーを管理できるメンバーのほかに、記事を変更できるロールです。',
  'settings.moderatorRole.placeholder': 'ロールなし',
  'settings.channels': '**チャンネル**\nボットが質問に答える場所です。',
  'settings.channels.placeholder': 'すべてのチャンネル',
  'settings.language': '**言語**\nボットが話す言語です。引用箇所は原文のままです。',
  'settings.language.auto': '各メンバーの言語',
  'settings.passages': '**回答に表示する箇所の数**',
  'settings.passages.count': '{count, plural, other {#か所}}',
  'settings.cooldown': '**間隔**\nメンバーが次の質問まで待つ時間です。',
  'settings.cooldown.none': '間隔なし',
  'settings.cooldown.seconds': '{count, plural, other {#秒}}',
  'settings.pace': '**ペース**\nメンバー全員で質問できる数です。',
  'settings.pace.none': '制限なし',
  'settings.pace.count': '{count, plural, other {1分間に#件}}',
  'settings.private.on': '回答は質問した人だけに表示されます',
  'settings.private.off': '回答はチャンネルの全員に表示されます',
  'settings.private.turnOn': '回答を非公開にする',
  'settings.private.turnOff': '回答を公開にする',
  'settings.corpus.on': 'ボット付属の記事も検索します',
  'settings.corpus.off': 'ボット付属の記事は検索しません',
  'settings.corpus.turnOn': '付属の記事を検索する',
  'settings.corpus.turnOff': '付属の記事を除外する',
  'settings.changed': '保存：{when}',

  'privacy.title': 'ボットが保存する情報',
  'privacy.members':
    '**質問する人について**\n何も保存しません。質問も質問者も記録せず、メッセージも読みません。',
  'privacy.moderators':
    '**記事の追加や設定の変更をする人について**\n誰が何をしたか分かるように、このサーバーの変更記録に Discord の ID を保存します。',
  'privacy.forget': '自分の ID を削除',
  'privacy.nothing': 'ここに保存されている情報に、あなたを示すものはありません。',
  'privacy.forgotten':
    '{count, plural, other {#件の記録からあなたの ID を削除しました。}}操作の内容は、ID なしで残ります。',

  'error.unknownCommand': 'このコマンドはもうありません。まもなく Discord の一覧から消えます。',
  'error.oldComponent': 'このボタンは以前のバージョンのものです。もう一度コマンドを実行してください。',
  'error.notManager': 'この操作は、サーバーを管理できるメンバーだけが行えます。',
  'error.notModerator':
    'この操作はモデレーターだけが行えます。サーバーを管理できるメンバーか、`/settings` で選ばれたロールを持つメンバーです。',
  'error.cooldown': '次の質問は {when} にできます。',
  'error.pace': '1分間に多くの質問がありました。次の質問は {when} にできます。',
  'error.failed':
    'ボット側で問題が起きました。原因はログに記録されています。もう一度お試しください（参照番号 {reference}）。',
  'error.forbidden': 'ここではボットにその操作が許可されていません。サーバーの管理者が許可できます。',

  'help.title': 'Verbatim は記事そのものの言葉で答えます',
  'help.intro': '回答はすべて引用で、記事と段落が示されます。',
  'help.privacy': 'ボットはメッセージを読みません。見えるのはコマンドに入力された内容だけです。',
};

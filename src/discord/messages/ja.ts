import { articles } from './articles/ja.ts';
import type { Catalogue } from './catalogue.ts';
import { faults } from './faults/ja.ts';

/** What the bot says in Japanese. */
export const ja: Catalogue = {
  ...faults,
  ...articles,

  'answer.notFound': '記事の中に答えは見つかりませんでした。',
  'answer.nearest': '最も近い箇所：',
  'answer.nothing': 'この質問の言葉を含む箇所はありません。別の言葉なら見つかるかもしれません。',
  'answer.searchedInstead': '「{word}」の代わりに {searched} を検索しました',
  'answer.paragraph': '¶ {number}',
  'answer.lost': '{count, plural, other {記事が変更または削除されたため、# 件の箇所を省きました。}}',
  'answer.gone': '記事がその後変更または削除されました。もう一度質問してください。',
  'answer.expired': 'この回答はもう保存されていません。もう一度質問してください。',
  'answer.page': '{page} / {pages} ページ',
  'answer.previous': '前へ',
  'answer.next': '次へ',
  'answer.show': '¶ {number} を表示',
  'answer.around': '前後の段落を読む',
  'answer.narrow': 'このうち 1 つの記事だけを検索',
  'answer.helpful': '役に立った',
  'answer.unhelpful': '役に立たなかった',
  'answer.again': 'もう一度質問',
  'answer.again.label': 'あなたの質問',
  'answer.share': 'チャンネルに共有',
  'answer.sharedBefore': 'この回答はすでにチャンネルに共有されています。',
  'answer.tell': 'モデレーターに知らせる',
  'answer.told':
    'モデレーターのために記録しました：この質問には答えがありません。あなたの名前は保存されません。',
  'answer.toldBefore': 'この質問はすでにモデレーターのために記録されています。',
  'answer.thanks': 'ありがとうございます。名前なしで数えました。',
  'answer.votedBefore': 'すでに回答済みです。1 回だけ数えます。',
  'answer.voteClosed': 'この回答への評価はもう受け付けていません。',
  'around.earlier': '前の段落',
  'around.later': '後の段落',

  'ask.emptyLibrary': '質問できる記事がまだありません。',
  'ask.emptyQuestion':
    '質問に言葉がありません。「マイクロソフトは何を否定しましたか？」のように質問してください。',
  'ask.unknownArticle': '「{name}」という記事はここにはありません。入力中に開く一覧から選んでください。',
  'ask.elsewhere': '質問には {channels} でお答えします。',
  'ask.noText': 'このメッセージには質問できる文章がありません。',
  'mention.help':
    '「マイクロソフトは何を否定した？」のように質問と一緒にメンションするか、`/質問` を使ってください。ほかの人のメッセージについては、そのメニューの「アプリ」から「この内容を質問」を選んでください。',
  'mention.private': 'このサーバーでは回答は非公開です。',
  'mention.open': '回答を表示',
  'mention.direct':
    '質問にはサーバーで、そのサーバーの記事からお答えします。サーバーで質問と一緒にメンションするか、`/質問` を使ってください。',

  'article.added':
    '追加しました：{passages, plural, other {# 箇所}}、{words, plural, other {# 語}}。すぐに質問できます。',
  'article.already': 'すでにあるため、何も追加しませんでした。',
  'article.refused': '**追加できませんでした：** {source}\n{reason}',
  'article.full': '**何も追加しませんでした。** {reason}',
  'article.shipped': '「{title}」はボットに付属の記事です。付属の記事は `/設定` でまとめて除外できます。',
  'article.none': 'このサーバーの記事はまだありません。`/記事 追加` で追加できます。',
  'article.noMatch': 'このサーバーには、タイトルに「{search}」を含む記事がありません。',
  'article.listTitle': '{count, plural, other {このサーバーの記事 # 件}}',
  'article.size': '{passages, plural, other {# 箇所}}、{words, plural, other {# 語}}',
  'article.speakers': '**発言者：** {names}',
  'article.more': '{count, plural, other {ほか # 箇所}}',
  'article.adding': '{of} 件中 {done} 件を読みました。',
  'article.remove': '「{title}」（{passages} 箇所）を削除しますか？ {days} 日間は元に戻せます。',
  'article.remove.confirm': '削除する',
  'article.removed': '「{title}」を削除しました。{when}に完全に消えるまで、元に戻せます。',
  'article.restore': '元に戻す',
  'article.restored': '「{title}」を元に戻しました。',
  'article.notRestorable':
    '元に戻せません。すでにあるか、完全に消えたか、同じリンクまたは本文の記事が後から追加されました。',
  'article.took': '{seconds} 秒',

  'feed.added':
    'フィードに {entries} 件あり、今 {loaded} 件の記事を読み込みました。新しい記事は自動で読み込まれます。',
  'feed.adding': '{title}：{of} 件中 {done} 件を読みました。',
  'feed.next': '次の確認は {when} です。',
  'feed.already': 'すでに登録されています。次の確認は {when} です。',
  'feed.none': 'このサーバーにはまだフィードがありません。`/フィード 追加` で追加できます。',
  'feed.listTitle': 'このサーバーのフィード {count} 件',
  'feed.state': '前回 {last} · 次回 {next} · 記事 {articles} 件',
  'feed.stopped': '{when} に停止 · 記事 {articles} 件。リンクを付けて `/フィード 追加` を使うと再開します。',
  'feed.failing': '直近 {count} 回の確認に失敗しました：{reason}',
  'feed.unknown': '「{name}」というフィードはありません。入力中に開く一覧から選んでください。',
  'feed.remove': 'フィード「{title}」を削除しますか？ 読み込んだ記事は {count} 件です。',
  'feed.remove.keep': '記事を残して削除',
  'feed.remove.all': '記事 {count} 件も一緒に削除',
  'feed.removed':
    'フィード「{title}」を削除しました（一緒に削除した記事：{count} 件）。`/フィード 追加` で戻せます。',

  'quote.closest': '「{text}」に最も近い発言',
  'quote.ofSpeaker': '{name} の発言',
  'quote.noSpeaker': '発言者の記載なし',
  'quote.reported': '引用ではなく伝聞',
  'quote.nothing': 'これらの言葉を含む発言はありません。別の言葉なら見つかるかもしれません。',
  'quote.nothingThere':
    'この範囲に、これらの言葉を含む発言はありません：{place}。人物や記事の指定を外すと、すべてから探せます。',
  'quote.unknownSpeaker': '「{name}」の発言はここにはありません。入力中に開く一覧から選んでください。',
  'quote.noWords': '言葉がありません。誰かの発言の一部を入力してください。',
  'quote.exact': 'この言葉は、記事に一字一句そのままあります。',
  'quote.altered': '記事では違う言い方をしています。',
  'quote.difference': '~~取り消し線~~：記事にない言葉。**太字**：入力に欠けている言葉。',
  'quote.notFound': 'この言葉は記事にありません。',

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
  'settings.retention': '**質問**\n`/分析` のために名前なしで保存する期間。その後は削除されます。',
  'settings.retention.none': '1 日（回答のボタンのため）',
  'settings.retention.count': '{count, plural, other {# 日}}',
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
    '**質問したとき**\n質問とその回答は、あなたの名前なしで {days, plural, other {#日間}} 保存されます（期間はモデレーターが `/設定` で決めます）。回答が役に立ったかを伝えると、一度だけ数えるために、あなたを示すコードが最長 {voting, plural, other {#日間}} 保存されます。ボットが読むのは、ボットをメンションしたメッセージと、質問の対象に選ばれたメッセージだけです。',
  'privacy.deleteQuestions': 'このサーバーの質問を削除',
  'privacy.deleted': '{count, plural, other {#件の質問を削除しました。}}',
  'privacy.moderators':
    '**記事や設定を変えたとき**\n誰が何をしたか分かるように、あなたの Discord ID がこのサーバーの変更記録に残ります。',
  'privacy.forget': '自分の ID を削除',
  'privacy.nothing': 'ここに保存されている情報に、あなたを示すものはありません。',
  'privacy.forgotten':
    '{count, plural, other {#件の記録からあなたの ID を削除しました。}}操作の内容は、ID なしで残ります。',

  'error.unknownCommand': 'このコマンドはもうありません。まもなく Discord の一覧から消えます。',
  'error.oldComponent': 'このボタンは以前のバージョンのものです。もう一度コマンドを実行してください。',
  'error.notManager': 'この操作は、サーバーを管理できるメンバーだけが行えます。',
  'error.notModerator':
    'この操作はモデレーターだけが行えます。サーバーを管理できるメンバーか、`/設定` で選ばれたロールを持つメンバーです。',
  'error.cooldown': '次の質問は {when} にできます。',
  'error.pace': '1分間に多くの質問がありました。次の質問は {when} にできます。',
  'error.failed':
    'ボット側で問題が起きました。原因はログに記録されています。もう一度お試しください（参照番号 {reference}）。',
  'error.store':
    '現在、ボットのデータベースを利用できません。何も変更されていません。数分後にもう一度お試しください（参照番号 {reference}）。',
  'error.forbidden': 'ここではボットにその操作が許可されていません。サーバーの管理者が許可できます。',

  'help.title': 'Verbatim は記事そのものの言葉で答えます',
  'help.intro': '回答はすべて引用で、記事と段落が示されます。',
  'help.menus':
    'メッセージのメニューの「アプリ」：{names}。質問と一緒にボットをメンションすることもできます。',
  'insights.title': 'メンバーの質問',
  'insights.none': '保存されている質問はありません。',
  'insights.counts':
    '過去 {days, plural, other {# 日間}}の質問は {asked, plural, other {# 件}}、うち回答なしは {unanswered} 件です。',
  'insights.unanswered': '**回答なし**（似た質問はまとめています）',
  'insights.reported': 'メンバーから報告あり',
  'insights.unhelpful': '**役に立たなかったとされた回答**',
  'insights.read': '**最も多く答えた記事**',
  'insights.weeks': '**週ごとの質問数**',
  'insights.week': '{monday} の週：{asked} 件、うち回答なし {unanswered} 件',
  'insights.picture': '棒は週ごとの質問数、斜線の部分は回答がなかったものです。',
  'insights.exported': '{count, plural, other {# 件の質問}}の表（名前なし）です。',
  'help.privacy':
    'ボットが読むのは、ボットをメンションしたメッセージと「この内容を質問」を選んだメッセージだけです。',
};

/**
 * Names and descriptions of commands, options and choices in the languages other than English, whose own
 * stand in `commands/`. The path of an option is `command option`, of a choice `command option =value`.
 */
export const COMMAND_NAMES: Readonly<
  Record<string, Readonly<Record<string, readonly [name: string, description?: string]>>>
> = {
  de: {
    ask: ['fragen', 'Stelle eine Frage und erhalte die Stellen, die sie Wort für Wort beantworten'],
    'ask question': ['frage', 'Was du wissen möchtest, in deinen eigenen Worten'],
    'ask article': ['artikel', 'Nur diesen Artikel durchsuchen'],
    'ask private': ['privat', 'Die Antwort nur dir zeigen'],
    help: ['hilfe', 'Was dieser Bot tut und wie man fragt'],
    settings: ['einstellungen', 'Lege fest, wie der Bot auf diesem Server antwortet'],
    privacy: ['datenschutz', 'Was der Bot speichert und wie du es löschst'],
  },
  fr: {
    ask: ['demander', 'Pose une question et reçois les passages qui y répondent, mot pour mot'],
    'ask question': ['question', 'Ce que tu veux savoir, avec tes propres mots'],
    'ask article': ['article', 'Chercher dans cet article seulement'],
    'ask private': ['privé', 'Ne montrer la réponse qu’à toi'],
    help: ['aide', 'Ce que fait ce bot et comment lui poser des questions'],
    settings: ['paramètres', 'Choisir comment le bot répond sur ce serveur'],
    privacy: ['confidentialité', 'Ce que le bot conserve et comment le supprimer'],
  },
  'es-ES': {
    ask: ['preguntar', 'Haz una pregunta y recibe los pasajes que la responden, palabra por palabra'],
    'ask question': ['pregunta', 'Lo que quieres saber, con tus propias palabras'],
    'ask article': ['artículo', 'Buscar solo en este artículo'],
    'ask private': ['privado', 'Mostrarte la respuesta solo a ti'],
    help: ['ayuda', 'Qué hace este bot y cómo preguntarle'],
    settings: ['ajustes', 'Elige cómo responde el bot en este servidor'],
    privacy: ['privacidad', 'Qué guarda el bot y cómo borrarlo'],
  },
  'pt-BR': {
    ask: ['perguntar', 'Faça uma pergunta e receba os trechos que a respondem, palavra por palavra'],
    'ask question': ['pergunta', 'O que você quer saber, com suas próprias palavras'],
    'ask article': ['artigo', 'Pesquisar somente neste artigo'],
    'ask private': ['privado', 'Mostrar a resposta só para você'],
    help: ['ajuda', 'O que este bot faz e como perguntar'],
    settings: ['configurações', 'Escolha como o bot responde neste servidor'],
    privacy: ['privacidade', 'O que o bot guarda e como apagar'],
  },
  ja: {
    ask: ['質問', '質問すると、答えが書かれた箇所を原文のまま表示します'],
    'ask question': ['内容', '知りたいことを自分の言葉で書いてください'],
    'ask article': ['記事', 'この記事だけを検索します'],
    'ask private': ['非公開', '回答を自分だけに表示します'],
    help: ['ヘルプ', 'このボットでできることと質問のしかた'],
    settings: ['設定', 'このサーバーでのボットの答え方を決めます'],
    privacy: ['プライバシー', 'ボットが保存する情報とその削除方法'],
  },
  'zh-CN': {
    ask: ['提问', '提出问题，得到原文中回答它的段落'],
    'ask question': ['问题', '用自己的话写下想知道的内容'],
    'ask article': ['文章', '只在这篇文章中查找'],
    'ask private': ['仅自己可见', '回答只显示给你自己'],
    help: ['帮助', '这个机器人能做什么，怎样提问'],
    settings: ['设置', '选择机器人在本服务器上的回答方式'],
    privacy: ['隐私', '机器人保存什么，以及如何删除'],
  },
};

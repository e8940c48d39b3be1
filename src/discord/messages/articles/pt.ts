import type { ARTICLES } from './en.ts';

/** What the bot says of changes to articles, in Portuguese. */
export const articles: Readonly<Record<keyof typeof ARTICLES, string>> = {
  'article.paste': 'Colar um artigo',
  'article.field.title': 'Título',
  'article.field.link': 'Link',
  'article.field.publisher': 'Editora',
  'article.field.author': 'Autor',
  'article.field.published': 'Data de publicação, por exemplo 2026-05-04',
  'article.field.text': 'Texto',
  'article.field.rest': 'O resto, se não couber acima',
  'article.badLink': '“{link}” não é um link http ou https e não foi salvo.',
  'article.badDate': '“{date}” não é uma data como 2026-05-04 e não foi salva.',
  'article.same': 'O artigo “{title}” já tem este link ou este texto.',
  'article.saved': 'Salvo.',
  'article.again': 'Ler o link de novo',
  'article.emptyMessage': 'Esta mensagem não tem link, arquivo nem texto para adicionar.',
  'article.noLink': '“{title}” não tem link para ler de novo. `/artigo editar` pode dar um.',
  'article.refreshFailed': '“{title}” fica como estava. {reason}.',
  'article.unchanged': '“{title}” foi lido de novo e não mudou.',
  'article.refreshed':
    '“{title}” foi lido de novo. Parágrafos alterados: {changed}, adicionados: {added}, removidos: {removed}.',
  'article.shrunk':
    '“{title}” fica como estava: a página agora tem {after} palavras em vez de {before}. Talvez mostre só o começo.',
  'article.replace': 'Substituir mesmo assim',
  'article.change.changed': '¶ {number}, alterado',
  'article.change.added': '¶ {number}, adicionado',
  'article.change.removed': 'Antigo ¶ {number}, removido',
  'article.history.title': 'Alterações neste servidor',
  'article.history.add': '“{detail}” adicionado',
  'article.history.replace': '“{detail}” lido de novo',
  'article.history.edit': '“{detail}” editado',
  'article.history.remove': '“{detail}” removido',
  'article.history.restore': '“{detail}” restaurado',
  'article.history.setting': 'configuração alterada: {detail}',
  'article.history.addFeed': 'feed “{detail}” adicionado',
  'article.history.removeFeed': 'feed “{detail}” removido',
};

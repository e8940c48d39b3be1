import type { ARTICLES } from './en.ts';

/** What the bot says of changes to articles, in Spanish. */
export const articles: Readonly<Record<keyof typeof ARTICLES, string>> = {
  'article.paste': 'Pegar un artículo',
  'article.field.title': 'Título',
  'article.field.link': 'Enlace',
  'article.field.publisher': 'Editor',
  'article.field.author': 'Autor',
  'article.field.published': 'Fecha de publicación, por ejemplo 2026-05-04',
  'article.field.text': 'Texto',
  'article.field.rest': 'El resto, si no cabe arriba',
  'article.badLink': '«{link}» no es un enlace http o https y no se ha guardado.',
  'article.badDate': '«{date}» no es una fecha como 2026-05-04 y no se ha guardado.',
  'article.same': 'El artículo «{title}» ya tiene este enlace o este texto.',
  'article.saved': 'Guardado.',
  'article.again': 'Volver a leer el enlace',
  'article.emptyMessage': 'Este mensaje no tiene enlace, archivo ni texto que añadir.',
  'article.noLink': '«{title}» no tiene un enlace que volver a leer. `/artículo editar` puede darle uno.',
  'article.refreshFailed': '«{title}» queda como estaba. {reason}.',
  'article.unchanged': '«{title}» se ha vuelto a leer y no ha cambiado.',
  'article.refreshed':
    '«{title}» se ha vuelto a leer. Párrafos cambiados: {changed}, añadidos: {added}, quitados: {removed}.',
  'article.shrunk':
    '«{title}» queda como estaba: la página tiene ahora {after} palabras en vez de {before}. Quizá muestre solo el principio.',
  'article.replace': 'Reemplazar de todos modos',
  'article.change.changed': '¶ {number}, cambiado',
  'article.change.added': '¶ {number}, añadido',
  'article.change.removed': 'Antes ¶ {number}, quitado',
  'article.history.title': 'Cambios en este servidor',
  'article.history.add': '«{detail}» añadido',
  'article.history.replace': '«{detail}» leído de nuevo',
  'article.history.edit': '«{detail}» editado',
  'article.history.remove': '«{detail}» quitado',
  'article.history.restore': '«{detail}» restaurado',
  'article.history.setting': 'ajuste cambiado: {detail}',
  'article.history.addFeed': 'canal «{detail}» añadido',
  'article.history.removeFeed': 'canal «{detail}» quitado',
};

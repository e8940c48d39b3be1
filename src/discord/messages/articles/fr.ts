import type { ARTICLES } from './en.ts';

/** What the bot says of changes to articles, in French. */
export const articles: Readonly<Record<keyof typeof ARTICLES, string>> = {
  'article.paste': 'Coller un article',
  'article.field.title': 'Titre',
  'article.field.link': 'Lien',
  'article.field.publisher': 'Éditeur',
  'article.field.author': 'Auteur',
  'article.field.published': 'Date de parution, par exemple 2026-05-04',
  'article.field.text': 'Texte',
  'article.field.rest': 'La suite, si elle ne tient pas plus haut',
  'article.badLink': '« {link} » n’est pas un lien http ou https et n’a pas été enregistré.',
  'article.badDate': '« {date} » n’est pas une date comme 2026-05-04 et n’a pas été enregistré.',
  'article.same': 'L’article « {title} » a déjà ce lien ou ce texte.',
  'article.saved': 'Enregistré.',
  'article.again': 'Relire le lien',
  'article.emptyMessage': 'Ce message n’a ni lien, ni fichier, ni texte à ajouter.',
  'article.noLink': '« {title} » n’a pas de lien à relire. `/article modifier` peut lui en donner un.',
  'article.refreshFailed': '« {title} » reste tel quel. {reason}.',
  'article.unchanged': '« {title} » a été relu et n’a pas changé.',
  'article.refreshed':
    '« {title} » a été relu. Paragraphes modifiés : {changed}, ajoutés : {added}, retirés : {removed}.',
  'article.shrunk':
    '« {title} » reste tel quel : la page a maintenant {after} mots au lieu de {before}. Elle n’en montre peut-être que le début.',
  'article.replace': 'Remplacer quand même',
  'article.change.changed': '¶ {number}, modifié',
  'article.change.added': '¶ {number}, ajouté',
  'article.change.removed': 'Ancien ¶ {number}, retiré',
  'article.history.title': 'Modifications sur ce serveur',
  'article.history.add': '« {detail} » ajouté',
  'article.history.replace': '« {detail} » relu',
  'article.history.edit': '« {detail} » modifié',
  'article.history.remove': '« {detail} » retiré',
  'article.history.restore': '« {detail} » rétabli',
  'article.history.setting': 'paramètre modifié : {detail}',
  'article.history.addFeed': 'flux « {detail} » ajouté',
  'article.history.removeFeed': 'flux « {detail} » retiré',
};

import type { ARTICLES } from './en.ts';

/** What the bot says of changes to articles, in German. */
export const articles: Readonly<Record<keyof typeof ARTICLES, string>> = {
  'article.paste': 'Artikel einfügen',
  'article.field.title': 'Titel',
  'article.field.link': 'Link',
  'article.field.publisher': 'Herausgeber',
  'article.field.author': 'Verfasser',
  'article.field.published': 'Erschienen, zum Beispiel 2026-05-04',
  'article.field.text': 'Text',
  'article.field.rest': 'Der Rest, wenn oben kein Platz mehr ist',
  'article.badLink': '„{link}“ ist kein http- oder https-Link und wurde nicht gespeichert.',
  'article.badDate': '„{date}“ ist kein Datum wie 2026-05-04 und wurde nicht gespeichert.',
  'article.same': 'Der Artikel „{title}“ hat diesen Link oder diesen Text schon.',
  'article.saved': 'Gespeichert.',
  'article.again': 'Link neu lesen',
  'article.emptyMessage':
    'Diese Nachricht hat keinen Link, keine Datei und keinen Text, der sich hinzufügen ließe.',
  'article.noLink':
    '„{title}“ hat keinen Link, der sich neu lesen ließe. `/artikel bearbeiten` kann einen angeben.',
  'article.refreshFailed': '„{title}“ bleibt, wie es war. {reason}.',
  'article.unchanged': '„{title}“ wurde neu gelesen und ist unverändert.',
  'article.refreshed':
    '„{title}“ wurde neu gelesen. Absätze geändert: {changed}, hinzugefügt: {added}, entfernt: {removed}.',
  'article.shrunk':
    '„{title}“ bleibt, wie es war: Die Seite hat jetzt {after} statt {before} Wörter. Vielleicht zeigt sie nur den Anfang.',
  'article.replace': 'Trotzdem ersetzen',
  'article.change.changed': '¶ {number}, geändert',
  'article.change.added': '¶ {number}, hinzugefügt',
  'article.change.removed': 'Früher ¶ {number}, entfernt',
  'article.history.title': 'Änderungen auf diesem Server',
  'article.history.none': 'Auf diesem Server wurde noch nichts geändert.',
  'article.history.add': '„{detail}“ hinzugefügt',
  'article.history.replace': '„{detail}“ neu gelesen',
  'article.history.edit': '„{detail}“ bearbeitet',
  'article.history.remove': '„{detail}“ entfernt',
  'article.history.restore': '„{detail}“ wiederhergestellt',
  'article.history.setting': 'Einstellung geändert: {detail}',
  'article.history.addFeed': 'Feed „{detail}“ hinzugefügt',
  'article.history.removeFeed': 'Feed „{detail}“ entfernt',
};

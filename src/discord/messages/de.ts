import { articles } from './articles/de.ts';
import type { Catalogue } from './catalogue.ts';
import { faults } from './faults/de.ts';

/** What the bot says in German. */
export const de: Catalogue = {
  ...faults,
  ...articles,

  'answer.notFound': 'Die Artikel beantworten das nicht.',
  'answer.notFoundThere': 'Dieser Artikel beantwortet das nicht.',
  'answer.nearest': 'Die nächstliegenden Stellen:',
  'answer.nothing': 'Keine Stelle enthält eines dieser Wörter. Versuch es mit anderen.',
  'answer.searchedInstead': 'Gesucht wurde „{searched}“ statt „{word}“',
  'answer.question': 'Frage: {question}',
  'answer.paragraph': '¶\u00a0{number}',
  'answer.lost':
    '{count, plural, one {# Stelle fehlt: Ihr Artikel wurde geändert oder entfernt.} other {# Stellen fehlen: Ihre Artikel wurden geändert oder entfernt.}}',
  'answer.gone': 'Der Artikel wurde inzwischen geändert oder entfernt. Bitte frag noch einmal.',
  'answer.expired': 'Diese Antwort wird nicht mehr aufbewahrt. Bitte frag noch einmal.',
  'answer.page': 'Seite {page} von {pages}',
  'answer.previous': 'Zurück',
  'answer.next': 'Weiter',
  'answer.show': '¶ {number} zeigen',
  'answer.around': 'Absätze rund um eine Stelle lesen',
  'answer.narrow': 'Nur einen dieser Artikel durchsuchen',
  'answer.widen': 'Alle Artikel durchsuchen',
  'answer.helpful': 'Hilfreich',
  'answer.unhelpful': 'Nicht hilfreich',
  'answer.again': 'Noch einmal fragen',
  'answer.again.label': 'Deine Frage',
  'answer.share': 'Im Kanal teilen',
  'answer.sharedBefore': 'Diese Antwort wurde schon im Kanal geteilt.',
  'answer.tell': 'Moderation informieren',
  'answer.told':
    'Für die Moderation vermerkt: Diese Frage hat keine Antwort. Dein Name wird nicht dazu gespeichert.',
  'answer.toldBefore': 'Diese Frage ist für die Moderation schon vermerkt.',
  'answer.thanks': 'Danke. Deine Stimme wurde ohne deinen Namen gezählt.',
  'answer.votedBefore': 'Das hast du schon angegeben; es zählt nur einmal.',
  'answer.voteClosed': 'Meinungen zu dieser Antwort werden nicht mehr gezählt.',
  'around.earlier': 'Vorherige Absätze',
  'around.later': 'Folgende Absätze',

  'ask.emptyLibrary': 'Es gibt noch keine Artikel, zu denen du etwas fragen könntest.',
  'ask.emptyQuestion': 'Diese Frage enthält keine Wörter. Frage zum Beispiel: „Was bestritt Microsoft?“',
  'ask.unknownArticle':
    'Hier gibt es keinen Artikel namens „{name}“. Wähle einen aus der Liste, die sich beim Tippen öffnet.',
  'ask.elsewhere': 'Fragen werden in {channels} beantwortet.',
  'ask.noText': 'Diese Nachricht enthält keinen Text, zu dem sich etwas fragen ließe.',
  'mention.help':
    'Erwähne mich zusammen mit einer Frage, etwa „Was bestritt Microsoft?“, oder nimm `/fragen`. Um zur Nachricht von jemand anderem etwas zu fragen, öffne ihr Menü: Apps, „Hierzu fragen“.',
  'mention.private': 'Antworten sind auf diesem Server privat.',
  'mention.open': 'Antwort zeigen',
  'mention.direct':
    'Ich beantworte Fragen auf Servern, aus deren Artikeln. Frag mich dort: Erwähne mich mit einer Frage, oder nimm `/fragen`.',

  'article.added':
    'Hinzugefügt: {passages, plural, one {# Stelle} other {# Stellen}}, {words, plural, one {# Wort} other {# Wörter}}. Du kannst jetzt danach fragen.',
  'article.already': 'Der Artikel ist schon da; nichts wurde hinzugefügt.',
  'article.refused': '**Nicht hinzugefügt:** {source}\n{reason}.',
  'article.full': '**Nichts wurde hinzugefügt.** {reason}.',
  'article.shipped':
    '„{title}“ wird mit dem Bot geliefert. In `/einstellungen` lassen sich alle mitgelieferten Artikel weglassen.',
  'article.none': 'Dieser Server hat noch keine eigenen Artikel. `/artikel hinzufügen` fügt welche hinzu.',
  'article.noMatch': 'Kein Titel der Artikel dieses Servers enthält „{search}“.',
  'article.listTitle': '{count, plural, one {# Artikel dieses Servers} other {# Artikel dieses Servers}}',
  'article.size':
    '{passages, plural, one {# Stelle} other {# Stellen}}, {words, plural, one {# Wort} other {# Wörter}}',
  'article.speakers': '**Wer spricht:** {names}',
  'article.more': '{count, plural, one {und # weitere Stelle} other {und # weitere Stellen}}',
  'article.adding': '{done} von {of} Quellen gelesen.',
  'article.remove':
    '„{title}“ mit {passages, plural, one {der Textstelle} other {den # Textstellen}} entfernen? {days} Tage lang lässt sich der Artikel wiederherstellen.',
  'article.remove.confirm': 'Entfernen',
  'article.removed':
    '„{title}“ ist entfernt und lässt sich wiederherstellen, bis der Artikel {when} endgültig gelöscht wird.',
  'article.restore': 'Wiederherstellen',
  'article.restored': '„{title}“ ist wieder da.',
  'article.gone': 'Dieser Artikel wurde inzwischen entfernt.',
  'article.notRestorable':
    'Das lässt sich nicht wiederherstellen: Der Artikel ist schon wieder da, ist endgültig gelöscht, oder ein anderer mit demselben Link oder Text kam inzwischen hinzu.',
  'article.took': '{seconds} Sekunden',

  'feed.added':
    '{entries, plural, one {# Eintrag} other {# Einträge}} im Feed, {loaded, plural, one {# Artikel} other {# Artikel}} jetzt geladen. Neue laden sich von selbst.',
  'feed.adding': '{title}: {done} von {of} Artikeln gelesen.',
  'feed.next': 'Nächste Abfrage {when}.',
  'feed.already': 'Dieser Feed wird schon gelesen. Nächste Abfrage {when}.',
  'feed.none': 'Dieser Server hat noch keine Feeds. `/feed hinzufügen` fügt einen hinzu.',
  'feed.listTitle': '{count, plural, one {# Feed dieses Servers} other {# Feeds dieses Servers}}',
  'feed.state':
    'Letzte Abfrage {last} · nächste {next} · {articles, plural, one {# Artikel} other {# Artikel}}',
  'feed.stopped':
    'Angehalten {when} · {articles, plural, one {# Artikel} other {# Artikel}}. `/feed hinzufügen` mit seinem Link startet ihn wieder.',
  'feed.failing':
    '{count, plural, one {Die letzte Abfrage ist gescheitert} other {Die letzten # Abfragen sind gescheitert}}: {reason}',
  'feed.unknown':
    'Hier gibt es keinen Feed namens „{name}“. Wähle einen aus der Liste, die sich beim Tippen öffnet.',
  'feed.remove':
    'Den Feed „{title}“ entfernen? Er brachte {count, plural, one {# Artikel} other {# Artikel}}.',
  'feed.remove.keep': 'Entfernen, Artikel behalten',
  'feed.remove.all':
    '{count, plural, one {Mit seinem Artikel entfernen} other {Mit seinen # Artikeln entfernen}}',
  'feed.removed':
    'Der Feed „{title}“ ist entfernt, {count, plural, =0 {ohne einen Artikel} one {mit # Artikel} other {mit # Artikeln}}. `/feed hinzufügen` bringt ihn zurück.',

  'quote.closest': 'Zitate, die „{text}“ am nächsten kommen',
  'quote.ofSpeaker': 'Was {name} sagte',
  'quote.noSpeaker': 'Wer das sagte, ist nicht genannt',
  'quote.reported': 'berichtet, nicht zitiert',
  'quote.nothing': 'Kein Zitat enthält diese Wörter. Versuch es mit anderen.',
  'quote.nothingThere':
    'Hier enthält kein Zitat diese Wörter: {place}. Lass Person oder Artikel weg, um überall zu suchen.',
  'quote.unknownSpeaker':
    'Hier wird niemand namens „{name}“ zitiert. Wähle einen Namen aus der Liste, die sich beim Tippen öffnet.',
  'quote.noWords': 'Das enthält keine Wörter. Gib ein paar Wörter ein, die jemand gesagt hat.',
  'quote.exact': 'Diese Wörter stehen Wort für Wort in den Artikeln.',
  'quote.altered': 'In den Artikeln steht das anders.',
  'quote.difference': '~~Durchgestrichen~~: steht nicht im Artikel. **Fett**: fehlt in deinem Text.',
  'quote.notFound': 'Diese Wörter stehen nicht in den Artikeln.',

  'settings.title': 'Einstellungen dieses Servers',
  'settings.moderatorRole':
    '**Moderation**\nWer Artikel hinzufügen und ändern darf, außer denen, die den Server verwalten. Damit die Rolle die Befehle sieht, erlaube sie in den Servereinstellungen unter Integrationen.',
  'settings.moderatorRole.placeholder': 'Keine Rolle',
  'settings.channels': '**Kanäle**\nWo der Bot Fragen beantwortet.',
  'settings.channels.placeholder': 'Jeder Kanal',
  'settings.language':
    '**Sprache**\nWas der Bot spricht. Die zitierten Stellen bleiben, wie sie geschrieben wurden.',
  'settings.language.auto': 'Für alle die eigene',
  'settings.passages': '**Stellen in einer Antwort**',
  'settings.passages.count': '{count, plural, one {# Stelle} other {# Stellen}}',
  'settings.cooldown': '**Pause**\nWie lange man zwischen zwei Fragen wartet.',
  'settings.cooldown.none': 'Keine Pause',
  'settings.cooldown.seconds': '{count, plural, one {# Sekunde} other {# Sekunden}}',
  'settings.pace': '**Tempo**\nWie viele Fragen alle zusammen stellen dürfen.',
  'settings.pace.none': 'Beliebig viele',
  'settings.pace.count': '{count, plural, one {# Frage pro Minute} other {# Fragen pro Minute}}',
  'settings.retention':
    '**Fragen**\nWie lange sie für `/einblicke` aufbewahrt werden, ohne Namen. Danach werden sie gelöscht.',
  'settings.retention.none': '1 Tag, für die Knöpfe unter Antworten',
  'settings.retention.count': '{count, plural, one {# Tag} other {# Tage}}',
  'settings.private.on': 'Antworten sieht nur, wer fragt',
  'settings.private.off': 'Antworten sehen alle im Kanal',
  'settings.private.turnOn': 'Antworten privat machen',
  'settings.private.turnOff': 'Antworten öffentlich machen',
  'settings.corpus.on': 'Die mitgelieferten Artikel werden auch durchsucht',
  'settings.corpus.off': 'Die mitgelieferten Artikel werden nicht durchsucht',
  'settings.corpus.turnOn': 'Mitgelieferte Artikel durchsuchen',
  'settings.corpus.turnOff': 'Mitgelieferte Artikel weglassen',
  'settings.changed': 'Gespeichert {when}.',

  'privacy.title': 'Was der Bot speichert',
  'privacy.members':
    '**Wenn du fragst**\nDeine Frage und ihre Antwort werden {days, plural, one {# Tag} other {# Tage}} lang aufbewahrt, ohne deinen Namen; die Moderation legt das in `/einstellungen` fest. Sagst du, ob eine Antwort half, wird höchstens {voting, plural, one {# Tag} other {# Tage}} lang ein Code aufbewahrt, der für dich steht, damit deine Stimme nur einmal zählt. Der Bot liest nur Nachrichten, die ihn erwähnen oder zu denen jemand fragt.',
  'privacy.deleteQuestions': 'Fragen dieses Servers löschen',
  'privacy.confirm':
    'Alle Fragen löschen, die auf diesem Server gestellt wurden, und damit auch, was `/einblicke` erzählt? Das lässt sich nicht rückgängig machen.',
  'privacy.deleteForGood': 'Endgültig löschen',
  'privacy.deleted': '{count, plural, one {# Frage ist gelöscht.} other {# Fragen sind gelöscht.}}',
  'privacy.moderators':
    '**Wenn du Artikel oder Einstellungen änderst**\nDeine Discord-ID steht im Änderungsprotokoll dieses Servers, damit andere sehen, wer was getan hat.',
  'privacy.forget': 'Meine ID löschen',
  'privacy.nothing': 'Hier ist nichts gespeichert, das auf dich verweist.',
  'privacy.forgotten':
    '{count, plural, one {Deine ID ist aus # Eintrag gelöscht.} other {Deine ID ist aus # Einträgen gelöscht.}} Was du getan hast, bleibt stehen, ohne deine ID.',

  'error.unknownCommand': 'Diesen Befehl gibt es nicht mehr. Discord nimmt ihn in Kürze aus der Liste.',
  'error.oldComponent':
    'Dieser Knopf stammt aus einer älteren Version des Bots. Bitte führe den Befehl noch einmal aus.',
  'error.notManager': 'Das dürfen nur Mitglieder, die den Server verwalten dürfen.',
  'error.notModerator':
    'Das darf nur die Moderation: wer den Server verwalten darf oder die in `/einstellungen` gewählte Rolle hat.',
  'error.cooldown': 'Du kannst {when} wieder fragen.',
  'error.pace': 'Hier wurde innerhalb einer Minute viel gefragt. Du kannst {when} wieder fragen.',
  'error.failed':
    'Im Bot ist etwas schiefgegangen. Bitte versuche es noch einmal; wer ihn betreibt, findet die Ursache unter der Kennung {reference}.',
  'error.store':
    'Die Datenbank des Bots ist gerade nicht zu erreichen; nichts wurde geändert. Bitte versuche es in einigen Minuten noch einmal; Kennung {reference}.',
  'error.forbidden': 'Discord erlaubt dem Bot das hier nicht. Wer den Server verwaltet, kann es erlauben.',

  'help.title': 'Verbatim antwortet mit den Worten der Artikel',
  'help.intro': 'Jede Antwort ist ein Zitat, mit Artikel und Absatz.',
  'help.menus': 'Im Menü einer Nachricht, unter Apps: {names}. Oder erwähne den Bot mit einer Frage.',
  'insights.title': 'Was gefragt wird',
  'insights.none': 'Zurzeit sind keine Fragen gespeichert.',
  'insights.counts':
    '{asked, plural, one {# Frage} other {# Fragen}} {days, plural, one {am letzten Tag} other {in den letzten # Tagen}}, {unanswered} ohne Antwort.',
  'insights.unanswered': '**Ohne Antwort**, ähnliche zusammen',
  'insights.reported': 'von Mitgliedern gemeldet',
  'insights.unhelpful': '**Als nicht hilfreich bewertete Antworten**',
  'insights.read': '**Artikel mit den meisten Antworten**',
  'insights.weeks': '**Fragen pro Woche**',
  'insights.week': 'Woche ab {monday}: {asked}, {unanswered} ohne Antwort',
  'insights.picture': 'Balken: Fragen je Woche. Der schraffierte Teil blieb ohne Antwort.',
  'insights.exported': '{count, plural, one {# Frage} other {# Fragen}} als Tabelle, ohne Namen.',
  'help.privacy':
    'Von euren Nachrichten liest der Bot nur die, die ihn erwähnen, und die, bei denen jemand „Hierzu fragen“ wählt.',
};

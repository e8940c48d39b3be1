import { articles } from './articles/fr.ts';
import type { Catalogue } from './catalogue.ts';
import { faults } from './faults/fr.ts';
import { withFrenchSpaces } from './french-spaces.ts';

/** What the bot says in French. */
export const fr = withFrenchSpaces({
  ...faults,
  ...articles,

  'answer.notFound': 'Les articles ne répondent pas à cette question.',
  'answer.notFoundThere': 'Cet article ne répond pas à cette question.',
  'answer.nearest': 'Les passages les plus proches :',
  'answer.nothing': 'Aucun passage ne contient un de ces mots. Essaie avec d’autres.',
  'answer.searchedInstead': '« {searched} » recherché au lieu de « {word} »',
  'answer.question': 'Question : {question}',
  'answer.paragraph': '¶\u00a0{number}',
  'answer.lost':
    '{count, plural, one {# passage manque : son article a été modifié ou retiré.} many {# passages manquent : leurs articles ont été modifiés ou retirés.} other {# passages manquent : leurs articles ont été modifiés ou retirés.}}',
  'answer.gone': 'L’article a été modifié ou retiré depuis. Repose la question, s’il te plaît.',
  'answer.expired': 'Cette réponse n’est plus conservée. Repose la question, s’il te plaît.',
  'answer.page': 'Page {page} sur {pages}',
  'answer.previous': 'Précédent',
  'answer.next': 'Suivant',
  'answer.show': 'Voir ¶ {number}',
  'answer.around': 'Lire les paragraphes autour d’un passage',
  'answer.narrow': 'Chercher dans un seul de ces articles',
  'answer.widen': 'Chercher dans tous les articles',
  'answer.helpful': 'Utile',
  'answer.unhelpful': 'Pas utile',
  'answer.again': 'Reposer la question',
  'answer.again.label': 'Ta question',
  'answer.share': 'Partager dans le salon',
  'answer.sharedBefore': 'Cette réponse a déjà été partagée dans le salon.',
  'answer.tell': 'Prévenir la modération',
  'answer.told':
    'Noté pour les modérateurs : cette question n’a pas de réponse. Ton nom n’est pas conservé avec elle.',
  'answer.toldBefore': 'Cette question est déjà notée pour les modérateurs.',
  'answer.thanks': 'Merci. Ton avis est compté sans ton nom.',
  'answer.votedBefore': 'Tu as déjà donné cet avis ; il ne compte qu’une fois.',
  'answer.voteClosed': 'Les avis sur cette réponse ne sont plus comptés.',
  'around.earlier': 'Paragraphes précédents',
  'around.later': 'Paragraphes suivants',

  'ask.emptyLibrary': 'Il n’y a pas encore d’articles à interroger.',
  'ask.emptyQuestion':
    'Cette question ne contient aucun mot. Demande par exemple : « Qu’a démenti Microsoft ? »',
  'ask.unknownArticle':
    'Il n’y a pas d’article appelé « {name} » ici. Choisis-en un dans la liste qui s’ouvre pendant que tu écris.',
  'ask.elsewhere': 'Les questions reçoivent une réponse dans {channels}.',
  'ask.noText': 'Ce message ne contient aucun texte sur lequel poser une question.',
  'mention.help':
    'Mentionne-moi avec une question, comme « qu’a démenti Microsoft ? », ou utilise `/demander`. Pour poser une question sur le message de quelqu’un d’autre, ouvre son menu : Applications, « Demander à ce sujet ».',
  'mention.private': 'Les réponses sont privées sur ce serveur.',
  'mention.open': 'Voir la réponse',
  'mention.direct':
    'Je réponds aux questions sur les serveurs, à partir de leurs articles. Demande-moi là-bas : mentionne-moi avec une question, ou utilise `/demander`.',

  'article.added':
    'Ajouté : {passages, plural, one {# passage} many {# passages} other {# passages}}, {words, plural, one {# mot} many {# mots} other {# mots}}. Tu peux poser tes questions.',
  'article.already': 'Il est déjà là ; rien n’a été ajouté.',
  'article.refused': '**Non ajouté :** {source}\n{reason}.',
  'article.full': '**Rien n’a été ajouté.** {reason}.',
  'article.shipped':
    '« {title} » est fourni avec le bot. Tous les articles fournis peuvent être écartés dans `/paramètres`.',
  'article.none': 'Ce serveur n’a pas encore d’articles à lui. `/article ajouter` permet d’en ajouter.',
  'article.noMatch': 'Aucun titre des articles de ce serveur ne contient « {search} ».',
  'article.listTitle':
    '{count, plural, one {# article de ce serveur} many {# articles de ce serveur} other {# articles de ce serveur}}',
  'article.size':
    '{passages, plural, one {# passage} many {# passages} other {# passages}}, {words, plural, one {# mot} many {# mots} other {# mots}}',
  'article.speakers': '**Qui parle :** {names}',
  'article.more':
    '{count, plural, one {et # autre passage} many {et # autres passages} other {et # autres passages}}',
  'article.adding': '{done} sur {of} sources : lecture en cours.',
  'article.remove':
    'Retirer « {title} » avec {passages, plural, one {son passage} other {ses # passages}} ? Il peut être rétabli pendant {days} jours.',
  'article.remove.confirm': 'Retirer',
  'article.removed': '« {title} » est retiré. Il peut être rétabli jusqu’à sa suppression définitive {when}.',
  'article.restore': 'Rétablir',
  'article.restored': '« {title} » est de retour.',
  'article.gone': 'Cet article a été retiré depuis.',
  'article.notRestorable':
    'Impossible de le rétablir : il est déjà de retour, il est supprimé définitivement, ou un article avec le même lien ou texte a été ajouté depuis.',
  'article.took': '{seconds} secondes',

  'feed.added':
    '{entries, plural, one {# entrée} other {# entrées}} dans le flux, {loaded, plural, one {# article chargé} other {# articles chargés}} à l’instant. Les nouveaux se chargeront d’eux-mêmes.',
  'feed.adding': '{title} : {done} articles lus sur {of}.',
  'feed.next': 'Prochaine lecture {when}.',
  'feed.already': 'Ce flux est déjà suivi. Prochaine lecture {when}.',
  'feed.none': 'Ce serveur n’a pas encore de flux. `/flux ajouter` en ajoute un.',
  'feed.listTitle': '{count, plural, one {# flux de ce serveur} other {# flux de ce serveur}}',
  'feed.state':
    'Dernière lecture {last} · prochaine {next} · {articles, plural, one {# article} other {# articles}}',
  'feed.stopped':
    'Arrêté {when} · {articles, plural, one {# article} other {# articles}}. `/flux ajouter` avec son lien le relance.',
  'feed.failing':
    '{count, plural, one {La dernière lecture a échoué} other {Les # dernières lectures ont échoué}} : {reason}',
  'feed.unknown':
    'Il n’y a pas ici de flux appelé « {name} ». Choisis-en un dans la liste qui s’ouvre pendant que tu écris.',
  'feed.remove':
    'Retirer le flux « {title} » ? Il a apporté {count, plural, one {# article} other {# articles}}.',
  'feed.remove.keep': 'Retirer, garder les articles',
  'feed.remove.all': '{count, plural, one {Retirer avec son article} other {Retirer avec ses # articles}}',
  'feed.removed':
    'Le flux « {title} » est retiré, {count, plural, =0 {sans aucun article} one {avec # article} other {avec # articles}}. `/flux ajouter` le ramène.',

  'quote.closest': 'Citations les plus proches de « {text} »',
  'quote.ofSpeaker': 'Ce qu’a dit {name}',
  'quote.noSpeaker': 'Auteur non nommé',
  'quote.reported': 'rapporté, non cité',
  'quote.nothing': 'Aucune citation ne contient ces mots. Essaie avec d’autres.',
  'quote.nothingThere':
    'Ici, aucune citation ne contient ces mots : {place}. Retire la personne ou l’article pour chercher partout.',
  'quote.unknownSpeaker':
    'Personne du nom de « {name} » n’est cité ici. Choisis un nom dans la liste qui s’ouvre pendant que tu écris.',
  'quote.noWords': 'Cela ne contient aucun mot. Écris quelques mots que quelqu’un a dits.',
  'quote.exact': 'Ces mots se trouvent mot pour mot dans les articles.',
  'quote.altered': 'Les articles le disent autrement.',
  'quote.difference': '~~Barré~~ : absent de l’article. **Gras** : manque dans ton texte.',
  'quote.notFound': 'Ces mots ne se trouvent pas dans les articles.',

  'settings.title': 'Paramètres de ce serveur',
  'settings.moderatorRole':
    '**Modération**\nQui peut modifier les articles, en plus des membres qui gèrent le serveur. Pour que le rôle voie les commandes, autorise-le dans Paramètres du serveur → Intégrations.',
  'settings.moderatorRole.placeholder': 'Aucun rôle',
  'settings.channels': '**Salons**\nOù le bot répond aux questions.',
  'settings.channels.placeholder': 'Tous les salons',
  'settings.language': '**Langue**\nCelle que parle le bot. Les passages restent tels qu’ils ont été écrits.',
  'settings.language.auto': 'Celle de chaque membre',
  'settings.passages': '**Passages dans une réponse**',
  'settings.passages.count': '{count, plural, one {# passage} other {# passages}}',
  'settings.cooldown': '**Pause**\nLe temps qu’un membre attend entre deux questions.',
  'settings.cooldown.none': 'Aucune pause',
  'settings.cooldown.seconds': '{count, plural, one {# seconde} other {# secondes}}',
  'settings.pace': '**Rythme**\nCombien de questions tous les membres ensemble peuvent poser.',
  'settings.pace.none': 'Sans limite',
  'settings.pace.count': '{count, plural, one {# question par minute} other {# questions par minute}}',
  'settings.retention':
    '**Questions**\nCombien de temps elles sont conservées pour `/aperçus`, sans noms. Ensuite, elles sont supprimées.',
  'settings.retention.none': '1 jour, pour les boutons sous les réponses',
  'settings.retention.count': '{count, plural, one {# jour} many {# jours} other {# jours}}',
  'settings.private.on': 'Seul le membre qui demande voit la réponse',
  'settings.private.off': 'Tout le salon voit les réponses',
  'settings.private.turnOn': 'Rendre les réponses privées',
  'settings.private.turnOff': 'Rendre les réponses publiques',
  'settings.corpus.on': 'La recherche inclut les articles fournis avec le bot',
  'settings.corpus.off': 'La recherche laisse de côté les articles fournis avec le bot',
  'settings.corpus.turnOn': 'Inclure les articles fournis',
  'settings.corpus.turnOff': 'Exclure les articles fournis',
  'settings.changed': 'Enregistré {when}.',

  'privacy.title': 'Ce que le bot conserve',
  'privacy.members':
    '**Si tu poses une question**\nTa question et sa réponse sont gardées {days, plural, one {# jour} other {# jours}}, sans ton nom ; la modération choisit la durée dans `/paramètres`. Si tu dis qu’une réponse t’a aidé ou non, un code qui te représente est gardé {voting, plural, one {# jour} other {# jours}} au plus, pour que cela compte une seule fois. Le bot ne lit que les messages qui le mentionnent ou sur lesquels quelqu’un l’interroge.',
  'privacy.deleteQuestions': 'Supprimer les questions de ce serveur',
  'privacy.confirm':
    'Supprimer toutes les questions posées sur ce serveur, et avec elles ce que montre `/aperçus` ? C’est irréversible.',
  'privacy.deleteForGood': 'Supprimer définitivement',
  'privacy.deleted': '{count, plural, one {# question est supprimée.} other {# questions sont supprimées.}}',
  'privacy.moderators':
    '**Si tu modifies des articles ou des paramètres**\nTon identifiant Discord figure dans l’historique des changements de ce serveur, pour que l’on voie qui a fait quoi.',
  'privacy.forget': 'Supprimer mon identifiant',
  'privacy.nothing': 'Rien de ce qui est conservé ici ne permet de t’identifier.',
  'privacy.forgotten':
    '{count, plural, one {Ton identifiant est supprimé de # entrée.} other {Ton identifiant est supprimé de # entrées.}} Ce que tu as fait y reste, sans ton identifiant.',

  'error.unknownCommand': 'Cette commande n’existe plus. Discord va bientôt la retirer de la liste.',
  'error.oldComponent': 'Ce bouton vient d’une ancienne version du bot. Relance la commande, s’il te plaît.',
  'error.notManager': 'Seuls les membres qui peuvent gérer le serveur peuvent faire cela.',
  'error.notModerator':
    'Seule la modération peut faire cela : les membres qui peuvent gérer le serveur ou qui ont le rôle choisi dans `/paramètres`.',
  'error.cooldown': 'Tu pourras poser une autre question {when}.',
  'error.pace': 'Beaucoup de questions ont été posées ici en une minute. Tu pourras en poser une {when}.',
  'error.failed':
    'Quelque chose s’est mal passé du côté du bot. Réessaie, s’il te plaît ; qui l’héberge trouvera la cause sous la référence {reference}.',
  'error.store':
    'La base de données du bot est momentanément indisponible ; rien n’a été modifié. Réessaie dans quelques minutes, s’il te plaît ; référence {reference}.',
  'error.forbidden':
    'Discord ne permet pas au bot de faire cela ici. Quelqu’un qui gère le serveur peut l’autoriser.',

  'help.title': 'Verbatim répond avec les mots mêmes des articles',
  'help.intro': 'Chaque réponse est une citation, avec l’article et le paragraphe où elle se trouve.',
  'help.menus':
    'Dans le menu d’un message, sous Applications : {names}. Ou mentionne le bot avec une question.',
  'insights.title': 'Ce que les membres demandent',
  'insights.none': 'Aucune question n’est conservée pour l’instant.',
  'insights.counts':
    '{asked, plural, one {# question} many {# questions} other {# questions}} {days, plural, one {au cours du dernier jour} many {au cours des # derniers jours} other {au cours des # derniers jours}}, {unanswered} sans réponse.',
  'insights.unanswered': '**Sans réponse**, questions semblables regroupées',
  'insights.reported': 'signalée par des membres',
  'insights.unhelpful': '**Réponses jugées inutiles**',
  'insights.read': '**Articles qui ont donné le plus de réponses**',
  'insights.weeks': '**Questions par semaine**',
  'insights.week': 'semaine du {monday} : {asked}, {unanswered} sans réponse',
  'insights.picture': 'Barres : questions posées par semaine. La partie hachurée est restée sans réponse.',
  'insights.exported':
    '{count, plural, one {# question} many {# questions} other {# questions}} sous forme de tableau, sans noms.',
  'help.privacy':
    'Parmi tes messages, le bot ne lit que ceux qui le mentionnent et ceux sur lesquels on choisit « Demander à ce sujet ».',
} satisfies Catalogue);

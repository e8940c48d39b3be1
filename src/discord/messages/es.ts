import { articles } from './articles/es.ts';
import type { Catalogue } from './catalogue.ts';
import { faults } from './faults/es.ts';

/** What the bot says in Spanish. */
export const es: Catalogue = {
  ...faults,
  ...articles,

  'answer.notFound': 'Los artículos no responden a esto.',
  'answer.notFoundThere': 'Este artículo no responde a esto.',
  'answer.nearest': 'Los pasajes más cercanos:',
  'answer.nothing': 'Ningún pasaje contiene alguna de estas palabras. Prueba con otras.',
  'answer.searchedInstead': 'Se buscó «{searched}» en lugar de «{word}»',
  'answer.question': 'Pregunta: {question}',
  'answer.paragraph': '¶\u00a0{number}',
  'answer.lost':
    '{count, plural, one {Falta # pasaje: su artículo se ha cambiado o quitado.} many {Faltan # pasajes: sus artículos se han cambiado o quitado.} other {Faltan # pasajes: sus artículos se han cambiado o quitado.}}',
  'answer.gone': 'El artículo se ha cambiado o quitado desde entonces. Vuelve a preguntar.',
  'answer.expired': 'Esta respuesta ya no se conserva. Vuelve a preguntar.',
  'answer.page': 'Página {page} de {pages}',
  'answer.previous': 'Anterior',
  'answer.next': 'Siguiente',
  'answer.show': 'Ver ¶ {number}',
  'answer.around': 'Leer los párrafos que rodean un pasaje',
  'answer.narrow': 'Buscar solo en uno de estos artículos',
  'answer.widen': 'Buscar en todos los artículos',
  'answer.helpful': 'Útil',
  'answer.unhelpful': 'No es útil',
  'answer.again': 'Preguntar de nuevo',
  'answer.again.label': 'Tu pregunta',
  'answer.share': 'Compartir en el canal',
  'answer.sharedBefore': 'Esta respuesta ya se compartió en el canal.',
  'answer.tell': 'Avisar a la moderación',
  'answer.told':
    'Anotado para los moderadores: esta pregunta no tiene respuesta. Tu nombre no se guarda con ella.',
  'answer.toldBefore': 'Esta pregunta ya está anotada para los moderadores.',
  'answer.thanks': 'Gracias. Tu opinión se ha contado sin tu nombre.',
  'answer.votedBefore': 'Ya lo dijiste; solo cuenta una vez.',
  'answer.voteClosed': 'Las opiniones sobre esta respuesta ya no se cuentan.',
  'around.earlier': 'Párrafos anteriores',
  'around.later': 'Párrafos siguientes',

  'ask.emptyLibrary': 'Todavía no hay artículos sobre los que preguntar.',
  'ask.emptyQuestion': 'Esa pregunta no tiene palabras. Pregunta algo como «¿qué negó Microsoft?»',
  'ask.unknownArticle':
    'Aquí no hay ningún artículo llamado «{name}». Elige uno de la lista que se abre mientras escribes.',
  'ask.elsewhere': 'Las preguntas se responden en {channels}.',
  'ask.noText': 'Este mensaje no tiene texto sobre el que preguntar.',
  'mention.help':
    'Mencióname junto con una pregunta, como «¿qué negó Microsoft?», o usa `/preguntar`. Para preguntar sobre lo que escribió otra persona, abre el menú de su mensaje: Aplicaciones, «Preguntar sobre esto».',
  'mention.private': 'Las respuestas son privadas en este servidor.',
  'mention.open': 'Ver la respuesta',
  'mention.direct':
    'Respondo preguntas en los servidores, a partir de sus artículos. Pregúntame allí: mencióname con una pregunta o usa `/preguntar`.',

  'article.added':
    'Añadido: {passages, plural, one {# pasaje} many {# pasajes} other {# pasajes}}, {words, plural, one {# palabra} many {# palabras} other {# palabras}}. Ya puedes preguntar.',
  'article.already': 'Ya está aquí; no se ha añadido nada.',
  'article.refused': '**No añadido:** {source}\n{reason}.',
  'article.full': '**No se ha añadido nada.** {reason}.',
  'article.shipped':
    '«{title}» viene con el bot. En `/ajustes` se pueden dejar fuera todos los artículos incluidos.',
  'article.none': 'Este servidor aún no tiene artículos propios. `/artículo añadir` los añade.',
  'article.noMatch': 'Ningún título de los artículos de este servidor contiene «{search}».',
  'article.listTitle':
    '{count, plural, one {# artículo de este servidor} many {# artículos de este servidor} other {# artículos de este servidor}}',
  'article.size':
    '{passages, plural, one {# pasaje} many {# pasajes} other {# pasajes}}, {words, plural, one {# palabra} many {# palabras} other {# palabras}}',
  'article.speakers': '**Quién habla:** {names}',
  'article.more': '{count, plural, one {y # pasaje más} many {y # pasajes más} other {y # pasajes más}}',
  'article.adding': '{done} de {of} fuentes: leyendo.',
  'article.remove':
    '¿Quitar «{title}» con {passages, plural, one {su pasaje} other {sus # pasajes}}? Puede restaurarse durante {days} días.',
  'article.remove.confirm': 'Quitar',
  'article.removed': 'Se ha quitado «{title}». Puede restaurarse hasta que se borre definitivamente {when}.',
  'article.restore': 'Restaurar',
  'article.restored': '«{title}» está de vuelta.',
  'article.gone': 'Este artículo se ha quitado desde entonces.',
  'article.notRestorable':
    'No se puede restaurar: ya está de vuelta, se borró definitivamente, o desde entonces se añadió un artículo con el mismo enlace o texto.',
  'article.took': '{seconds} segundos',

  'feed.added':
    '{entries, plural, one {# entrada} other {# entradas}} en el feed, {loaded, plural, one {# artículo cargado} other {# artículos cargados}} ahora. Los nuevos se cargarán solos.',
  'feed.adding': '{title}: {done} de {of} artículos leídos.',
  'feed.next': 'La próxima lectura es {when}.',
  'feed.already': 'Este feed ya se sigue. La próxima lectura es {when}.',
  'feed.none': 'Este servidor aún no tiene feeds. `/feed añadir` añade uno.',
  'feed.listTitle': '{count, plural, one {# feed de este servidor} other {# feeds de este servidor}}',
  'feed.state':
    'Última lectura {last} · próxima {next} · {articles, plural, one {# artículo} other {# artículos}}',
  'feed.stopped':
    'Detenido {when} · {articles, plural, one {# artículo} other {# artículos}}. `/feed añadir` con su enlace lo reanuda.',
  'feed.failing':
    '{count, plural, one {La última lectura falló} other {Las últimas # lecturas fallaron}}: {reason}',
  'feed.unknown':
    'Aquí no hay ningún feed llamado «{name}». Elige uno de la lista que se abre mientras escribes.',
  'feed.remove': '¿Quitar el feed «{title}»? Trajo {count, plural, one {# artículo} other {# artículos}}.',
  'feed.remove.keep': 'Quitar, conservar artículos',
  'feed.remove.all': '{count, plural, one {Quitar con su artículo} other {Quitar con sus # artículos}}',
  'feed.removed':
    'El feed «{title}» se ha quitado, {count, plural, =0 {sin ningún artículo} one {con # artículo} other {con # artículos}}. `/feed añadir` lo recupera.',

  'quote.closest': 'Citas más cercanas a «{text}»',
  'quote.ofSpeaker': 'Lo que dijo {name}',
  'quote.noSpeaker': 'No se nombra a quien habla',
  'quote.reported': 'referido, no citado',
  'quote.nothing': 'Ninguna cita contiene estas palabras. Prueba con otras.',
  'quote.nothingThere':
    'Aquí ninguna cita contiene estas palabras: {place}. Quita la persona o el artículo para buscar en todo.',
  'quote.unknownSpeaker':
    'Aquí no se cita a nadie llamado «{name}». Elige un nombre de la lista que se abre mientras escribes.',
  'quote.noWords': 'Eso no tiene palabras. Escribe algunas palabras que alguien dijo.',
  'quote.exact': 'Estas palabras están en los artículos, palabra por palabra.',
  'quote.altered': 'Los artículos lo dicen de otra manera.',
  'quote.difference': '~~Tachado~~: no está en el artículo. **Negrita**: falta en tu texto.',
  'quote.notFound': 'Estas palabras no están en los artículos.',

  'settings.title': 'Ajustes de este servidor',
  'settings.moderatorRole':
    '**Moderación**\nQuién puede cambiar los artículos, además de quienes gestionan el servidor. Para que el rol vea los comandos, permítelo en Ajustes del servidor → Integraciones.',
  'settings.moderatorRole.placeholder': 'Ningún rol',
  'settings.channels': '**Canales**\nDónde responde el bot a las preguntas.',
  'settings.channels.placeholder': 'Todos los canales',
  'settings.language': '**Idioma**\nEl que habla el bot. Los pasajes quedan como se escribieron.',
  'settings.language.auto': 'El de cada miembro',
  'settings.passages': '**Pasajes en una respuesta**',
  'settings.passages.count': '{count, plural, one {# pasaje} other {# pasajes}}',
  'settings.cooldown': '**Pausa**\nCuánto espera un miembro entre dos preguntas.',
  'settings.cooldown.none': 'Sin pausa',
  'settings.cooldown.seconds': '{count, plural, one {# segundo} other {# segundos}}',
  'settings.pace': '**Ritmo**\nCuántas preguntas pueden hacer todos los miembros juntos.',
  'settings.pace.none': 'Sin límite',
  'settings.pace.count': '{count, plural, one {# pregunta por minuto} other {# preguntas por minuto}}',
  'settings.retention':
    '**Preguntas**\nCuánto tiempo se conservan para `/resumen`, sin nombres. Después se borran.',
  'settings.retention.none': '1 día, para los botones de las respuestas',
  'settings.retention.count': '{count, plural, one {# día} many {# días} other {# días}}',
  'settings.private.on': 'Solo quien pregunta ve la respuesta',
  'settings.private.off': 'Todo el canal ve las respuestas',
  'settings.private.turnOn': 'Hacer privadas las respuestas',
  'settings.private.turnOff': 'Hacer públicas las respuestas',
  'settings.corpus.on': 'También se busca en los artículos incluidos con el bot',
  'settings.corpus.off': 'No se busca en los artículos incluidos con el bot',
  'settings.corpus.turnOn': 'Buscar en los artículos incluidos',
  'settings.corpus.turnOff': 'Dejar fuera los artículos incluidos',
  'settings.changed': 'Guardado {when}.',

  'privacy.title': 'Qué guarda el bot',
  'privacy.members':
    '**Si preguntas**\nTu pregunta y su respuesta se guardan {days, plural, one {# día} other {# días}}, sin tu nombre; la moderación elige cuánto en `/ajustes`. Si dices si una respuesta te ayudó, se guarda {voting, plural, one {# día} other {# días}} como máximo un código que te representa, para que cuente una sola vez. El bot solo lee los mensajes que lo mencionan o sobre los que alguien pregunta.',
  'privacy.deleteQuestions': 'Borrar las preguntas de este servidor',
  'privacy.confirm':
    '¿Borrar todas las preguntas hechas en este servidor y, con ellas, lo que cuenta `/resumen`? No se puede deshacer.',
  'privacy.deleteForGood': 'Borrar definitivamente',
  'privacy.deleted': '{count, plural, one {Se ha borrado # pregunta.} other {Se han borrado # preguntas.}}',
  'privacy.moderators':
    '**Si cambias artículos o ajustes**\nTu identificador de Discord consta en el registro de cambios de este servidor, para que se vea quién hizo qué.',
  'privacy.forget': 'Borrar mi identificador',
  'privacy.nothing': 'Nada de lo que se guarda aquí te nombra.',
  'privacy.forgotten':
    '{count, plural, one {Tu identificador se ha borrado de # entrada.} other {Tu identificador se ha borrado de # entradas.}} Lo que hiciste permanece, sin tu identificador.',

  'error.unknownCommand': 'Este comando ya no existe. Discord lo quitará pronto de la lista.',
  'error.oldComponent':
    'Este botón es de una versión anterior del bot. Ejecuta el comando otra vez, por favor.',
  'error.notManager': 'Solo los miembros que pueden gestionar el servidor pueden hacer esto.',
  'error.notModerator':
    'Solo la moderación puede hacer esto: quienes pueden gestionar el servidor o tienen el rol elegido en `/ajustes`.',
  'error.cooldown': 'Podrás volver a preguntar {when}.',
  'error.pace': 'Se han hecho muchas preguntas aquí en un minuto. Podrás volver a preguntar {when}.',
  'error.failed':
    'Algo ha fallado en el bot. Inténtalo de nuevo, por favor; quien lo administra encontrará la causa con la referencia {reference}.',
  'error.store':
    'La base de datos del bot no está disponible en este momento; no se ha cambiado nada. Inténtalo de nuevo en unos minutos, por favor; referencia {reference}.',
  'error.forbidden':
    'Discord no permite al bot hacer eso aquí. Alguien que gestione el servidor puede permitirlo.',

  'help.title': 'Verbatim responde con las propias palabras de los artículos',
  'help.intro': 'Cada respuesta es una cita, con el artículo y el párrafo en que se encuentra.',
  'help.menus': 'En el menú de un mensaje, en Aplicaciones: {names}. O menciona al bot con una pregunta.',
  'insights.title': 'Lo que preguntan los miembros',
  'insights.none': 'Por ahora no se conserva ninguna pregunta.',
  'insights.counts':
    '{asked, plural, one {# pregunta} many {# preguntas} other {# preguntas}} {days, plural, one {en el último día} many {en los últimos # días} other {en los últimos # días}}, {unanswered} sin respuesta.',
  'insights.unanswered': '**Sin respuesta**, las parecidas juntas',
  'insights.reported': 'señalada por miembros',
  'insights.unhelpful': '**Respuestas marcadas como no útiles**',
  'insights.read': '**Artículos con más respuestas**',
  'insights.weeks': '**Preguntas por semana**',
  'insights.week': 'semana del {monday}: {asked}, {unanswered} sin respuesta',
  'insights.picture': 'Barras: preguntas por semana. La parte rayada quedó sin respuesta.',
  'insights.exported':
    '{count, plural, one {# pregunta} many {# preguntas} other {# preguntas}} en una tabla, sin nombres.',
  'help.privacy':
    'De tus mensajes, el bot solo lee los que lo mencionan y aquellos en los que eliges «Preguntar sobre esto».',
};

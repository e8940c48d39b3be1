import { articles } from './articles/pt.ts';
import type { Catalogue } from './catalogue.ts';
import { faults } from './faults/pt.ts';

/** What the bot says in Brazilian Portuguese. */
export const pt: Catalogue = {
  ...faults,
  ...articles,

  'answer.notFound': 'Os artigos não respondem a isso.',
  'answer.notFoundThere': 'Este artigo não responde a isso.',
  'answer.nearest': 'Os trechos mais próximos:',
  'answer.nothing': 'Nenhum trecho contém uma dessas palavras. Tente com outras.',
  'answer.searchedInstead': 'Pesquisado “{searched}” em vez de “{word}”',
  'answer.question': 'Pergunta: {question}',
  'answer.paragraph': '¶\u00a0{number}',
  'answer.lost':
    '{count, plural, one {Falta # trecho: seu artigo foi alterado ou removido.} many {Faltam # trechos: seus artigos foram alterados ou removidos.} other {Faltam # trechos: seus artigos foram alterados ou removidos.}}',
  'answer.gone': 'O artigo foi alterado ou removido desde então. Pergunte de novo.',
  'answer.expired': 'Esta resposta não é mais guardada. Pergunte de novo.',
  'answer.page': 'Página {page} de {pages}',
  'answer.previous': 'Anterior',
  'answer.next': 'Próxima',
  'answer.show': 'Ver ¶ {number}',
  'answer.around': 'Ler os parágrafos ao redor de um trecho',
  'answer.narrow': 'Pesquisar só em um destes artigos',
  'answer.widen': 'Pesquisar em todos os artigos',
  'answer.helpful': 'Útil',
  'answer.unhelpful': 'Não foi útil',
  'answer.again': 'Perguntar de novo',
  'answer.again.label': 'Sua pergunta',
  'answer.share': 'Compartilhar no canal',
  'answer.sharedBefore': 'Esta resposta já foi compartilhada no canal.',
  'answer.tell': 'Avisar a moderação',
  'answer.told':
    'Anotado para os moderadores: esta pergunta não tem resposta. Seu nome não é guardado com ela.',
  'answer.toldBefore': 'Esta pergunta já está anotada para os moderadores.',
  'answer.thanks': 'Obrigado. Sua opinião foi contada sem o seu nome.',
  'answer.votedBefore': 'Você já disse isso; só conta uma vez.',
  'answer.voteClosed': 'As opiniões sobre esta resposta não são mais contadas.',
  'around.earlier': 'Parágrafos anteriores',
  'around.later': 'Parágrafos seguintes',

  'ask.emptyLibrary': 'Ainda não há artigos sobre os quais perguntar.',
  'ask.emptyQuestion': 'Essa pergunta não tem palavras. Pergunte algo como “o que a Microsoft negou?”',
  'ask.unknownArticle':
    'Não há nenhum artigo chamado “{name}” aqui. Escolha um da lista que se abre enquanto você digita.',
  'ask.elsewhere': 'As perguntas são respondidas em {channels}.',
  'ask.noText': 'Esta mensagem não tem texto sobre o qual perguntar.',
  'mention.help':
    'Mencione-me junto com uma pergunta, como “o que a Microsoft negou?”, ou use `/perguntar`. Para perguntar sobre o que outra pessoa escreveu, abra o menu da mensagem: Apps, “Perguntar sobre isto”.',
  'mention.private': 'As respostas são privadas neste servidor.',
  'mention.open': 'Ver a resposta',
  'mention.direct':
    'Respondo a perguntas nos servidores, a partir dos artigos deles. Pergunte lá: mencione-me com uma pergunta ou use `/perguntar`.',

  'article.added':
    'Adicionado: {passages, plural, one {# trecho} many {# trechos} other {# trechos}}, {words, plural, one {# palavra} many {# palavras} other {# palavras}}. Agora é só perguntar.',
  'article.already': 'Ele já está aqui; nada foi adicionado.',
  'article.refused': '**Não adicionado:** {source}\n{reason}.',
  'article.full': '**Nada foi adicionado.** {reason}.',
  'article.shipped':
    '“{title}” vem com o bot. Em `/configurações` é possível deixar de fora todos os artigos incluídos.',
  'article.none': 'Este servidor ainda não tem artigos próprios. `/artigo adicionar` os adiciona.',
  'article.noMatch': 'Nenhum título dos artigos deste servidor contém “{search}”.',
  'article.listTitle':
    '{count, plural, one {# artigo deste servidor} many {# artigos deste servidor} other {# artigos deste servidor}}',
  'article.size':
    '{passages, plural, one {# trecho} many {# trechos} other {# trechos}}, {words, plural, one {# palavra} many {# palavras} other {# palavras}}',
  'article.speakers': '**Quem fala:** {names}',
  'article.more': '{count, plural, one {e mais # trecho} many {e mais # trechos} other {e mais # trechos}}',
  'article.adding': '{done} de {of} fontes: lendo.',
  'article.remove':
    'Remover “{title}” com {passages, plural, one {sua passagem} other {suas # passagens}}? Pode ser restaurado durante {days} dias.',
  'article.remove.confirm': 'Remover',
  'article.removed': '“{title}” foi removido. Pode ser restaurado até ser apagado de vez {when}.',
  'article.restore': 'Restaurar',
  'article.restored': '“{title}” está de volta.',
  'article.gone': 'Este artigo foi removido desde então.',
  'article.notRestorable':
    'Não é possível restaurar: ele já está de volta, foi apagado de vez, ou um artigo com o mesmo link ou texto foi adicionado depois.',
  'article.took': '{seconds} segundos',

  'feed.added':
    '{entries, plural, one {# entrada} other {# entradas}} no feed, {loaded, plural, one {# artigo carregado} other {# artigos carregados}} agora. Os novos serão carregados automaticamente.',
  'feed.adding': '{title}: {done} de {of} artigos lidos.',
  'feed.next': 'A próxima leitura é {when}.',
  'feed.already': 'Este feed já é acompanhado. A próxima leitura é {when}.',
  'feed.none': 'Este servidor ainda não tem feeds. `/feed adicionar` adiciona um.',
  'feed.listTitle': '{count, plural, one {# feed deste servidor} other {# feeds deste servidor}}',
  'feed.state':
    'Última leitura {last} · próxima {next} · {articles, plural, one {# artigo} other {# artigos}}',
  'feed.stopped':
    'Parado {when} · {articles, plural, one {# artigo} other {# artigos}}. `/feed adicionar` com o link dele o retoma.',
  'feed.failing':
    '{count, plural, one {A última leitura falhou} other {As últimas # leituras falharam}}: {reason}',
  'feed.unknown':
    'Não há aqui nenhum feed chamado “{name}”. Escolha um da lista que abre enquanto você digita.',
  'feed.remove': 'Remover o feed “{title}”? Ele trouxe {count, plural, one {# artigo} other {# artigos}}.',
  'feed.remove.keep': 'Remover, manter artigos',
  'feed.remove.all': '{count, plural, one {Remover com seu artigo} other {Remover com seus # artigos}}',
  'feed.removed':
    'O feed “{title}” foi removido, {count, plural, =0 {sem nenhum artigo} one {com # artigo} other {com # artigos}}. `/feed adicionar` o traz de volta.',

  'quote.closest': 'Citações mais próximas de “{text}”',
  'quote.ofSpeaker': 'O que {name} disse',
  'quote.noSpeaker': 'Quem fala não é nomeado',
  'quote.reported': 'relatado, não citado',
  'quote.nothing': 'Nenhuma citação contém estas palavras. Tente com outras.',
  'quote.nothingThere':
    'Aqui nenhuma citação contém estas palavras: {place}. Tire a pessoa ou o artigo para procurar em tudo.',
  'quote.unknownSpeaker':
    'Ninguém chamado “{name}” é citado aqui. Escolha um nome da lista que se abre enquanto você digita.',
  'quote.noWords': 'Isso não tem palavras. Digite algumas palavras que alguém disse.',
  'quote.exact': 'Estas palavras estão nos artigos, palavra por palavra.',
  'quote.altered': 'Os artigos dizem isso de outra forma.',
  'quote.difference': '~~Riscado~~: não está no artigo. **Negrito**: falta no seu texto.',
  'quote.notFound': 'Estas palavras não estão nos artigos.',

  'settings.title': 'Configurações deste servidor',
  'settings.moderatorRole':
    '**Moderação**\nQuem pode alterar os artigos, além de quem gerencia o servidor. Para que o cargo veja os comandos, permita-o em Configurações do servidor → Integrações.',
  'settings.moderatorRole.placeholder': 'Nenhum cargo',
  'settings.channels': '**Canais**\nOnde o bot responde às perguntas.',
  'settings.channels.placeholder': 'Todos os canais',
  'settings.language': '**Idioma**\nO que o bot fala. Os trechos ficam como foram escritos.',
  'settings.language.auto': 'O de cada membro',
  'settings.passages': '**Trechos em uma resposta**',
  'settings.passages.count': '{count, plural, one {# trecho} other {# trechos}}',
  'settings.cooldown': '**Pausa**\nQuanto tempo um membro espera entre duas perguntas.',
  'settings.cooldown.none': 'Sem pausa',
  'settings.cooldown.seconds': '{count, plural, one {# segundo} other {# segundos}}',
  'settings.pace': '**Ritmo**\nQuantas perguntas todos os membros juntos podem fazer.',
  'settings.pace.none': 'Sem limite',
  'settings.pace.count': '{count, plural, one {# pergunta por minuto} other {# perguntas por minuto}}',
  'settings.retention':
    '**Perguntas**\nPor quanto tempo são guardadas para `/panorama`, sem nomes. Depois são apagadas.',
  'settings.retention.none': '1 dia, para os botões das respostas',
  'settings.retention.count': '{count, plural, one {# dia} many {# dias} other {# dias}}',
  'settings.private.on': 'Só quem pergunta vê a resposta',
  'settings.private.off': 'Todos no canal veem as respostas',
  'settings.private.turnOn': 'Tornar as respostas privadas',
  'settings.private.turnOff': 'Tornar as respostas públicas',
  'settings.corpus.on': 'Os artigos que acompanham o bot também são pesquisados',
  'settings.corpus.off': 'Os artigos que acompanham o bot não são pesquisados',
  'settings.corpus.turnOn': 'Pesquisar os artigos incluídos',
  'settings.corpus.turnOff': 'Deixar de fora os artigos incluídos',
  'settings.changed': 'Salvo {when}.',

  'privacy.title': 'O que o bot guarda',
  'privacy.members':
    '**Se você pergunta**\nSua pergunta e a resposta ficam guardadas por {days, plural, one {# dia} other {# dias}}, sem o seu nome; a moderação escolhe por quanto tempo em `/configurações`. Se você diz se uma resposta ajudou, um código que representa você fica guardado por no máximo {voting, plural, one {# dia} other {# dias}}, para que conte uma só vez. O bot só lê mensagens que o mencionam ou sobre as quais alguém pergunta.',
  'privacy.deleteQuestions': 'Apagar as perguntas deste servidor',
  'privacy.confirm':
    'Apagar todas as perguntas feitas neste servidor e, com elas, o que o `/panorama` mostra? Não dá para desfazer.',
  'privacy.deleteForGood': 'Apagar de vez',
  'privacy.deleted': '{count, plural, one {# pergunta foi apagada.} other {# perguntas foram apagadas.}}',
  'privacy.moderators':
    '**Se você muda artigos ou configurações**\nSeu ID do Discord fica no registro de mudanças deste servidor, para que se veja quem fez o quê.',
  'privacy.forget': 'Apagar meu ID',
  'privacy.nothing': 'Nada do que está guardado aqui identifica você.',
  'privacy.forgotten':
    '{count, plural, one {Seu ID foi apagado de # registro.} other {Seu ID foi apagado de # registros.}} O que você fez permanece, sem o seu ID.',

  'error.unknownCommand': 'Este comando não existe mais. O Discord vai tirá-lo da lista em breve.',
  'error.oldComponent': 'Este botão é de uma versão anterior do bot. Execute o comando novamente, por favor.',
  'error.notManager': 'Só membros que podem gerenciar o servidor podem fazer isso.',
  'error.notModerator':
    'Só a moderação pode fazer isso: quem pode gerenciar o servidor ou tem o cargo escolhido em `/configurações`.',
  'error.cooldown': 'Você poderá perguntar de novo {when}.',
  'error.pace': 'Muitas perguntas foram feitas aqui em um minuto. Você poderá perguntar de novo {when}.',
  'error.failed':
    'Algo deu errado no bot. Tente novamente, por favor; quem o administra encontra a causa pela referência {reference}.',
  'error.store':
    'O banco de dados do bot não está disponível no momento; nada foi alterado. Tente novamente em alguns minutos, por favor; referência {reference}.',
  'error.forbidden':
    'O Discord não deixa o bot fazer isso aqui. Alguém que gerencie o servidor pode permitir.',

  'help.title': 'O Verbatim responde com as próprias palavras dos artigos',
  'help.intro': 'Cada resposta é uma citação, com o artigo e o parágrafo em que ela está.',
  'help.menus': 'No menu de uma mensagem, em Apps: {names}. Ou mencione o bot com uma pergunta.',
  'insights.title': 'O que os membros perguntam',
  'insights.none': 'Nenhuma pergunta está guardada no momento.',
  'insights.counts':
    '{asked, plural, one {# pergunta} many {# perguntas} other {# perguntas}} {days, plural, one {no último dia} many {nos últimos # dias} other {nos últimos # dias}}, {unanswered} sem resposta.',
  'insights.unanswered': '**Sem resposta**, as parecidas juntas',
  'insights.reported': 'sinalizada por membros',
  'insights.unhelpful': '**Respostas marcadas como não úteis**',
  'insights.read': '**Artigos com mais respostas**',
  'insights.weeks': '**Perguntas por semana**',
  'insights.week': 'semana de {monday}: {asked}, {unanswered} sem resposta',
  'insights.picture': 'Barras: perguntas por semana. A parte hachurada ficou sem resposta.',
  'insights.exported':
    '{count, plural, one {# pergunta} many {# perguntas} other {# perguntas}} em uma tabela, sem nomes.',
  'help.privacy':
    'Das suas mensagens, o bot só lê as que o mencionam e aquelas em que você escolhe “Perguntar sobre isto”.',
};

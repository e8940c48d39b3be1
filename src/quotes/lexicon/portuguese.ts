import { type Lexicon, phrases, words } from './lexicon.ts';

export const portuguese: Lexicon = {
  cues: words(
    `disse diz dizem disseram dizia dizendo afirmou afirma afirmaram explicou explica explicaram declarou declara garantiu
     garante assegurou assegura acrescentou acrescenta contou conta comentou comenta salientou salienta sublinhou sublinha
     destacou destaca lembrou lembra recordou recorda reconheceu reconhece admitiu admite alertou alerta avisou avisa
     respondeu responde perguntou pergunta insistiu insiste anunciou anuncia informou informa escreveu escreve reiterou
     frisou frisa concluiu conclui confessou confessa relatou relata denunciou denuncia negou nega prometeu promete
     lamentou lamenta criticou critica gritou desabafou referiu refere ressaltou ressalta adiantou revelou revela opinou
     defendeu defende completou argumentou argumenta`,
  ),
  weakCues: words(
    `chamou chama classificou classifica pediu pede acusou acusa considerou considera acredita brincou brinca
     celebrou definiu define descreveu descreve falou fala exigiu exige continuou elogiou teme espera qualificou`,
  ),
  nounLike: words(''),
  behindCues: words(''),
  according: phrases('segundo, de acordo com, na opinião de, conforme, nas palavras de, para'),
  reportive: words(''),
  pronouns: { male: words('ele'), female: words('ela'), plural: words('eles elas nós'), thing: words('') },
  possessives: { male: words('dele'), female: words('dela') },
  determiners: words(
    'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa meu minha vários várias dois duas três alguns algumas cada nenhum outro outra',
  ),
  definite: words('o a este esta'),
  prepositions: words(
    'de do da dos das em no na nos nas com por pelo pela para sem sobre entre desde até contra segundo ante após durante ao à aos às',
  ),
  linking: words('de do da dos das para'),
  function: words(
    `o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para sem sobre entre desde até contra
     segundo após durante ao à aos às e ou mas que quem qual cujo cuja onde quando como se porque embora enquanto ele ela
     eles elas eu tu nós me te lhe lhes seu sua seus suas não nem mais muito também já ainda é são era eram foi foram
     tem têm tinha será está estão este esta isto esse essa isso ontem hoje amanhã segunda terça quarta quinta sexta
     sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro além
     depois antes agora então assim hoje alguns`,
  ),
  past: words(''),
  between: words('tem têm tinha também já lhe lhes se o depois ontem hoje ainda não que sempre'),
  titles: {
    male: words('senhor sr sr. dom presidente ministro prefeito rei general'),
    female: words('senhora sra sra. dona presidenta ministra prefeita rainha'),
    neutral: words('dr. dr dra dra. juiz juíza capitão'),
  },
  nouns: {
    male: words('homem pai filho irmão marido ministro diretor director porta-voz engenheiro comandante'),
    female: words('mulher mãe filha irmã esposa ministra diretora directora engenheira'),
  },
  organisation: words(
    `universidade ministério partido governo banco sindicato associação conselho tribunal polícia hospital empresa
     companhia grupo comissão congresso senado câmara federação`,
  ),
  organisationNouns: words(
    'empresa companhia ministério partido governo banco sindicato associação polícia oposição câmara',
  ),
  standIns: words('empresa companhia'),
  naming: words(
    'chamado chamada intitulado intitulada apelidado apelidada denominado denominada conhecido conhecida filme livro romance canção disco série obra jornal revista',
  ),
  documents: words('comunicado relatório carta estudo documento declaração nota sentença'),
  elisions: null,
  dropsSubjects: true,
  dialogueDashes: true,
  capitalNouns: false,
};

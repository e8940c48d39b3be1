import { type Lexicon, phrases, words } from './lexicon.ts';

export const spanish: Lexicon = {
  cues: words(
    `dijo dice dicen decía dijeron diciendo afirmó afirma afirmaron explicó explica explicaron aseguró asegura aseguraron
     declaró declara declararon señaló señala señalaron añadió añade agregó agrega contó cuenta comentó comenta indicó indica
     indicaron manifestó manifiesta subrayó subraya destacó destaca recordó recuerda reconoció reconoce admitió admite advirtió
     advierte respondió responde preguntó pregunta insistió insiste sostuvo sostiene anunció anuncia informó informa
     escribió escribe reiteró reitera precisó precisa apuntó apunta concluyó concluye confesó confiesa relató relata
     denunció denuncia expresó expresa exclamó exclama negó niega prometió promete opinó opina replicó lamentó
     lamenta criticó critica gritó grita susurró zanjó recalcó recalca matizó matiza`,
  ),
  weakCues: words(
    `calificó califica llamó llama pidió pide acusó acusa consideró considera cree creía bromeó bromea celebró
     celebra definió define describió describe habló habla exigió exige ironizó continuó continúa prosiguió
     elogió tildó tachó reclamó temió espera`,
  ),
  nounLike: words(''),
  behindCues: words(''),
  according: phrases('según, de acuerdo con, en palabras de, a juicio de, en opinión de'),
  reportive: words(''),
  pronouns: {
    male: words('él'),
    female: words('ella'),
    plural: words('ellos ellas nosotros'),
    thing: words(''),
  },
  possessives: { male: words(''), female: words('') },
  determiners: words(
    'el la los las un una unos unas su sus este esta estos estas ese esa mi mis varios varias dos tres algunos algunas cada ningún otro otra',
  ),
  definite: words('el la este esta'),
  prepositions: words(
    'de del a al en con por para sin sobre entre desde hasta hacia contra según ante bajo tras durante mediante',
  ),
  linking: words('de del para a'),
  function: words(
    `el la los las un una unos unas de del a al en con por para sin sobre entre desde hasta hacia contra según ante bajo
     tras durante y e o u pero sino que quien quienes cual cuyo cuya donde cuando como si porque aunque mientras él ella
     ellos ellas yo tú nosotros se me te le les lo nos su sus no ni más muy también ya aún todavía es son era eran fue
     fueron ha han había habían será está están este esta estos estas ese esa eso ayer hoy mañana lunes martes miércoles
     jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
     diciembre además después antes ahora entonces así luego sin embargo al`,
  ),
  past: words(''),
  between: words('ha han había habían también ya le les se lo después luego ayer hoy además no que siempre'),
  titles: {
    male: words('señor sr sr. don presidente ministro alcalde rey general'),
    female: words('señora sra sra. doña presidenta ministra alcaldesa reina'),
    neutral: words('dr. dr dra dra. juez capitán'),
  },
  nouns: {
    male: words(
      'hombre padre hijo hermano marido presidente ministro alcalde director portavoz jefe arquitecto',
    ),
    female: words('mujer madre hija hermana esposa presidenta ministra alcaldesa directora jefa'),
  },
  organisation: words(
    `universidad ministerio partido gobierno banco sindicato asociación consejo tribunal policía hospital empresa
     compañía grupo comisión congreso senado ayuntamiento dirección federación`,
  ),
  organisationNouns: words(
    'empresa compañía ministerio partido gobierno banco sindicato asociación policía oposición ayuntamiento',
  ),
  standIns: words('empresa compañía'),
  naming: words(
    'llamado llamada titulado titulada apodado apodada denominado denominada conocido conocida como película libro novela canción disco serie obra diario revista',
  ),
  documents: words('comunicado informe carta estudio documento declaración nota sentencia'),
  elisions: null,
  dropsSubjects: true,
  dialogueDashes: true,
  capitalNouns: false,
};

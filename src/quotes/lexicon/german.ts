import { type Lexicon, phrases, words } from './lexicon.ts';

export const german: Lexicon = {
  cues: words(
    `sagt sagte sagten sagen gesagt erklärt erklärte erklärten meint meinte meinten betont betonte betonten
     berichtet berichtete berichteten erzählt erzählte erzählten behauptet behauptete antwortet antwortete fragt fragte
     schreibt schrieb schrieben geschrieben äußert äußerte äußerten ergänzt ergänzte warnt warnte warnten fordert forderte
     forderten kritisiert kritisierte kritisierten lobt lobte teilt teilte teilten mitgeteilt fügt fügte bestätigt bestätigte
     versichert versicherte versprach verspricht verkündet verkündete unterstreicht unterstrich bekräftigt
     bekräftigte heißt hieß vermutet vermutete argumentiert argumentierte räumt räumte gab gibt rief ruft flüsterte
     entgegnet entgegnete erwidert erwiderte kommentiert kommentierte mahnt mahnte beteuert beteuerte erinnert
     erinnerte sprach sprachen spricht nannte nannten nennt nennen bezeichnet bezeichnete bezeichneten begründet begründete
     kündigt kündigte wirft warf`,
  ),
  weakCues: words(
    `glaubt glaubte denkt dachte freut freute findet fand fuhr fährt lacht lachte scherzt scherzte schimpft schimpfte
     klagt klagte beklagt beklagte bedauert bedauerte begrüßte begrüßt sieht sah hofft hoffte wertet wertete
     reagiert reagierte bittet bat lehnt lehnte plädiert plädierte verlangt verlangte zeigt zeigte weist wies drohte droht
     sprechen rechnet rechnete beschreibt beschrieb vergleicht verglich zitiert zitierte verurteilt verurteilte
     befand resümiert resümierte schätzt schätzte hält hielt stellt stellte`,
  ),
  nounLike: words(''),
  behindCues: words('so'),
  according: phrases(
    'laut, nach angaben von, nach angaben des, nach angaben der, nach den worten von, nach den worten des, nach den worten der, nach ansicht von, nach ansicht des, nach ansicht der, nach auffassung von, nach auffassung des, nach auffassung der, nach aussage von, nach aussage des, nach aussage der, gemäß',
  ),
  reportive: words('sei seien habe werde könne müsse solle wolle dürfe gebe fühle gehe stehe komme'),
  pronouns: { male: words('er'), female: words('sie'), plural: words('wir'), thing: words('es') },
  possessives: {
    male: words('sein seine seiner seinem seinen seines ihn ihm'),
    female: words('ihr ihre ihrer ihrem ihren ihres'),
  },
  determiners: words(
    `der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem
     ihren dieser diese dieses diesem diesen mehrere viele einige kein keine beide zwei drei alle unser unsere`,
  ),
  definite: words('der die das den dem dieser diese dieses'),
  prepositions: words(
    `von vom in im an am auf bei beim mit nach zu zum zur aus für über unter vor gegen um durch seit während wegen
     zwischen ohne bis laut ab neben hinter gegenüber trotz`,
  ),
  linking: words('von vom der des für aus bei im'),
  function: words(
    `der die das den dem des ein eine einer einem einen eines und oder aber doch denn sondern wenn als während weil
     obwohl nachdem bevor seit dass ob wer was wie wo warum er sie es wir ihr ich man sich nicht auch noch nur schon
     sehr so dann nun jetzt hier dort da dies diese dieser dieses in im an am auf bei beim mit nach zu zum zur aus für
     über unter vor gegen um durch von vom laut bis ab ist war sind waren wird wurde wurden werden hat hatte haben
     hatten kann könne müsse habe sei werde will wollte soll sollte muss mehr kein keine alle viele mehrere einige
     beide zwei drei gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
     januar februar märz april mai juni juli august september oktober november dezember außerdem allerdings dagegen
     jedoch zudem damit dabei darauf deshalb sein seine seiner ihre ihrer ihren niemand nichts`,
  ),
  past: words(''),
  between: words(
    `auch noch dann nun jetzt später gestern heute am bereits schon wiederum dazu darauf daraufhin hingegen jedoch
     aber zuvor außerdem zudem indes ebenfalls hat habe hatte haben hatten wurde sich es dagegen selbst`,
  ),
  titles: {
    male: words(
      'herr herrn präsident minister kanzler bundeskanzler sprecher vorsitzender bürgermeister oberbürgermeister könig papst bischof',
    ),
    female: words(
      'frau präsidentin ministerin kanzlerin bundeskanzlerin sprecherin vorsitzende bürgermeisterin oberbürgermeisterin königin',
    ),
    neutral: words('dr dr. prof prof. professor general'),
  },
  nouns: {
    male: words(
      'mann vater sohn bruder sprecher minister präsident bürgermeister lehrer arzt chef leiter direktor anwalt richter trainer',
    ),
    female: words(
      'frau mutter tochter schwester sprecherin ministerin präsidentin bürgermeisterin lehrerin ärztin chefin leiterin direktorin anwältin richterin trainerin anwohnerin',
    ),
  },
  organisation: words(
    `gmbh ag partei regierung ministerium bundestag bundesrat landtag universität polizei gericht bundesgericht
     bundesministerium verband verein gewerkschaft bank kirche kommission parlament senat amt behörde zeitung spiegel
     stadt land landesamt bundesamt institut stiftung fraktion unternehmen`,
  ),
  organisationNouns: words(
    'unternehmen firma partei regierung ministerium polizei verband verein gewerkschaft bank behörde zeitung amt fraktion opposition kommission gericht konzern',
  ),
  standIns: words('unternehmen firma konzern'),
  naming: words(
    `sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten namens titel film buch roman lied album serie
     sendung zeitung zeitschrift magazin stück oper theaterstück projekt gasthaus hotel restaurant motto band gruppe
     schiff aktion kampagne begriff wort`,
  ),
  documents: words(
    'erklärung bericht brief studie schreiben mitteilung pressemitteilung gutachten urteil dokument papier positionspapier stellungnahme memorandum',
  ),
  elisions: null,
  dropsSubjects: false,
  dialogueDashes: false,
  capitalNouns: true,
};

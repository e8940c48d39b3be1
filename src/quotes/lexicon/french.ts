import { type Lexicon, phrases, words } from './lexicon.ts';

export const french: Lexicon = {
  cues: words(
    `dit disait disent dire dites disant déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait
     expliquant ajoute ajouté ajoutait assure assuré assurait souligne souligné soulignait estime estimé estimait
     raconte raconté racontait confie confié confiait précise précisé précisait répond répondu répondait répondit
     demande demandé demandait annonce annoncé indique indiqué indiquait rappelle rappelé rappelait insiste insisté
     poursuit poursuivi conclut conclu juge jugé jugeait écrit écrivait lance lancé lançait dénonce dénoncé
     reconnaît reconnu admet admis prévient prévenu promet promis martèle martelé résume résumé rapporte rapporté
     rétorque rétorqué réplique répliqué murmure crie crié commente commenté regrette regretté déplore déploré
     affirmant soutient soutenu avance avancé révèle révélé témoigne témoigné savoir avertit averti`,
  ),
  weakCues: words(
    `salue salué évoque évoqué qualifie qualifié qualifiait parle parlé pense pensé croit cru réagi réagit plaisante
     plaisanté sourit soupire soupiré ironise tempère nuance défend défendu réjouit réjoui inquiète inquiété
     félicite félicité critique critiqué appelle appelé espère espéré souhaite souhaité voit vu reprend repris
     commence continue accuse accusé fustige fustigé vante trouve s'exclame exclame exclamé interroge indigne`,
  ),
  nounLike: words(''),
  behindCues: words(''),
  according: phrases("selon, d'après, pour, aux yeux de, citant"),
  reportive: words(''),
  pronouns: { male: words('il'), female: words('elle'), plural: words('ils elles nous'), thing: words('') },
  possessives: { male: words(''), female: words('') },
  determiners: words(
    `le la les l un une des du son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre plusieurs deux trois
     quelques certains certaines chaque aucun aucune`,
  ),
  definite: words('le la l ce cet cette'),
  prepositions: words(
    `de d à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après selon devant
     derrière parmi malgré dès jusque du des`,
  ),
  linking: words('de d du des à au pour chez'),
  function: words(
    `le la les l un une des du de d à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant
     avant après selon devant derrière et ou mais donc or ni car que qu qui quoi dont où quand comme si lorsque puisque
     il elle ils elles on nous vous je tu se s ce cet cette ces c son sa ses leur leurs ne n pas plus aussi encore très bien
     est sont était étaient a ont avait avaient sera seront été être avoir fait y lui eux me m te t alors ainsi puis
     enfin ici là tout toute tous toutes même lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars
     avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui demain cependant pourtant`,
  ),
  past: words(''),
  between: words(
    `a ont avait avaient est s se lui leur aussi encore alors ensuite également toujours déjà y en ne pas hier fait
     aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche qui avoir notamment par même`,
  ),
  titles: {
    male: words('m m. monsieur mr président ministre maire directeur'),
    female: words('mme mme. madame mlle présidente directrice'),
    neutral: words('dr docteur professeur me maître juge général capitaine'),
  },
  nouns: {
    male: words('homme père fils frère mari président directeur boulanger maire porte-parole'),
    female: words('femme mère fille sœur épouse présidente directrice institutrice avocate'),
  },
  organisation: words(
    `société entreprise groupe compagnie université ministère parti gouvernement banque syndicat association conseil
     tribunal police hôpital école musée fédération commission assemblée sénat mairie`,
  ),
  organisationNouns: words(
    'société entreprise groupe compagnie ministère parti gouvernement banque syndicat association police direction région mairie',
  ),
  standIns: words('société entreprise compagnie'),
  naming: words(
    `surnommé surnommée dit appelé appelée intitulé intitulée baptisé baptisée film livre roman chanson album journal
     magazine revue émission série pièce opéra tableau titre nommé nommée soi-disant`,
  ),
  documents: words('communiqué rapport lettre étude document déclaration texte jugement mémo note'),
  elisions: /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu,
  dropsSubjects: false,
  dialogueDashes: true,
  capitalNouns: false,
};

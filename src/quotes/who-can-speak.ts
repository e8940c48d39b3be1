import { type Lexicon, words } from './lexicon/lexicon.ts';
import type { Phrase } from './phrases.ts';

/** Whether a phrase stands for a person, an organisation or a document. */
export function canSpeak({ kind, head }: Phrase, lexicon: Lexicon): boolean {
  if (kind !== 'noun') return true;
  const { documents, organisationNouns } = lexicon;
  return documents.has(head) || organisationNouns.has(head) || isPersonal(head, lexicon);
}

/** Whether a noun stands for people. */
export function isPersonal(head: string, { nouns, titles, organisation }: Lexicon): boolean {
  return (
    nouns.male.has(head) ||
    nouns.female.has(head) ||
    titles.neutral.has(head) ||
    titles.male.has(head) ||
    titles.female.has(head) ||
    (personEnding.test(head) &&
      !things.has(head) &&
      !things.has(head.replace(/s$/, '')) &&
      !organisation.has(head))
  );
}

/** Whether a word behind a noun phrase is a verb or opens what follows it. */
export function goesOn(lower: string, lexicon: Lexicon): boolean {
  return isVerb(lower, lexicon) || lexicon.prepositions.has(lower) || lexicon.function.has(lower);
}

/** Whether a word looks like a finite verb or auxiliary. */
export function isVerb(lower: string, { cues, past, between }: Lexicon): boolean {
  return cues.has(lower) || past.has(lower) || between.has(lower) || /ed$/.test(lower);
}

/** English nouns for people mostly end so. */
const personEnding =
  /(?:er|or|ist|man|men|woman|women|ian|ant|(?<!m)ent|eer|ess|ee|ate|ary|people|aide|official|nurse|clerk|cop|chief|diplomat|colleague|police|person|witness|victim|guest|boss|coach|child|children|kid|host|pilot|guard|marine|cousin|source|friend|relative|native|detective|hostage|twin|fan|medic|paramedic|mechanic|critic|academic|intern|cadet|recruit|teen|head)s?$/;

/** English nouns that end like those and are things. */
const things = words(`
  absent access accident address after anger anniversary another answer apparent banner beer blister boiler
  border boundary budgetary burner business cancer career cent certificate chamber chapter charter chocolate
  climate cluster coffee color committee computer congress container content contrary cooler corner counter
  covenant cover current cyber danger darkness date debate december deer degree diary different dinner disaster
  distant door drawer dress easter either elephant encounter error estate event ever excess extent factor fate
  feather february fee fever fiber filter finger fist fitness flavor floor folder former free freezer gate
  gender giant grant hammer happiness harbor hate helicopter horror humor hunger illness important incident
  indoor infant instant january knee labor ladder late latter layer leather letter lever library list liver
  major mandate manner matter mattress mess meter military minor mirror mist monitor monster motor murder
  necessary neither never newsletter november number october odor offer order ordinary other outdoor over oyster
  paper paperer pennant per percent permanent pier plant plate poster powder power present press primary prior
  private process progress quarter rate reactor recent register relevant remainder reminder rent restaurant
  river rubber rumor salary scent sector senate separate september sewer shelter shoulder shower sickness silent
  silver slider state sticker stress success summary summer supper temporary tent terror theater three thunder
  timber toaster tower tractor trailer transfer tree trigger twist under vapor violent vocabulary wafer warrant
  water weakness weather whether wilderness winter wonder wrist`);

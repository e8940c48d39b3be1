import { type Lexicon, phrases, words } from './lexicon.ts';

/** Third person, past and participle of a regular verb; a final consonant is doubled where listed so. */
function inflect(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const doubled = /(?:quip|admit|submit|slip|spit|tut|blab|rap|refer|concur|demur|dub|nod|beg|chat)$/.test(
    verb,
  )
    ? verb + verb.at(-1)
    : verb;
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${doubled}ed`, `${doubled}ing`];
}

const regular = (list: string) => list.split(/\s+/).filter(Boolean).flatMap(inflect);

const speaking = `
  acknowledge ad-lib add admit advise affirm allege announce answer argue ask assert assure aver bemoan boast
  cable caution chant claim comment complain concede conclude concur confess confide confirm contend counsel
  counter cry declare demand deny disclose emphasise emphasize estimate exclaim explain express hint inform
  inquire insist interject joke lament lecture maintain mention mumble murmur mutter note object observe opine
  plead pledge predict proclaim profess promise propose protest quip reason recall reckon recount reiterate
  relate remark remind repeat reply report respond retort retweet reveal scoff shout signal speculate state
  stress suggest surmise testify theorise theorize threaten tweet urge venture volunteer vow warn whisper wire
  wonder yell`;

/** Verbs that say something about manner, judgement or another act; beside a quotation they carry it. */
const manner = `
  accuse agree allow apologise apologize appeal bark beam beg begin bellow bet blast blog brag bristle call
  characterise characterize chide chime chortle chuckle cite clarify coax compare condemn congratulate consider
  continue coo correct criticise criticize croak crow deadpan decree decry defend demur denounce deride describe
  dismiss dispute divulge dub e-mail echo elaborate email end enthuse expect finish fume gasp giggle gripe groan
  growl grumble guess gush hail holler hope howl identify implore instruct interpose interrupt intervene intone
  invite jest joke label laugh marvel mock muse narrate nod offer order persist point post praise pray preach
  press proceed question rage rail rant rate react reassure refer reflect reject rejoice rejoin reminisce roar
  scold scream shriek shrug sigh signal smile smirk snap snarl sneer snort sob specify squeal stammer start
  stutter summarise summarize tag tease term text thunder toast tout utter vent view wail weep whine wink worry
  yelp`;

export const english: Lexicon = {
  cues: words(
    `say says said saying tell tells told telling write writes wrote written writing read reads
     ${regular(speaking).join(' ')}`,
  ),
  weakCues: words(
    `think thinks thought thinking believe believes believed go goes went begin begins began beginning feel feels felt
     swear swears swore swearing shot speak speaks spoke speaking sing sang sings quote quotes quoted quoting add
     shake shook find finds found mean means meant know knows knew see sees saw hear hears heard fear feared fears
     ${regular(manner).join(' ')}`,
  ),
  nounLike: words(`${speaking} ${manner}`),
  behindCues: words(''),
  reportive: words(''),
  according: phrases('according to, in the words of, as told by, quoted by, quoting'),
  pronouns: { male: words('he'), female: words('she'), plural: words('they we'), thing: words('it') },
  possessives: { male: words('his himself'), female: words('her hers herself') },
  determiners: words(
    `a an the his her their its my our your one two three four five another some several many most other both
     this that these those each every no few all any`,
  ),
  definite: words('the this that'),
  prepositions: words(
    `of in on at by for with from to into onto over under about against between among through during before
     after since until near outside inside behind beside besides across along around beyond despite unlike
     toward towards upon within without amid via per`,
  ),
  linking: words('of for at from with in'),
  function: words(
    `a an the and but or nor so yet if when while as although though because since until unless after before
     once whether that which who whom whose what why how where there here this these those it he she they we you
     i his her their its our my your him them us me in on at by for with from to into over under about against
     between among through during near outside inside behind across along around beyond despite like unlike
     toward upon within without amid not no yes oh well now then still also even just only never always later
     earlier meanwhile afterward afterwards however moreover indeed instead perhaps maybe asked told speaking
     according is are was were be been has have had do does did will would can could may might must shall should
     some many most several few all both each every another other others one two three four five six seven eight
     nine ten last next first second third today yesterday tomorrow tonight monday tuesday wednesday thursday
     friday saturday sunday january february march april june july august september october november
     december more less such same too very much than nobody everybody somebody everyone someone anyone nothing
     everything something neither either of up out off down again ago`,
  ),
  past: words(
    `held stood sat came went took got ran fell kept made gave brought caught drove led met threw spent struck drew
     quit grew flew hung knelt laid lay leapt lent paid rode rose sent shook slept sank sold sought sprang stole
     stuck swam swung tore woke wore won wept became broke built chose crept fled flung fought forgot forgave froze hid
     hit hurt lost slid spun strode understood withdrew wound stepped walked looked turned nodded smiled laughed`,
  ),
  between: words(
    `has have had was were is are be been also later then once never always still already just only even again
     often sometimes recently reportedly repeatedly quickly immediately simply merely to who would will could may
     might must should did does do not yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday
     sunday ever soon finally now both all himself herself themselves first n't didn't wouldn't doesn't don't isn't wasn't
     aren't weren't couldn't can't won't hasn't haven't hadn't shouldn't`,
  ),
  titles: {
    male: words(
      'mr mr. sir lord king prince father congressman councilman alderman assemblyman brother duke',
    ),
    female: words(
      'mrs mrs. ms ms. miss dame lady queen princess sister congresswoman councilwoman assemblywoman madame mme mother duchess',
    ),
    neutral: words(
      `dr dr. doctor prof prof. professor rev rev. reverend president premier minister chancellor senator sen sen.
       rep rep. representative gov gov. governor mayor judge justice chief sheriff officer detective det. sgt sgt.
       sergeant lt lt. lieutenant capt capt. captain maj maj. major col col. colonel gen gen. general adm adm.
       admiral cmdr cmdr. commander ambassador secretary pope cardinal archbishop bishop rabbi imam sheik sheikh
       ayatollah chairman chairwoman chairperson director manager coach attorney superintendent supt. commissioner
       spokesman spokeswoman spokesperson executive analyst deputy marshal agent inspector constable corporal private
       warden pastor dean principal trooper comptroller treasurer prosecutor speaker leader editor comrade archdeacon
       vice-president coordinator economist counsel solicitor magistrate pvt. cpl. del. atty. amb. spec. petty rear brig. brigadier`,
    ),
  },
  nouns: {
    male: words(
      `man boy father son brother husband uncle nephew grandfather king spokesman chairman policeman fireman
       businessman salesman gentleman actor waiter widower monk priest boyfriend fisherman congressman workman
       fellow guy grandson fiance nobleman serviceman gunman cameraman craftsman salesman landlord stepfather
       son-in-law father-in-law brother-in-law`,
    ),
    female: words(
      `woman girl mother daughter sister wife aunt niece grandmother queen spokeswoman chairwoman policewoman
       businesswoman actress waitress widow nun girlfriend congresswoman lady housewife granddaughter fiancee
       hostess heiress saleswoman ballerina stewardess seamstress landlady midwife stepmother
       daughter-in-law mother-in-law sister-in-law`,
    ),
  },
  organisation: words(
    `corp corp. inc inc. co co. ltd ltd. plc company companies group bank trust university college institute school
     hospital department ministry agency committee commission council board association union federation party
     bureau office center centre court house senate congress parliament government times post journal news press
     tribune foundation society fund authority administration service services systems industries international
     laboratory laboratories museum church club league team army navy air force police army organization
     organisation network securities partners associates airlines motors mills paper chemical pharmaceuticals
     brothers bros & fund holdings conference alliance front movement coalition campaign academy orchestra theater
     theatre restaurant diner hotel cafe street avenue road river lake county valley park airport bridge city`,
  ),
  organisationNouns: words(
    `company firm agency bank group union ministry department government committee board commission council
     association organization organisation party bureau court court's museum university newspaper magazine
     journal authority administration army military airline hospital foundation institute league team
     corporation automaker maker retailer publisher brokerage fund carrier utility center centre panel school club`,
  ),
  standIns: words(
    'company firm bank airline newspaper magazine carrier corporation retailer automaker publisher brokerage agency manufacturer',
  ),
  naming: words(
    `called named titled entitled nicknamed dubbed known so-called labeled labelled song film movie book novel album play
     show series poem painting program programme magazine newspaper newspapers newsletter ballet opera musical
     column column's essay single track sitcom paper journal memoir cookbook autobiography term word words phrase
     sign signs banner banners button buttons placard placards plaque poster posters headline bumper sticker
     slogan motto lettering drama comedy exhibit exhibition ship yacht sculpture documentary as`,
  ),
  documents: words(
    `statement report letter memo memorandum document documents study editorial article note release bulletin
     complaint indictment lawsuit suit filing affidavit ruling opinion resolution communique dispatch
     newsletter newspaper magazine email e-mail message petition decree order summary survey transcript
     advertisement ad manual diary journal leaflet pamphlet sign brief decision law bill constitution treaty`,
  ),
  elisions: null,
  dropsSubjects: false,
  dialogueDashes: false,
  capitalNouns: false,
};

/** What kind of words the answer to a question is expected to hold. */
export type AnswerType = 'person' | 'place' | 'time' | 'number' | 'definition' | 'reason' | 'other';

/** Openings that tell the expected answer, tried in order, by language; anywhere in the question. */
const PATTERNS: Record<string, [AnswerType, RegExp][]> = {
  en: [
    [
      'number',
      /\bhow (?:many|much|old|long|far|tall|big|large|high|deep|often|fast|heavy|wide|few|late|early)\b|\b(?:what|which) (?:(?:is|was|are|were) (?:the )?)?(?:\w+ )?(?:number|percentage|percent|amount|population|age|cost|price|length|size|rate|height|distance|proportion|total|share|score)\b/i,
    ],
    [
      'time',
      /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|season|era)\b|\bhow long ago\b|\bsince when\b/i,
    ],
    [
      'person',
      /\bwho(?:se|m|'s|s)?\b|\b(?:what|which) (?:\w+ )?(?:person|man|woman|actor|actress|singer|president|player|author|king|queen|leader|minister|senator)\b/i,
    ],
    [
      'place',
      /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|country|state|place|town|county|continent|region|location|river|island|village|province)\b/i,
    ],
    [
      'reason',
      /\bwhy\b|\bhow come\b|\bwhat (?:is|was|were|are) the (?:reason|cause)s?\b|\bfor what reason\b/i,
    ],
    [
      'definition',
      /^\s*(?:what|who)(?:'s| is| are| was| were| does)\b[^?]{0,40}\??\s*$|\bmeaning of\b|\bdefin(?:e|ition)\b|\bstand for\b|\bmean\b/i,
    ],
  ],
  de: [
    ['number', /\bwie (?:viele?|alt|lange|hoch|groß|weit|oft|schwer|teuer|schnell)\b/i],
    ['time', /\bwann\b|\bin welchem jahr\b/i],
    ['person', /\bw(?:er|em|en|essen)\b/i],
    ['place', /\bwo(?:her|hin)?\b/i],
    ['reason', /\bwarum\b|\bweshalb\b|\bwieso\b/i],
  ],
  es: [
    ['number', /\bcuánt[oa]s?\b|\bqué (?:porcentaje|número|cantidad)/i],
    ['time', /\bcuándo\b|\bqué año\b/i],
    ['person', /\bquién(?:es)?\b/i],
    ['place', /\bd[oó]nde\b/i],
    ['reason', /\bpor qué\b/i],
  ],
  fr: [
    ['number', /\bcombien\b|\bquel (?:âge|pourcentage|nombre)/i],
    ['time', /\bquand\b|\bquelle (?:année|date)/i],
    ['person', /\bqui\b/i],
    ['place', /\boù\b/i],
    ['reason', /\bpourquoi\b/i],
  ],
  it: [
    ['number', /\bquant[oaie]\b/i],
    ['time', /\bquando\b|\bche anno\b/i],
    ['person', /\bchi\b/i],
    ['place', /\bdove\b/i],
    ['reason', /\bperché\b/i],
  ],
  pt: [
    ['number', /\bquant[oa]s?\b/i],
    ['time', /\bquando\b/i],
    ['person', /\bquem\b/i],
    ['place', /\bonde\b/i],
    ['reason', /\bpor ?qu[eê]\b/i],
  ],
  nl: [
    ['number', /\bhoe(?:veel| oud| lang| hoog| groot| ver)\b/i],
    ['time', /\bwanneer\b/i],
    ['person', /\bwie\b/i],
    ['place', /\bwaar\b/i],
    ['reason', /\bwaarom\b/i],
  ],
  ro: [
    ['number', /\bcâ(?:t|ți|te|tă|ţi)\b|\bce (?:procent|număr)/i],
    ['time', /(?<!\p{L})când(?!\p{L})|\bce an\b/iu],
    ['person', /\bcine\b|\bcui\b/i],
    ['place', /\bunde\b/i],
    ['reason', /\bde ce\b/i],
  ],
  ru: [
    ['number', /(?<!\p{L})сколько(?!\p{L})|как(?:ой|ая) (?:процент|количество)/iu],
    ['time', /(?<!\p{L})когда(?!\p{L})|в каком году/iu],
    ['person', /(?<!\p{L})(?:кто|кого|кому|кем|чей)(?!\p{L})/iu],
    ['place', /(?<!\p{L})(?:где|куда|откуда)(?!\p{L})/iu],
    ['reason', /(?<!\p{L})(?:почему|зачем)(?!\p{L})/iu],
  ],
  tr: [
    ['number', /(?<!\p{L})kaç|ne kadar/iu],
    ['time', /ne zaman|hangi yıl/iu],
    ['person', /(?<!\p{L})kim/iu],
    ['place', /(?<!\p{L})nere/iu],
    ['reason', /neden|niçin|niye/iu],
  ],
  el: [
    ['number', /πόσ/iu],
    ['time', /πότε|ποια χρονιά|ποιο έτος/iu],
    ['person', /(?<!\p{L})ποι(?:ος|οι|ον)(?!\p{L})/iu],
    ['place', /(?<!\p{L})πού(?!\p{L})/iu],
    ['reason', /γιατί/iu],
  ],
  ar: [
    ['number', /(?<!\p{L})كم(?!\p{L})/u],
    ['time', /متى/u],
    ['person', /(?<!\p{L})من (?:هو|هي|الذي)/u],
    ['place', /(?<!\p{L})[أا]ين/u],
    ['reason', /لماذا/u],
  ],
  hi: [
    ['number', /कितन/u],
    ['time', /(?<!\p{L})कब/u],
    ['person', /किस(?:ने|के)|कौन/u],
    ['place', /कहाँ|कहां/u],
    ['reason', /क्यों/u],
  ],
  th: [
    ['number', /เท่าไ|กี่/u],
    ['time', /เมื่อไ|เมื่อใด|ปีใด|ปีไหน/u],
    ['person', /ใคร/u],
    ['place', /ที่ไหน|ที่ใด/u],
    ['reason', /ทำไม|เพราะเหตุใด/u],
  ],
  vi: [
    ['number', /bao nhiêu|mấy/iu],
    ['time', /khi nào|năm nào|bao giờ/iu],
    ['person', /(?<!\p{L})ai(?!\p{L})/iu],
    ['place', /ở đâu|nơi nào/iu],
    ['reason', /tại sao|vì sao/iu],
  ],
  zh: [
    ['number', /多少|几个|幾|多大|多长|多高/u],
    ['time', /什么时候|何时|哪一年|哪年|什麼時候/u],
    ['person', /谁|誰/u],
    ['place', /哪里|哪裡|何处|在哪/u],
    ['reason', /为什么|为何|為什麼/u],
  ],
  ja: [
    ['number', /いくつ|何人|何個|いくら/u],
    ['time', /いつ|何年/u],
    ['person', /誰|だれ/u],
    ['place', /どこ/u],
    ['reason', /なぜ|どうして/u],
  ],
};

/** What a question expects as its answer; `other` where its words tell nothing. */
export function answerType(question: string, language: string): AnswerType {
  for (const [type, pattern] of PATTERNS[language] ?? []) if (pattern.test(question)) return type;
  return 'other';
}

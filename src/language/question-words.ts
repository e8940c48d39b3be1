import type { AnswerType } from './question.ts';

/**
 * By language, words that tell what a question asks for: question words, and `which` before a noun of that kind.
 * Alternatives of regular expressions, tried in the order given; they stand for whole words where a language
 * writes words apart. English, whose questions are told apart more finely, is in `question.ts`.
 */
export const questionWords: Record<string, readonly [AnswerType, string][]> = {
  de: [
    [
      'number',
      'wie (?:viele?n?|alt|lange|hoch|groß|weit|oft|häufig|schwer|teuer|schnell|tief|breit)|welche[mnrs]? (?:anteil|anzahl|prozentsatz|menge|zahl|betrag)',
    ],
    ['time', 'wann|welche[mnrs]? (?:jahr(?:en)?|jahrhundert|jahrzehnt|tag|monat|datum|zeit)'],
    [
      'person',
      'wer|wem|wen|wessen|welche[mnrs]? (?:person|mann|frau|schauspieler(?:in)?|spieler(?:in)?|präsident(?:in)?|könig(?:in)?|minister(?:in)?)',
    ],
    ['place', 'wo|woher|wohin|welche[mnrs]? (?:stadt|land|staat|ort|kontinent|region|fluss|insel|dorf)'],
    ['reason', 'warum|weshalb|wieso|weswegen|welche[mnrs]? grund'],
  ],
  es: [
    [
      'number',
      'cuánt[oa]s?|(?:qué|cuál (?:es|era|fue) (?:el|la)) (?:porcentaje|número|cantidad|edad|población|proporción)|con qué frecuencia',
    ],
    ['time', 'cuándo|(?:qué|cuál) (?:años?|fecha|día|mes|siglo|década)'],
    [
      'person',
      'quién(?:es)?|qué (?:persona|hombre|mujer|actor|actriz|jugador|presidente|rey|reina|ministro)',
    ],
    ['place', 'a?dónde|qué (?:ciudad|país|estado|lugar|continente|región|río|isla|provincia|pueblo)'],
    ['reason', 'por qué|qué (?:razón|motivo)'],
  ],
  fr: [
    [
      'number',
      "combien|quel(?:le)? (?:âge|pourcentage|nombre|quantité|population|proportion)|(?:est|était) l'âge",
    ],
    ['time', 'quand|quel(?:le)?s? (?:années?|date|jour|mois|siècle|décennie)'],
    [
      'person',
      'qui|quel(?:le)? (?:personne|homme|femme|acteur|actrice|joueur|joueuse|président|roi|reine|ministre)',
    ],
    ['place', 'où|quel(?:le)? (?:ville|pays|état|lieu|endroit|continent|région|fleuve|île|province|village)'],
    ['reason', 'pourquoi|quelle raison'],
  ],
  it: [
    ['number', 'quant[oaie]|quale (?:percentuale|numero|quantità|età|popolazione)'],
    ['time', '(?:da )?quando|(?:che|quale|quali) (?:anno|anni|data|giorno|mese|secolo|decennio)'],
    ['person', 'chi|quale (?:persona|uomo|donna|attore|attrice|giocatore|presidente|re|regina|ministro)'],
    [
      'place',
      "dov['’]è|dove|(?:che|quale) (?:città|paese|stato|luogo|continente|regione|fiume|isola|provincia)",
    ],
    ['reason', 'perché|perchè|(?:che|quale) (?:motivo|ragione)'],
  ],
  pt: [
    ['number', 'quant[oa]s?|(?:qual|que) (?:porcentagem|percentagem|número|quantidade|idade|população)'],
    ['time', 'quando|(?:que|qual) (?:anos?|data|dia|mês|século|década)'],
    ['person', 'quem|(?:que|qual) (?:pessoa|homem|mulher|ator|atriz|jogador|presidente|rei|rainha|ministro)'],
    ['place', 'a?onde|(?:que|qual) (?:cidade|país|estado|lugar|continente|região|rio|ilha|província)'],
    ['reason', 'por ?qu[eê]|(?:que|qual) (?:razão|motivo)'],
  ],
  nl: [
    ['number', 'hoe(?:veel| oud| lang| hoog| groot| ver| vaak| diep)|welk(?:e)? (?:percentage|aantal|deel)'],
    ['time', 'wanneer|welke? (?:jaar|jaren|datum|dag|maand|eeuw)'],
    [
      'person',
      'wie|wiens|welke (?:persoon|man|vrouw|acteur|actrice|speler|president|koning(?:in)?|minister)',
    ],
    ['place', 'waar|waarheen|welke? (?:stad|land|staat|plaats|plek|continent|regio|rivier|eiland|provincie)'],
    ['reason', 'waarom|welke reden'],
  ],
  ro: [
    ['number', 'cât|câ[tțţ]i|câte|câtă|ce (?:procent|număr|cantitate|vârstă|populație)|cât de des'],
    ['time', 'când|ce (?:an|ani|dată|zi|lună|secol|deceniu)'],
    ['person', 'cine|cui|ce (?:persoană|bărbat|femeie|actor|actriță|jucător|președinte|rege|regină)'],
    ['place', 'unde|ce (?:oraș|țară|stat|loc|continent|regiune|râu|insulă|provincie)'],
    ['reason', 'de ce|ce motiv'],
  ],
  ru: [
    [
      'number',
      'сколько|насколько|как (?:часто|далеко|велик\\p{L}*)|как\\p{L}+ (?:процент\\p{L}*|количеств\\p{L}+|дол[яюи]|числ\\p{L}+|численность)',
    ],
    ['time', 'когда|как\\p{L}+ (?:год[уа]?|годах|веке?|десятилети\\p{L}+|день|дат\\p{L}|месяце?)'],
    [
      'person',
      'кто|кого|кому|кем|ком|чей|чья|чьё|чьи|чьих|как\\p{L}+ (?:человек|игрок|актёр|актер|президент|король)',
    ],
    [
      'place',
      'где|куда|откуда|как\\p{L}+ (?:город\\p{L}*|стран\\p{L}+|штате?|мест\\p{L}|континент\\p{L}*|регионе?|рек\\p{L}|остров\\p{L}*)',
    ],
    ['reason', 'почему|зачем|отчего|как\\p{L}+ причин\\p{L}+'],
  ],
  tr: [
    ['number', 'kaç\\p{L}*|ne kadar\\p{L}*|(?:ne|hangi) sıklık\\p{L}+|yüzdesi|nüfusu'],
    ['time', 'ne zaman\\p{L}*|hangi (?:yıl|tarih|gün|ay|yüzyıl|on yıl)\\p{L}*'],
    ['person', 'kim(?!\\p{L}*sel)\\p{L}*|hangi (?:kişi|adam|kadın|oyuncu|aktör|başkan|kral|kraliçe)\\p{L}*'],
    ['place', 'nere\\p{L}*|hangi (?:şehir|şehr|ülke|eyalet|yer|kıta|bölge|nehir|ada|kasaba|il)\\p{L}*'],
    ['reason', 'neden(?!i)\\p{L}*|niçin|niye|hangi (?:sebep|neden)\\p{L}*'],
  ],
  el: [
    ['number', 'πόσ\\p{L}+|ποιο (?:ποσοστό|αριθμό)\\p{L}*|τι ποσοστό'],
    ['time', 'πότε|ποι\\p{L}+ (?:χρονιά|έτος|ημερομηνία|αιώνα|δεκαετία|μήνα|ημέρα)'],
    ['person', 'ποιος|ποιοι|ποιον'],
    ['place', 'πού|ποι\\p{L}+ (?:πόλη|χώρα|πολιτεία|ήπειρο\\p{L}*|περιοχή|νησί)'],
    ['reason', 'γιατί|ποιο λόγο'],
  ],
  ar: [
    ['number', '[بل]?كم|ما (?:ه[يو] )?(?:ال)?(?:نسبة|كمية|عدد)|عدد سكان'],
    ['time', 'متى|(?:أي|اي|ما|ما هو|ما هي) (?:ال)?(?:سنة|عام|يوم|شهر|قرن|عقد|تاريخ)'],
    // `من` is also `from`: at the beginning of a question it asks who, before `أين` where.
    [
      'place',
      '[أا]ين|(?:أي|اي|ما|ما هو|ما هي) (?:ال)?(?:مدينة|دولة|بلد|بلدة|قارة|مكان|ولاية|منطقة|جزيرة|نهر)',
    ],
    ['person', '^\\P{L}*(?:من|مَن|لمن)|من (?:هو|هي|الذي)|(?:أي|اي) (?:شخص|رجل|امرأة|لاعب|ممثل|رئيس|ملك)'],
    ['reason', 'لماذا|لم|(?:أي|ما|ما هو) (?:ال)?سبب'],
  ],
};

/** The same for languages whose question words stand within others, or that write no spaces. */
export const questionParts: Record<string, readonly [AnswerType, string][]> = {
  hi: [
    ['number', 'कितन|(?:किस|क्या) (?:प्रतिशत|संख्या)'],
    ['time', '(?<!\\p{L})कब|किस (?:वर्ष|साल|सन|तारीख|दिन|महीने|दशक|शताब्दी|सदी)'],
    ['place', 'कहाँ|कहां|किस (?:शहर|देश|राज्य|स्थान|जगह|महाद्वीप|क्षेत्र|द्वीप)'],
    // `कौन सा` is `which`.
    ['person', 'किस(?:ने|के|े)(?!\\p{L})|कौन(?![ -]?स[ाीे])|किस (?:व्यक्ति|खिलाड़ी|अभिनेता|राजा)'],
    ['reason', 'क्यों|किस कारण'],
  ],
  th: [
    ['number', 'เท่าไ|เท่าใด|กี่|มากน้อยแค่ไหน|บ่อยแค่ไหน|บ่อยเพียงใด|จำนวนเท่า'],
    ['time', 'เมื่อไ|เมื่อใด|(?:ปี|วัน|เดือน|ศตวรรษ|ทศวรรษ)(?:ที่)?(?:ใด|ไหน|อะไร)'],
    ['person', 'ใคร|ผู้ใด|บุคคลใด|คนใด|คนไหน'],
    ['place', 'ที่ไหน|ที่ใด|(?:เมือง|ประเทศ|รัฐ|ทวีป|เกาะ|แม่น้ำ|จังหวัด)(?:ใด|ไหน|อะไร)'],
    ['reason', 'ทำไม|เหตุใด|เพราะอะไร'],
  ],
  vi: [
    ['number', 'bao nhiêu|bao lâu|bao xa|(?<!\\p{L})mấy(?!\\p{L})'],
    ['time', 'khi nào|bao giờ|(?:năm|ngày|tháng|thế kỷ|thập kỷ|thời gian) nào'],
    ['person', '(?<!\\p{L})ai(?!\\p{L})|(?:người|cầu thủ|diễn viên|tổng thống|vua) nào'],
    [
      'place',
      'ở đâu|từ đâu|đến đâu|(?:nơi|thành phố|quốc gia|nước|bang|tiểu bang|địa điểm|lục địa|khu vực|đảo|tỉnh) nào',
    ],
    ['reason', 'tại sao|vì sao|lý do gì|lý do nào'],
  ],
  zh: [
    ['number', '多少|几[个個支种種名层層次人]|幾|多[大长長高远遠久深重快]|百分之几|第几'],
    ['time', '什么时候|何时|何時|什麼時候|哪(?:一|个|個)?(?:年|月|天|日|世纪|世紀|年代)'],
    ['person', '谁|誰|哪(?:一)?位|何人'],
    ['place', '哪里|哪裡|哪儿|何处|何處|哪(?:一|个|個|座)?(?:国|國|城|州|省|地|岛|島|洲|大陆|大陸|镇|鎮)'],
    ['reason', '为什么|为何|為什麼|為何|原因是什么|何故'],
  ],
  ja: [
    ['number', 'いくつ|いくら|何[人個歳件台本枚回度匹頭]|何パーセント|何％|どのくらい|どれくらい|どれほど'],
    ['time', 'いつ|何年|何月|何日|何時|何世紀|どの年'],
    ['person', '誰|だれ|どなた|どの人'],
    ['place', 'どこ|どちらの国|どの(?:国|都市|州|県|町|島|地域|大陸)'],
    ['reason', 'なぜ|どうして|何故|どんな理由'],
  ],
};

/** Words that sentences are made of, by language. A sentence is a frame with its slots filled. */
interface Pool {
  frames: string[];
  slots: Record<string, string[]>;
  /** Between sentences: nothing where the script has no spaces. */
  gap: string;
}

const EN: Pool = {
  frames: [
    'The {body} approved {amount} for the {thing} on {day}, after months of argument about who should pay for it.',
    '“We were promised a {thing} {years} years ago, and people in {place} are still waiting,” {person} said.',
    'Engineers who inspected the {thing} in {place} found that {amount} would hardly cover the first repairs.',
    '{person}, who has run the {body} since {year}, called the decision {adjective} but refused to resign.',
    'In {place}, the {thing} has stood empty since {year}.',
    'According to a report seen by the {body}, {number} households in {place} could lose their connection.',
    'Critics argue that the plan is {adjective}, because the {thing} would serve fewer than {number} people a day.',
    '{person} disagreed: the figures, she said, were taken from a winter when the {thing} was closed for {years} weeks.',
    'Nobody at the {body} answered questions about the {thing} on {day}.',
    'The mood in {place} was {adjective}, although a few residents still hoped that the {body} would change its mind.',
    'A vote is expected by {day}, and both sides say that {number} signatures will not be enough to stop it.',
    'What happens to the {thing} after that depends on money from {place}, which nobody has promised yet.',
    'It took {person} {years} years, {amount} and a good deal of patience to bring the {thing} back to {place}.',
    'Older visitors remember {year}, when the {thing} was carried through {place} on the shoulders of {number} volunteers.',
    'The {body} will publish its {adjective} findings on {day}; {person} has already seen a draft.',
    'Prices in {place} rose again, {person} noted, and the {thing} now costs {amount} more than in {year}.',
  ],
  slots: {
    body: ['city council', 'harbour board', 'regional court', 'school trust', 'water authority', 'museum'],
    thing: [
      'swing bridge',
      'night ferry',
      'public library',
      'old observatory',
      'market hall',
      'cable railway',
    ],
    place: ['Ostermouth', 'Lindale', 'Port Hanna', 'Vellbury', 'the northern districts', 'Castle Row'],
    person: ['Nora Aldous', 'Peter Vance', 'Imelda Royce', 'Tomas Brandt', 'Councillor Hale', 'Dr Okafor'],
    adjective: ['cautious', 'reckless', 'long overdue', 'surprisingly mild', 'hard to defend', 'historic'],
    amount: ['4.2 million crowns', 'half a million crowns', '780,000 crowns', '12 million crowns'],
    number: ['3,400', '18,000', '640', '52,000', '9,100'],
    years: ['six', 'eleven', 'three', 'nineteen'],
    year: ['1987', '2004', '2013', '1999', '2019'],
    day: ['Monday', 'Thursday evening', 'the second of March', 'Friday', 'Wednesday morning'],
  },
  gap: ' ',
};

const DE: Pool = {
  frames: [
    'Der {body} hat am {day} beschlossen, {thing} in {place} zu erhalten, obwohl die Kosten seit {year} gestiegen sind.',
    '„Wir haben {years} Jahre auf {thing} gewartet“, sagte {person} am {day}.',
    'In {place} leben rund {number} Menschen, die nach Ansicht von {person} kaum eine andere Wahl haben.',
    'Kritiker halten die Entscheidung für voreilig, denn {thing} wird täglich nur von {number} Menschen genutzt.',
    '{person} leitet den {body} seit {year} und wollte sich zu den Vorwürfen zunächst nicht äußern.',
    'Was danach aus {place} wird, ist offen.',
  ],
  slots: {
    body: ['Stadtrat', 'Hafenausschuss', 'Trägerverein', 'Landkreis'],
    thing: ['die Drehbrücke', 'die Nachtfähre', 'die alte Sternwarte', 'die Markthalle'],
    place: ['Osterbüll', 'Lindau am Berg', 'Kleinhafen', 'den nördlichen Bezirken'],
    person: ['Nora Albers', 'Peter Wanz', 'Imke Rohde', 'Thomas Brandt'],
    number: ['3400', '18.000', '640', '52.000'],
    years: ['sechs', 'elf', 'drei', 'neunzehn'],
    year: ['1987', '2004', '2013', '2019'],
    day: ['Montag', 'Donnerstagabend', 'Freitag', '2. März'],
  },
  gap: ' ',
};

const FR: Pool = {
  frames: [
    'Le {body} a décidé {day} de conserver {thing} à {place}, malgré des coûts qui augmentent depuis {year}.',
    '« Cela fait {years} ans que nous attendons {thing} », a déclaré {person} {day}.',
    'Près de {number} personnes vivent à {place}, et selon {person} elles n’ont guère le choix.',
    'Les opposants jugent la décision trop rapide, car {thing} ne sert qu’à {number} usagers par jour.',
    '{person}, qui dirige le {body} depuis {year}, n’a pas souhaité répondre aux critiques.',
    'Personne ne sait ce que deviendra {place} ensuite.',
  ],
  slots: {
    body: ['conseil municipal', 'comité du port', 'tribunal régional', 'syndicat des eaux'],
    thing: ['le pont tournant', 'le bac de nuit', 'le vieil observatoire', 'la halle du marché'],
    place: ['Ostremont', 'Port-Hanne', 'Vellancourt', 'Linde-sur-Mer'],
    person: ['Nora Aldry', 'Pierre Vance', 'Imelda Roy', 'Thomas Brand'],
    number: ['3 400', '18 000', '640', '52 000'],
    years: ['six', 'onze', 'trois', 'dix-neuf'],
    year: ['1987', '2004', '2013', '2019'],
    day: ['lundi', 'jeudi soir', 'vendredi', 'mercredi matin'],
  },
  gap: ' ',
};

const RU: Pool = {
  frames: [
    'Городской совет в {day} решил сохранить {thing} в городе {place}, хотя с {year} года расходы выросли.',
    '«Мы ждали {years} лет», — сказал {person} журналистам в {day}.',
    'По данным отчёта, который подготовил {person}, в городе {place} живёт около {number} человек.',
    'Критики считают решение поспешным, потому что {thing} обслуживает не более {number} человек в день.',
  ],
  slots: {
    thing: ['разводной мост', 'ночной паром', 'старый рынок', 'городской музей'],
    place: ['Остров', 'Линдол', 'Северный', 'Каменск'],
    person: ['Пётр Ванин', 'Игорь Ройс', 'Андрей Брандт', 'доктор Окунев'],
    number: ['3400', '18 000', '640', '52 000'],
    years: ['шесть', 'одиннадцать', 'девять'],
    year: ['1987', '2004', '2013', '2019'],
    day: ['понедельник', 'четверг', 'пятницу'],
  },
  gap: ' ',
};

const JA: Pool = {
  frames: [
    '{place}市は{day}、{thing}を残すための費用として{number}万円を予算に盛り込む方針を明らかにした。',
    '{person}さんは「{years}年も待った。{thing}がなくなれば、暮らしが成り立たない」と話している。',
    '調査によると、{place}では{number}人が{thing}を利用しており、{year}年と比べて大きく減っている。',
    '一方、反対する住民からは、説明が十分ではないという声も上がっている。',
  ],
  slots: {
    thing: ['旋回橋', '夜間フェリー', '古い天文台', '市場の建物'],
    place: ['弓張', '北浜', '白瀬', '大原'],
    person: ['田中', '佐々木', '小林', '吉田'],
    number: ['3400', '1万8000', '640', '5万2000'],
    years: ['6', '11', '19'],
    year: ['1987', '2004', '2013'],
    day: ['2日', '月曜日', '木曜日'],
  },
  gap: '',
};

const ZH: Pool = {
  frames: [
    '{place}市政府{day}宣布，将拨款{number}万元保留{thing}，此前各方已经争论了{years}年。',
    '{person}表示：“我们等了{years}年，{thing}关系到每一个居民的生活。”',
    '据报告显示，{year}年以来，{place}每天约有{number}人使用{thing}。',
    '批评者认为，这一决定过于仓促，有关部门没有充分听取居民的意见。',
  ],
  slots: {
    thing: ['旋转桥', '夜间渡轮', '旧天文台', '中心市场'],
    place: ['临江', '北港', '白沙', '石城'],
    person: ['李明', '王芳', '张强', '陈静'],
    number: ['3400', '18000', '640', '52000'],
    years: ['六', '十一', '三'],
    year: ['1987', '2004', '2013'],
    day: ['2日', '周一', '周四'],
  },
  gap: '',
};

const AR: Pool = {
  frames: [
    'قرر مجلس المدينة يوم {day} الإبقاء على {thing} في {place}، رغم ارتفاع التكاليف منذ عام {year}.',
    'وقال {person} للصحفيين: "انتظرنا {years} سنوات، ولن نقبل بتأجيل جديد".',
    'ويعيش في {place} نحو {number} شخص، بحسب تقرير نشر يوم {day}.',
    'ويرى معارضون أن القرار متسرع، لأن {thing} لا يخدم سوى {number} شخص في اليوم.',
  ],
  slots: {
    thing: ['الجسر المتحرك', 'العبارة الليلية', 'المرصد القديم', 'سوق المدينة'],
    place: ['النورس', 'الميناء الشمالي', 'الواحة', 'تل الزيتون'],
    person: ['سامي حداد', 'ليلى منصور', 'كريم الأسعد'],
    number: ['3400', '18 ألف', '640'],
    years: ['ست', 'تسع', 'ثلاث'],
    year: ['1987', '2004', '2013'],
    day: ['الاثنين', 'الخميس', 'الجمعة'],
  },
  gap: ' ',
};

const ES: Pool = {
  frames: [
    'El {body} decidió el {day} conservar {thing} en {place}, pese a que los costes aumentan desde {year}.',
    '«Llevamos {years} años esperando {thing}», dijo {person} el {day}.',
    'En {place} viven unas {number} personas que, según {person}, apenas tienen otra alternativa.',
    'Los críticos consideran precipitada la decisión, porque {thing} solo sirve a {number} personas al día.',
    '{person} dirige el {body} desde {year} y no quiso responder a las acusaciones.',
    'Qué pasará después con {place} sigue sin saberse.',
  ],
  slots: {
    body: ['ayuntamiento', 'consejo portuario', 'patronato', 'tribunal regional'],
    thing: ['el puente giratorio', 'el transbordador nocturno', 'el viejo observatorio', 'el mercado'],
    place: ['Puerto Hana', 'Lindal', 'Villabur', 'los distritos del norte'],
    person: ['Nora Aldúnez', 'Pedro Vance', 'Imelda Rojas', 'Tomás Brante'],
    number: ['3.400', '18.000', '640', '52.000'],
    years: ['seis', 'once', 'tres', 'diecinueve'],
    year: ['1987', '2004', '2013', '2019'],
    day: ['lunes', 'jueves', 'viernes', '2 de marzo'],
  },
  gap: ' ',
};

const POOLS: Record<string, Pool> = { en: EN, de: DE, es: ES, fr: FR, ru: RU, ja: JA, zh: ZH, ar: AR };

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SHORTEST_HEADLINE = 14;

/** Makes sentences of a language, none of them twice while there are others. */
export function prose(language: string, seed: number) {
  const next = random(seed);
  const pool = POOLS[language]!;
  const pick = <T>(from: T[]): T => from[Math.floor(next() * from.length)]!;
  const said = new Set<string>();
  const sentence = (tries = 20): string => {
    const made = pick(pool.frames).replace(/\{(\w+)\}/g, (_, slot: string) => pick(pool.slots[slot]!));
    if (said.has(made) && tries > 0) return sentence(tries - 1);
    said.add(made);
    return made;
  };
  const sentences = (count: number) => Array.from({ length: count }, () => sentence()).join(pool.gap);
  return {
    next,
    pick,
    sentences,
    /** A clause without a full stop, as headlines and labels are; never a word or two alone. */
    headline: () => {
      const clauses = sentence().split(/[,;:，、：،](?=\D)/);
      const enough = clauses.findIndex(
        (_, i) => clauses.slice(0, i + 1).join('').length >= SHORTEST_HEADLINE,
      );
      return clauses
        .slice(0, enough + 1 || clauses.length)
        .join('')
        .replace(/[“”„«»「」".。]/g, '')
        .trim();
    },
  };
}

import { describe, expect, it } from 'vitest';
import { type AnswerType, answerType, askedNoun } from '../../src/language/question.ts';
import { questionParts, questionWords } from '../../src/language/question-words.ts';

const QUESTIONS: Record<string, [AnswerType, string][]> = {
  en: [
    ['number', 'How many ferries run?'],
    ['time', 'In which year did it sink?'],
    ['time', 'How long ago did it sink?'],
    ['person', 'Who built the bridge?'],
    ['person', 'Who was there when the bridge fell?'],
    ['reason', 'Why was the name of the ferry changed?'],
    ['definition', 'What does the WHO do?'],
    ['person', 'What is the name of the ferry?'],
    ['place', 'Where is the harbour?'],
    ['reason', 'Why did it close?'],
  ],
  de: [
    ['number', 'Wie oft fährt die Fähre?'],
    ['time', 'In welchem Jahr sank sie?'],
    ['person', 'Von wem stammt die Brücke?'],
    ['place', 'In welcher Stadt liegt der Hafen?'],
    ['reason', 'Aus welchem Grund schloss er?'],
  ],
  es: [
    ['number', '¿Cuántos barcos hay?'],
    ['time', '¿En qué siglo se hundió?'],
    ['person', '¿Quién hizo el puente?'],
    ['place', '¿Adónde va el barco?'],
    // The accent is a letter too: it must not end the word.
    ['reason', '¿Por qué el puerto cerró?'],
  ],
  fr: [
    ['number', 'Combien de bateaux y a-t-il ?'],
    ['place', 'Où est le port ?'],
    ['person', 'Qui a fait le pont ?'],
  ],
  it: [
    ['reason', 'Perché il porto ha chiuso?'],
    ['time', 'In che anno è affondata?'],
  ],
  pt: [['place', 'Onde fica o porto?']],
  nl: [['number', 'Hoeveel boten zijn er?']],
  ro: [['time', 'În ce an s-a scufundat?']],
  ru: [
    ['time', 'В каком году она затонула?'],
    ['person', 'Чьих рук это дело?'],
    ['other', 'Как называется мост?'],
  ],
  tr: [
    ['place', 'Liman hangi şehirde?'],
    ['number', 'Kaç gemi var?'],
  ],
  el: [['number', 'Πόσα πλοία υπάρχουν;']],
  ar: [
    ['person', 'من بنى الجسر؟'],
    ['place', 'من أين جاءت السفينة؟'],
    ['time', 'في أي عام غرقت؟'],
    ['other', 'ما اسم الجسر؟'],
  ],
  hi: [
    ['person', 'पुल कौन बनाता है?'],
    // `Which bridge`, not `who`.
    ['other', 'कौन सा पुल बंद है?'],
  ],
  th: [['place', 'ท่าเรืออยู่ที่ไหน']],
  vi: [['time', 'Tàu chìm năm nào?']],
  zh: [
    ['person', '哪位工程师建了桥？'],
    ['place', '港口在哪个城市？'],
    ['time', '船在哪个世纪沉没？'],
  ],
  ja: [
    ['number', '船は何台ありますか？'],
    ['time', 'いつ沈みましたか？'],
  ],
};

describe('answerType', () => {
  it.each(
    Object.entries(QUESTIONS).flatMap(([language, asked]) =>
      asked.map(([type, question]) => [language, question, type] as const),
    ),
  )('%s: %s asks for a %s', (language, question, type) => expect(answerType(question, language)).toBe(type));

  it('has an example of every language it reads', () =>
    expect(Object.keys(QUESTIONS).sort()).toEqual(
      ['en', ...Object.keys(questionWords), ...Object.keys(questionParts)].sort(),
    ));

  it('knows nothing of other languages', () => expect(answerType('Kto zbudował most?', 'pl')).toBe('other'));
});

describe('the noun that is asked for', () => {
  it.each([
    ['Which reservoir are the police searching?', 'reservoir'],
    ['what was the name of the ship', 'ship'],
    ['In what year did it sink?', 'year'],
    ['what are the names of the two ships', 'ships'],
    ["what's the name of the captain", 'captain'],
    ['What kind of ship sank?', 'ship'],
    ['what happened to the ship', undefined],
    ['Who sank it?', undefined],
  ])('of "%s" is %s', (question, noun) => {
    expect(askedNoun(question, 'en')).toBe(noun);
  });

  it('is known of English questions only', () => {
    expect(askedNoun('what ship', 'de')).toBeUndefined();
  });
});

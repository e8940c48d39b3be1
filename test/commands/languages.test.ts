import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../bot.ts';

describe('the language of a reply', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
  });
  afterAll(() => bot.stop());

  const of = (name: string, locale: 'de' | 'ja' | 'es-419' | 'nl') =>
    bot.discord.server.addMember(name, { locale });
  const unknown = { question: 'who?', article: 'Nirgends *fett*' };

  it.each([
    ['de', 'Hier gibt es keinen Artikel namens „Nirgends \\*fett\\*“.'],
    ['ja', '「Nirgends \\*fett\\*」という記事はここにはありません。'],
    ['es-419', 'Aquí no hay ningún artículo llamado «Nirgends \\*fett\\*».'],
    ['nl', 'There is no article called “Nirgends \\*fett\\*” here.'],
  ] as const)('is the member’s: %s', async (locale, sentence) => {
    expect((await of(`speaks ${locale}`, locale).slash('ask', unknown)).text).toContain(sentence);
  });

  it.each([
    ['de', 'Der Link führt in ein privates Netz, das nicht gelesen wird.'],
    ['ja', 'リンク先がプライベートネットワークのため読み取りません'],
  ] as const)('is the member’s where a link is refused: %s', async (locale, sentence) => {
    const moderator = bot.discord.server.addMember(`loads ${locale}`, { locale, permissions: 0x20n });
    const { text } = await moderator.slash('article add', { link: 'http://10.0.0.1/' });
    expect(text).toContain(sentence);
  });

  it('leaves the passages in their own words', async () => {
    const reply = await of('Aiko', 'ja').slash('ask', { question: 'windows xp counterfeit percentage' });
    expect(reply.text).toContain('90% of Windows XP copies in use are counterfeit.');
  });

  it('names the commands as Discord shows them to the member', async () => {
    const greta = of('Greta', 'de');
    expect((await greta.slash('help')).text).toContain('`/fragen frage [artikel] [privat]`');
    const ask = greta.commands().find(({ name }) => name === 'ask')!;
    expect(ask.name_localizations?.ja).toBe('質問');
    expect(ask.description_localizations?.['es-419']).toContain('palabra por palabra');
  });

  it('is the same for everyone when the server chose one', async () => {
    const panel = await bot.discord.administrator.slash('settings');
    await panel.selects.find(({ customId }) => customId === 'settings:language')!.choose(['ja']);
    expect(panel.text).toContain('このサーバーの設定');
    expect((await of('Gregor', 'de').slash('ask', unknown)).text).toContain('という記事はここにはありません');
    await panel.selects.find(({ customId }) => customId === 'settings:language')!.choose(['auto']);
    expect((await of('Gisela', 'de').slash('ask', unknown)).text).toContain('keinen Artikel');
  });
});

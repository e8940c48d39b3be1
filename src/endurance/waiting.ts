import type { InteractionState, LocalDiscord } from '../local/index.ts';

/** States in which a member still waits for something to look at. */
const OPEN: readonly InteractionState[] = ['waiting', 'thinking', 'updating'];

/** Who waits for what: one look at each event, where thousands wait at once. */
export class Waiting {
  readonly #discord: LocalDiscord;
  readonly #settled = new Map<string, (state: InteractionState) => void>();
  readonly #unsubscribe: () => void;

  constructor(discord: LocalDiscord) {
    this.#discord = discord;
    this.#unsubscribe = discord.subscribe((event) => {
      if (event.type !== 'interaction' || OPEN.includes(event.interaction.state)) return;
      this.#settled.get(event.interaction.id)?.(event.interaction.state);
    });
  }

  /**
   * Resolves with the text of what an interaction led to; undefined when the bot did not answer in time.
   * What was shown is forgotten then: nobody looks at it again.
   */
  async for(interaction: ReturnType<LocalDiscord['member']['startSlash']>, patience: number) {
    const { id, channel } = interaction;
    const state = await new Promise<InteractionState>((resolve) => {
      const timer = setTimeout(() => resolve('failed'), patience);
      this.#settled.set(id, (reached) => {
        clearTimeout(timer);
        resolve(reached);
      });
      if (!OPEN.includes(interaction.state)) this.#settled.get(id)!(interaction.state);
    });
    this.#settled.delete(id);
    if (state === 'failed') return undefined;
    const reply = await this.#discord.member.settled(interaction);
    const { text } = reply;
    if (interaction.original) channel.messages.delete(interaction.original.data.id);
    return text;
  }

  stop(): void {
    this.#unsubscribe();
  }
}

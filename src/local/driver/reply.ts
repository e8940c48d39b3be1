import type { Interaction } from '../interactions/interaction.ts';
import type { Member } from './member.ts';
import { Message } from './message.ts';
import { Modal } from './modal.ts';

/** What the bot made of an interaction: a message (its own, or the updated one of a component) or a modal. */
export class Reply extends Message {
  readonly interaction: Interaction;

  constructor(member: Member, interaction: Interaction) {
    super(member, interaction.channel, interaction.original ?? interaction.followUps[0] ?? null);
    this.interaction = interaction;
  }

  /** The modal that opened. @throws when the bot answered with something else. */
  get modal(): Modal {
    if (!this.interaction.modal) throw new Error('No modal opened: the bot sent a message');
    return new Modal(this.member, this.interaction, this.interaction.modal);
  }

  /** The follow-ups sent so far. */
  get followUps(): Message[] {
    return this.interaction.followUps.map((stored) => new Message(this.member, this.channel, stored));
  }

  /** The follow-up at `index`, waited for. */
  async followUp(index = 0): Promise<Message> {
    return this.member.discord.until(() => this.followUps[index], `no follow-up ${index} came`);
  }
}

import { type APIModalInteractionResponseCallbackData, ComponentType as Type } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import { type ComponentNode, walk } from '../world/message-body.ts';
import type { Member } from './member.ts';
import { type FieldInput, fillModal } from './modal-fields.ts';
import type { Reply } from './reply.ts';

/** A field of an open modal. */
export interface Field {
  customId: string;
  label: string;
  type: Type;
  required: boolean;
  raw: ComponentNode;
}

/** An open modal. */
export class Modal {
  readonly raw: APIModalInteractionResponseCallbackData;
  #member: Member;
  #opener: Interaction;

  constructor(member: Member, opener: Interaction, raw: APIModalInteractionResponseCallbackData) {
    this.#member = member;
    this.#opener = opener;
    this.raw = raw;
  }

  get title(): string {
    return this.raw.title;
  }

  get customId(): string {
    return this.raw.custom_id;
  }

  /** Its fields, in order. */
  get fields(): Field[] {
    const fields: Field[] = [];
    let label = '';
    for (const node of walk(this.raw.components)) {
      if (node.type === Type.Label) label = node.label as string;
      if (!node.custom_id) continue;
      const required = node.type !== Type.Checkbox && node.required !== false;
      fields.push({
        customId: node.custom_id,
        label: (node.label as string | undefined) ?? label,
        type: node.type,
        required,
        raw: node,
      });
    }
    return fields;
  }

  /** Fills the fields, named by custom id or label, sends the modal and waits for what follows. */
  async submit(values: Record<string, FieldInput> = {}): Promise<Reply> {
    return this.#member.settled(this.startSubmit(values));
  }

  /** Fills the fields and sends the modal, without waiting for the bot. */
  startSubmit(values: Record<string, FieldInput> = {}): Interaction {
    const { discord } = this.#member;
    const { components, resolved } = fillModal(this, values, discord, this.#opener.channel);
    return this.#member.startSubmit(this.#opener, { custom_id: this.customId, components, resolved });
  }
}

import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { LIMITS } from './limits.ts';
import type { Key, Values } from './messages/catalogue.ts';
import type { Say } from './messages/say.ts';
import { cut } from './text.ts';

/** A reply as plain data: Components V2, not yet sent. */
export interface Message {
  components: APIMessageTopLevelComponent[];
  /** Files that the components show, by `attachment://name`. */
  files?: { name: string; attachment: Buffer }[];
}

/** Accent colours of containers; each state also says in words what it is. */
export const ACCENT = { answer: 0x3b82f6, nearest: 0xd97706, notice: 0x6b7280 } as const;

export const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});
export const separator = { type: ComponentType.Separator } as const;

export const container = (
  accent: number,
  components: APIContainerComponent['components'],
): APIContainerComponent => ({ type: ComponentType.Container, accent_color: accent, components });

/** One select, or up to five buttons. */
export const row = (
  components: APIComponentInMessageActionRow[],
): APIActionRowComponent<APIComponentInMessageActionRow> => ({ type: ComponentType.ActionRow, components });

export const button = (
  label: string,
  customId: string,
  {
    style = ButtonStyle.Secondary,
    disabled = false,
  }: Partial<Pick<APIButtonComponentWithCustomId, 'style' | 'disabled'>> = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style,
  label: cut(label, LIMITS.buttonLabel),
  custom_id: customId,
  disabled,
});

/** The label of a select's option; one that shows nothing would be refused. */
export const optionText = (label: string) =>
  cut(label.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim(), LIMITS.selectText) || '…';

/** A message of one sentence. */
export const notice = <K extends Key>(say: Say, key: K, ...values: Values<K>): Message => ({
  components: [container(ACCENT.notice, [text(say.markdown(key, ...values))])],
});

/** What is left of a message's allowance of text while its parts are made one after another. */
export class TextBudget {
  #characters: number = LIMITS.textDisplays;
  #bytes: number = LIMITS.textBytes;

  /** A text display that counts against the budget. @throws when the text does not fit. */
  display(content: string): APITextDisplayComponent {
    if (!this.fits(content)) throw new RangeError('a text display passes what is left of the message');
    this.#characters -= content.length;
    this.#bytes -= Buffer.byteLength(content) + LIMITS.bytesPerTextDisplay;
    return text(content);
  }

  fits(content: string): boolean {
    const bytes = Buffer.byteLength(content) + LIMITS.bytesPerTextDisplay;
    return content.length <= this.#characters && bytes <= this.#bytes;
  }
}

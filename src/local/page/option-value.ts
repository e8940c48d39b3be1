import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Kind,
} from 'discord-api-types/v10';
import { nameIn } from './commands.ts';
import type { Choice } from './listbox.ts';
import type { Scene } from './scene.ts';
import { channelChoices, roleChoices, userChoices } from './select-choices.ts';

export type Value = string | number | boolean;

/** What an option offers by itself, or null where anything may be typed. */
export function optionChoices(
  option: APIApplicationCommandBasicOption,
  scene: Scene,
): Choice<Value>[] | null {
  switch (option.type) {
    case Kind.Boolean:
      return [
        { value: true, label: 'True' },
        { value: false, label: 'False' },
      ];
    case Kind.User:
      return userChoices(scene);
    case Kind.Role:
      return roleChoices(scene);
    case Kind.Channel:
      return channelChoices(scene);
    case Kind.Mentionable:
      return [...userChoices(scene), ...roleChoices(scene)];
    case Kind.String:
    case Kind.Integer:
    case Kind.Number:
      return (
        option.choices?.map((choice) => ({
          label: nameIn(choice, scene.state.locale),
          value: choice.value,
        })) ?? null
      );
    default:
      return null;
  }
}

/** Reads what was typed where anything may be typed. Returns the value, or a sentence saying what is wrong. */
export function readTyped(
  option: APIApplicationCommandBasicOption,
  text: string,
): { value: Value } | { problem: string } {
  if (option.type === Kind.Integer || option.type === Kind.Number) {
    const value = Number(text);
    const whole = option.type === Kind.Integer;
    if (text.trim() === '' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
      return { problem: whole ? 'Input a valid integer.' : 'Input a valid number.' };
    }
    const { min_value: least, max_value: most } = option;
    if (least !== undefined && value < least) return { problem: `The value must be at least ${least}.` };
    if (most !== undefined && value > most) return { problem: `The value must be at most ${most}.` };
    return { value };
  }
  if (option.type === Kind.String) {
    const { min_length: least = 0, max_length: most = 6000 } = option;
    if (text.length < least) return { problem: `Type at least ${least} characters.` };
    if (text.length > most) return { problem: `Type at most ${most} characters.` };
  }
  return { value: text };
}

import type { en } from './en.ts';

/** Names a sentence of the catalogue. */
export type Key = keyof typeof en;

/** The sentences of one language; what is missing is said in English. */
export type Catalogue = { readonly [K in Key]?: string };

/**
 * What can stand in a sentence. A date is said as a Discord timestamp: `in 5 minutes`, in the reader's own
 * words. Markdown of our own, such as mentions of channels, is shown as it is drawn.
 */
export type Value = string | number | Date | { markdown: string };

/** `count` of `count, plural, one {…` and `name` of `name}`: the text after an argument's opening brace. */
type NameIn<Text> = Text extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? Name
    : Head
  : never;

/** The names of the arguments in an ICU message. The brace after `one`, `other` or `=0` opens a plural's branch. */
type Arguments<Text> = Text extends `${infer Before}{${infer After}`
  ? (Before extends `${string}${'one' | 'other' | `=${number}`} ` ? never : NameIn<After>) | Arguments<After>
  : never;

/** The values a sentence needs, by name; nothing for a sentence without arguments. */
export type Values<K extends Key> = [Arguments<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Arguments<(typeof en)[K]>, Value>];

import type { PageUser } from './bridge.ts';

/** The name being typed after an `@` that ends `text`, or undefined. */
export function typedMention(text: string): string | undefined {
  return /(?:^|\s)@([^\s@]*)$/.exec(text)?.[1];
}

/** Puts the form Discord sends, `<@id>`, in place of every `@name`. Longer names first: one may begin another. */
export function encodeMentions(text: string, users: readonly PageUser[]): string {
  const byLength = [...users].sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce((result, user) => result.replaceAll(`@${user.name}`, `<@${user.id}>`), text);
}

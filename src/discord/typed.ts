/** Whether a text holds every word that was typed so far, wherever and in whatever case. */
export function holdsTyped(text: string, typed: string): boolean {
  const held = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}

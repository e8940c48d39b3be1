/** `1 article`, `2,000 articles`. @param noun one that takes an s */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

import { createHash } from 'node:crypto';

/** What stands for a text that is too long for a choice or a custom id: `length` characters of base64url. */
export const shortKey = (text: string, length: number) =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

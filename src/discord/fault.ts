import type { FaultData } from '../article/fault.ts';
import type { Say } from './messages/say.ts';

/** Why a source could not be read, as plain text in the reader's language: a sentence without its full stop. */
export function faultText({ key, values }: FaultData, say: Say): string {
  const sentence = (say as (key: FaultData['key'], values: FaultData['values']) => string)(key, values);
  return sentence.charAt(0).toLocaleUpperCase(say.locale) + sentence.slice(1);
}

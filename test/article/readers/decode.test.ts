import { expect, test } from 'vitest';
import { decodeText } from '../../../src/article/readers/decode.ts';

const UTF8 = Buffer.from('Grüße aus Köln');
const LATIN = Buffer.from('Gr\xfc\xdfe aus K\xf6ln', 'latin1');
const JAPANESE = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]);
const RUSSIAN = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
const page = (charset: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), bytes]);

test.each([
  ['UTF-8, whatever the header claims', UTF8, 'text/html; charset=iso-8859-1', 'Grüße aus Köln'],
  ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), UTF8]), '', 'Grüße aus Köln'],
  ['Latin-1 that the header calls UTF-8', LATIN, 'text/html; charset=utf-8', 'Grüße aus Köln'],
  ['Latin-1 by its header', LATIN, 'text/html; charset=iso-8859-1', 'Grüße aus Köln'],
  ['Shift_JIS by its header', JAPANESE, 'text/html; charset=Shift_JIS', '日本語'],
  ['Shift_JIS by its own declaration', page('Shift_JIS', JAPANESE), 'text/html', '日本語'],
  ['windows-1251 by its own declaration', page('windows-1251', RUSSIAN), '', 'Привет'],
  ['a header that names no encoding there is', page('windows-1251', RUSSIAN), 'a; charset=klingon', 'Привет'],
  ['UTF-16 by its byte order mark', Buffer.from('\uFEFFGrüße', 'utf16le'), '', 'Grüße'],
])('%s', (_, bytes, contentType, text) => {
  expect(decodeText(bytes, contentType).replace(/^.*<p>/, '')).toBe(text);
});

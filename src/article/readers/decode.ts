import { isUtf8 } from 'node:buffer';
import { decodeBuffer, getEncoding } from 'encoding-sniffer';

/** Bytes at the start in which a page must declare its encoding (HTML standard, 13.2.3.2), with room for late ones. */
const SNIFFED_BYTES = 4096;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Decodes text or a page. Bytes that are valid UTF-8 are UTF-8 whatever is declared, because other encodings
 * hardly ever are by chance; else a byte order mark, the header and the page's own declaration count, in this
 * order, and text that claims to be UTF-8 but mostly is not is read as the encoding that old pages mean.
 * @param contentType the HTTP header's value, if any
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasOther = buffer.some((byte) => byte > 0x7f);
  if (hasOther && isUtf8(buffer)) return new TextDecoder('utf-8').decode(buffer);
  const label = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  const options = {
    maxBytes: SNIFFED_BYTES,
    ...(label && isKnown(label) && { transportLayerEncodingLabel: label }),
  };
  const text = decodeBuffer(buffer, options);
  if (!/utf-?8/i.test(getEncoding(buffer, options))) return text;
  const broken = count(text, /\uFFFD/g);
  return broken > count(text, /[\u0080-\uFFFC]/g) ? new TextDecoder('windows-1252').decode(buffer) : text;
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchFault } from './fault.ts';

export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

function decompressor(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new FetchFault('fault.encoding', { encoding: encoding.slice(0, 20) });
  }
}

/** Passes bytes on until there are more than the limit. */
function limit(maxBytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > maxBytes) done(new FetchFault('fault.large', { megabytes: Math.round(maxBytes / 2 ** 20) }));
      else done(null, chunk);
    },
  });
}

/**
 * Reads a body to its end, unpacked. Stops at the limit, which holds before and after unpacking, so a small
 * archive of endless zeros stops as early as an endless page.
 * @param contentEncoding the header's value, several encodings in the order they were applied
 * @throws {FetchFault} past the limit, or in an unknown encoding
 */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<Buffer> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  // A chain of encodings multiplies a bomb; real sites use one.
  if (encodings.length > 1) throw new FetchFault('fault.packedTwice');
  const chunks: Buffer[] = [];
  const collect = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  collect.resume();
  await pipeline([
    body,
    limit(maxBytes),
    ...encodings.flatMap((encoding) => [decompressor(encoding), limit(maxBytes)]),
    collect,
  ]);
  return Buffer.concat(chunks);
}

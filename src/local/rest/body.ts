import type { Context } from 'hono';
import { badField, refuse } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Upload } from '../world/files.ts';

/** What a request carried: its JSON and, where it was multipart, the files with it. */
export interface RequestBody {
  json: unknown;
  uploads: Upload[];
}

/** Reads a body: plain JSON, or a form with `payload_json` and `files[n]`. @throws 50109 on bad JSON, 40005 on big files. */
export async function readBody(c: Context): Promise<RequestBody> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return { json: parse(await c.req.text()), uploads: [] };
  const form = await c.req.formData().catch(() => {
    throw refuse.invalidJson();
  });
  const payload = form.get('payload_json');
  const uploads: Upload[] = [];
  for (const [key, value] of form) {
    if (typeof value === 'string') continue;
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    const file = value as File;
    if (file.size > LIMITS.attachment) throw refuse.tooLarge();
    uploads[index ? Number(index) : uploads.length] = {
      name: file.name,
      data: new Uint8Array(await file.arrayBuffer()),
      ...(file.type && file.type !== 'application/octet-stream' && { contentType: file.type }),
    };
  }
  if (uploads.length > LIMITS.attachments) {
    throw badField(['files'], 'BASE_TYPE_MAX_LENGTH', `Must be ${LIMITS.attachments} or fewer in length.`);
  }
  return {
    json: typeof payload === 'string' ? parse(payload) : Object.fromEntries(form),
    uploads: uploads.filter(Boolean),
  };
}

function parse(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.invalidJson();
  }
}

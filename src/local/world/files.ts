import type { APIAttachment } from 'discord-api-types/v10';
import type { SnowflakeMaker } from '../snowflake.ts';

/** A file on its way up: from a member's command or from the bot. */
export interface Upload {
  name: string;
  data: Uint8Array;
  /** MIME type, guessed from the name when left out. */
  contentType?: string;
  description?: string;
}

/** Keeps uploaded files in memory and says under which address of the local server each can be fetched. */
export class Files {
  #files = new Map<string, { upload: Upload; contentType: string }>();
  #ids: SnowflakeMaker;
  #origin: () => string;

  constructor(ids: SnowflakeMaker, origin: () => string) {
    this.#ids = ids;
    this.#origin = origin;
  }

  add(upload: Upload, channelId: string): APIAttachment {
    const id = this.#ids.next();
    const contentType = upload.contentType || typeByName(upload.name);
    // Discord replaces what does not belong into a file name.
    const filename = upload.name.replaceAll(/[^\p{L}\p{N}._-]/gu, '_') || 'file';
    const path = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    this.#files.set(path, { upload, contentType });
    const url = this.#origin() + path;
    return {
      id,
      filename,
      size: upload.data.byteLength,
      url,
      proxy_url: url,
      content_type: contentType,
      ...(upload.description && { description: upload.description }),
    };
  }

  /** The file under a path of the local server, `/attachments/<channel>/<id>/<name>`. */
  get(path: string): { data: Uint8Array; contentType: string } | undefined {
    const file = this.#files.get(path);
    return file && { data: file.upload.data, contentType: file.contentType };
  }
}

const TYPES: Record<string, string> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
};

function typeByName(name: string): string {
  return TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

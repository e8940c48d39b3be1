import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = new URL('../page/', import.meta.url);

const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };

/** The page's script: its modules with their types taken off, and the Markdown parser, as one module. */
export async function pageScript(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', folder))],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}

/** A file of the page as it stands on disk; undefined for anything else. */
export async function pageFile(path: string): Promise<{ text: string; type: string } | undefined> {
  const name = path === '/' ? 'index.html' : /^\/(style\/[a-z]+\.(?:css|svg))$/.exec(path)?.[1];
  if (!name) return undefined;
  const text = await readFile(new URL(name, folder), 'utf8').catch(() => undefined);
  const extension = name.split('.')[1] as keyof typeof types;
  return text === undefined ? undefined : { text, type: types[extension] };
}

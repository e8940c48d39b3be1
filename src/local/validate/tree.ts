import { ComponentType as Type } from 'discord-api-types/v10';
import type { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { type ComponentNode, displayTexts, walk } from '../world/message-body.ts';
import { fault } from './fields.ts';

type Path = (string | number)[];

/** A component tree with the path of each node. */
export function* walkPaths(
  components: readonly ComponentNode[],
  path: Path,
): Generator<[ComponentNode, Path]> {
  for (const [index, component] of components.entries()) {
    const here = [...path, index];
    yield [component, here];
    if (component.components) yield* walkPaths(component.components, [...here, 'components']);
    for (const key of ['component', 'accessory'] as const) {
      const only = component[key];
      if (only) yield [only, [...here, key]];
    }
  }
}

/** Refuses custom ids and component ids that occur twice. */
export function checkIds(components: readonly unknown[], path: Path, context: z.RefinementCtx): void {
  const seen = { custom_id: new Set<unknown>(), id: new Set<unknown>() };
  for (const [node, at] of walkPaths(components as ComponentNode[], path)) {
    for (const key of ['custom_id', 'id'] as const) {
      const value = node[key];
      if (!value) continue;
      if (seen[key].has(value)) {
        const [code, name] =
          key === 'id' ? ['COMPONENT_ID_DUPLICATED', 'id'] : ['COMPONENT_CUSTOM_ID_DUPLICATED', 'custom id'];
        context.addIssue(fault(code!, `Component ${name} cannot be duplicated`, [...at, key]));
      }
      seen[key].add(value);
    }
  }
}

/** Counts what Components V2 limits over the whole message: components and characters of text displays. */
export function checkTree(components: readonly unknown[], context: z.RefinementCtx): void {
  const count = [...walk(components)].length;
  if (count > LIMITS.components) {
    const message = `The total number of components cannot exceed ${LIMITS.components}`;
    context.addIssue(fault('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message, ['components']));
  }
  const characters = displayTexts(components).join('').length;
  if (characters > LIMITS.displayText) {
    const message = `The total displayable text cannot exceed ${LIMITS.displayText} characters`;
    context.addIssue(fault('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message, ['components']));
  }
}

/** Whether text displays weigh more than Discord was seen to bear: it answers such messages with HTTP 500. */
export function isTooHeavy(components: readonly unknown[]): boolean {
  const texts = displayTexts(components);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes + LIMITS.displayBytesPerText * texts.length > LIMITS.displayBytes;
}

/** Refuses `attachment://name` where no file of that name comes with the message or is on it already. */
export function checkMedia(
  components: readonly unknown[],
  names: readonly string[],
  context: z.RefinementCtx,
): void {
  for (const [node, path] of walkPaths(components as ComponentNode[], ['components'])) {
    const key = node.type === Type.File ? 'file' : 'media';
    const items = (node.items ?? []) as { media: { url: string } }[];
    const urls: [string | undefined, Path][] = [
      [(node[key] as { url?: string } | undefined)?.url, [key, 'url']],
      ...items.map((item, index): [string, Path] => [item.media.url, ['items', index, 'media', 'url']]),
    ];
    for (const [url, at] of urls) {
      if (!url?.startsWith('attachment://') || names.includes(url.slice('attachment://'.length))) continue;
      const message = 'The referenced attachment was not found';
      context.addIssue(
        fault('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message, [...path, ...at]),
      );
    }
  }
}

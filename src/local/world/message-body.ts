import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessageReference,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** What a bot sends to make or change a message, once it has been checked. */
export interface MessageBody {
  content?: string | null | undefined;
  embeds?: APIEmbed[] | null | undefined;
  components?: APIMessageTopLevelComponent[] | null | undefined;
  flags?: number | null | undefined;
  allowed_mentions?: APIAllowedMentions | null | undefined;
  attachments?: { id: string | number; filename?: string; description?: string }[] | null | undefined;
  message_reference?: APIMessageReference | null | undefined;
  nonce?: string | number | null | undefined;
  /** A second message of the same author with this nonce is not made. */
  enforce_nonce?: boolean | undefined;
  tts?: boolean | undefined;
  poll?: unknown;
  sticker_ids?: string[] | null | undefined;
}

/** A component seen as the bare tree it is. */
export interface ComponentNode {
  type: ComponentType;
  id?: number;
  content?: string;
  custom_id?: string;
  components?: ComponentNode[];
  component?: ComponentNode;
  accessory?: ComponentNode;
  [key: string]: unknown;
}

/** Every component of a tree, parents before children, in reading order. */
export function* walk(components: readonly unknown[]): Generator<ComponentNode> {
  for (const component of components as ComponentNode[]) {
    yield component;
    if (component.components) yield* walk(component.components);
    if (component.component) yield* walk([component.component]);
    if (component.accessory) yield* walk([component.accessory]);
  }
}

/** The texts of a component tree, in reading order. */
export function displayTexts(components: readonly unknown[]): string[] {
  return [...walk(components)]
    .filter((c) => c.type === ComponentType.TextDisplay)
    .map((c) => c.content ?? '');
}

/** Components as Discord hands them back: each with an id, `attachment://name` replaced by the file's address. */
export function settleComponents<T>(components: readonly T[], attachments: readonly APIAttachment[]): T[] {
  const settled = structuredClone(components) as T[];
  const taken = new Set([...walk(settled)].map((c) => c.id));
  let next = 1;
  for (const component of walk(settled)) {
    if (!component.id) {
      while (taken.has(next)) next += 1;
      component.id = next;
      taken.add(next);
    }
    resolveMedia(component, attachments);
  }
  return settled;
}

function resolveMedia(component: ComponentNode, attachments: readonly APIAttachment[]): void {
  const items = [
    component.media,
    component.file,
    ...((component.items ?? []) as { media: unknown }[]).map((i) => i.media),
  ];
  for (const item of items as ({ url: string; attachment_id?: string } | undefined)[]) {
    if (!item?.url.startsWith('attachment://')) continue;
    const found = attachments.find((a) => a.filename === item.url.slice('attachment://'.length));
    if (!found) continue;
    item.url = found.url;
    item.attachment_id = found.id;
    if (component.type === ComponentType.File)
      Object.assign(component, { name: found.filename, size: found.size });
  }
}

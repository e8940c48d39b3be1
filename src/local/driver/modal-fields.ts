import { type APIAttachment, ComponentType as Type } from 'discord-api-types/v10';
import type { LocalDiscord } from '../local-discord.ts';
import type { Upload } from '../world/files.ts';
import type { ComponentNode } from '../world/message-body.ts';
import type { Channel } from '../world/model.ts';
import type { Modal } from './modal.ts';
import { ClientRefusal } from './refusal.ts';
import { resolve } from './resolve.ts';

/** What goes into a field: a text, a choice or several (values, ids), a tick, or files. */
export type FieldInput = string | boolean | readonly string[] | readonly Upload[];

/** Checks what was filled in as Discord's client does and puts it in the form that is sent. */
export function fillModal(
  modal: Modal,
  values: Record<string, FieldInput>,
  discord: LocalDiscord,
  channel: Channel,
): { components: object[]; resolved: object } {
  const { fields } = modal;
  for (const name of Object.keys(values)) {
    if (!fields.some((f) => f.customId === name || f.label === name))
      throw new ClientRefusal(`There is no field "${name}"`);
  }
  const ids: string[] = [];
  const attachments: APIAttachment[] = [];
  const answer = (node: ComponentNode) => {
    const field = fields.find((f) => f.customId === node.custom_id)!;
    const given = values[field.customId] ?? values[field.label];
    const wrong = (what: string) => new ClientRefusal(`Field "${field.label || field.customId}" ${what}`);
    const base = { type: node.type, id: node.id, custom_id: node.custom_id };
    switch (node.type) {
      case Type.TextInput:
        return { ...base, value: textOf(node, given ?? node.value ?? '', field.required, wrong) };
      case Type.Checkbox:
        return { ...base, value: given ?? node.default ?? false };
      case Type.RadioGroup: {
        const [value = null] = chosen(node, given, field.required, wrong, 1);
        return { ...base, value };
      }
      case Type.FileUpload: {
        const files = (given ?? []) as readonly Upload[];
        checkCount(node, files.length, field.required, wrong, 1);
        const kept = files.map((file) => discord.parts.files.add(file, channel.id));
        attachments.push(...kept);
        return { ...base, values: kept.map((file) => file.id) };
      }
      default: {
        const most = node.type === Type.CheckboxGroup ? ((node.options as unknown[])?.length ?? 0) : 1;
        const picked = chosen(node, given, field.required, wrong, most);
        if (!node.options) ids.push(...picked);
        return { ...base, values: picked };
      }
    }
  };
  const components = (modal.raw.components as unknown as ComponentNode[]).map((node) => {
    if (node.component) return { type: node.type, id: node.id, component: answer(node.component) };
    if (node.components) return { type: node.type, id: node.id, components: node.components.map(answer) };
    return { type: node.type, id: node.id };
  });
  return { components, resolved: resolve(discord.parts, channel, ids, attachments) };
}

type Wrong = (what: string) => ClientRefusal;

function textOf(node: ComponentNode, given: unknown, required: boolean, wrong: Wrong): string {
  if (typeof given !== 'string') throw wrong('takes text');
  if (required && given === '') throw wrong('is required');
  const { min_length = 0, max_length = 4_000 } = node as { min_length?: number; max_length?: number };
  if (given !== '' && (given.length < min_length || given.length > max_length)) {
    throw wrong(`takes ${min_length} to ${max_length} characters, got ${given.length}`);
  }
  return given;
}

/** The values picked, or the defaults when nothing was given. */
function chosen(
  node: ComponentNode,
  given: unknown,
  required: boolean,
  wrong: Wrong,
  most: number,
): string[] {
  const options = node.options as { value: string; default?: boolean }[] | undefined;
  const defaults = options?.filter((o) => o.default).map((o) => o.value) ?? [];
  const picked =
    given === undefined ? defaults : typeof given === 'string' ? [given] : [...(given as string[])];
  for (const value of picked) {
    if (options && !options.some((o) => o.value === value)) throw wrong(`does not offer "${value}"`);
  }
  checkCount(node, picked.length, required, wrong, most);
  return picked;
}

function checkCount(node: ComponentNode, count: number, required: boolean, wrong: Wrong, most: number): void {
  if (count === 0 && !required) return;
  const { min_values = 1, max_values = most } = node as { min_values?: number; max_values?: number };
  if (count === 0 && required) throw wrong('is required');
  if (count < min_values || count > max_values)
    throw wrong(`takes ${min_values} to ${max_values} choices, got ${count}`);
}

import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { DiscordError, refuse } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { RequestBody } from '../rest/body.ts';
import type { MessageBody } from '../world/message-body.ts';
import type { StoredMessage } from '../world/model.ts';
import { legacyComponents, v2Components } from './components.ts';
import { embeds, isEmpty } from './embeds.ts';
import { fault, integer, list, snowflake, text } from './fields.ts';
import { readForm } from './form.ts';
import { checkIds, checkMedia, checkTree, isTooHeavy } from './tree.ts';

const { IsComponentsV2: V2, Loading } = MessageFlags;

const allowedMentions = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: list(snowflake, 0, 100).nullish(),
    roles: list(snowflake, 0, 100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine(({ parse, users, roles }, context) => {
    for (const [kind, ids] of [
      ['users', users],
      ['roles', roles],
    ] as const) {
      if (!ids?.length || !parse?.includes(kind)) continue;
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      context.addIssue(fault('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message));
    }
  });

const common = {
  content: text(0, LIMITS.content).nullish(),
  embeds: embeds.nullish(),
  flags: integer(0, 2 ** 31 - 1).nullish(),
  nonce: z.union([text(0, LIMITS.nonce), z.number().int()]).nullish(),
  enforce_nonce: z.boolean().optional(),
  tts: z.boolean().optional(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: list(
    z.object({
      id: snowflake,
      filename: text(1, 1_024).nullish(),
      description: text(0, LIMITS.mediaDescription).nullish(),
    }),
    0,
    LIMITS.attachments,
  ).nullish(),
  message_reference: z
    .object({ message_id: z.string().optional(), fail_if_not_exists: z.boolean().optional() })
    .loose()
    .nullish(),
  sticker_ids: list(snowflake, 0, 3).nullish(),
  poll: z.record(z.string(), z.unknown()).nullish(),
};

const legacyMessage = z.object({ ...common, components: legacyComponents.nullish() });
const v2Message = z.object({ ...common, components: v2Components.nullish() });

type Path = (string | number)[];

/** A new message. @throws DiscordError 50035 with each fault, 50006 when there is nothing in it. */
export function checkMessage({ json, uploads }: RequestBody, prefix: Path = []): MessageBody {
  const body = check(
    json,
    uploads.map((u) => u.name),
    false,
    prefix,
  );
  const shows =
    body.content?.trim() || body.embeds?.some((e) => !isEmpty(e as never)) || body.components?.length;
  if (!shows && uploads.length === 0 && !body.sticker_ids?.length && !body.poll) throw refuse.emptyMessage();
  return body;
}

/** A change to a message. What it names replaces what was; what would be left decides whether it is allowed. */
export function checkMessageEdit(
  { json, uploads }: RequestBody,
  old: StoredMessage,
  prefix: Path = [],
): MessageBody {
  const { data } = old;
  const names = [...data.attachments.map((a) => a.filename), ...uploads.map((u) => u.name)];
  const flags = data.flags ?? 0;
  const body = check(json, names, (flags & V2) !== 0, prefix);
  const left = {
    content: body.content === undefined ? data.content : body.content,
    embeds: body.embeds === undefined ? data.embeds : body.embeds,
    components: body.components === undefined ? data.components : body.components,
    attachments: (body.attachments === undefined ? data.attachments : body.attachments) ?? [],
  };
  const turns = ((body.flags ?? 0) & V2) !== 0 && (flags & (V2 | Loading)) === 0;
  if (turns && (left.content || left.embeds?.length)) {
    const faults = { content: left.content ?? '', embeds: left.embeds ?? [], flags: V2 };
    readForm(
      z.any().superRefine((_, context) => refuseLegacy(faults, context)),
      {},
      prefix,
    );
  }
  const shows =
    left.content?.trim() || left.embeds?.length || left.components?.length || left.attachments.length;
  if (!shows && uploads.length === 0) throw refuse.emptyMessage();
  return body;
}

function check(json: unknown, fileNames: string[], wasV2: boolean, prefix: Path): MessageBody {
  const flags = (json as { flags?: unknown } | null)?.flags;
  const isV2 = wasV2 || (typeof flags === 'number' && (flags & V2) !== 0);
  const schema = (isV2 ? v2Message : (legacyMessage as unknown as typeof v2Message)).superRefine(
    (body, context) => {
      const components = body.components ?? [];
      if (isV2) refuseLegacy(body, context);
      if (isV2) checkTree(components, context);
      checkIds(components, ['components'], context);
      checkMedia(components, fileNames, context);
    },
  );
  const body = readForm(schema, json, prefix) as MessageBody;
  if (isV2 && isTooHeavy(body.components ?? [])) throw new DiscordError(500, 0, '500: Internal Server Error');
  return body;
}

/** With Components V2 a message has no content, embeds, poll or stickers. */
function refuseLegacy(body: Partial<Record<string, unknown>>, context: z.RefinementCtx): void {
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = body[field];
    if (!value || (Array.isArray(value) && value.length === 0)) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    context.addIssue(fault('MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message, [field]));
  }
}

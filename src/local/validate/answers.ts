import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType as Kind,
  MessageFlags,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { badField } from '../errors.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { type Answer, checkAnswerType } from '../interactions/respond.ts';
import { LIMITS } from '../limits.ts';
import type { RequestBody } from '../rest/body.ts';
import { list, text } from './fields.ts';
import { readForm } from './form.ts';
import { checkMessage, checkMessageEdit } from './messages.ts';
import { modal } from './modals.ts';

const envelope = z.object({ type: z.number().int(), data: z.unknown().optional() });

const deferral = z.object({ flags: z.number().int().nonnegative().nullish() });

const choice = z.object({
  name: text(1, LIMITS.choiceName),
  value: z.union([text(0, LIMITS.choiceValue), z.number()]),
  name_localizations: z.record(z.string(), text(1, LIMITS.choiceName)).nullish(),
});

const choices = z.object({ choices: list(choice, 0, LIMITS.autocompleteChoices) });

/** An answer to an interaction, checked. @throws DiscordError 50035 with paths below `data`. */
export function checkAnswer({ json, uploads }: RequestBody, interaction: Interaction): Answer {
  const { type, data = {} } = readForm(envelope, json);
  checkAnswerType(interaction, type);
  switch (type as Answer['type']) {
    case Kind.ChannelMessageWithSource:
      return { type: Kind.ChannelMessageWithSource, data: checkMessage({ json: data, uploads }, ['data']) };
    case Kind.UpdateMessage:
      return {
        type: Kind.UpdateMessage,
        data: checkMessageEdit({ json: data, uploads }, interaction.source!, ['data']),
      };
    case Kind.DeferredChannelMessageWithSource:
      return { type: Kind.DeferredChannelMessageWithSource, data: checkDeferral(data) };
    case Kind.DeferredMessageUpdate:
      return { type: Kind.DeferredMessageUpdate };
    case Kind.ApplicationCommandAutocompleteResult:
      return {
        type: Kind.ApplicationCommandAutocompleteResult,
        data: readForm(choices, data, ['data']) as never,
      };
    case Kind.Modal: {
      const opened = readForm(modal, data, ['data']) as unknown as APIModalInteractionResponseCallbackData;
      return { type: Kind.Modal, data: opened };
    }
  }
}

/** A deferral says only whether the reply will be private; Components V2 comes with the edit. */
function checkDeferral(data: unknown): { flags?: number | null | undefined } {
  const { flags } = readForm(deferral, data, ['data']);
  if ((flags ?? 0) & ~MessageFlags.Ephemeral) {
    throw badField(
      ['data', 'flags'],
      'BASE_TYPE_CHOICES',
      `Value must be one of {0, ${MessageFlags.Ephemeral}}.`,
    );
  }
  return { flags };
}

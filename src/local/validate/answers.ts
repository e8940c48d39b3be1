import type { Interaction } from '../interactions/interaction.ts';
import type { Answer } from '../interactions/respond.ts';
import type { RequestBody } from '../rest/body.ts';

export function checkAnswer(
  body: RequestBody,
  _interaction: Interaction,
  checkType: (type: number) => void,
): Answer {
  const { type, data = {} } = body.json as Answer & { data: never };
  checkType(type);
  return { type, data } as Answer;
}

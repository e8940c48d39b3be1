import type { APIMessage } from 'discord-api-types/v10';
import type { RequestBody } from '../rest/body.ts';
import type { MessageBody } from '../world/message-body.ts';

export function checkMessage(body: RequestBody): MessageBody {
  return body.json as MessageBody;
}

export function checkMessageEdit(body: RequestBody, _old: APIMessage): MessageBody {
  return body.json as MessageBody;
}

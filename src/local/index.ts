/**
 * A Discord on this machine for any bot: REST and Gateway on a loopback address, strict about Discord's limits,
 * and a typed driver that acts as members do. Start at `LocalDiscord`.
 */
export { Clock } from './clock.ts';
export { ChannelView } from './driver/channel.ts';
export { Member, type Place } from './driver/member.ts';
export { Button, Message, Select } from './driver/message.ts';
export { type Field, Modal } from './driver/modal.ts';
export type { FieldInput } from './driver/modal-fields.ts';
export type { OptionInput } from './driver/options.ts';
export { ClientRefusal, InteractionFailed } from './driver/refusal.ts';
export { Reply } from './driver/reply.ts';
export { ServerView } from './driver/server.ts';
export type { InteractionState, InteractionView, Listener, LocalEvent } from './events.ts';
export type { Aim, Faults } from './faults.ts';
export { LIMITS } from './limits.ts';
export { LocalDiscord, type LocalDiscordOptions } from './local-discord.ts';
export type { Upload } from './world/files.ts';

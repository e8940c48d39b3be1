import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { type Actor, isModerator, requireChannel, requireManager } from '../../src/discord/permissions.ts';
import type { Settings } from '../../src/library/libraries.ts';

const settings: Settings = {
  corpus: true,
  channels: ['news'],
  private: false,
  passages: 5,
  cooldown: 0,
  pace: 0,
  retention: 90,
  moderatorRole: 'editors',
};
const actor = (permissions: bigint, ...roles: string[]) =>
  ({ member: { roles }, memberPermissions: new PermissionsBitField(permissions) }) as unknown as Actor;

it('takes for moderators those who manage the server or have the chosen role', () => {
  expect(isModerator(actor(PermissionFlagsBits.ManageGuild), settings)).toBe(true);
  expect(isModerator(actor(PermissionFlagsBits.Administrator), settings)).toBe(true);
  expect(isModerator(actor(0n, 'editors'), settings)).toBe(true);
  expect(isModerator(actor(PermissionFlagsBits.ManageMessages, 'readers'), settings)).toBe(false);
});

it('lets the moderators’ role change no settings', () => {
  expect(() => requireManager(actor(0n, 'editors'))).toThrow('Only members who may manage the server');
});

it('counts a thread as its channel', () => {
  requireChannel('thread', { parentId: 'news' }, settings);
  expect(() => requireChannel('thread', { parentId: 'sport' }, settings)).toThrow('<#news>');
});

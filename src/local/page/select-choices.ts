import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';
import { drawAvatar } from './avatar.ts';
import { icon } from './icons.ts';
import type { Choice } from './listbox.ts';
import type { Scene } from './scene.ts';

/** The members of the server, as lines to choose from. */
export function userChoices(scene: Scene): Choice<string>[] {
  return scene.server.members.map(({ userId }) => {
    const user = scene.user(userId)!;
    return { value: user.id, label: user.name, picture: () => drawAvatar(user) };
  });
}

export function roleChoices(scene: Scene): Choice<string>[] {
  return scene.server.roles.map((role) => ({
    value: role.id,
    label: role.name,
    picture: () => icon('people'),
  }));
}

export function channelChoices(scene: Scene): Choice<string>[] {
  return scene.server.channels.map((channel) => ({
    value: channel.id,
    label: channel.name,
    picture: () => icon('hash'),
  }));
}

/** What a select offers, and what it has chosen to begin with. */
export function selectChoices(
  select: APISelectMenuComponent,
  scene: Scene,
): { choices: Choice<string>[]; chosen: string[] } {
  if (select.type === ComponentType.StringSelect) {
    const choices = select.options.map((option) => ({
      value: option.value,
      label: option.label,
      detail: option.description,
      note: option.emoji?.name ?? undefined,
    }));
    return {
      choices,
      chosen: select.options.filter((option) => option.default).map((option) => option.value),
    };
  }
  const choices = {
    [ComponentType.UserSelect]: () => userChoices(scene),
    [ComponentType.RoleSelect]: () => roleChoices(scene),
    [ComponentType.MentionableSelect]: () => [...userChoices(scene), ...roleChoices(scene)],
    [ComponentType.ChannelSelect]: () => channelChoices(scene),
  }[select.type]();
  return { choices, chosen: select.default_values?.map((value) => value.id) ?? [] };
}

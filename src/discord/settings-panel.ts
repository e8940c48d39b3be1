import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APISelectMenuDefaultValue,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { SettingName, Settings } from '../library/libraries.ts';
import { LIMITS } from './limits.ts';
import { ACCENT, container, type Message, separator, text } from './message.ts';
import { CATALOGUES, type Say } from './messages/say.ts';

/** What the selects offer; each setting also takes what lies between. */
const PASSAGES = [1, 3, 5, 7, 10];
const SECONDS = [0, 3, 5, 10, 30, 60, 300];
const PER_MINUTE = [0, 10, 30, 60, 120];
const DAYS = [1, 30, 90, 365];
const AUTO = 'auto';
/** Latin American Spanish and British English read the same catalogue as these. */
const LANGUAGES = Object.keys(CATALOGUES).filter((locale) => locale !== 'es-419' && locale !== 'en-GB');

type Change = { [Name in SettingName]: { name: Name; value: Settings[Name] | undefined } }[SettingName];

/** What a component of the panel asks for; undefined when it is none of today's. */
export function toSetting(name: string, values: readonly string[]): Change | undefined {
  const [first] = values;
  switch (name) {
    case 'moderatorRole':
      return { name, value: first };
    case 'channels':
      return { name, value: [...values] };
    case 'language':
      return { name, value: first === AUTO ? undefined : first };
    case 'private':
    case 'corpus':
      return { name, value: first === 'true' };
    case 'passages':
    case 'cooldown':
    case 'pace':
    case 'retention':
      return { name, value: Number(first) };
    default:
      return undefined;
  }
}

const row = (
  component: APIComponentInMessageActionRow,
): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components: [component],
});

/** What a setting is called, without what is said of it: screen readers name its select by it. */
const titleOf = (said: string) => said.split('\n', 1)[0]!.replaceAll('**', '');

function select(
  name: SettingName,
  said: string,
  options: { value: string; label: string }[],
  chosen: string,
): APIComponentInContainer[] {
  const menu = row({
    type: ComponentType.StringSelect,
    custom_id: `settings:${name}`,
    placeholder: titleOf(said),
    options: options.map((option) => ({ ...option, default: option.value === chosen })),
  });
  return [text(said), menu];
}

/** A select of numbers; one that is chosen but not among the usual ones is offered too. */
function numbers(
  name: SettingName,
  said: string,
  usual: number[],
  chosen: number,
  label: (number: number) => string,
) {
  const offered = [...new Set([...usual, chosen])].sort((a, b) => a - b);
  return select(
    name,
    said,
    offered.map((number) => ({ value: String(number), label: label(number) })),
    String(chosen),
  );
}

const defaults = <T extends SelectMenuDefaultValueType>(
  type: T,
  ids: readonly string[],
): APISelectMenuDefaultValue<T>[] => ids.map((id) => ({ id, type }));

/** What is said of each state, and on the button that leads out of it. */
const TOGGLES = {
  private: {
    on: ['settings.private.on', 'settings.private.turnOff'],
    off: ['settings.private.off', 'settings.private.turnOn'],
  },
  corpus: {
    on: ['settings.corpus.on', 'settings.corpus.turnOff'],
    off: ['settings.corpus.off', 'settings.corpus.turnOn'],
  },
} as const;

/** The state in words and the button to the other one; its id says what it sets, so that pressing twice is once. */
function toggle(name: keyof typeof TOGGLES, on: boolean, say: Say): APIComponentInContainer {
  const [state, action] = TOGGLES[name][on ? 'on' : 'off'];
  return {
    type: ComponentType.Section,
    components: [text(say(state))],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: `settings:${name}:${!on}`,
      label: say(action),
    },
  };
}

/** A locale's name in its own language, as its speakers look for it. */
const nameOf = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

/** Everything that a server can choose, in one message. @param saved when something was just changed */
export function settingsPanel(chosen: Settings, say: Say, saved?: Date): Message {
  const { moderatorRole, channels, language = AUTO, passages, cooldown, pace, retention } = chosen;
  const languages = LANGUAGES.map((locale) => ({ value: locale, label: nameOf(locale) }));
  const parts: APIComponentInContainer[] = [
    text(`### ${say('settings.title')}`),
    text(say('settings.moderatorRole')),
    row({
      type: ComponentType.RoleSelect,
      custom_id: 'settings:moderatorRole',
      placeholder: say('settings.moderatorRole.placeholder'),
      min_values: 0,
      default_values: defaults(
        SelectMenuDefaultValueType.Role,
        moderatorRole === undefined ? [] : [moderatorRole],
      ),
    }),
    text(say('settings.channels')),
    row({
      type: ComponentType.ChannelSelect,
      custom_id: 'settings:channels',
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      placeholder: say('settings.channels.placeholder'),
      min_values: 0,
      max_values: LIMITS.selectOptions,
      default_values: defaults(SelectMenuDefaultValueType.Channel, channels),
    }),
    toggle('private', chosen.private, say),
    toggle('corpus', chosen.corpus, say),
    separator,
    ...select(
      'language',
      say('settings.language'),
      [{ value: AUTO, label: say('settings.language.auto') }, ...languages],
      language,
    ),
    ...numbers('passages', say('settings.passages'), PASSAGES, passages, (count) =>
      say('settings.passages.count', { count }),
    ),
    ...numbers('cooldown', say('settings.cooldown'), SECONDS, cooldown, (count) =>
      count === 0 ? say('settings.cooldown.none') : say('settings.cooldown.seconds', { count }),
    ),
    ...numbers('pace', say('settings.pace'), PER_MINUTE, pace, (count) =>
      count === 0 ? say('settings.pace.none') : say('settings.pace.count', { count }),
    ),
    ...numbers('retention', say('settings.retention'), DAYS, retention, (count) =>
      count === 1 ? say('settings.retention.none') : say('settings.retention.count', { count }),
    ),
  ];
  if (saved) parts.push(text(`-# ${say('settings.changed', { when: saved })}`));
  return { components: [container(ACCENT.notice, parts)] };
}

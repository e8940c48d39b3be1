import type { Command, MenuCommand } from '../src/discord/command.ts';
import { addToLibrary } from './add-to-library.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { askAbout } from './ask-about.ts';
import { feed } from './feed.ts';
import { help } from './help.ts';
import { insights } from './insights.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { settings } from './settings.ts';

/** Every slash command of the bot, in the order in which `/help` lists them: everyone's first. */
export const commands: readonly Command[] = [ask, quote, help, privacy, article, feed, insights, settings];

/** Every command in the menu of a message. */
export const menus: readonly MenuCommand[] = [askAbout, addToLibrary];

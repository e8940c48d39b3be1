import type { Command } from '../src/discord/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { help } from './help.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { settings } from './settings.ts';

/** Every command of the bot, in the order in which `/help` lists them. */
export const commands: readonly Command[] = [ask, quote, article, help, settings, privacy];

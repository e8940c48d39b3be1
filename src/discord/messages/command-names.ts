import { de } from './commands/de.ts';
import { es } from './commands/es.ts';
import { fr } from './commands/fr.ts';
import { ja } from './commands/ja.ts';
import { pt } from './commands/pt.ts';
import { zh } from './commands/zh.ts';

/**
 * Names and descriptions by path. The path of an option is `command option`, of a choice `command option =value`.
 */
export type CommandNames = Readonly<Record<string, readonly [name: string, description?: string]>>;

/**
 * Names and descriptions of commands, options and choices in the languages other than English, whose own
 * stand in `commands/`.
 */
export const COMMAND_NAMES: Readonly<Record<string, CommandNames>> = {
  de,
  fr,
  'es-ES': es,
  'pt-BR': pt,
  ja,
  'zh-CN': zh,
};

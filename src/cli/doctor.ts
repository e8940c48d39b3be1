import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import type { CliCommand } from './command.ts';
import { type Check, ok, problem } from './doctor/check.ts';
import { checkDiscord } from './doctor/discord.ts';
import { checkDatabase, checkDisk, checkNode } from './doctor/machine.ts';

/** Looks over all that the bot needs, by its settings, and changes nothing. */
export async function* examine(env: NodeJS.ProcessEnv): AsyncGenerator<Check> {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  yield checkNode(process.versions.node, engines.node.replace('>=', ''));
  let config: ReturnType<typeof readConfig>;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    yield problem('settings', `${error.message.replaceAll('\n', '; ')}: .env.example explains them.`);
    return;
  }
  yield ok('settings', existsSync('.env') ? 'read from .env' : 'there is no .env here, only the environment');
  yield await checkDatabase(config.database);
  yield await checkDisk(config.database);
  if (config.token === undefined)
    yield problem(
      'token',
      'DISCORD_TOKEN is not set: copy the token from https://discord.com/developers/applications, page Bot, into .env. Without one, npm start runs a local Discord.',
    );
  else yield* await checkDiscord(config.token, config.api);
}

export const doctor: CliCommand = {
  usage: 'doctor [--json]',
  summary: 'Looks over settings, database, disk, clock, network, token and permissions, and says what to do.',
  async run(args) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    let problems = 0;
    for await (const check of examine(process.env)) {
      if (!check.ok) problems++;
      const line = values.json
        ? JSON.stringify(check)
        : `${check.ok ? 'ok     ' : 'PROBLEM'} ${check.name.padEnd(11)} ${check.text}`;
      process.stdout.write(`${line}\n`);
    }
    return problems === 0 ? 0 : 1;
  },
};

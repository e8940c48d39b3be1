import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

// Docker and systemd are on no machine that these tests run on: this is what can be known without them.

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const dockerfile = read('Dockerfile').replace(/\\\n/g, ' ');
const { scripts, dependencies, optionalDependencies } = JSON.parse(read('package.json'));

/** What the last stage of the Dockerfile copies of the project. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)]
  .slice(1)
  .flatMap(([, words]) => words!.split(' ').slice(0, -1));
const command: string[] = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)![1]!);
const healthCheck: string[] = JSON.parse(/^HEALTHCHECK .*?CMD (.+)$/m.exec(dockerfile)![1]!);

const SOURCE = /\.(?:ts|mjs)$/;

/** The files of the project and the packages that a file needs, and those that these need. */
function needs(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = read(file);
  const found = text.matchAll(
    /(?:^(?:import|export)\s+(?!type\b)[^;]*?from\s+|^import\s+|\bimport\(\s*|\bnew URL\((?='\.))'([^']+)'/gm,
  );
  for (const [, target] of found) {
    if (!target!.startsWith('.')) seen.add(target!);
    else if (SOURCE.test(target!)) needs(relative(root, resolve(root, dirname(file), target!)), seen);
  }
  return seen;
}

it('the image has all that the bot runs with, and what is copied into it is there and let through', () => {
  const letThrough = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'));
  for (const path of [...copied, 'package-lock.json']) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(letThrough).toContain(`!${path.replace(/^\.\//, '')}`);
  }
  const needed = [...needs('src/main.ts')].filter((name) => SOURCE.test(name));
  expect(needed.length).toBeGreaterThan(100);
  expect(needed.filter((file) => !copied.some((path) => file.startsWith(`${path}/`)))).toEqual([]);
});

it('the bot and the commands for whoever runs it need no package that only development has', () => {
  const installed = new Set([
    ...Object.keys({ ...dependencies, ...optionalDependencies }),
    ...builtinModules,
  ]);
  const operating = ['doctor', 'backup', 'migrate', 'import', 'export', 'articles', 'ask', 'quote', 'read'];
  const entries = ['src/main.ts', ...operating.map((name) => `src/cli/${name}.ts`)];
  const packages = entries
    .flatMap((entry) => [...needs(entry)])
    .filter((name) => !SOURCE.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect(packages).toContain('discord.js');
  expect(packages.filter((name) => !name.startsWith('node:') && !installed.has(name))).toEqual([]);
  // Not imported anywhere: it runs the rest.
  expect(installed).toContain('tsx');
});

it('the image, the unit and npm start run the same', () => {
  expect(command).toEqual(['node', '--import', 'tsx', 'src/main.ts']);
  expect(scripts.start).toBe('tsx src/main.ts');
  expect(read('verbatim.service')).toContain(`\nExecStart=/usr/bin/${command.join(' ')}\n`);
});

it('the unit that the README makes for many processes gives each its own shards', () => {
  const [, expression] = /^sed '(.+)' verbatim\.service/m.exec(read('README.md'))!;
  const many = execFileSync('sed', [expression!, join(root, 'verbatim.service')], { encoding: 'utf8' });
  expect(many.split('\n')).toEqual([
    ...read('verbatim.service').split('\nExecStart=')[0]!.split('\n'),
    'Environment=SHARDS=%i',
    ...`ExecStart=${read('verbatim.service').split('\nExecStart=')[1]}`.split('\n'),
  ]);
});

it('the image does not run as root, and every image is named with its version', () => {
  const { services } = parse(read('compose.yaml'));
  const lines = dockerfile.split('\n');
  expect(lines.indexOf('USER node')).toBeGreaterThan(0);
  expect(lines.indexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('CMD')));
  const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image!);
  for (const image of [...images, services.database.image])
    expect(image).toMatch(/^\w+:\d+-bookworm(-slim)?$/);
});

it('what compose sets are settings that .env.example explains', () => {
  const { services, volumes } = parse(read('compose.yaml'));
  const example = read('.env.example');
  for (const name of Object.keys(services.bot.environment)) expect(example).toContain(`\n${name}=`);
  expect(example).toContain('\nPOSTGRES_PASSWORD=');
  for (const service of Object.values<{ read_only: boolean }>(services)) expect(service.read_only).toBe(true);
  expect(services.bot.depends_on.database.condition).toBe('service_healthy');
  expect(services.database.healthcheck.test).toContain('pg_isready');
  expect(Object.keys(volumes)).toEqual(['database']);
});

it('what the image copies starts with its command, needs nothing writable but data, and is healthy', async () => {
  const app = mkdtempSync(join(tmpdir(), 'verbatim-image-'));
  for (const path of copied) cpSync(join(root, path), join(app, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'));
  const settings = Object.fromEntries(
    [...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(([, all]) =>
      all!.split(' ').map((one) => one.split('=')),
    ),
  );
  expect(settings).toMatchObject({ NODE_ENV: 'production', MONITORING_PORT: expect.stringMatching(/^\d+$/) });
  // A port that nobody else uses meanwhile, and nowhere for temporary files.
  const env = { PATH: process.env['PATH'], ...settings, LOCAL_PORT: '0', TMPDIR: join(app, 'nowhere') };
  env.MONITORING_PORT = String(20_000 + (process.pid % 10_000));
  const before = readdirSync(app);
  const bot = spawn(process.execPath, command.slice(1), { cwd: app, env, stdio: 'pipe' });
  const exit = once(bot, 'exit');
  let errors = '';
  bot.stderr.on('data', (data) => (errors += data));
  const check = async () => {
    const checking = spawn(process.execPath, healthCheck.slice(1), { env });
    return (await once(checking, 'exit'))[0];
  };
  expect(await check()).toBe(1);
  await expect.poll(check, { timeout: 15_000, message: errors }).toBe(0);
  bot.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
  expect(readdirSync(app).filter((name) => !before.includes(name))).toEqual(['data']);
  rmSync(app, { recursive: true });
});

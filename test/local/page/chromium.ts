import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// Debian's package; playwright's own download is of no use without its network.
const executablePath = '/usr/bin/chromium';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why the browser tests cannot run here; undefined where they can, and where they must (`VERBATIM_REQUIRE_CHROMIUM=1`). */
export const withoutChromium =
  existsSync(executablePath) || process.env.VERBATIM_REQUIRE_CHROMIUM === '1'
    ? undefined
    : `there is no ${executablePath} (apt-get install chromium)`;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet });
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { firefoxPath } from './firefox-path.ts';
import { need, needProgram, which } from './programs.ts';

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];
const windowsPlaces = programFiles.flatMap((folder) =>
  folder
    ? [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ]
    : [],
);
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windowsPlaces,
];
const usualNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM || process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`There is no browser at ${named}. Correct CHROMIUM or CHROME_PATH.`);
  if (named) return named;
  const found = usualPlaces.find((place) => existsSync(place));
  if (found) return found;
  for (const name of usualNames) {
    const path = which(name);
    if (path) return path;
  }
  return undefined;
}

export function chromiumPath(): string {
  return need(findBrowser, ['chromium', 'fonts-liberation'], 'Chrome, Edge or Chromium');
}

/**
 * What the browser leaves undone. The two popups of the address bar are pages of their own, which cost half of a
 * start though nobody types an address. The rest is what Playwright leaves off, as the browser hears only the last list.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Flags for every launch: nothing fetched in the background, nothing slowed because no one looks at it. */
export function launchFlags(): string[] {
  const flags = [
    '--headless=new',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
    `--disable-features=${withoutFeatures.join(',')}`,
    // Otherwise a browser on a desktop may stop and ask for the keyring's password.
    '--password-store=basic',
  ];
  // Chromium refuses to run as root inside its sandbox; for everyone else the sandbox stays on.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  return flags;
}

/**
 * The sheet is measured in Arial. Another width of letter breaks lines elsewhere, and what fits
 * on the page would then be measured wrongly. Liberation Sans has Arial's widths.
 */
function findArialWidths(): string | undefined {
  if (process.platform !== 'linux') return 'Arial comes with this system';
  const match = execFileSync('fc-match', ['Arial'], { encoding: 'utf8' });
  return /"(Arial|Liberation Sans|Arimo)"/.test(match) ? match : undefined;
}

/** Everything outside npm that the browser's tests use. Throws when something is missing and cannot be installed. */
export function ensurePrograms(): void {
  chromiumPath();
  firefoxPath();
  if (process.platform === 'linux') needProgram('fc-match', 'fontconfig');
  need(findArialWidths, ['fonts-liberation'], 'Arial, or a font with the same widths');
  needProgram('pdftotext', 'poppler-utils');
  needProgram('pdfinfo', 'poppler-utils');
}

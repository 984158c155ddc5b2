import { existsSync } from 'node:fs';
import { need, which } from './programs.ts';

const windowsPlaces = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap(
  (folder) => (folder ? [`${folder}\\Mozilla Firefox\\firefox.exe`] : []),
);
const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windowsPlaces,
];

function findFirefox(): string | undefined {
  const named = process.env.FIREFOX;
  if (named && !existsSync(named))
    throw new Error(`There is no browser at ${named}. Correct FIREFOX.`);
  return named || usualPlaces.find((place) => existsSync(place)) || which('firefox');
}

export function firefoxPath(): string {
  return need(findFirefox, ['firefox-esr'], 'Firefox');
}

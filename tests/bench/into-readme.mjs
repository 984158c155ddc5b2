// Puts the last results of the bench into the README, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';

const begins = '<!-- The bench begins. Written by: npm run bench:readme -->';
const ends = '<!-- The bench ends. -->';

const results = JSON.parse(readFileSync('bench-results.json', 'utf8'));
const { made, machine, table, notes, settings } = results;
const readme = readFileSync('README.md', 'utf8');
const from = readme.indexOf(begins);
const to = readme.indexOf(ends);
if (from < 0 || to < from) throw new Error('The README no longer has both marks of the bench.');

const day = new Date(made).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const how = settings.rounds < 5 ? 'Measured in short' : 'Measured';
const shown = [begins, `${how} on ${day}: ${machine}.`, table, notes.join(' ')].join('\n\n');
writeFileSync('README.md', `${readme.slice(0, from)}${shown}\n\n${readme.slice(to)}`);

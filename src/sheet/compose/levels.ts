import { levels as levelNames } from '../../assessment/definitions.ts';
import { lastLevelKey } from '../../assessment/review/last-levels.ts';
import { groupsFor, type Judged, rowsOf } from '../../assessment/risk.ts';
import { labels } from '../labels.ts';
import { nameOf, wording } from '../piece.ts';
import type { LevelCell, Levels } from '../sheet.ts';
import type { Scene } from './scene.ts';

/** How a level is said on the sheet. */
export function levelSaid(level: Judged['community']): string {
  if (level === '') return labels.levels.notGiven;
  return level === 'not-known' ? labels.levels.notKnown : levelNames[level].title;
}

function cell(at: string, level: Judged['community']): LevelCell {
  return { said: wording(at, levelSaid(level), 'strong'), level };
}

/** Everyone that a level is given for, in the order of the groups, with the path of the entry. */
export function judgedInTurn(scene: Scene) {
  const { person, risk } = scene.a;
  return groupsFor(person.inCustody).flatMap((group) =>
    (risk.levels[group.id] ?? []).map((judged, i) => ({
      group,
      judged,
      at: `risk.levels.${group.id}.${i}`,
    })),
  );
}

/** The table of levels: a column for each group or named person, one row, or in custody two. */
export function composeLevels(scene: Scene): Levels {
  const custody = scene.a.person.inCustody;
  const all = judgedInTurn(scene);
  return {
    caption: wording('risk.levels', labels.levels.caption),
    columns: all.map(({ group, judged, at }) => ({
      id: lastLevelKey({ group: group.id, judged }),
      group: wording(`${at}.community`, group.title, 'known'),
      who: nameOf(`${at}.who`, judged.who)[0] ?? null,
    })),
    rows: rowsOf(custody).map((row) => ({
      title: custody ? wording('person.inCustody', labels.levels[row], 'known') : null,
      cells: all.map(({ judged, at }) => cell(`${at}.${row}`, judged[row])),
    })),
  };
}

import type { CaseRecord } from '../assessment/record.ts';
import { type Astray, openCopy } from '../storage/copies.ts';
import type { OpenStore } from '../storage/door.ts';
import { assessments, openAssessments } from './assessments.ts';
import { openAssessmentHistory } from './history.ts';

/** Records of which there is one. */
const ONLY: Record<string, string> = {
  settings: 'Your settings',
  'days-seen': 'The list of days on which Onesheet was used',
  'log/erased': 'The record of what was erased',
};

/** What a record of a kind is called, of whom it is, with the number that its id ends in. */
const CALLED: Record<string, (of: string, number: string) => string> = {
  assessment: (of) => of,
  log: (of) => `The record of what was done with ${of}`,
  version: (of, number) => `Version ${number} of ${of}`,
};

function nameIn(record: CaseRecord | undefined): string {
  return record?.assessment.person.name.trim() ?? '';
}

/** Gives a function that finds what an astray record is called: by its copy, by itself, or by what it was before. */
export function nameAstray(store: OpenStore): (astray: Astray) => Promise<string | null> {
  const shelf = openAssessments(store);
  const history = openAssessmentHistory(store);

  const ways: ((id: string) => Promise<string>)[] = [
    async (id) => nameIn((await openCopy(store, assessments, id))?.value),
    async (id) => nameIn((await shelf.open(id))?.value),
    async (id) => nameIn((await history.earlier.list(id))[0]?.read()),
    async (id) => nameIn((await history.versions.list(id)).versions[0]?.value),
  ];

  return async ({ id, kind }) => {
    const called = CALLED[kind];
    if (ONLY[id] !== undefined || called === undefined) return ONLY[id] ?? null;
    const parts = id.split('/');
    const of = parts[1] ?? id;
    for (const way of ways) {
      const name = await way(of).catch(() => '');
      if (name !== '') return called(name, parts[2] ?? '');
    }
    return null;
  };
}

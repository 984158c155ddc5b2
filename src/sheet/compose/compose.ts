import type { Assessment } from '../../assessment/assessment.ts';
import { parts } from '../../assessment/parts.ts';
import { calledAt } from '../called.ts';
import { withDisputes } from '../disputed.ts';
import { labels } from '../labels.ts';
import { typed, wording } from '../piece.ts';
import { piecesOf } from '../pieces-of.ts';
import type { Block, Section, Sheet } from '../sheet.ts';
import { composeAreas } from './areas.ts';
import { composeBack } from './back.ts';
import { composeFoot, composeNote, composeSigning } from './foot.ts';
import { composeFacts, composeName } from './head.ts';
import { composeLevels } from './levels.ts';
import { composeManager, composeNext } from './next.ts';
import { composeOffence } from './offence.ts';
import { composeOpen } from './open.ts';
import { composePlan } from './plan.ts';
import { type Make, makeWith, type Remembered } from './remembered.ts';
import { composeRisk } from './risk.ts';
import { composeSafety } from './safety.ts';
import { type Scene, sceneOf } from './scene.ts';
import { composeSince } from './since.ts';
import { composeStrengths } from './strengths.ts';
import { composeView } from './view.ts';

const composers = {
  strengths: composeStrengths,
  offence: composeOffence,
  areas: composeAreas,
  risk: composeRisk,
  plan: composePlan,
  safety: composeSafety,
  view: composeView,
} as const satisfies Record<string, (scene: Scene) => Block[]>;

function composeSections(make: Make): Section[] {
  return parts.flatMap(({ id, title }) => {
    if (!(id in composers)) return [];
    return make(id, (scene) => {
      const blocks = composers[id as keyof typeof composers](scene);
      return blocks.length > 0
        ? [{ id, title: wording(id, scene.name(title), 'strong'), blocks }]
        : [];
    });
  });
}

function calledBy(a: Assessment, sheet: Omit<Sheet, 'called'>): Record<string, string> {
  const fields = new Set(
    piecesOf(sheet)
      .filter((p) => !p.form && p.as !== 'cite' && p.at !== 'marking')
      .map((p) => p.at),
  );
  return Object.fromEntries([...fields].map((at) => [at, calledAt(a, at)]));
}

/**
 * The sheet of an assessment as data: its blocks in the order in which they are read, empty answers left out.
 * It adds no rule of its own; what is open or required is the assessment's to say.
 * @param memory where what was made is kept for the next sheet of the same assessment, as it is written
 * @param beside a day of the year that goes without saying; that of the assessment, or of both where two are compared
 */
export function composeSheet(
  a: Assessment,
  state: 'draft' | 'finished',
  { memory, beside = a.person.date }: { memory?: Remembered; beside?: string } = {},
): Sheet {
  const make = makeWith(sceneOf(a, beside), memory);
  const back = make('back', composeBack);
  const plain = {
    marking: typed('marking', a.marking)[0] ?? null,
    draft: state === 'draft' ? wording('sign.signed', labels.head.draft, 'strong') : null,
    name: make('name', composeName),
    facts: make('facts', composeFacts),
    levels: make('levels', composeLevels),
    since: make('since', composeSince),
    next: make('next', composeNext),
    open: make('open', composeOpen),
    manager: make('manager', composeManager),
    sections: composeSections(make),
    foot: make('foot', composeFoot),
    signing: make('signing', composeSigning),
    note: composeNote(back),
    back,
  };
  const sheet = withDisputes(plain, a);
  // A third of the work, and seldom asked for: not while one types.
  let called: Sheet['called'] | null = null;
  return {
    ...sheet,
    get called() {
      called ??= calledBy(a, sheet);
      return called;
    },
  };
}

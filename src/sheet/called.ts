import { allAreas, areaAsks } from '../assessment/area.ts';
import { type Ask, missing, named } from '../assessment/ask.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { checkAsks } from '../assessment/checks.ts';
import { offenceAsks } from '../assessment/offence.ts';
import { overleafAsks } from '../assessment/overleaf.ts';
import { type PartId, parts } from '../assessment/parts.ts';
import { personAsks } from '../assessment/person.ts';
import { planAsks } from '../assessment/plan.ts';
import { groups, riskAsks } from '../assessment/risk.ts';
import { safetyAsks } from '../assessment/safety.ts';
import { signAsks } from '../assessment/sign.ts';
import { sinceAsks } from '../assessment/since.ts';
import { sourceAsks } from '../assessment/sources.ts';
import { strengthAsks, strengthKinds } from '../assessment/strengths.ts';
import { viewAsks } from '../assessment/view.ts';

const asks: Record<PartId | 'sources', Record<string, Ask>> = {
  sources: sourceAsks,
  since: sinceAsks,
  person: personAsks,
  strengths: strengthAsks,
  offence: offenceAsks,
  areas: areaAsks,
  risk: riskAsks,
  plan: planAsks,
  safety: { ...checkAsks, ...safetyAsks },
  view: viewAsks,
  sign: signAsks,
  overleaf: overleafAsks,
  copy: {},
};

/** What the thing is called that a field belongs to: an area, a strength, a goal, a group. */
function owner(a: Assessment, path: readonly string[]): string {
  const [part, list = '', key = ''] = path;
  if (part === 'areas') return allAreas(a.areas).find((one) => one.id === key)?.title ?? '';
  if (part === 'plan' && list === 'without')
    return allAreas(a.areas).find((one) => one.id === key)?.title ?? '';
  if (part === 'plan' && list === 'goals')
    return `${parts.find((p) => p.id === 'plan')?.plain}, ${Number(key) + 1}`;
  if (part === 'risk' && list === 'levels') return groups.find((g) => g.id === key)?.title ?? '';
  if (part === 'strengths' && list === 'list') {
    const kind = a.strengths.list[Number(key)]?.kind;
    return strengthKinds.find((k) => k.id === kind)?.title ?? '';
  }
  if (part === 'safety' && list === 'checks') return a.safety.checks[Number(key)]?.title ?? '';
  return '';
}

function asked(a: Assessment, path: readonly string[]): string {
  const table = asks[path[0] as keyof typeof asks] ?? {};
  const key = path.at(-1) ?? '';
  const question = table[key] ?? table[path[1] ?? ''];
  return question ? named(missing(question), a.person.called) : '';
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What the field at a path is called, with what it belongs to: "Alcohol misuse: why it matters here". */
export function calledAt(a: Assessment, at: string): string {
  const path = at.split('.');
  const of = named(owner(a, path), a.person.called);
  const said = asked(a, path);
  const part = parts.find((p) => p.id === path[0])?.plain ?? '';
  if (of && said) return `${of}: ${lower(said)}`;
  return of || said || part;
}

/** As calledAt, to stand inside a sentence. */
export function calledBriefly(a: Assessment, at: string): string {
  return lower(calledAt(a, at));
}

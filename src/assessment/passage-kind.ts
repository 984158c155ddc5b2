/** Whose a passage is: a fact, which has a source; the writer's view; or the person's own words. */
type PassageKind = 'fact' | 'view' | 'own';

const views = [
  /^strengths\.list\.\w+\.(undone|built)$/,
  /^offence\.myView$/,
  /^areas\.answers\.[^.]+\.why$/,
  /^risk\.(why|lower)$/,
  /^sign\.changeMind$/,
];

/** What kind of passage stands at a path. The form and the sheet both go by it, so that they tell the same apart. */
export function passageKind(at: string): PassageKind {
  if (at === 'view.words') return 'own';
  return views.some((one) => one.test(at)) ? 'view' : 'fact';
}

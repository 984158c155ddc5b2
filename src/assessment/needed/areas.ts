import { allAreas, areaAsks as asks, blankArea } from '../area.ts';
import { isSaid } from '../passage.ts';
import { filled, type NeededOf, neededIn } from './needed.ts';

/**
 * At least one area asked about; for each that matters what it drives, what is known, why it matters here.
 * Until an area is asked about, the three are listed for an area that matters, as most assessments need.
 */
export const neededOfAreas: NeededOf = (a) => {
  const need = neededIn('areas', a);
  const all = allAreas(a.areas);
  const asked = all.filter((one) => one.answer.state !== 'not-asked');
  const first = need(`areas.answers.${all[0]?.id}.state`, asks.state, asked.length > 0);
  const open =
    asked.length > 0
      ? asked
      : [
          {
            id: all[0]?.id ?? '',
            title: '',
            answer: { ...blankArea(), state: 'matters' as const },
          },
        ];
  const unnamed = a.areas.own.flatMap((own, i) =>
    filled(own.title) ? [] : [need(`areas.own.${i}.title`, asks.own, false)],
  );
  return [
    first,
    ...unnamed,
    ...open.flatMap(({ id, title: of, answer }) => {
      const at = `areas.answers.${id}`;
      if (answer.state === 'aside')
        return [need(`${at}.aside`, asks.aside, filled(answer.aside), { of })];
      if (answer.state === 'not-known')
        return [need(`${at}.asked`, asks.asked, filled(answer.asked), { of })];
      if (answer.state !== 'matters') return [];
      return [
        need(`${at}.offending`, asks.drives, answer.offending || answer.harm, { of }),
        need(`${at}.known`, asks.known, isSaid(answer.known), { written: true, of }),
        need(`${at}.why`, asks.why, isSaid(answer.why), { written: true, of }),
      ];
    }),
  ];
};

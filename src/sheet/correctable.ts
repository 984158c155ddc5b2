import { named } from '../assessment/ask.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { firstWords } from '../assessment/needed/needed.ts';
import { parts } from '../assessment/parts.ts';
import { placeOf } from '../assessment/place-of.ts';
import { composeSheet } from './compose/compose.ts';
import { piecesOf } from './pieces-of.ts';

/** A passage of which a correction can be asked for. */
interface Correctable {
  readonly place: string;
  /** "Alcohol misuse: why it matters here “He drinks alone after …”" */
  readonly called: string;
}

/** The name stands at the head of both sides and in the table of levels, where no mark can follow it. */
const apart = /^(person\.name|view\.corrections\..*|risk\.levels\..*\.who)$/;

/** Every passage that the sheet prints, by part and in reading order, with its first words to know it by. */
export function correctable(a: Assessment): { title: string; passages: Correctable[] }[] {
  const sheet = composeSheet(a, 'finished');
  const texts = new Map<string, string>();
  for (const { at, as, form, text } of piecesOf(sheet))
    if (!form && as !== 'cite' && !apart.test(at) && !texts.has(at)) texts.set(at, text);
  return parts
    .map((part) => ({
      title: named(part.title, a.person.called),
      passages: [...texts]
        .filter(([at]) => at.startsWith(`${part.id}.`))
        .map(([at, text]) => ({
          place: placeOf(a, at),
          called: `${sheet.called[at]} ${firstWords(text.replace(/^[“"]|[”"]$/g, ''), '')}`,
        })),
    }))
    .filter(({ passages }) => passages.length > 0);
}

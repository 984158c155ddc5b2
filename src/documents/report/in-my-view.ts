import type { Piece } from '../../sheet/sheet.ts';
import type { Pieces } from '../told/told.ts';
import { type Source, sentence } from './source.ts';
import { reportWords } from './wordings.ts';

/** Words that are nobody's name, so that a sentence which begins with one can go on from another. */
const nobodysName =
  /^(A|An|The|This|That|These|Those|He|She|They|It|His|Her|Hers|Their|Its|We|My|Our|When|Where|If|In|On|At|As|By|For|From|With|Without|After|Before|Since|Because|Until|There|What|Who|How|Why|No|Not|All|Both|Each|Every|Some|Most|Much|Many|One|Two|Three|Nobody|Nothing|Being|Having)\b/;

function lowered(piece: Piece): Piece {
  return { ...piece, text: piece.text.charAt(0).toLowerCase() + piece.text.slice(1) };
}

/** Says itself that it is the writer's. */
const saysSo = /^(In my view|I|It seems to me)\b/;

/** Begins with what somebody says, which cannot go on from "in my view" as if the writer doubted it. */
const toldOf = /^\p{Lu}\S* (says?|said|tells?|told)\b/u;

/** How a view is led into; whether it is a sentence of its own is told by how it begins. */
function leadTo({ text }: Piece): string {
  if (saysSo.test(text)) return reportWords.own;
  if (toldOf.test(text)) return reportWords.told;
  return nobodysName.test(text) || /^\p{Ll}/u.test(text)
    ? reportWords.inMyView
    : reportWords.myView;
}

/** The writer's view as a sentence that says that it is one. Nothing is changed in it but a capital at its beginning. */
export function inMyView(source: Source, view: Pieces): Piece[] {
  const [first, ...rest] = view;
  if (!first) return [];
  const lead = leadTo(first);
  const begun = lead === reportWords.inMyView && nobodysName.test(first.text);
  return sentence(source, lead, { view: [begun ? lowered(first) : first, ...rest] }, first.at);
}

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

/** The writer's view as a sentence that says that it is one. Nothing is changed in it but a capital at its beginning. */
function inMyView(source: Source, view: Pieces): Piece[] {
  const [first, ...rest] = view;
  if (!first) return [];
  const goesOn = nobodysName.test(first.text);
  const wording = goesOn || /^\p{Ll}/u.test(first.text) ? reportWords.inMyView : reportWords.myView;
  return sentence(source, wording, { view: [goesOn ? lowered(first) : first, ...rest] }, first.at);
}

/** A passage that holds a view, or, as it stands, the gap that is in its place. */
export function viewOf(source: Source, at: string, view: Pieces): Piece[] {
  const isGap =
    source.runs.some((run) => run.some((p) => p.at === at && p.as === 'view')) === false;
  return isGap ? [...view] : inMyView(source, view);
}

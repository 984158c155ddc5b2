import type { Assessment } from '../../assessment/assessment.ts';
import type { Correction, correctionOutcomes, View } from '../../assessment/view.ts';
import { barrier, decide, plainOf } from './decide.ts';
import type { CopyItem } from './item.ts';

/** In quotation marks as a whole, unless the writer has set them round parts of it. */
function quoted(words: string): string {
  const text = words.trim();
  return text === '' || /[“”"]/.test(text) ? text : `“${text}”`;
}

function ofWords(a: Assessment): CopyItem {
  const key = 'said';
  const { words } = a.view;
  const own = words.gap === '' ? words.text : '';
  const says =
    words.gap === 'would-not-say' ? 'I would rather not say.' : quoted(plainOf(a, key) || own);
  return decide(a, {
    key,
    heading: 'said',
    called: own || 'What {name} says',
    at: 'view.words',
    bar: barrier(a, words),
    boxes: [
      {
        key,
        ask: '{name}’s words for this page',
        hint: 'Only what {name} said. Leave it empty to use part 8 as it stands.',
      },
    ],
    lines: says === '' ? [] : [{ key, bold: '', words: says }],
  });
}

const agreement: Record<View['agreement'], string> = {
  '': '',
  agrees: 'I agree with this.',
  part: 'I agree with part of this.',
  disagrees: 'I do not agree with this.',
  'not-shown': 'I have not seen all of it yet.',
  'not-asked': 'I have not been asked yet whether I agree.',
  'would-not-say': 'I would rather not say whether I agree.',
};

function ofAgreement(a: Assessment): CopyItem {
  const key = 'agreement';
  const words = agreement[a.view.agreement];
  return decide(a, {
    key,
    heading: 'said',
    called: 'Whether {name} agrees',
    at: 'view.agreement',
    lines: words === '' ? [] : [{ key, bold: '', words }],
  });
}

const cameOfIt: Record<keyof typeof correctionOutcomes, string> = {
  open: 'It is not settled yet.',
  changed: 'It was changed.',
  added: 'It was not changed, and what I say stands beside it.',
  refused: 'It was not accepted. That I asked stays on the record.',
};

/** That something is said to be wrong, and what came of it, always; what it was only when the writer says so. */
function ofCorrection(a: Assessment, c: Correction, i: number): CopyItem[] {
  const key = `correction/${c.id}`;
  const why = plainOf(a, `why/${c.id}`);
  const asked = 'I said that something written about me is wrong.';
  const told = decide(a, {
    key,
    heading: 'said',
    called: `That {name} asked for a correction: ${c.wrong}`,
    at: `view.corrections.${i}.wrong`,
    boxes: [
      {
        key: `why/${c.id}`,
        ask: 'Why it came out so',
        hint: 'For {name} to read. Nothing about other people.',
      },
    ],
    lines: [{ key, bold: '', words: [asked, cameOfIt[c.outcome], why].filter(Boolean).join(' ') }],
  });
  const text = `wrong/${c.id}`;
  const words = [
    c.wrong.trim() && `I said this is wrong: ${c.wrong.trim()}`,
    c.should.trim() && `It should say: ${c.should.trim()}`,
  ]
    .filter(Boolean)
    .join('. ');
  const whole = decide(a, {
    key: text,
    heading: 'said',
    called: `What is wrong, in full: ${c.wrong}`,
    at: `view.corrections.${i}.wrong`,
    onlyIfAsked: true,
    lines: words === '' ? [] : [{ key: text, bold: '', words: `${words}.` }],
  });
  return [told, whole];
}

/** What the person said: their words, whether they agree, and the corrections that they ask for. */
export function saidItems(a: Assessment): CopyItem[] {
  return [
    ofWords(a),
    ofAgreement(a),
    ...a.view.corrections
      .map((c, i) => ({ c, i }))
      .filter(({ c }) => c.wrong.trim() !== '')
      .flatMap(({ c, i }) => ofCorrection(a, c, i)),
  ];
}

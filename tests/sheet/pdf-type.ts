import { inflateSync } from 'node:zlib';

type Matrix = readonly [number, number, number, number, number, number];

const plain: Matrix = [1, 0, 0, 1, 0, 0];

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** The streams of a PDF that can be unpacked: its pages' drawing, among others. */
function streams(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + 6 + (pdf[at + 6] === 13 ? 2 : 1);
    const end = pdf.indexOf('endstream', start);
    try {
      found.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // Not packed, or a picture: no text is drawn in it.
    }
  }
  return found;
}

function matrix(operands: readonly string[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.slice(-6).map(Number);
  return [a, b, c, d, e, f];
}

/** Type sizes at which a stream draws text, in points, with every scaling that stands over it. */
function sizesIn(stream: string): number[] {
  const kept: Matrix[] = [];
  let drawn = plain;
  let text = plain;
  let size = 0;
  let operands: string[] = [];
  const found: number[] = [];
  const show = () => {
    const whole = times(text, drawn);
    found.push(size * Math.hypot(whole[2], whole[3]));
  };
  const acts = new Map<string, () => void>([
    ['q', () => kept.push(drawn)],
    ['Q', () => (drawn = kept.pop() ?? plain)],
    ['cm', () => (drawn = times(matrix(operands), drawn))],
    ['BT', () => (text = plain)],
    ['Tf', () => (size = Number(operands.at(-1)))],
    ['Tm', () => (text = matrix(operands))],
    ['Tj', show],
    ['TJ', show],
  ]);
  for (const word of stream.split(/\s+/)) {
    const act = acts.get(word);
    act?.();
    operands = act ? [] : [...operands.slice(-5), word];
  }
  return found;
}

/**
 * The smallest type in a PDF that Chromium wrote, in points on the paper, so counting any shrinking of the
 * page. Read from what the pages draw, as no tool of poppler says it to a tenth of a point.
 */
export function smallestType(pdf: Buffer): number {
  const drawing = streams(pdf).filter((s) => /\bBT\b/.test(s) && /\bTf\b/.test(s));
  const sizes = drawing.flatMap(sizesIn);
  return Math.min(...sizes);
}

import { z } from 'zod';
import { type Assessment, assessment } from '../../src/assessment/assessment.ts';
import { copyItems } from '../../src/documents/copy/items.ts';

/** Texts that tie things together or name a kind; nobody reads them. */
const ties = new Set(['id', 'kind', 'letter', 'gap', 'from', 'serves']);

interface Marked {
  a: Assessment;
  /** Where each marker stands, by the marker. */
  at: Map<string, string>;
}

/**
 * An assessment in which every text that anybody can write is a marker of its own, made from the definition itself, so
 * that a new field is tried without being named here. Lists have one row, whose id says which list.
 */
export function markedAssessment(): Marked {
  const at = new Map<string, string>();

  function make(schema: z.core.$ZodType, path: string): unknown {
    const key = path.slice(path.lastIndexOf('.') + 1);
    if (schema instanceof z.ZodString) {
      if (key === 'id') return `row-${path.split('.').at(-3)}`;
      if (ties.has(key)) return '';
      const marker = `MARK${at.size}X`;
      at.set(marker, path);
      return marker;
    }
    if (schema instanceof z.ZodArray)
      return schema.element instanceof z.ZodString ? [] : [make(schema.element, `${path}.0`)];
    if (schema instanceof z.ZodRecord) return {};
    if (schema instanceof z.ZodObject)
      return Object.fromEntries(
        Object.entries(schema.shape).map(([name, inner]) => [
          name,
          make(inner, path === '' ? name : `${path}.${name}`),
        ]),
      );
    if (schema instanceof z.ZodEnum) return schema.options[0];
    if (schema instanceof z.ZodBoolean) return false;
    if (schema instanceof z.ZodNumber) return 0;
    throw new TypeError(`No value is known for ${path}.`);
  }

  return { a: assessment.parse(make(assessment, '')), at };
}

/** The places of the markers that stand in a text. */
export function markersIn(text: string, { at }: Marked): string[] {
  return [...new Set(text.match(/MARK\d+X/g) ?? [])]
    .map((marker) => at.get(marker) ?? marker)
    .sort();
}

/** What is the person's own or was made with them, and so is on the copy unless it is kept back. */
export const own = [
  'person.called',
  'person.date',
  'plan.goals.0.by',
  'plan.goals.0.first',
  'plan.goals.0.who',
  'plan.goals.0.words',
  'safety.lookOn',
  'view.words.text',
];

/** Plain words under every key that takes them, and everything shared. */
export function cleared(a: Assessment): Assessment {
  const items = copyItems(a);
  const boxes = items.flatMap(({ boxes }) => boxes);
  const plain = Object.fromEntries(boxes.map(({ key }) => [key, `Plain words for ${key}.`]));
  const share = Object.fromEntries(items.map(({ key }) => [key, 'yes' as const]));
  return { ...a, copy: { plain, share } };
}

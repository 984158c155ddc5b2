import type { Page } from 'playwright-core';

/** A node of what a screen reader is given. */
export interface Told {
  role: string;
  name: string;
  description: string;
  value: string;
  /** Live, invalid, focused, modal, pressed and the rest, as the browser says them. */
  is: Record<string, unknown>;
  /** All text below it. */
  text: string;
}

/** What a screen reader is given of the page, in order: the browser's accessibility tree without what it leaves out. */
export async function toldOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (!node) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node.childIds ?? []).map(textOf).join(' ');
  };
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      value: String(node.value?.value ?? ''),
      is: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      text: textOf(node.nodeId).replace(/\s+/g, ' ').trim(),
    }));
}

/** The nodes of a role, of this name where one is given. */
export async function told(page: Page, role: string, name?: string | RegExp): Promise<Told[]> {
  const all = await toldOf(page);
  return all.filter(
    (node) =>
      node.role === role &&
      (name === undefined ||
        (typeof name === 'string' ? node.name === name : name.test(node.name))),
  );
}

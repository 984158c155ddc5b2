import { afterEach, expect, it, vi } from 'vitest';
import { commandsAt, run } from '../../src/app/commands.ts';

afterEach(() => document.body.replaceChildren());

function draw(html: string): void {
  document.body.innerHTML = html;
}

const two = `
  <header><a href="#/" data-command="k">Caseload</a><button data-command="h">Hide <kbd>F8</kbd></button></header>
  <nav><ol><li><button data-command="1">The person <i aria-hidden="true">*</i><span>(done)</span></button></li></ol></nav>
  <main>
    <div data-commands=""><textarea id="one"></textarea>
      <div role="toolbar" data-command="c" data-does="Cite a source"><button id="a" tabindex="0">a</button><button tabindex="-1">b</button></div></div>
    <div data-commands=""><textarea id="two"></textarea>
      <div role="toolbar" data-command="c" data-does="Cite a source"><button id="b" tabindex="-1">a</button><button id="b2" tabindex="0">b</button></div></div>
    <button data-command="n">Next: Sign</button>
    <section inert><button data-command="f">Finish</button></section>
    <details><summary data-command="e">Examples</summary></details>
    <input id="search" data-command="s" data-does="Search" />
  </main>`;

function said(at: string): string[] {
  const groups = commandsAt(document.getElementById(at));
  return groups.map(
    ({ title, commands }) =>
      `${title}: ${commands.map((one) => `${one.key} ${one.title}`).join(', ')}`,
  );
}

it('offers what stands on the screen, called as it is there, and nothing that is out of use', () => {
  draw(two);
  expect(said('search')).toEqual([
    'On this page: n Next: Sign, e Examples, s Search',
    'The parts: 1 The person (done)',
    'Everywhere: k Caseload, h Hide',
  ]);
});

it('offers what belongs to a passage only from within it, and does it there', () => {
  draw(two);
  expect(said('two')[0]).toBe('Where the cursor is: c Cite a source');
  const cite = commandsAt(document.getElementById('two'))[0]?.commands[0];
  if (!cite) throw new Error('There is nothing to cite');
  run(cite);
  expect(document.activeElement?.id).toBe('b2');
});

it('presses buttons, opens what is folded, and goes to fields', () => {
  draw(two);
  const pressed = vi.fn();
  document.querySelector('[data-command="n"]')?.addEventListener('click', pressed);
  const of = (key: string) => {
    const all = commandsAt(null).flatMap(({ commands }) => commands);
    const found = all.find((one) => one.key === key);
    if (!found) throw new Error(`There is no ${key}`);
    return found;
  };
  run(of('n'));
  expect(pressed).toHaveBeenCalledOnce();
  run(of('e'));
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.activeElement?.textContent).toBe('Examples');
  run(of('s'));
  expect(document.activeElement?.id).toBe('search');
});

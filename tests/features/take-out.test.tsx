import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { TakeOut } from '../../src/features/write/out/take-out.tsx';
import { readWord, textOfWord } from '../documents/read-word.ts';

const saved: { name: string; file: Blob }[] = [];
const notes: string[] = [];

// jsdom draws no dialog, gives files no address and follows no link.
beforeAll(async () => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  const files = new Map<string, Blob>();
  URL.createObjectURL = (file) => {
    files.set(`blob:${files.size}`, file as Blob);
    return `blob:${files.size - 1}`;
  };
  HTMLAnchorElement.prototype.click = function click() {
    const file = files.get(this.href);
    if (file) saved.push({ name: this.download, file });
  };
  // Loaded when they are first wanted; a busy machine may take its time over that.
  await import('../../src/features/write/out/out-dialog.tsx');
  await import('../../src/documents/word/told-as-word.ts');
});
beforeEach(() => {
  saved.length = 0;
  notes.length = 0;
});

const plain = async () => ({
  plainOut: (record: CaseRecord) => JSON.stringify(record.assessment.person),
  plainSchema: '{"title":"An assessment"}',
});

async function open(
  state: CaseRecord['state'] = 'draft',
  note: ((what: string) => Promise<void>) | null = async (what) => void notes.push(what),
) {
  const record: CaseRecord = { ...newRecord(exampleOfLen(), ''), state };
  render(<TakeOut record={() => record} leaving={{ note, plain }} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Take the text out' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Take the text out' }));
  return { user, dialog };
}

it('copies what it shows, and notes it', async () => {
  const { user, dialog } = await open();
  const shown = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'What it says' }).value;
  expect(shown).toMatch(/^DRAFT\nOFFICIAL–SENSITIVE\n\nLen Marsh\n/);
  await user.click(dialog.getByRole('button', { name: 'Copy the text' }));
  expect(await dialog.findByText('Copied. Paste it where it is wanted.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(shown);
  expect(notes).toEqual(['the whole sheet, copied as plain text']);
});

it('saves as plain text and as Word what it shows, under nobody’s name', async () => {
  const { user, dialog } = await open('finished');
  await user.selectOptions(dialog.getByLabelText('What?'), 'Only: The plan, in Len’s words');
  const shown = dialog.getByRole<HTMLTextAreaElement>('textbox').value;
  expect(shown).not.toContain('DRAFT');
  expect(shown).not.toContain('What happened, and why');
  await user.click(dialog.getByRole('button', { name: 'Save as plain text' }));
  await dialog.findByText(/^The browser has the file onesheet-part-\d{4}-\d\d-\d\d\.txt now/);
  expect(await saved[0]?.file.text()).toBe(shown);
  await user.click(dialog.getByRole('button', { name: 'Save as a Word document' }));
  await dialog.findByText(/^The browser has the file onesheet-part-\d{4}-\d\d-\d\d\.docx now/);
  const word = readWord(Buffer.from((await saved[1]?.file.arrayBuffer()) ?? new ArrayBuffer()));
  expect(textOfWord(word)).toContain('I will stay off the drink from Thursday to Sunday.');
  expect(notes).toEqual([
    'one part of the sheet, as plain text',
    'one part of the sheet, as a Word document',
  ]);
});

it('says how much is left out, and the text says that something is', async () => {
  const { user, dialog } = await open();
  const text = dialog.getByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toContain('changed her locks');
  expect(dialog.queryByText(/left out:/)).not.toBeInTheDocument();
  await user.click(
    dialog.getByRole('checkbox', { name: /^Leave out what is marked as not for Len or/ }),
  );
  expect(dialog.getByText(/passages are left out: not for Len/)).toBeInTheDocument();
  expect(
    dialog.getByText(/Controls, .* are not in it\. Names may stand elsewhere, in next steps/),
  ).toBeInTheDocument();
  expect(text.value).not.toMatch(/changed her locks|no entry to Corder Road|Who to ring/);
  expect(text.value).toContain('Some passages of the sheet are left out here.');
  await user.click(dialog.getByRole('button', { name: 'Copy the text' }));
  await dialog.findByText('Copied. Paste it where it is wanted.');
  expect(notes).toEqual(['the whole sheet, with passages left out, copied as plain text']);
});

it('gives a text for a report, and says what is not in it', async () => {
  const { user, dialog } = await open();
  await user.selectOptions(dialog.getByLabelText('What?'), 'A text for a pre-sentence report');
  expect(dialog.getByText(/It proposes no sentence: that is yours to write/)).toBeInTheDocument();
  expect(dialog.getByText(/^1 passage is left out: not for Len/)).toBeInTheDocument();
  const text = dialog.getByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toContain('In my view, it is Dawn');
  expect(text.value).toContain('(police, 12 March 2026)');
  expect(text.value).not.toContain('left out here');
  await user.click(dialog.getByRole('checkbox', { name: /marked as about somebody else$/ }));
  expect(text.value).toContain('left out here');
  expect(
    dialog.getByText(/Names may stand elsewhere, in levels, signs, goals/),
  ).toBeInTheDocument();
});

it('tells a part with what the sheet says of it elsewhere', async () => {
  const { user, dialog } = await open();
  await user.selectOptions(dialog.getByLabelText('What?'), 'Only: What happened, and why');
  const text = dialog.getByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toContain('Disputed: whether he took Dawn by the throat. Treated here:');
});

it('gives all answers as JSON, and the schema of that, which nobody need be told of', async () => {
  const { user, dialog } = await open();
  await user.selectOptions(dialog.getByLabelText('What?'), 'answers');
  expect(dialog.queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Save its schema' }));
  await dialog.findByText(/It holds nothing of anybody/);
  expect(notes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Save the file' }));
  await dialog.findByText(/onesheet-answers-draft-\d{4}-\d\d-\d\d\.json/);
  expect(notes).toEqual(['all answers, as JSON']);
  expect(JSON.parse((await saved[1]?.file.text()) ?? '')).toMatchObject({ called: 'Len' });
});

it('gives a file out only once that is noted', async () => {
  let on: (() => void) | undefined;
  const { user, dialog } = await open('draft', () => new Promise<void>((done) => (on = done)));
  await user.click(dialog.getByRole('button', { name: 'Save as plain text' }));
  await waitFor(() => expect(on).toBeDefined());
  expect(saved).toHaveLength(0);
  on?.();
  await waitFor(() => expect(saved).toHaveLength(1));
});

it('gives the text also where it can’t be noted: a full disk must not keep it in', async () => {
  const { user, dialog } = await open('draft', () => Promise.reject(new Error('full')));
  await user.click(dialog.getByRole('button', { name: 'Save as plain text' }));
  await dialog.findByText(/^The browser has the file/);
  expect(saved).toHaveLength(1);
});

it('says what to do where the browser will not copy', async () => {
  const { user, dialog } = await open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(dialog.getByRole('button', { name: 'Copy the text' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('Press Ctrl and A in the box');
  expect(notes).toEqual([]);
});

it('closes, and is then gone', async () => {
  const { user, dialog } = await open();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

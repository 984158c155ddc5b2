import { Refusal } from './refusals.ts';

/** What stood in the way of writing, opening or restoring a backup. */
export type BackupTrouble = keyof typeof SENTENCES;

const SENTENCES = {
  'too-large':
    'This file is larger than 128 MB, and Onesheet writes none so large. Nothing was changed. Look for a file named onesheet-backup.',
  'too-much':
    'There is more here than the 128 MB that one backup can hold, so none was written. Finish with and delete what you no longer need, then try again.',
  'too-long':
    'One record here is longer than the 4 million characters that a backup can hold, so none was written. Look for what was pasted into it, shorten it, then try again.',
  'not-age':
    'This is not a backup file. Nothing was changed. Look for a file whose name begins with onesheet-backup and ends in .age.',
  'no-passphrase':
    'This file was locked with a key of a kind that Onesheet does not use, so Onesheet did not write it. Nothing was changed. Look for another file.',
  'by-key':
    'This file was locked with a key and not with a passphrase. Nothing was changed. If it was made for you, leave the passphrase empty and open it again.',
  'by-passphrase':
    'This file has a passphrase. Nothing was changed. Type it and open the file again.',
  'not-for-you':
    'This file was locked for another key than yours, so it can’t be opened here. Nothing was changed. Give your key, in Settings, to whoever made it, and ask for it again.',
  'not-a-key':
    'That is not a key that Onesheet can lock a file for. Nothing was written. A key begins with age1; ask your colleague to copy it out of Settings again.',
  'too-hard':
    'Opening this file would take more memory than Onesheet ever asks for, so it was not tried. Nothing was changed. Look for another file.',
  'wrong-passphrase':
    'That passphrase does not open this file. Nothing was changed. Check capital letters, and remember that a backup has a passphrase of its own; if you are sure of it, the file is damaged: try another.',
  damaged:
    'This file is damaged, or a part of it is missing. Nothing was changed. Copy it again from where it was saved, or use another backup.',
  'not-a-backup':
    'This file opened, but what is in it is not a backup from Onesheet. Nothing was changed. Look for another file.',
  newer:
    'This backup was written by a newer version of Onesheet. Nothing was changed. Open it with the newer version.',
  'wrong-shape':
    'This file opened, but something in it is not as Onesheet writes it. Nothing was changed. Use another backup.',
  'too-deep':
    'This file opened, but it is built deeper than anything Onesheet writes. Nothing was changed. Use another backup.',
  'too-many':
    'This file opened, but a record in it is longer than anything Onesheet writes. Nothing was changed. Use another backup.',
  'odd-names':
    'This file opened, but it holds names that Onesheet never writes and that could do harm. Nothing was changed. Use another backup.',
  'not-ours':
    'This file opens, but it holds nothing of what is kept here, so it does not count as your backup. Choose the file that you have just saved.',
  'came-out-different':
    'The backup was opened again and was not what had gone in, so it was thrown away. Nothing was changed. Try again; if it happens again, restart the browser.',
  changed:
    'Something here was changed in another tab or window meanwhile, so nothing was brought back. Open the backup again and choose again.',
  'did-not-start':
    'The backup could not be worked on, because a part of Onesheet did not start or ran out of memory. Nothing was changed. Close other tabs, reload the page and try again.',
  stopped: 'Stopped. Nothing was changed.',
} as const;

/** A backup was not written, opened or restored; the store is as it was. `why` says what stood in the way. */
export class BackupRefused extends Refusal {
  override readonly name = 'BackupRefused';
  readonly why: BackupTrouble;
  constructor(why: BackupTrouble, cause?: unknown) {
    super(SENTENCES[why], { cause });
    this.why = why;
  }
}

/** Throws BackupRefused('stopped') once somebody has asked to stop. */
export function stopIfAsked(signal?: AbortSignal): void {
  if (signal?.aborted) throw new BackupRefused('stopped');
}

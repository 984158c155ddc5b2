/** What stood in the way of keeping or reading something. */
export type Hindrance =
  | 'quota'
  | 'blocked'
  | 'insecure'
  | 'closed'
  | 'cleared'
  | 'dropped'
  | 'anew'
  | 'shut'
  | 'older'
  | 'unknown';

const WHAT_TO_DO: Record<Hindrance, string> = {
  quota:
    'There is no room left on this computer to keep this. Nothing on the screen is lost: free some space on the disk, then try again.',
  blocked:
    'This browser lets Onesheet keep nothing. In a private window open an ordinary one instead; otherwise ask whoever looks after this computer to allow this page to store data.',
  insecure:
    'This page was opened from an address that is not secure, so nothing can be locked away. Open Onesheet from an address that begins with https.',
  closed:
    'Onesheet was updated in another tab or window, or the browser closed what it keeps. Take a copy out of what is not saved yet, then load the page again.',
  cleared:
    'What Onesheet kept on this computer was cleared or deleted. Take a copy out of what is on the screen, or have it put back.',
  dropped:
    'The browser threw away what it kept, after its storage had stopped working. What is on the screen is still here, and Onesheet puts the rest back from the second copy.',
  anew: 'Somebody has begun anew here meanwhile, so what was here can’t be put back in its place. Take a copy out of what is on the screen, then load the page again.',
  shut: 'The browser’s own storage has stopped working, most often because the disk is full. Nothing on the screen is lost: free some space on the disk, and if that does not help, restart the browser.',
  older:
    'What Onesheet keeps does not open. Most often an older Onesheet in another tab or window holds it. Nothing was changed: close every other tab and window of Onesheet, then reload this page.',
  unknown:
    'The browser could not keep or read this, and did not say why. Nothing on the screen is lost: try again, and if that fails too, copy it somewhere safe and restart the browser.',
};

/** The store said no. The message is for the reader as it stands: what happened, and what to do. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}

/** The browser could not keep or read; `why` says what stood in the way, `cause` holds its own error. */
export class CannotKeep extends Refusal {
  override readonly name = 'CannotKeep';
  readonly why: Hindrance;
  constructor(why: Hindrance, cause?: unknown) {
    super(WHAT_TO_DO[why], { cause });
    this.why = why;
  }
}

/** Nothing is ever kept here: who writes was told so, and takes out what is to last. */
export class KeepsNothing extends Refusal {
  override readonly name = 'KeepsNothing';
  /** Trying again will not heal it. */
  readonly lasting = true;
  constructor() {
    super(
      'Nothing that you write here is kept: take a copy out, or print it, before you close this page.',
    );
  }
}

/** What is kept was written by a newer version of the app; nothing was changed. */
export class StoreIsNewer extends Refusal {
  override readonly name = 'StoreIsNewer';
  /** Trying again will not heal it. */
  readonly lasting = true;
  constructor() {
    super(
      'What is kept here was written by a newer version of Onesheet. Nothing was changed. Open the newer version, or reload this page to fetch it.',
    );
  }
}

/** There is something kept, but the row with its keys is missing or cannot be read. */
export class DoorIsLost extends Refusal {
  override readonly name = 'DoorIsLost';
  constructor() {
    super(
      'Something is kept in this browser, but the lock that opens it is missing or damaged. Nothing was changed. Leave this browser’s data as it is, and open your newest backup file in another browser on this computer.',
    );
  }
}

/** Setting up was asked for where there is a door already. */
export class AlreadySetUp extends Refusal {
  override readonly name = 'AlreadySetUp';
  constructor() {
    super('There is a passphrase already. Reload the page and unlock with it.');
  }
}

/** The passphrase is too easy to guess; the message is the trouble that was found. */
export class WeakPassphrase extends Refusal {
  override readonly name = 'WeakPassphrase';
}

/** The passphrase does not open the door; a damaged door says the same, as the two cannot be told apart. */
export class WrongPassphrase extends Refusal {
  override readonly name = 'WrongPassphrase';
  constructor() {
    super(
      'That passphrase does not open what is kept here. Check capital letters and the keyboard’s language and try again, or use your recovery code.',
    );
  }
}

/** Several passphrases were wrong, and the next may not be tried before `secondsLeft` are over; it was not tried. */
export class TooSoon extends Refusal {
  override readonly name = 'TooSoon';
  readonly secondsLeft: number;
  constructor(secondsLeft: number) {
    super(
      `After several wrong passphrases there is a wait before the next. Nothing was erased. Try again in ${secondsLeft} seconds, or use your recovery code.`,
    );
    this.secondsLeft = secondsLeft;
  }
}

/** The passphrase or the code was changed elsewhere meanwhile; nothing was changed here. */
export class DoorHasChanged extends Refusal {
  override readonly name = 'DoorHasChanged';
  constructor() {
    super(
      'The passphrase or the recovery code was changed in another tab or window just now, so nothing was changed here. Try again if you still want to.',
    );
  }
}

/** The recovery code was mistyped, or belongs to something else; the message says which. */
export class WrongCode extends Refusal {
  override readonly name = 'WrongCode';
}

/** The part that turns a passphrase into a key did not run. */
export class CannotStretch extends Refusal {
  override readonly name = 'CannotStretch';
  constructor(cause?: unknown) {
    super(
      'The passphrase could not be checked, because a part of Onesheet did not start. Reload the page. If it happens again, close other programs to free memory, or restart the browser.',
      { cause },
    );
  }
}

/** The record moved on since it was read; `foundRev` is where it is now, 0 if it is gone. */
export class Stale extends Refusal {
  override readonly name = 'Stale';
  /** Trying again will not heal it. */
  readonly lasting = true;
  readonly foundRev: number;
  constructor(foundRev: number) {
    super(
      foundRev === 0
        ? 'This was deleted in another tab or window, so it was not saved. Copy what you still need.'
        : 'This was changed in another tab or window, so it was not saved over. Copy what you still need, then open it again.',
    );
    this.foundRev = foundRev;
  }
}

/** A finished version was to be saved a second time; it stands as it was. */
export class VersionStands extends Refusal {
  override readonly name = 'VersionStands';
  constructor() {
    super(
      'This version is finished and never changes. What you wrote is in the assessment itself.',
    );
  }
}

/** One record cannot be opened; it lies where it was, untouched. */
export class DamagedRecord extends Refusal {
  override readonly name = 'DamagedRecord';
  readonly id: string;
  constructor(id: string, cause?: unknown) {
    super(
      'This record is damaged and cannot be opened. It was left as it is, and the others are not affected.',
      { cause },
    );
    this.id = id;
  }
}

import { z } from 'zod/mini';
import { changeKept, openShelf } from './cases.ts';
import type { OpenStore } from './open-store.ts';
import { Stale } from './refusals.ts';

export type {
  BackupReaders,
  Choice,
  ComparedRecord,
  Comparison,
  KindHead,
  Protection,
  Restored,
  WrittenBackup,
} from './backup.ts';
export type { LockUnder } from './backup-age.ts';
export type { BackupRefused } from './backup-refused.ts';

/** All that screens do with backups. Only the type: what the door loads must stay small, so the app hands it over. */
export type Backups = typeof import('./backup.ts');

/** What is the same in every assessment of one practitioner. A key added later needs a default here. */
export const settingsSchema = z.strictObject({
  /** The practitioner's own name and role, as they stand on the sheet. */
  writer: z.string().check(z.maxLength(200)),
  role: z.string().check(z.maxLength(200)),
  /** At the head and the foot of each sheet, unless an assessment says otherwise. */
  marking: z.string().check(z.maxLength(100)),
  /** Minutes without a key, pointer or scroll after which the app locks itself: 1 to 120. */
  idleMinutes: z._default(z.int().check(z.minimum(1), z.maximum(120)), 15),
  /** Whether assessments are timed while they are written, and whether a line beside the form says so. */
  timing: z._default(z.boolean(), true),
  timeLine: z._default(z.boolean(), true),
  /** The ids of hints on language that are never shown. */
  silenced: z._default(z.array(z.string()), []),
  /** Months from the start of a new assessment until the caseload asks whether to keep it: 1 to 600; 0 for no such day. */
  keepMonths: z._default(z.int().check(z.minimum(0), z.maximum(600)), 0),
  /** Whether the browser may check spelling in what is written here. Some send the text away for it, so not unasked. */
  spelling: z._default(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;

/** What stands before anything was chosen. */
const blankSettings: Settings = {
  writer: '',
  role: '',
  marking: 'OFFICIAL–SENSITIVE',
  idleMinutes: 15,
  timing: true,
  timeLine: true,
  silenced: [],
  keepMonths: 0,
  spelling: false,
};

/** There is one record of this kind, so its id is fixed: two tabs cannot make two. */
export const SETTINGS = 'settings';

function settingsShelf(store: OpenStore) {
  return openShelf<Settings>(store, {
    kind: SETTINGS,
    read: (plain) => settingsSchema.parse(plain),
    write: (settings) => settingsSchema.parse(settings),
  });
}

/** As they were last read or saved by this page. */
const inMind = new WeakMap<OpenStore, Settings>();

/** The settings, or blanks where none were saved. Throws DamagedRecord, CannotKeep, StoreIsNewer. */
export async function readSettings(store: OpenStore): Promise<Settings> {
  const kept = await settingsShelf(store).open(SETTINGS);
  const settings = kept?.value ?? blankSettings;
  inMind.set(store, settings);
  return settings;
}

/**
 * Gives the settings as they stand, then after each change in this tab or another, until the function that it gives is
 * called. Where they can't be read it gives nothing.
 */
export function watchSettings(store: OpenStore, give: (settings: Settings) => void): () => void {
  const nothing = () => undefined;
  return settingsShelf(store).watch(() => readSettings(store).then(give).catch(nothing), nothing);
}

/** Saves the settings as this page last knew them, where there are none. Throws CannotKeep, StoreIsNewer. */
export async function putSettingsBack(store: OpenStore): Promise<void> {
  const settings = inMind.get(store);
  if (settings === undefined) return;
  await settingsShelf(store)
    .save(SETTINGS, settings, 0)
    .catch((error: unknown) => {
      if (!(error instanceof Stale)) throw error;
    });
}

/**
 * Saves the settings; resolves when they are on the disk. The last to save wins, over damaged ones too: unlike
 * an assessment they are quickly typed again. Throws ZodError, CannotKeep, StoreIsNewer.
 */
export async function saveSettings(store: OpenStore, settings: Settings): Promise<void> {
  const shelf = settingsShelf(store);
  try {
    await shelf.save(SETTINGS, settings, 0);
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    await shelf.save(SETTINGS, settings, error.foundRev);
  }
  inMind.set(store, settings);
}

/**
 * Changes the settings as they stand, whoever changes another of them at the same moment; resolves when that is on the
 * disk. Throws ZodError, DamagedRecord, CannotKeep, StoreIsNewer.
 */
export async function changeSettings(
  store: OpenStore,
  change: (now: Settings) => Settings,
): Promise<void> {
  const next = await changeKept(settingsShelf(store), SETTINGS, () => blankSettings, change);
  inMind.set(store, next);
}

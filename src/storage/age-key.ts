import { z } from 'zod/mini';
import { newPairAside } from './backup-aside.ts';
import type { BackupReader } from './backup-kinds.ts';
import { type Kind, openShelf } from './cases.ts';
import type { OpenStore } from './open-store.ts';
import { Stale } from './refusals.ts';

/** There is one record of this kind, so its id is its kind. */
export const AGE_KEY = 'age-key';

/** The first pair is the one that is shown; others came with a backup and still open what was locked for them. */
const pairs = z
  .array(z.strictObject({ identity: z.string(), recipient: z.string() }))
  .check(z.minLength(1));
const schema = z.strictObject({ pairs });
type Pairs = z.infer<typeof pairs>;

const kind: Kind<Pairs> = {
  kind: AGE_KEY,
  read: (plain) => schema.parse(plain).pairs,
  write: (value) => schema.parse({ pairs: value }),
};

/** How backups read it: a key that came with a backup stands beside the one that is here. */
export const ageKeyReader: BackupReader = {
  ids: new RegExp(`^${AGE_KEY}$`),
  nameOf(plain, format) {
    kind.read(plain, format);
    return 'Your key for files from colleagues';
  },
  work: false,
  many: false,
  join(here, there) {
    const mine = kind.read(here.plain, here.format);
    const more = kind.read(there.plain, there.format);
    const known = new Set(mine.map(({ identity }) => identity));
    return kind.write([...mine, ...more.filter(({ identity }) => !known.has(identity))]);
  },
};

/** The pairs of keys of this store; the first time one is made and kept. Throws CannotKeep, StoreIsNewer, BackupRefused. */
async function ownPairs(store: OpenStore): Promise<Pairs> {
  const shelf = openShelf(store, kind);
  for (;;) {
    const kept = await shelf.open(AGE_KEY);
    if (kept) return kept.value;
    const made: Pairs = [await newPairAside()];
    try {
      await shelf.save(AGE_KEY, made, 0);
      return made;
    } catch (error) {
      // Another tab was quicker: its key is the one.
      if (!(error instanceof Stale)) throw error;
    }
  }
}

/** What the owner of this store passes on, so that colleagues can lock a file for them: "age1…". */
export async function ownRecipient(store: OpenStore): Promise<string> {
  return (await ownPairs(store))[0]?.recipient ?? '';
}

/** The secret keys of this store, to open what was locked for its owner. */
export async function ownIdentities(store: OpenStore): Promise<string[]> {
  return (await ownPairs(store)).map(({ identity }) => identity);
}

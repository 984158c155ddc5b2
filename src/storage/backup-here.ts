import type { BackupReader, Unsealed } from './backup-kinds.ts';
import { unseal } from './cipher.ts';
import { type SealedRow, STORED_FORMAT } from './database.ts';
import type { Inside } from './open-store.ts';

/** What lies under the seal of a row here, or null where its own shelf could not open it. */
export async function openHere(
  { dataKey }: Inside,
  row: SealedRow,
  reader: BackupReader,
): Promise<Unsealed | null> {
  try {
    if (row.format > STORED_FORMAT) return null;
    const plain = await unseal(dataKey, row, row);
    reader.nameOf(plain, row.format);
    return { plain, format: row.format };
  } catch {
    return null;
  }
}

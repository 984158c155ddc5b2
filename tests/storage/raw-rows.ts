/** The database as anyone sees it who has the profile: through IndexedDB itself, past all of our own code. */

type Row = Record<string, unknown> & { id: string };

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function withDatabase<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await settled(indexedDB.open('onesheet'));
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export type TableName = 'door' | 'rows' | 'store';

export function rawRows(table: TableName): Promise<Row[]> {
  return withDatabase((database) =>
    settled(database.transaction(table).objectStore(table).getAll()),
  );
}

/** The rows that are records: without the index that lists them. */
export async function rawRecords(): Promise<Row[]> {
  return (await rawRows('rows')).filter(({ kind }) => kind !== 'index');
}

export async function rawRow(table: TableName, id: string): Promise<Row> {
  const row = (await rawRows(table)).find((each) => each.id === id);
  if (row === undefined) throw new Error(`No ${id} in ${table}.`);
  return row;
}

export async function overwrite(table: TableName, row: Row): Promise<void> {
  await withDatabase((database) =>
    settled(database.transaction(table, 'readwrite').objectStore(table).put(row)),
  );
}

export async function erase(table: TableName): Promise<void> {
  await withDatabase((database) =>
    settled(database.transaction(table, 'readwrite').objectStore(table).clear()),
  );
}

/** Everything that lies on the disk, bytes as Latin-1 so that text in them can be searched for. */
export async function everythingKept(): Promise<string> {
  const tables = await Promise.all((['door', 'rows', 'store'] as const).map(rawRows));
  return JSON.stringify(tables, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Buffer.from(value.buffer as ArrayBuffer).toString('latin1') : value,
  );
}

export function forgetEverything(): Promise<unknown> {
  return settled(indexedDB.deleteDatabase('onesheet'));
}

/** A record as it lies on the disk. Nothing here is personal; times, titles and names are inside `sealed`. */
export interface SealedRow {
  id: string;
  kind: string;
  /** Counts the saves of this record, from 1. */
  rev: number;
  format: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Where a record stands, without what is in it. */
export interface RowHead {
  id: string;
  rev: number;
}

/** A head of any kind. */
export interface KindHead extends RowHead {
  kind: string;
}

/** What is found at the door, unparsed: nothing on the disk is trusted before it is read. */
export interface Threshold {
  door: unknown;
  storeId: string | undefined;
  hasRows: boolean;
  /** How many tries at the passphrase have begun since the last right one. */
  tries: unknown;
}

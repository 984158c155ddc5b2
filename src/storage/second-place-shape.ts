import type { Kept, Threshold } from './kept-shape.ts';

/** Which record, in which of its states. */
export interface Head {
  id: string;
  rev: number;
}

/**
 * Where the second copy of one store lies. What is in it is sealed already and named by id and rev, so nothing is
 * ever written over: a newer state is put beside the older, read again, and only then is the older dropped.
 * All reject with whatever the browser threw.
 */
export interface SecondPlace {
  /** All states of all records, or of one. */
  heads(of?: string): Promise<Head[]>;
  /** As it lies, unparsed; undefined where there is none. */
  get(head: Head): Promise<unknown>;
  put(rows: Kept[]): Promise<void>;
  drop(heads: Head[]): Promise<void>;
  /** The door and the row that names the store, as they lie. */
  threshold(): Promise<unknown>;
  putThreshold(threshold: Threshold): Promise<void>;
  /** Leaves behind what a full disk may have broken off, where that could spoil the rest. */
  freshLog?(): Promise<void>;
  close(): void;
}

/** One way of keeping second copies. */
export interface SecondPlaces {
  kind: 'bucket' | 'opfs';
  /** Whether this browser has it. */
  there(): boolean;
  /** The ids of the stores that have a copy here. Makes nothing. */
  stores(): Promise<string[]>;
  /** Opens the place of one store, making it where there is none. */
  open(storeId: string): Promise<SecondPlace>;
}

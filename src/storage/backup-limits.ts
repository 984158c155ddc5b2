/**
 * Bytes, of the file and of what is in it: 80 assessments of 40 kB are 3.3 MB, so that this holds 1,500 of them, and
 * a browser on an office laptop can still hold the file, its text and what is read from it at once (about 400 MB).
 */
export const LARGEST_BACKUP = 64 * 1024 * 1024;

/** Levels of brackets. An assessment in a backup has fewer than 15. */
export const DEEPEST = 64;

/**
 * Values and characters in one record, so that none keeps the screen waiting: an assessment with every field at 20,000
 * characters has under a million, and 20,000 things done with one are 100,000 values.
 */
export const MOST_VALUES = 100_000;
export const MOST_CHARACTERS = 4_000_000;

/** Base-2 logarithm of scrypt's cost when writing, as the `age` program has it: about a second for each guess. */
export const COST = 18;

/** The most that is tried when reading: both `age` and age-encryption write 18, which takes 256 MB; 20 would take 1 GB. */
export const HARDEST = 18;

/**
 * Bytes, of the file and of what is in it: 1,000 assessments as long as Len's, with five finished versions each, are
 * 100 MB. Writing holds the file once, as it comes; reading holds its bytes, its text and what is read from it.
 */
export const LARGEST_BACKUP = 128 * 1024 * 1024;

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

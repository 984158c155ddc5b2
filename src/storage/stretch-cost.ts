/** What one guess at a passphrase costs. Kept beside the salt, so that it can be raised later. */
export interface Cost {
  memoryKib: number;
  passes: number;
  lanes: number;
}

/**
 * 64 MiB and 3 passes: the second of the two settings that RFC 9106 (section 4) recommends, where memory is
 * short, with one lane in place of four because WebAssembly has one thread here. About 0.5 s on an office laptop.
 */
export const FULL_COST: Cost = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };

/** RFC 9106, section 3.1: 16 bytes of salt are enough for passwords. */
export const SALT_BYTES = 16;

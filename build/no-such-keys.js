// In the place of the parts of two libraries that only-our-keys.ts leaves out. Whatever asks for one of them gets a
// TypeError; a build that asks for anything else of theirs stops.
export const MLKEM768X25519 = undefined;
export const MLKEM768P256 = undefined;
export const p256 = undefined;

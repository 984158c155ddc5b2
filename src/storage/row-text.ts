const STRETCH = 0x8000;

function base64(bytes: Uint8Array): string {
  let signs = '';
  // In stretches, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += STRETCH) {
    signs += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  }
  return btoa(signs);
}

/** A row as JSON, its bytes as {"base64": …}. Anything that JSON cannot hold is left out. */
export function toText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Uint8Array) return { base64: base64(part) };
    return part;
  });
}

/** Undoes `toText`. Throws SyntaxError for what is not JSON. */
export function fromText(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('base64' in part)) return part;
    if (typeof part.base64 !== 'string') return part;
    try {
      return Uint8Array.from(atob(part.base64), (sign) => sign.charCodeAt(0));
    } catch {
      throw new SyntaxError('Those are not base64 signs.');
    }
  });
}

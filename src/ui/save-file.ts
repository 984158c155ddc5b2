/** Milliseconds: the browser has begun to read the file by then, and it does not stay in memory for good. */
const LET_GO_AFTER = 60_000;

/** Hands a file to the browser to save. Where it goes, the browser or the person decides. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LET_GO_AFTER);
}

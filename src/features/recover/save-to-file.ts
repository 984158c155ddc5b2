/** Milliseconds until the browser has surely begun to read what it was given. */
const READ_BY = 60_000;

/** Offers bytes as a file. The name is neutral, as the browser keeps it in clear. */
export function saveToFile(bytes: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = 'onesheet-as-it-lies.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
}

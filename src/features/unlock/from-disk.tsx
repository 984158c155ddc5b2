/** What is different where the app was opened as a file from the disk; nothing where it came from a host. */
export function FromDisk() {
  if (location.protocol !== 'file:') return null;
  return (
    <p className="note">
      You opened Onesheet as a file. What you write is kept by this browser and not in the file, so
      a copy of the file holds nothing of it. Any other page that is opened from this computer’s
      disk in the same browser could delete what is kept, though not read it. Write a backup each
      day that you use it.
    </p>
  );
}

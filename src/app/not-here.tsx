/** Why the app must not open where the page was loaded, or null where it may. */
export function whyNotHere(): string | null {
  // A static host may not send the header that refuses framing, and a page's own policy can't.
  if (window.top !== window.self)
    return 'Onesheet does not open inside another page, which could watch or cover what you write. Open its own address in a tab of its own.';
  if (!window.isSecureContext)
    return 'Onesheet does not open at an address that begins with http://, as somebody on the way could change it. Ask for an address that begins with https://.';
  return null;
}

/** Shown in the place of the app where it must not open. */
export function NotHere({ why }: { why: string }) {
  return (
    <main className="page">
      <h1>Onesheet can’t be used here</h1>
      <p>{why}</p>
    </main>
  );
}

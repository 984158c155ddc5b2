/** As a ref: what appears has the focus at once, so that it is read out, and the next Tab goes on from there. */
export function focusOn(shown: HTMLElement | null): void {
  shown?.focus();
}

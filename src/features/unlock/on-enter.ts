import type { KeyboardEvent } from 'react';

/**
 * Does on Enter what a form would do. There is no form around a passphrase: browsers take the sending of one as
 * the moment to offer to keep the passphrase, and what opens the store should not lie beside it, synchronised
 * to wherever the browser's account goes and shown to whoever sits down at it.
 */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // While a word is being put together (Chinese, Japanese) Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
}

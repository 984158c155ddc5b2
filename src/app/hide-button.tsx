import { Button } from '../ui/button.tsx';
import { curtainKey } from './curtain.tsx';
import { draw } from './drawn.ts';

/** Draws the curtain in one press. */
export function HideButton() {
  return (
    <Button
      look="link"
      data-command="h"
      aria-keyshortcuts={curtainKey}
      onClick={() => draw('drawn')}
    >
      Hide <kbd>{curtainKey}</kbd>
    </Button>
  );
}

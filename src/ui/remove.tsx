import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** What is taken away, for the button's name: "Remove goal 2". */
  what: string;
  /** Says whether something has been written in it: then it asks before it goes. */
  written: () => boolean;
  onRemove: () => void;
}

/** Takes an item away; asks first when something has been written in it, as nothing typed is dropped unasked. */
export function Remove({ what, written, onRemove }: Props) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button
        look="link"
        className="small"
        onClick={() => (written() ? setAsking(true) : onRemove())}
      >
        Remove {what}
      </Button>
    );
  }
  return (
    <span className="row small" role="group" aria-label={`Remove ${what}?`}>
      <span>Remove {what} and what is written in it?</span>
      <Button look="link" onClick={onRemove}>
        Yes, remove it
      </Button>
      <button type="button" className="linkish" ref={keep} onClick={() => setAsking(false)}>
        Keep it
      </button>
    </span>
  );
}

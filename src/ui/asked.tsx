import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** What the button does, then the question that it asks, then the answer that means it. */
  does: ReactNode;
  asks: string;
  sure: string;
  onSure: () => Promise<void>;
  small?: boolean;
}

/** A button for what cannot be undone: it asks first, and the focus is on the answer that changes nothing. */
export function Asked({ does, asks, sure, onSure, small = false }: Props) {
  const [asking, setAsking] = useState(false);
  const leave = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (asking) leave.current?.querySelector('button')?.focus();
  }, [asking]);
  if (!asking)
    return (
      <Button
        look={small ? 'link' : 'second'}
        className={small ? 'small' : ''}
        onClick={() => setAsking(true)}
      >
        {does}
      </Button>
    );
  return (
    <span className="row">
      <span>{asks}</span>
      <Button
        look="warn"
        onClick={() => {
          setAsking(false);
          return onSure();
        }}
      >
        {sure}
      </Button>
      <span ref={leave}>
        <Button look="link" onClick={() => setAsking(false)}>
          Leave it
        </Button>
      </span>
    </span>
  );
}

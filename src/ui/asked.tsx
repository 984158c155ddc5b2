import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** What the button does, then the question that it asks, then the answer that means it. */
  does: ReactNode;
  asks: string;
  sure: string;
  onSure: () => unknown;
  /** The answer that changes nothing. */
  leave?: string;
  /** Says whether it must ask; it always does where nothing is said. */
  when?: () => boolean;
  small?: boolean;
  /** True where what goes is little, and the answer need not shout. */
  calm?: boolean;
}

/** A button that asks first. The focus is on the answer that changes nothing, and then on the button again. */
export function Asked(props: Props) {
  const { does, asks, sure, onSure, leave = 'Leave it', when, small = false, calm = false } = props;
  const [asking, setAsking] = useState<boolean | null>(null);
  const at = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (asking !== null) at.current?.querySelector('button')?.focus();
  }, [asking]);
  if (!asking)
    return (
      <span ref={at}>
        <Button
          look={small ? 'link' : 'second'}
          className={small ? 'small' : ''}
          onClick={() => (when?.() === false ? onSure() : setAsking(true))}
        >
          {does}
        </Button>
      </span>
    );
  return (
    <span className={calm ? 'row small' : 'row'} role="group" aria-label={asks}>
      <span>{asks}</span>
      <Button
        look={calm ? 'link' : 'warn'}
        onClick={() => {
          setAsking(false);
          return onSure();
        }}
      >
        {sure}
      </Button>
      <span ref={at}>
        <Button look="link" onClick={() => setAsking(false)}>
          {leave}
        </Button>
      </span>
    </span>
  );
}

import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';

interface Props {
  code: string;
  /** The level of its heading: 2 within a page that has one. */
  level?: 1 | 2;
  onKept: () => void;
}

/** Shows the recovery code, once. It is kept nowhere: who loses it and the passphrase has lost everything. */
export function RecoveryCode({ code, level = 1, onKept }: Props) {
  const Heading = `h${level}` as const;
  const head = useRef<HTMLHeadingElement>(null);
  // Before it is seen: who presses Tab as soon as it is there must not be put back from the button.
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <>
      <Heading ref={head} tabIndex={-1}>
        Your recovery code
      </Heading>
      <p>
        Write it down now and keep it where you keep keys, away from this computer. It opens
        everything if you forget your passphrase, and it is shown only this once.
      </p>
      <output className="code" aria-label="Recovery code">
        {code}
      </output>
      <Button onClick={onKept}>I have written it down</Button>
    </>
  );
}

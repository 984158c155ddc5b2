import { Asked } from './asked.tsx';

interface Props {
  /** What is taken away, for the button's name: "Remove goal 2". */
  what: string;
  /** Says whether something has been written in it: then it asks before it goes. */
  written: () => boolean;
  onRemove: () => void;
}

/** Takes an item away; asks first when something has been written in it, as nothing typed is dropped unasked. */
export function Remove({ what, written, onRemove }: Props) {
  return (
    <Asked
      small
      calm
      does={`Remove ${what}`}
      asks={`Remove ${what} and what is written in it?`}
      sure="Yes, remove it"
      leave="Keep it"
      when={written}
      onSure={onRemove}
    />
  );
}

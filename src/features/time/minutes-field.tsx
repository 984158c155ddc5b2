import { Line } from '../../ui/line.tsx';

/** Whole minutes from "95", "1:35" or "1 h 35"; null where it is none of these or more than `most`. */
export function readMinutes(typed: string, most: number): number | null {
  const match = /^(?:(\d{1,3})\s*(?::|h|hrs?|hours?)\s*)?(\d{1,4})?\s*(?:m|min|minutes?)?$/i.exec(
    typed.trim(),
  );
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  return minutes >= 1 && minutes <= most ? minutes : null;
}

interface Props {
  id: string;
  label: string;
  error: string | undefined;
  value: string;
  onChange: (typed: string) => void;
}

/** A length of time, typed. */
export function MinutesField({ id, label, error, value, onChange }: Props) {
  return (
    <Line
      id={id}
      label={label}
      hint="In minutes, or as hours and minutes: 95 or 1:35"
      error={error}
      value={value}
      onChange={onChange}
    />
  );
}

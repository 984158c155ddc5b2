import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Settings } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from '../../ui/line.tsx';

/** What this form asks for; the rest of the settings is changed elsewhere. */
type Asked = Pick<Settings, 'writer' | 'role' | 'marking' | 'idleMinutes' | 'keepMonths'>;

interface Props {
  settings: Settings;
  onSave: (settings: Asked) => Promise<void>;
}

/** Reads a whole number as it is typed; null where it is none, or not from `least` to `most`. */
function wholeNumber(typed: string, least: number, most: number): number | null {
  const text = typed.trim();
  const read = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return read >= least && read <= most ? read : null;
}

/** The settings that are typed: saved by the button, and each when it is left. What can't be read stays as it was, and says so. */
export function SettingsForm({ settings, onSave }: Props) {
  const [writer, setWriter] = useState(settings.writer);
  const [role, setRole] = useState(settings.role);
  const [marking, setMarking] = useState(settings.marking);
  const [idle, setIdle] = useState(String(settings.idleMinutes));
  const [keep, setKeep] = useState(settings.keepMonths ? String(settings.keepMonths) : '');
  const [wrong, setWrong] = useState<{ idle?: string; keep?: string }>({});
  const [said, setSaid] = useState('');
  const kept = useRef<Asked>(settings);

  async function save() {
    const idleMinutes = wholeNumber(idle, 1, 120);
    const keepMonths = keep.trim() === '' ? 0 : wholeNumber(keep, 1, 600);
    setWrong({
      ...(idleMinutes === null && { idle: 'Write a whole number from 1 to 120' }),
      ...(keepMonths === null && { keep: 'Write a whole number from 1 to 600, or leave it empty' }),
    });
    const before = kept.current;
    const now: Asked = {
      writer,
      role,
      marking,
      idleMinutes: idleMinutes ?? before.idleMinutes,
      keepMonths: keepMonths ?? before.keepMonths,
    };
    const changed = (Object.keys(now) as (keyof Asked)[]).some((key) => now[key] !== before[key]);
    try {
      if (changed) await onSave(now);
      kept.current = now;
      const minutes = now.idleMinutes !== before.idleMinutes;
      if (changed) setSaid(minutes ? 'Saved. The minutes count from the next unlock.' : 'Saved.');
    } catch (trouble) {
      setSaid((trouble as Error).message);
    }
    return idleMinutes === null ? 'set-idle' : keepMonths === null ? 'set-keep' : null;
  }

  // By the browser's own way back, no field is left first.
  const leave = useRef(save);
  useEffect(() => {
    leave.current = save;
  });
  useEffect(() => () => void leave.current(), []);

  async function pressed(e: FormEvent) {
    e.preventDefault();
    setSaid('');
    const wrongAt = await save();
    if (wrongAt) document.getElementById(wrongAt)?.focus();
    else setSaid((now) => now || 'Saved.');
  }

  return (
    <form onSubmit={pressed} onBlur={() => void save()} autoComplete="off" noValidate>
      <Line id="set-writer" label="Your name" value={writer} onChange={setWriter} />
      <Line id="set-role" label="Your role" value={role} onChange={setRole} />
      <Line
        id="set-marking"
        label="Official marking of a new assessment"
        value={marking}
        onChange={setMarking}
      />
      <Line
        id="set-idle"
        label="Lock by itself after this many minutes without use"
        hint="From 1 to 120."
        error={wrong.idle}
        value={idle}
        onChange={setIdle}
      />
      <Line
        id="set-keep"
        label="Keep a new assessment for this many months"
        hint="Counted from the day it is started. When they are over, the caseload asks whether to delete it or keep it longer; it never deletes by itself. Leave it empty for no date. The history of each assessment changes its own."
        error={wrong.keep}
        value={keep}
        onChange={setKeep}
      />
      <Button type="submit">Save the settings</Button>
      <p role="status">{said}</p>
    </form>
  );
}

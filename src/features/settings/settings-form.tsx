import { type FormEvent, useState } from 'react';
import type { Settings } from '../../storage/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Line } from '../../ui/line.tsx';

/** What this form asks for; the rest of the settings is changed elsewhere. */
type Asked = Pick<
  Settings,
  'writer' | 'role' | 'marking' | 'idleMinutes' | 'keepMonths' | 'spelling'
>;

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

/** The settings that are saved together. Nothing is saved while one of them can't be read. */
export function SettingsForm({ settings, onSave }: Props) {
  const [writer, setWriter] = useState(settings.writer);
  const [role, setRole] = useState(settings.role);
  const [marking, setMarking] = useState(settings.marking);
  const [idle, setIdle] = useState(String(settings.idleMinutes));
  const [keep, setKeep] = useState(settings.keepMonths ? String(settings.keepMonths) : '');
  const [spelling, setSpelling] = useState(settings.spelling);
  const [wrong, setWrong] = useState<{ idle?: string; keep?: string }>({});
  const [said, setSaid] = useState('');

  async function save(e: FormEvent) {
    e.preventDefault();
    setSaid('');
    const idleMinutes = wholeNumber(idle, 1, 120);
    const keepMonths = keep.trim() === '' ? 0 : wholeNumber(keep, 1, 600);
    setWrong({
      ...(idleMinutes === null && { idle: 'Write a whole number from 1 to 120' }),
      ...(keepMonths === null && { keep: 'Write a whole number from 1 to 600, or leave it empty' }),
    });
    if (idleMinutes === null || keepMonths === null) {
      document.getElementById(idleMinutes === null ? 'set-idle' : 'set-keep')?.focus();
      return;
    }
    try {
      await onSave({ writer, role, marking, idleMinutes, keepMonths, spelling });
      setSaid('Saved. The minutes count from the next unlock.');
    } catch (trouble) {
      setSaid((trouble as Error).message);
    }
  }

  return (
    <form onSubmit={save} autoComplete="off" noValidate>
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
        hint="Counted from the day on which it is started. When they are over the caseload asks whether to delete it or keep it longer; it never deletes by itself. Leave it empty for no date. The history of each assessment changes its own."
        error={wrong.keep}
        value={keep}
        onChange={setKeep}
      />
      <fieldset className="field" aria-describedby="set-spelling-hint">
        <legend className="govuk-label field-label">Spelling</legend>
        <div id="set-spelling-hint" className="govuk-hint field-hint">
          Off at first: to check spelling, some browsers send what you write to their maker. Chrome
          does when its enhanced spell check is on, Edge when Microsoft Editor is. Turn it on only
          where your browser checks on this computer.
        </div>
        <Choice
          kind="checkbox"
          id="set-spelling"
          label="Let the browser check my spelling"
          checked={spelling}
          onChange={(e) => setSpelling(e.target.checked)}
        />
      </fieldset>
      <Button type="submit">Save the settings</Button>
      <p role="status">{said}</p>
    </form>
  );
}

import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';

interface Props {
  /** The day of the next look, YYYY-MM-DD. */
  day: string;
  name: string;
}

/** Saves the day of the next look as a file for a calendar. Neither the file nor its name says whose it is. */
export function CalendarButton({ day, name }: Props) {
  const [trouble, setTrouble] = useState('');

  async function save() {
    setTrouble('');
    try {
      const { calendarFile } = await import('../../documents/calendar.ts');
      const text = calendarFile(day, crypto.randomUUID(), new Date());
      saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `look-again-${day}.ics`);
    } catch {
      setTrouble('The file could not be made. Load the page again, then try once more.');
    }
  }

  return (
    <>
      <Button look="link" className="small" onClick={() => void save()}>
        Calendar file<span className="hidden-but-read"> for the next look at {name}</span>
      </Button>
      {trouble && (
        <span role="alert" className="small">
          {' '}
          {trouble}
        </span>
      )}
    </>
  );
}
